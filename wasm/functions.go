//go:build js && wasm

package main

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

// function is a function for JavaScript. The context is nil if the caller cannot
// stop it; a missing argument is undefined.
type function = func(ctx estimator.Context, argument safejs.Value) (any, error)

var functions = map[string]function{
	"estimate": ofScenario(func(ctx estimator.Context, scenario estimator.Scenario) (any, error) {
		return estimator.Estimate(ctx, scenario)
	}),
	"assess": ofScenario(func(ctx estimator.Context, scenario estimator.Scenario) (any, error) {
		return estimator.Assess(ctx, scenario)
	}),
	"sensitivity": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.Sensitivity(ctx, q.scenario, q.candidate)
	}),
	"curves": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		curves := make([]estimator.Curve, len(q.spans))
		for i, span := range q.spans {
			curve, err := estimator.CurveOf(ctx, q.scenario, q.candidate, span.input, span.over)
			if err != nil {
				return nil, err
			}
			curves[i] = curve
		}
		return curves, nil
	}),
	"risk": ofQuestion(func(ctx estimator.Context, q question) (any, error) {
		return estimator.AssessRisk(ctx, q.scenario, q.candidate)
	}),
	"ranges": ofScenario(func(_ estimator.Context, scenario estimator.Scenario) (any, error) {
		return estimator.Ranges(scenario)
	}),
	"explain": ofQuestion(func(_ estimator.Context, q question) (any, error) {
		return estimator.Explain(q.scenario, q.candidate, q.figure)
	}),
	"check": ofScenario(func(estimator.Context, estimator.Scenario) (any, error) {
		return true, nil
	}),
	"inputs":  func(estimator.Context, safejs.Value) (any, error) { return estimator.Inputs(), nil },
	"lines":   func(estimator.Context, safejs.Value) (any, error) { return estimator.LineInfos(), nil },
	"presets": func(estimator.Context, safejs.Value) (any, error) { return listPresets(), nil },
}

// ofScenario returns a function whose argument is a scenario.
func ofScenario(f func(estimator.Context, estimator.Scenario) (any, error)) function {
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

// listPresets returns the JSON text of the presets.
func listPresets() []rawJSON {
	names := presets.Names()
	list := make([]rawJSON, len(names))
	for i, name := range names {
		list[i], _ = presets.Text(name)
	}
	return list
}

// answer is the answer of a function. One of its fields is set.
type answer struct {
	OK       any                `json:"ok,omitempty"`
	Problems estimator.Problems `json:"problems,omitempty"`
	Error    *failure           `json:"error,omitempty"`
}

type failure struct {
	Message string `json:"message"`
}

// handler adapts a function to JavaScript. It returns the answer or, given a call as
// the second argument, returns at once and passes the answer to the call.
func handler(f function) func(safejs.Value, []safejs.Value) any {
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

// answerText returns the JSON text of an answer. Errors and panics are answers too.
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
