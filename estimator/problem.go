package estimator

import (
	"cmp"
	"fmt"
	"strings"
)

// Code names a kind of problem.
type Code string

// The kinds of problems.
const (
	CodeSyntax   Code = "syntax"   // the text is not JSON
	CodeSize     Code = "size"     // more than any scenario needs
	CodeMissing  Code = "missing"  // a required field is absent
	CodeUnknown  Code = "unknown"  // no such field here
	CodeRepeated Code = "repeated" // a field appears twice
	CodeType     Code = "type"     // the wrong type, such as a text instead of a number
	CodeDigits   Code = "digits"   // a number too long to compute with
	CodeWhole    Code = "whole"    // a fraction instead of a whole number
	CodeBounds   Code = "bounds"   // outside the accepted range
	CodeMore     Code = "more"     // more problems than are listed
)

// Problem is one error in a scenario.
type Problem struct {
	Pointer  string `json:"pointer"` // JSON Pointer of the field; "" is the whole scenario
	Code     Code   `json:"code"`
	Value    string `json:"value"`         // shortened if long; "" if absent
	Rule     Rule   `json:"rule,omitzero"` // problems of other programs have none
	Accepted string `json:"accepted"`      // the rule in words
	// Suggestion is the share that a percentage probably stands for, such as 0.07 for "7%" or 7.
	Suggestion string `json:"suggestion,omitempty"`
}

// Error words the problem in one line.
func (p Problem) Error() string {
	got := "got " + p.Value + ", "
	switch {
	case p.Code == CodeSyntax: // the value is the place and the error there
		got = p.Value + "; "
	case p.Value == "":
		got = ""
	}
	line := fmt.Sprintf("%s: %s: %sexpected %s", cmp.Or(p.Pointer, "scenario"), p.Code, got, p.Accepted)
	if p.Suggestion != "" {
		line += "; did you mean " + p.Suggestion + "?"
	}
	return line
}

// Problems holds all problems of a scenario; of more than a hundred, the first hundred and the number of others. It is
// the error of [Parse], [Decode], [Scenario.Validate] and [Estimate] for a bad scenario.
type Problems []Problem

// Error lists the problems, one per line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// TooLarge returns the error for input over the limits of a scenario.
func TooLarge(size string) error {
	return badInput("", CodeSize, size, Rule{Name: RuleSize})
}

// Unreadable returns the error for text that is not JSON; detail says where and why.
func Unreadable(detail string) error {
	return badInput("", CodeSyntax, detail, Rule{Name: RuleJSON})
}

func badInput(pointer string, code Code, value string, rule Rule) error {
	return Problems{{Pointer: pointer, Code: code, Value: value, Rule: rule}}.asError()
}

// maxProblems is the number of problems reported one by one: nobody fixes more at a time, and a hostile scenario must
// not cost more than its size.
const maxProblems = 100

func (ps Problems) asError() error {
	if len(ps) == 0 {
		return nil
	}
	if more := len(ps) - maxProblems; more > 0 {
		ps = append(ps[:maxProblems:maxProblems], Problem{
			Code: CodeMore, Value: fmt.Sprintf("%d more problems", more), Rule: Rule{Name: RuleNone}})
	}
	for i := range ps {
		ps[i].Suggestion = ps[i].shareOfPercent()
		ps[i].Pointer = cutText(ps[i].Pointer, maxPointer)
		ps[i].Accepted = ps[i].Rule.String()
	}
	return ps
}

func (p Problem) shareOfPercent() string {
	in, _ := inputFor(p.Pointer)
	if p.Rule.Name != RuleNumber || in.Unit != UnitShare && in.Unit != UnitRate {
		return ""
	}
	percent, code := parseNumber(strings.TrimRight(strings.Trim(p.Value, `"`), "% "))
	share := percent.Shift(-2)
	if code != "" || !computable(share) || share.Abs().GreaterThan(one) || in.check(share) != "" {
		return ""
	}
	return share.String()
}

// Problems repeat maxShown characters of a bad value and maxPointer of a pointer. A scenario's own pointers are
// shorter.
const (
	maxShown   = 60
	maxPointer = 200
)

func shown(value string) string { return cutText(value, maxShown) }

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
