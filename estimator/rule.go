package estimator

import (
	"fmt"
	"strings"
)

// RuleName says which rule a field has to keep.
type RuleName string

// The rules, each with what of [Rule] it comes with.
const (
	RuleNumber        RuleName = "number"         // Low, High, Whole, Above; with Digits and Exponent where it is too long
	RuleYesNo         RuleName = "yes_no"         // true or false
	RuleChoice        RuleName = "choice"         // one of Choices
	RuleCurrency      RuleName = "currency"       // an ISO 4217 code
	RuleCalendarMonth RuleName = "calendar_month" // YYYY-MM
	RuleText          RuleName = "text"           // of up to High characters
	RuleItems         RuleName = "items"          // a list of up to High
	RuleObject        RuleName = "object"
	RuleFields        RuleName = "fields"         // one of the names Choices
	RuleOnce          RuleName = "once"           // a field is given once
	RuleRanges        RuleName = "ranges"         // an object from JSON Pointer to range
	RuleNotWithModel  RuleName = "not_with_model" // no such field with Model
	RuleLabelsAbove   RuleName = "labels_above"   // Low: where the tier before ends
	RuleNoUpperEnd    RuleName = "no_upper_end"   // of the last tier
	RuleAtMost        RuleName = "at_most"        // High, the value of HighField
	RuleMonthBetween  RuleName = "month_between"  // Low, the value of LowField, and High, that of HighField
	RuleAtMostValue   RuleName = "at_most_value"  // the low end of a range: High, the input's value
	RuleAtLeastValue  RuleName = "at_least_value" // its high end: Low, the input's value
	RuleGivenNumber   RuleName = "given_number"   // the pointer of a number in the scenario
	RuleNoRange       RuleName = "no_range"       // whole numbers are certain
	RuleRangeWithin   RuleName = "range_within"   // Low to High
	RuleFigure        RuleName = "figure"         // one that can be explained
	RuleJSON          RuleName = "json"           // the text of one scenario
	RuleSize          RuleName = "size"           // within the limits of one
	RuleNone          RuleName = "none"           // no further problems
)

// Rule is what a field accepts, as data from which it can be said in any
// language; String says it in English. Numbers are as a scenario has them,
// fields are JSON Pointers.
type Rule struct {
	Name      RuleName     `json:"name"`
	Low       string       `json:"low,omitempty"`
	High      string       `json:"high,omitempty"`
	LowField  string       `json:"low_field,omitempty"`
	HighField string       `json:"high_field,omitempty"`
	Whole     bool         `json:"whole,omitempty"`
	Above     bool         `json:"above,omitempty"` // Low itself is too low
	Digits    int          `json:"digits,omitempty"`
	Exponent  int          `json:"exponent,omitempty"` // at most, and at least its negative
	Choices   []string     `json:"choices,omitempty"`
	Model     PricingModel `json:"model,omitempty"`
}

// ruleWords say each rule in English; what stands in braces is the rule's.
var ruleWords = map[RuleName]string{
	RuleYesNo:         "true or false",
	RuleChoice:        "one of {choices}",
	RuleCurrency:      "an ISO 4217 currency code such as USD",
	RuleCalendarMonth: "a month such as 2027-01, from 1900-01 to 2199-12",
	RuleText:          "a text of 1 to {high} valid characters",
	RuleItems:         "a list of 1 to {high} items",
	RuleObject:        "an object",
	RuleFields:        "one of the fields {choices}",
	RuleOnce:          "each field once",
	RuleRanges:        "an object of JSON Pointers to ranges",
	RuleNotWithModel:  "no such field with the pricing model {model}",
	RuleLabelsAbove:   "a number of labels above {low}",
	RuleNoUpperEnd:    "no upper end on the last tier",
	RuleAtMost:        "at most {high}, the {high_field}",
	RuleMonthBetween:  "a month from {low}, the {low_field}, to {high}, the {high_field}",
	RuleAtMostValue:   "at most the value, {high}",
	RuleAtLeastValue:  "at least the value, {low}",
	RuleGivenNumber:   "the JSON Pointer of a number that this scenario gives",
	RuleNoRange:       "no range for a whole number",
	RuleRangeWithin:   "a range within {low} to {high}",
	RuleFigure:        "a line, total, benefit or discount of the month, or with month 0 an answer",
	RuleJSON:          "one scenario as JSON",
	RuleSize:          fmt.Sprintf("at most %d bytes, %d names, values and brackets, and %d levels of nesting", MaxBytes, MaxValues, MaxDepth),
	RuleNone:          "none",
}

// String says what is accepted.
func (r Rule) String() string {
	low, high := grouped(r.Low), grouped(r.High)
	if r.Name == RuleNumber {
		return r.number(low, high)
	}
	said := ruleWords[r.Name]
	for _, part := range [...]struct{ name, value string }{
		{"{low}", low}, {"{high}", high}, {"{low_field}", lastPart(r.LowField)}, {"{high_field}", lastPart(r.HighField)},
		{"{model}", string(r.Model)}, {"{choices}", strings.Join(r.Choices, ", ")},
	} {
		said = strings.ReplaceAll(said, part.name, part.value) // a Replacer weighs 10 kB
	}
	return said
}

// number says a rule for numbers, with its ends as people read them.
func (r Rule) number(low, high string) string {
	said := "a number"
	if r.Whole {
		said = "a whole number"
	}
	switch {
	case low == "": // of an input that does not exist
	case low == high:
		said = "the number " + low
	case r.Above:
		said += fmt.Sprintf(" above %s and up to %s", low, high)
	default:
		said += fmt.Sprintf(" from %s to %s", low, high)
	}
	if r.Digits > 0 {
		said += fmt.Sprintf(", in at most %d digits and with an exponent from -%d to %d", r.Digits, r.Exponent, r.Exponent)
	}
	return said
}

// grouped writes a number with commas between its thousands.
func grouped(number string) string {
	whole, fraction, point := strings.Cut(number, ".")
	for at := len(whole) - 3; at > 0 && whole[at-1] != '-'; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if point {
		return whole + "." + fraction
	}
	return whole
}

// lastPart is the name of the field that a JSON Pointer leads to.
func lastPart(pointer string) string {
	return pointer[strings.LastIndexByte(pointer, '/')+1:]
}
