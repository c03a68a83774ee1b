//go:build js && wasm

// Command evidence reads a buyer's own records for JavaScript: invoices and audits. It is a program of
// its own, loaded on use, because most visitors do not need it. It speaks the protocol of the estimator's program (see
// ../main.go): functions on the global switchcost take JSON text and return {"ok": …}, {"rejection": …} for a file that
// is not read, or {"error": {"message"}}.
//
//	read(question)    data (base64) as a table; ok has its columns and findings
//	derive(question)  the same of the last table with corrected columns
//	counts(question)  findings of labels checked and wrong
package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator/evidence"
	"github.com/switchcost/switchcost/wasm/serve"
)

func main() { serve.Forever(handlers()) }

func handlers() map[string]serve.Function {
	desk := &desk{}
	return map[string]serve.Function{
		"read": handler(desk.read), "derive": handler(desk.derive), "counts": handler(counts),
	}
}

type answer struct {
	OK        any                 `json:"ok,omitempty"`
	Rejection *evidence.Rejection `json:"rejection,omitempty"`
	Error     *failure            `json:"error,omitempty"`
}

type failure struct {
	Message string `json:"message"`
}

// handler returns the answer or, given a call as the second argument, passes it to call.done.
func handler(f func(question) (any, error)) serve.Function {
	return func(_ safejs.Value, arguments []safejs.Value) any {
		text := ""
		if len(arguments) > 0 {
			text, _ = arguments[0].String() // what is no text is no question
		}
		reply := answerText(f, text)
		if len(arguments) < 2 {
			return reply
		}
		_, _ = arguments[1].Call("done", reply) // a host that fails here is gone
		return nil
	}
}

func answerText(f func(question) (any, error), text string) (reply string) {
	defer func() {
		if cause := recover(); cause != nil {
			reply = encode(answer{Error: &failure{fmt.Sprintf("unexpected failure: %v", cause)}})
		}
	}()
	var q question
	if err := json.Unmarshal([]byte(text), &q); err != nil {
		return encode(answer{Error: &failure{err.Error()}})
	}
	ok, err := f(q)
	if rejection := (*evidence.Rejection)(nil); errors.As(err, &rejection) {
		return encode(answer{Rejection: rejection})
	}
	if err != nil {
		return encode(answer{Error: &failure{err.Error()}})
	}
	return encode(answer{OK: ok})
}

func encode(a answer) string {
	text, err := json.Marshal(a)
	if err != nil {
		panic(err)
	}
	return string(text)
}
