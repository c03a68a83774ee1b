//go:build js && wasm

// Command crash ends at its first question, as the estimator would on a fatal
// error: the engine's tests build it to see what happens then.
package main

import (
	"os"

	"github.com/hack-pad/safejs"
)

func main() {
	ends, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		os.Exit(2)
		return nil
	})
	if err != nil {
		panic(err)
	}
	host, err := safejs.Global().Get("switchcost")
	if err != nil {
		panic(err)
	}
	if err := host.Set("estimate", ends); err != nil {
		panic(err)
	}
	if _, err := host.Call("ready"); err != nil {
		panic(err)
	}
	select {}
}
