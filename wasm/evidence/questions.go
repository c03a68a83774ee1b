//go:build js && wasm

package main

import (
	"errors"

	"github.com/switchcost/switchcost/estimator/evidence"
)

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
