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

// question is the argument of every function; each uses its part.
type question struct {
	Data    []byte         `json:"data"` // base64 in JSON
	Audit   bool           `json:"audit"`
	Hints   evidence.Hints `json:"hints"`
	Today   string         `json:"today"` // "YYYY-MM"
	Columns []correction   `json:"columns"`

	Start  string `json:"start"`  // "YYYY-MM"
	Growth string `json:"growth"` // of the scenario
	Digits int    `json:"digits"`

	Offer    string `json:"offer"`    // JSON Pointer of the offer that an audit is about
	Provider string `json:"provider"` // its name in the table
	Checked  int    `json:"checked"`
	Wrong    int    `json:"wrong"`
}

// correction is what a visitor says about a column.
type correction struct {
	Role  evidence.Role      `json:"role"`
	Mark  evidence.Mark      `json:"mark"`
	Order evidence.DateOrder `json:"order"`
}

// desk holds the last table, so that a correction need not read it again.
type desk struct {
	table *evidence.Table
	hints evidence.Hints
}

// errNoTable asks the caller to call read: this program may have been started again.
var errNoTable = errors.New("no table")

type reading struct {
	Table    *evidence.Table           `json:"table"`
	Rows     int                       `json:"rows"`
	Columns  []evidence.Column         `json:"columns"`
	Invoices *evidence.InvoiceFindings `json:"invoices,omitempty"`
	Audit    *evidence.AuditFindings   `json:"audit,omitempty"`
	Figures  []evidence.Figure         `json:"figures"`
}

func (d *desk) read(q question) (any, error) {
	table, err := evidence.ReadTable(q.Data)
	if err != nil {
		return nil, err
	}
	d.table, d.hints = table, q.Hints
	d.hints.Today = month(q.Today)
	return d.answer(table.Recognise(q.Audit, d.hints), q), nil
}

func (d *desk) derive(q question) (any, error) {
	if d.table == nil {
		return nil, errNoTable
	}
	layout := d.table.Recognise(q.Audit, d.hints)
	for i, c := range q.Columns {
		if i < len(layout.Columns) {
			column := &layout.Columns[i]
			column.Role, column.Mark, column.Order = c.Role, c.Mark, c.Order
		}
	}
	return d.answer(layout, q), nil
}

func (d *desk) answer(l *evidence.Layout, q question) reading {
	r := reading{Table: d.table, Rows: d.table.Rows(), Columns: l.Columns}
	if q.Audit {
		r.Audit = d.table.ReadAudit(l)
		r.Figures = r.Audit.Figures(q.Offer, q.Provider)
		return r
	}
	r.Invoices = d.table.ReadInvoices(l).Derive(evidence.Options{
		Start: month(q.Start), Growth: q.Growth, Digits: q.Digits})
	r.Figures = r.Invoices.Figures
	return r
}

// month returns a month, or 0 for a text that is none.
func month(text string) evidence.Month {
	m, err := evidence.ParseMonth(text)
	if err != nil {
		return 0
	}
	return m
}

var errCounts = errors.New("counts")

func counts(q question) (any, error) {
	if q.Checked < 1 || q.Wrong < 0 || q.Wrong > q.Checked {
		return nil, errCounts
	}
	found := evidence.Counts(q.Checked, q.Wrong)
	return reading{Audit: found, Figures: found.Figures(q.Offer, "")}, nil
}
