//go:build js && wasm

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

// functions are what JavaScript can call; each takes one argument, undefined
// where none is given.
var functions = map[string]func(argument safejs.Value) (any, error){
	"estimate": func(argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Estimate(endless, scenario)
	},
	"assess": func(argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Assess(endless, scenario)
	},
	"sensitivity": asking(func(q question) (any, error) {
		return estimator.Sensitivity(endless, q.scenario, q.candidate)
	}),
	"curves": asking(func(q question) (any, error) {
		curves := make([]estimator.Curve, len(q.spans))
		for i, span := range q.spans {
			curve, err := estimator.CurveOf(endless, q.scenario, q.candidate, span.input, span.over)
			if err != nil {
				return nil, err
			}
			curves[i] = curve
		}
		return curves, nil
	}),
	"risk": asking(func(q question) (any, error) {
		return estimator.AssessRisk(endless, q.scenario, q.candidate)
	}),
	"ranges": func(argument safejs.Value) (any, error) {
		scenario, err := readScenario(argument)
		if err != nil {
			return nil, err
		}
		return estimator.Ranges(scenario)
	},
	"explain": asking(func(q question) (any, error) {
		return estimator.Explain(q.scenario, q.candidate, q.figure)
	}),
	"check": func(argument safejs.Value) (any, error) {
		_, err := readScenario(argument)
		return true, err
	},
	"inputs":  func(safejs.Value) (any, error) { return estimator.Inputs(), nil },
	"lines":   func(safejs.Value) (any, error) { return estimator.LineInfos(), nil },
	"presets": func(safejs.Value) (any, error) { return listPresets(), nil },
}

// endless is no context, as estimator.Estimate explains.
var endless context.Context

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

// answering makes a function one that JavaScript calls, whose failures and
// panics are answers too.
func answering(f func(argument safejs.Value) (any, error)) func(safejs.Value, []safejs.Value) any {
	return func(_ safejs.Value, arguments []safejs.Value) (text any) {
		defer func() {
			if cause := recover(); cause != nil {
				text = encode(answer{Error: &failure{fmt.Sprintf("unexpected failure: %v", cause)}})
			}
		}()
		argument := safejs.Undefined()
		if len(arguments) > 0 {
			argument = arguments[0]
		}
		ok, err := f(argument)
		if problems, bad := errors.AsType[estimator.Problems](err); bad {
			return encode(answer{Problems: problems})
		}
		if err != nil {
			return encode(answer{Error: &failure{err.Error()}})
		}
		return encode(answer{OK: ok})
	}
}
