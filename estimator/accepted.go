package estimator

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// check says what is wrong with a number for this input; empty if nothing is.
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

// acceptsText reports whether a text is one that the input takes.
func (in Input) acceptsText(text string) bool {
	switch in.Unit {
	case UnitChoice:
		return slices.Contains(in.Choices, text)
	case UnitCurrency:
		return knownCurrency(text)
	case UnitMonth:
		month, ok := parseMonth(text)
		return ok && month.year() >= 1900 && month.year() < 2200
	default:
		n := utf8.RuneCountInString(text)
		return n >= 1 && n <= maxName && !strings.ContainsFunc(text, invalid)
	}
}

// invalid reports whether a character stands for a broken one or does something
// to a terminal.
func invalid(r rune) bool { return r == utf8.RuneError || unicode.IsControl(r) }

// ruleFor is what the input takes, for a problem of a sort.
func (in Input) ruleFor(code Code) Rule {
	rule := in.rule()
	if code == CodeDigits {
		rule.Digits, rule.Exponent = maxDigits, maxExponent
	}
	return rule
}

// rule is what the input takes.
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
	}
	if !in.Numeric() { // it does not exist
		return Rule{Name: RuleNumber}
	}
	return Rule{Name: RuleNumber, Low: in.Min.String(), High: in.Max.String(), Whole: in.Whole, Above: in.Above}
}

// itemsRule is how many items a list takes.
func itemsRule(limit int) Rule {
	return Rule{Name: RuleItems, High: strconv.Itoa(limit)}
}
