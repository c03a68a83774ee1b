//go:build js && wasm

package main

import (
	"github.com/hack-pad/safejs"
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
)

// question is a what-if about one candidate of a scenario.
type question struct {
	scenario  estimator.Scenario
	candidate int              // index
	input     string           // JSON Pointer, of a curve
	over      *estimator.Range // of a curve; nil is the input's bounds
}

// asking makes a function of a question one of a JavaScript value: an object
// with scenario and, where they are wanted, candidate, input, low and high.
func asking(f func(question) (any, error)) func(safejs.Value) (any, error) {
	return func(argument safejs.Value) (any, error) {
		q, err := readQuestion(argument)
		if err != nil {
			return nil, err
		}
		return f(q)
	}
}

func readQuestion(argument safejs.Value) (q question, err error) {
	document, err := readDocument(argument)
	if err != nil {
		return q, err
	}
	object, _ := document.(estimator.Object)
	member := map[string]any{}
	for _, m := range object {
		member[m.Name] = m.Value
	}
	if q.scenario, err = estimator.Decode(member["scenario"]); err != nil {
		return q, err
	}
	q.input, _ = member["input"].(string)
	if candidate, ok := asDecimal(member["candidate"]); ok {
		q.candidate = int(candidate.IntPart())
	}
	low, hasLow := asDecimal(member["low"])
	high, hasHigh := asDecimal(member["high"])
	if hasLow && hasHigh {
		q.over = &estimator.Range{Low: low, High: high}
	}
	return q, nil
}

func asDecimal(value any) (decimal.Decimal, bool) {
	number, _ := value.(estimator.Number)
	return number.Decimal()
}
