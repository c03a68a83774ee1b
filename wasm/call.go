//go:build js && wasm

package main

import (
	"errors"

	"github.com/hack-pad/safejs"
)

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
