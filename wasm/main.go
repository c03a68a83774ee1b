//go:build js && wasm

// Command wasm is the estimator for JavaScript. It finds an object named switchcost
// among the globals, sets its functions on it, calls the object's ready, and serves
// until its instance is dropped.
//
// Every function takes at most one argument and returns the JSON text of an answer:
// {"ok": …}, {"problems": [{"pointer", "code", "value", "rule", "accepted"}, …]} for a
// bad scenario, or {"error": {"message"}}. It never throws. The text is a string for
// JSON.parse, since a result has thousands of values and setting each of them would
// cost a call.
//
// Given a call as a second argument, a function returns at once and passes the answer
// to call.done. Before that, it asks call.pause(resume) from time to time: 0 continues,
// 1 waits until resume is called, so that a long question does not block others, and 2
// stops.
//
//	estimate(scenario)     ok is the result
//	assess(scenario)       ok is the result with its uncertainty
//	sensitivity(question)  ok is a list of swings
//	curves(question)       ok is a list of curves
//	risk(question)         ok is the risk
//	ranges(scenario)       ok is the list of ranges of uncertain inputs
//	explain(question)      ok is an explanation
//	check(scenario)        ok is true
//	inputs()               ok is the list of inputs
//	lines()                ok is the list of lines
//	presets()              ok is the list of presets
//
// A question is an object with a scenario and a candidate, its index. For curves it
// also has spans, each with input, a JSON Pointer, and low and high; without those the
// span is that of the input's bounds. To explain, it has figure, a name, and branch and
// month if the figure has them.
//
// A scenario is a plain value or JSON text, which JSON.parse reads: encoding/json
// would be a fifth of the program.
package main

import "github.com/switchcost/switchcost/wasm/serve"

func main() { serve.Forever(handlers()) }

func handlers() map[string]serve.Function {
	handlers := map[string]serve.Function{}
	for name, f := range functions {
		handlers[name] = handler(f)
	}
	return handlers
}
