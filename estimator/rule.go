package estimator

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// RuleName names a rule for a field.
type RuleName string

// The rules. [Rule.String] words them with the fields that they use.
const (
	RuleNumber             RuleName = "number" // Low, High, Whole, Above; Digits and Exponent if it is too long
	RuleYesNo              RuleName = "yes_no"
	RuleChoice             RuleName = "choice"
	RuleCurrency           RuleName = "currency"
	RuleCalendarMonth      RuleName = "calendar_month"
	RuleText               RuleName = "text"
	RuleNote               RuleName = "note"
	RuleItems              RuleName = "items"
	RuleObject             RuleName = "object"
	RuleFields             RuleName = "fields"
	RuleOnce               RuleName = "once"
	RuleRanges             RuleName = "ranges"
	RuleNotWithModel       RuleName = "not_with_model"
	RuleNotWithTasks       RuleName = "not_with_tasks"
	RuleNeedsTasks         RuleName = "needs_tasks"
	RuleRateCardNeedsTasks RuleName = "rate_card_needs_tasks"
	RulePriceFor           RuleName = "price_for"
	RuleUnique             RuleName = "unique"
	RuleProfile            RuleName = "profile"
	RulePhases             RuleName = "phases"
	RuleWholeMove          RuleName = "whole_move"
	RuleNotBoth            RuleName = "not_both"
	RuleInput              RuleName = "input"
	RuleLabelsAbove        RuleName = "labels_above"
	RuleNoUpperEnd         RuleName = "no_upper_end"
	RuleAtMost             RuleName = "at_most"
	RuleMonthBetween       RuleName = "month_between"
	RuleAtMostValue        RuleName = "at_most_value"
	RuleAtLeastValue       RuleName = "at_least_value"
	RuleGivenNumber        RuleName = "given_number"
	RuleNoRange            RuleName = "no_range"
	RuleRangeWithin        RuleName = "range_within"
	RuleFigure             RuleName = "figure"
	RuleJSON               RuleName = "json"
	RuleSize               RuleName = "size"
	RuleNone               RuleName = "none"
)

// Rule states what a field accepts, as data that can be worded in any language; String words it in English. Numbers are
// in the notation of a scenario, fields are JSON Pointers.
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

// Names in braces are fields of the rule.
var ruleWords = map[RuleName]string{
	RuleYesNo:              "true or false",
	RuleChoice:             "one of {choices}",
	RuleCurrency:           "an ISO 4217 currency code such as USD",
	RuleCalendarMonth:      "a month such as 2027-01, from 1900-01 to 2199-12",
	RuleText:               "a text of 1 to {high} valid characters, some of them visible",
	RuleNote:               "a text of at most {high} valid characters",
	RuleItems:              "a list of {low} to {high} items",
	RuleObject:             "an object",
	RuleFields:             "one of the fields {choices}",
	RuleOnce:               "each field once",
	RuleRanges:             "an object of JSON Pointers to ranges",
	RuleNotWithModel:       "no such field with the pricing model {model}",
	RuleNotWithTasks:       "no such field with tasks, as each task has its own",
	RuleNeedsTasks:         "no tasks that move unless demand has tasks",
	RuleRateCardNeedsTasks: "another pricing model, or a list of tasks in demand",
	RulePriceFor:           "a price for {choices}",
	RuleUnique:             "each name once",
	RuleProfile:            "factors that add up to 12, within 0.01",
	RulePhases:             "{low} to {high}, so that all phases end within the {high_field}",
	RuleWholeMove:          "false, or a move of everything at once without {high_field}",
	RuleNotBoth:            "false, because {high_field} is true",
	RuleInput:              "the JSON Pointer of an input",
	RuleLabelsAbove:        "a number of labels above {low}",
	RuleNoUpperEnd:         "no upper end on the last tier",
	RuleAtMost:             "at most {high}, the {high_field}",
	RuleMonthBetween:       "a month from {low}, the {low_field}, to {high}, the {high_field}",
	RuleAtMostValue:        "at most the value, {high}",
	RuleAtLeastValue:       "at least the value, {low}",
	RuleGivenNumber:        "the JSON Pointer of a number that this scenario gives",
	RuleNoRange:            "no range for this input",
	RuleRangeWithin:        "a range within {low} to {high}",
	RuleFigure:             "a figure that can be explained for that month",
	RuleJSON:               "one scenario as JSON",
	RuleSize: fmt.Sprintf("at most %d bytes, %d names, values and brackets, and %d levels of nesting",
		MaxBytes, MaxValues, MaxDepth),
	RuleNone: "none",
}

