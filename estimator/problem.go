package estimator

import (
	"fmt"
	"strings"
)

// Code says what sort of problem a field has.
type Code string

// The sorts of problems.
const (
	CodeSyntax   Code = "syntax"   // the text is not JSON
	CodeSize     Code = "size"     // more than any scenario needs
	CodeMissing  Code = "missing"  // a required field is not given
	CodeUnknown  Code = "unknown"  // no such field here
	CodeRepeated Code = "repeated" // a field given twice
	CodeType     Code = "type"     // a text where a number belongs, and the like
	CodeDigits   Code = "digits"   // a number too long to compute with
	CodeWhole    Code = "whole"    // a fraction where a whole number belongs
	CodeBounds   Code = "bounds"   // outside what is accepted
)

// Problem is one thing wrong with a scenario: the field, what was given and
// what would be accepted.
type Problem struct {
	Pointer  string `json:"pointer"` // JSON Pointer of the field; "" is the whole scenario
	Code     Code   `json:"code"`
	Value    string `json:"value"`    // as given, shortened if long; "" if nothing was
	Accepted string `json:"accepted"` // in words
}

// Error says the problem in one line.
func (p Problem) Error() string {
	field := p.Pointer
	if field == "" {
		field = "scenario"
	}
	if p.Value == "" {
		return fmt.Sprintf("%s: %s: expected %s", field, p.Code, p.Accepted)
	}
	return fmt.Sprintf("%s: %s: got %s, expected %s", field, p.Code, p.Value, p.Accepted)
}

// Problems is every problem of a scenario at once. It is the error that
// [Parse], [Decode], [Scenario.Validate] and [Estimate] give for a bad one.
type Problems []Problem

// Error lists the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// asError keeps an empty list from becoming a non-nil error.
func (ps Problems) asError() error {
	if len(ps) == 0 {
		return nil
	}
	return ps
}

// maxShown is how much of a bad value a problem repeats.
const maxShown = 60

// shown is a value as a problem repeats it.
func shown(value string) string {
	if r := []rune(value); len(r) > maxShown {
		return string(r[:maxShown]) + "…"
	}
	return value
}
