//go:build js && wasm

// Command wasm is the estimator for JavaScript. It finds a private object
// named switchcost among its globals, sets its functions on it, calls the
// object's ready, and serves until its instance is dropped.
//
// Every function takes one argument, where it has any, and returns the JSON text
// of an answer, never throwing: {"ok": …}, {"problems": [{"pointer", "code",
// "value", "rule", "accepted"}, …]} for a bad scenario, or {"error": {"message"}}. The
// text is one string that JSON.parse reads, since a result has thousands of
// values and each that is set on its own costs a call.
//
// Given a second argument, a call, it returns at once, gives the answer to
// call.done, and on the way asks call.pause(resume) what to do: 0 go on, 1 wait
// until resume is called, so that a long question keeps no other waiting, 2 stop.
//
//	estimate(scenario)     ok is the result
//	assess(scenario)       ok is the result, with how sure it is
//	sensitivity(question)  ok is a list of swings
//	curves(question)       ok is a list of curves
//	risk(question)         ok is the risk
//	ranges(scenario)       ok is a list of ranges, of what is uncertain
//	explain(question)      ok is an explanation
//	check(scenario)        ok is true
//	inputs()               ok is the list of inputs
//	lines()                ok is the list of lines
//	presets()              ok is the list of presets
//
// A question is an object with scenario and candidate, its index; of curves also
// with spans, each with input, a JSON Pointer, and low and high, or neither for
// the input's bounds; to explain, with figure, its name, and where it has them
// branch and month.
//
// A scenario is a plain value, or JSON text, which JSON.parse then reads:
// encoding/json would be a fifth of the program.
package main

import (
	"fmt"
	"os"

	"github.com/hack-pad/safejs"
)

func main() {
	if err := expose(); err != nil {
		fmt.Fprintln(os.Stderr, "switchcost:", err)
		os.Exit(1)
	}
	select {} // JavaScript calls
}

// expose hands the functions to the host.
func expose() error {
	host, err := safejs.Global().Get("switchcost")
	if err != nil {
		return err
	}
	for name, f := range functions {
		exposed, err := safejs.FuncOf(answering(f))
		if err != nil {
			return err
		}
		if err := host.Set(name, exposed); err != nil {
			return fmt.Errorf("set %s: %w", name, err)
		}
	}
	_, err = host.Call("ready")
	return err
}