// String words the rule in English.
func (r Rule) String() string {
	low, high := grouped(r.Low), grouped(r.High)
	if r.Name == RuleNumber {
		return r.number(low, high)
	}
	words := ruleWords[r.Name]
	if r.Name == RuleItems && low == high {
		words = "a list of {high} items"
	}
	for _, part := range [...]struct{ name, value string }{
		{"{low}", low},
		{"{high}", high},
		{"{low_field}", lastPart(r.LowField)},
		{"{high_field}", lastPart(r.HighField)},
		{"{model}", string(r.Model)},
		{"{choices}", strings.Join(r.Choices, ", ")},
	} {
		words = strings.ReplaceAll(words, part.name, part.value) // a Replacer weighs 10 kB
	}
	return words
}

func (r Rule) number(low, high string) string {
	words := "a number"
	if r.Whole {
		words = "a whole number"
	}
	switch {
	case low == "": // of an input that does not exist
	case low == high:
		words = "the number " + low
	case r.Above:
		words += fmt.Sprintf(" above %s and up to %s", low, high)
	default:
		words += fmt.Sprintf(" from %s to %s", low, high)
	}
	if r.Digits > 0 {
		words += fmt.Sprintf(", in at most %d digits and with an exponent from -%d to %d",
			r.Digits, r.Exponent, r.Exponent)
	}
	return words
}

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

func lastPart(pointer string) string {
	return pointer[strings.LastIndexByte(pointer, '/')+1:]
}

func (in Input) check(number decimal.Decimal) Code {
	switch {
	case in.Whole && !number.IsInteger():
		return CodeWhole
	case in.Min != nil && number.LessThan(*in.Min), in.Max != nil && number.GreaterThan(*in.Max),
		in.Above && number.Equal(*in.Min):
		return CodeBounds
	}
	return ""
}

func (in Input) acceptsText(text string) bool {
	switch in.Unit {
	case UnitChoice:
		return slices.Contains(in.Choices, text)
	case UnitCurrency:
		return knownCurrency(text)
	case UnitMonth:
		month, ok := parseMonth(text)
		return ok && month.year() >= 1900 && month.year() < 2200
	case UnitNote:
		return utf8.RuneCountInString(text) <= maxNote && !strings.ContainsFunc(text, invalid)
	default:
		return utf8.RuneCountInString(text) <= maxName && !strings.ContainsFunc(text, invalid) &&
			strings.ContainsFunc(text, visible)
	}
}

// invalid reports whether a character is not allowed in texts: they stay on one line of a table or a file.
func invalid(r rune) bool {
	return r == utf8.RuneError || unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp) || turns(r)
}

// turns reports whether a character overrides or embeds a direction: it could turn the text that follows a name. Marks
// of direction, which names in Arabic and Hebrew may need, do not.
func turns(r rune) bool {
	return unicode.Is(unicode.Bidi_Control, r) && r != '\u061c' && r != '\u200e' && r != '\u200f'
}

func visible(r rune) bool {
	const brailleBlank = '\u2800'
	return r != brailleBlank && !unicode.IsSpace(r) &&
		!unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

func (in Input) ruleFor(code Code) Rule {
	rule := in.rule()
	if code == CodeDigits {
		rule.Digits, rule.Exponent = maxDigits, maxExponent
	}
	return rule
}

func (in Input) rule() Rule {
	switch in.Unit {
	case UnitYesNo:
		return Rule{Name: RuleYesNo}
	case UnitChoice:
		return Rule{Name: RuleChoice, Choices: in.Choices}
	case UnitCurrency:
		return Rule{Name: RuleCurrency}
	case UnitMonth:
		return Rule{Name: RuleCalendarMonth}
	case UnitText:
		return Rule{Name: RuleText, High: strconv.Itoa(maxName)}
	case UnitNote:
		return Rule{Name: RuleNote, High: strconv.Itoa(maxNote)}
	}
	if !in.Numeric() {
		return Rule{Name: RuleNumber}
	}
	return Rule{Name: RuleNumber, Low: in.Min.String(), High: in.Max.String(), Whole: in.Whole, Above: in.Above}
}

func itemsRule(list reflect.Type) Rule {
	bounds := listBounds[list]
	return Rule{Name: RuleItems, Low: strconv.Itoa(bounds.least), High: strconv.Itoa(bounds.most)}
}
