//go:build js && wasm

package main

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
	"github.com/switchcost/switchcost/wasm/serve"
)

// function is a function for JavaScript. The context is nil if the caller cannot stop it; a missing argument is
// undefined.
type function = func(ctx estimator.Context, argument safejs.Value) (any, error)

var functions = map[string]function{
	"estimate": ofScenario(estimator.Estimate),
	"assess":   ofScenario(estimator.Assess),
	"ranges": ofScenario(func(_ estimator.Context, scenario estimator.Scenario) ([]estimator.InputRange, error) {
		return estimator.Ranges(scenario)
	}),
	"check": ofScenario(func(estimator.Context, estimator.Scenario) (bool, error) { return true, nil }),
	"sensitivity": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.Sensitivity(ctx, q.scenario, q.candidate)
	}),
	"risk": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.AssessRisk(ctx, q.scenario, q.candidate)
	}),
	"explain": ofQuestion(func(_ estimator.Context, q question) (any, error) {
		return estimator.Explain(q.scenario, q.candidate, q.figure)
	}),
	"curves": ofQuestion(curves),
	"split": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.SplitOf(ctx, q.scenario, q.candidate)
	}),
	"horizons": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.HorizonsOf(ctx, q.scenario, q.candidate)
	}),
	"inputs":  func(estimator.Context, safejs.Value) (any, error) { return estimator.Inputs(), nil },
	"lines":   func(estimator.Context, safejs.Value) (any, error) { return estimator.LineInfos(), nil },
	"presets": func(estimator.Context, safejs.Value) (any, error) { return listPresets(), nil },
}

func ofScenario[T any](f func(estimator.Context, estimator.Scenario) (T, error)) function {
	return func(ctx estimator.Context, argument safejs.Value) (any, error) {
		document, err := readDocument(argument)
		if err != nil {
			return nil, err
		}
		scenario, err := estimator.Decode(document)
		if err != nil {
			return nil, err
		}
		return f(ctx, scenario)
	}
}

func curves(ctx estimator.Context, q question) (any, error) {
	var curves []estimator.Curve
	for _, span := range q.spans {
		curve, err := estimator.CurveOf(ctx, q.scenario, q.candidate, span.input, span.over)
		if err != nil {
			return nil, err
		}
		curves = append(curves, curve)
	}
	return curves, nil
}

func listPresets() []rawJSON {
	names := presets.Names()
	list := make([]rawJSON, len(names))
	for i, name := range names {
		list[i], _ = presets.Text(name)
	}
	return list
}

type answer struct {
	OK       any                `json:"ok,omitempty"`
	Problems estimator.Problems `json:"problems,omitempty"`
	Error    *failure           `json:"error,omitempty"`
}

type failure struct {
	Message string `json:"message"`
}

// handler adapts a function to JavaScript. It returns the answer or, given a call as the second argument, returns at
// once and passes the answer to the call.
func handler(f function) serve.Function {
	return func(_ safejs.Value, arguments []safejs.Value) any {
		argument := safejs.Undefined()
		if len(arguments) > 0 {
			argument = arguments[0]
		}
		if len(arguments) < 2 {
			return answerText(f, nil, argument)
		}
		go func() {
			c := call{host: arguments[1]}
			defer c.close()
			c.done(answerText(f, &c, argument))
		}()
		return nil
	}
}

func answerText(f function, ctx estimator.Context, argument safejs.Value) (text string) {
	defer func() {
		if cause := recover(); cause != nil {
			text = encode(answer{Error: &failure{fmt.Sprintf("unexpected failure: %v", cause)}})
		}
	}()
	ok, err := f(ctx, argument)
	if problems, bad := errors.AsType[estimator.Problems](err); bad {
		return encode(answer{Problems: problems})
	}
	if err != nil {
		return encode(answer{Error: &failure{err.Error()}})
	}
	return encode(answer{OK: ok})
}

type question struct {
	scenario  estimator.Scenario
	candidate int    // index
	spans     []span // of curves
	figure    estimator.Figure
}

type span struct {
	input string           // JSON Pointer
	over  *estimator.Range // nil: the input's bounds
}

// ofQuestion returns a function whose argument is a question: an object with scenario and optionally candidate, spans
// and figure.
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

// errStopped ends a call whose answer is no longer wanted.
var errStopped = errors.New("stopped")

const (
	pauseContinue = iota
	pauseWait
	pauseStop
)

// call is the context of a function that JavaScript has called. Whenever the estimator asks whether it has ended, the
// host can do something else first.
type call struct {
	host    safejs.Value
	resume  safejs.Func
	resumed chan struct{} // nil until first used
}

// Err asks the host, and waits if the host says so.
func (c *call) Err() error {
	if c.resumed == nil {
		c.resumed = make(chan struct{}, 1)
		resume, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
			c.resumed <- struct{}{}
			return nil
		})
		if err != nil {
			return err
		}
		c.resume = resume
	}
	reply, err := c.host.Call("pause", c.resume)
	if err != nil {
		return err
	}
	switch code, err := reply.Int(); {
	case err != nil:
		return err
	case code == pauseWait:
		<-c.resumed
	case code == pauseStop:
		return errStopped
	}
	return nil
}

func (c *call) done(text string) {
	_, _ = c.host.Call("done", text) // a host that fails here is gone
}

func (c *call) close() {
	if c.resumed != nil {
		c.resume.Release()
	}
}
