//go:build js && wasm

package main

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

// function is one that JavaScript can call, with a context that is nil where the
// call has no end, and one argument, undefined where none is given.
type function = func(ctx estimator.Context, argument safejs.Value) (any, error)

var functions = map[string]function{
	"estimate": func(ctx estimator.Context, argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Estimate(ctx, scenario)
	},
	"assess": func(ctx estimator.Context, argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Assess(ctx, scenario)
	},
	"sensitivity": asking(func(ctx estimator.Context, q question) (any, error) {
		return estimator.Sensitivity(ctx, q.scenario, q.candidate)
	}),
	"curves": asking(func(ctx estimator.Context, q question) (any, error) {
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
	"risk": asking(func(ctx estimator.Context, q question) (any, error) {
		return estimator.AssessRisk(ctx, q.scenario, q.candidate)
	}),
	"ranges": func(_ estimator.Context, argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Ranges(scenario)
	},
	"explain": asking(func(_ estimator.Context, q question) (any, error) {
		return estimator.Explain(q.scenario, q.candidate, q.figure)
	}),
	"check": func(_ estimator.Context, argument safejs.Value) (any, error) {
		_, err := readScenario(argument)
		return true, err
	},
	"inputs":  func(estimator.Context, safejs.Value) (any, error) { return estimator.Inputs(), nil },
	"lines":   func(estimator.Context, safejs.Value) (any, error) { return estimator.LineInfos(), nil },
	"presets": func(estimator.Context, safejs.Value) (any, error) { return listPresets(), nil },
}

// readScenario reads a scenario from a JavaScript value.
func readScenario(argument safejs.Value) (estimator.Scenario, error) {
	document, err := readDocument(argument)
	if err != nil {
		return estimator.Scenario{}, err
	}
	return estimator.Decode(document)
}

// listPresets are the presets as they are written.
func listPresets() []rawJSON {
	names := presets.Names()
	list := make([]rawJSON, len(names))
	for i, name := range names {
		list[i], _ = presets.Text(name)
	}
	return list
}

// answer is what a function gives back: one of the three.
type answer struct {
	OK       any                `json:"ok,omitempty"`
	Problems estimator.Problems `json:"problems,omitempty"`
	Error    *failure           `json:"error,omitempty"`
}

type failure struct {
	Message string `json:"message"`
}

// answering makes a function one that JavaScript calls: it returns the answer,
// or where it is given a call, returns at once and hands the answer to it.
func answering(f function) func(safejs.Value, []safejs.Value) any {
	return func(_ safejs.Value, arguments []safejs.Value) any {
		argument := safejs.Undefined()
		if len(arguments) > 0 {
			argument = arguments[0]
		}
		if len(arguments) < 2 {
			return answerOf(f, nil, argument)
		}
		go func() {
			c := call{host: arguments[1]}
			defer c.close()
			c.done(answerOf(f, &c, argument))
		}()
		return nil
	}
}

// answerOf is the text of an answer; failures and panics are answers too.
func answerOf(f function, ctx estimator.Context, argument safejs.Value) (text string) {
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
