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
	CodeMore     Code = "more"     // further problems than are listed
)

// Problem is one thing wrong with a scenario: the field, what was given and
// what would be accepted.
type Problem struct {
	Pointer  string `json:"pointer"` // JSON Pointer of the field; "" is the whole scenario
	Code     Code   `json:"code"`
	Value    string `json:"value"`         // as given, shortened if long; "" if nothing was
	Rule     Rule   `json:"rule,omitzero"` // what would be accepted; a program around the model has problems without one
	Accepted string `json:"accepted"`      // the rule in words
}

// Error says the problem in one line.
func (p Problem) Error() string {
	field := p.Pointer
	if field == "" {
		field = "scenario"
	}
	if p.Code == CodeSyntax { // the value is a place and what is wrong there
		return fmt.Sprintf("%s: %s: %s; expected %s", field, p.Code, p.Value, p.Accepted)
	}
	if p.Value == "" {
		return fmt.Sprintf("%s: %s: expected %s", field, p.Code, p.Accepted)
	}
	return fmt.Sprintf("%s: %s: got %s, expected %s", field, p.Code, p.Value, p.Accepted)
}

// Problems is every problem of a scenario at once; of more than a hundred, the
// first hundred and how many more. It is the error that [Parse], [Decode],
// [Scenario.Validate] and [Estimate] give for a bad scenario.
type Problems []Problem

// Error lists the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// TooLarge is the error for a scenario of which more is given than any needs.
func TooLarge(given string) error {
	return Problems{{Code: CodeSize, Value: given, Rule: Rule{Name: RuleSize}}}.asError()
}

// Unreadable is the error for what is no JSON; what says where and why.
func Unreadable(what string) error {
	return Problems{{Code: CodeSyntax, Value: what, Rule: Rule{Name: RuleJSON}}}.asError()
}

// maxProblems is how many problems are reported one by one: nobody mends more
// at a time, and a hostile scenario must not cost more than its own size.
const maxProblems = 100

// asError is the list as what is returned: it keeps an empty one from becoming a
// non-nil error, cuts a long one short, and words what is left of it.
func (ps Problems) asError() error {
	if len(ps) == 0 {
		return nil
	}
	if more := len(ps) - maxProblems; more > 0 {
		ps = append(ps[:maxProblems:maxProblems], Problem{
			Code: CodeMore, Value: fmt.Sprintf("%d more problems", more), Rule: Rule{Name: RuleNone}})
	}
	for i := range ps {
		ps[i].Pointer = cutText(ps[i].Pointer, maxPointer)
		ps[i].Accepted = ps[i].Rule.String()
	}
	return ps
}

// maxShown is how much of a bad value a problem repeats, and maxPointer how
// much of a pointer: a scenario's own are shorter.
const (
	maxShown   = 60
	maxPointer = 200
)

// shown is a value as a problem repeats it.
func shown(value string) string { return cutText(value, maxShown) }

// cutText is the beginning of a text, so many characters of it.
func cutText(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	n := 0
	for i := range text {
		if n == limit {
			return text[:i] + "…"
		}
		n++
	}
	return text
}
