package estimator

import "github.com/shopspring/decimal"

// A document is a scenario as it was written, before any of it is believed:
// an [Object], a []any, a [Number], a string, a bool or nil. JSON text and
// JavaScript values both become documents, and [Decode] reads those.

// Object is the members of a JSON object in the order they were written,
// repeated ones included.
type Object []Member

// Member is one field of an [Object].
type Member struct {
	Name  string
	Value any
}

// Number is the text of a number, not yet known to be one we compute with.
type Number string

// Decimal is the number; ok is false where it is none, or too long.
func (n Number) Decimal() (d decimal.Decimal, ok bool) {
	d, code := parseNumber(string(n))
	return d, code == ""
}

// The limits of a document. A scenario needs far less; what exceeds them is
// refused before it is read any further.
const (
	MaxBytes  = 1 << 20 // of JSON text
	MaxDepth  = 12      // objects and lists inside one another
	MaxValues = 20_000  // names, single values and brackets, all counted
)
