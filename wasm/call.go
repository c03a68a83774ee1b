//go:build js && wasm

package main

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// errStopped is why a call ends whose answer nobody wants any longer.
var errStopped = errors.New("stopped")

// What the host says to a pause.
const (
	goOn = iota
	wait
	stop
)

// call is the context of a function that JavaScript has called: whenever the
// estimator asks whether it is over, the host may do something else first.
type call struct {
	host    safejs.Value
	resume  safejs.Func
	resumed chan struct{} // nil until it is first asked
}

// Err asks the host, and waits as long as that wants.
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
	said, err := c.host.Call("pause", c.resume)
	if err != nil {
		return err
	}
	switch what, err := said.Int(); {
	case err != nil:
		return err
	case what == wait:
		<-c.resumed
	case what == stop:
		return errStopped
	}
	return nil
}

// done hands over the answer.
func (c *call) done(text string) {
	_, _ = c.host.Call("done", text) // a host that cannot take it has gone
}

func (c *call) close() {
	if c.resumed != nil {
		c.resume.Release()
	}
}
