//go:build js && wasm

// Package serve offers functions to JavaScript: it sets them on the global object switchcost and calls its ready.
package serve

import (
	"fmt"
	"os"

	"github.com/hack-pad/safejs"
)

// Function takes this and the arguments of a call.
type Function = func(this safejs.Value, arguments []safejs.Value) any

// Forever offers the functions, by name, until the program's instance is dropped.
func Forever(functions map[string]Function) {
	if err := Offer(functions); err != nil {
		fmt.Fprintln(os.Stderr, "switchcost:", err)
		os.Exit(1)
	}
	select {}
}

// Offer offers the functions and returns.
func Offer(functions map[string]Function) error {
	host, err := safejs.Global().Get("switchcost")
	if err != nil {
		return err
	}
	for name, f := range functions {
		offered, err := safejs.FuncOf(f)
		if err != nil {
			return err
		}
		if err := host.Set(name, offered); err != nil {
			return fmt.Errorf("set %s: %w", name, err)
		}
	}
	_, err = host.Call("ready")
	return err
}
