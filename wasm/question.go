//go:build js && wasm

package main

import (
	"github.com/hack-pad/safejs"
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
)

// question is about one candidate of a scenario.
type question struct {
	scenario  estimator.Scenario
	candidate int    // index
	spans     []span // of curves
	figure    estimator.Figure
}

// span is a range of an input.
type span struct {
	input string           // JSON Pointer
	over  *estimator.Range // nil: the input's bounds
}

// ofQuestion returns a function whose argument is a question: an object with
// scenario and optionally candidate, spans and figure.
func ofQuestion(f func(estimator.Context, question) (any, error)) function {
	return func(ctx estimator.Context, argument safejs.Value) (any, error) {
		q, err := readQuestion(argument)
		if err != nil {
			return nil, err
		}
		return f(ctx, q)
	}
}

func readQuestion(argument safejs.Value) (q question, err error) {
	document, err := readDocument(argument)
	if err != nil {
		return q, err
	}
	member := members(document)
	if q.scenario, err = estimator.Decode(member["scenario"]); err != nil {
		return q, err
	}
	if candidate, ok := asDecimal(member["candidate"]); ok {
		q.candidate = int(candidate.IntPart())
	}
	q.figure.Name, _ = member["figure"].(string)
	branch, _ := member["branch"].(string)
	q.figure.Branch = estimator.BranchName(branch)
	if month, ok := asDecimal(member["month"]); ok {
		q.figure.Month = int(month.IntPart())
	}
	spans, _ := member["spans"].([]any)
	for _, s := range spans {
		q.spans = append(q.spans, readSpan(members(s)))
	}
	return q, nil
}

func readSpan(member map[string]any) (s span) {
	s.input, _ = member["input"].(string)
	low, hasLow := asDecimal(member["low"])
	high, hasHigh := asDecimal(member["high"])
	if hasLow && hasHigh {
		s.over = &estimator.Range{Low: low, High: high}
	}
	return s
}

// members returns the members of an object by name; other values have none.
func members(document any) map[string]any {
	object, _ := document.(estimator.Object)
	member := make(map[string]any, len(object))
	for _, m := range object {
		member[m.Name] = m.Value
	}
	return member
}

func asDecimal(value any) (decimal.Decimal, bool) {
	number, _ := value.(estimator.Number)
	return number.Decimal()
}
