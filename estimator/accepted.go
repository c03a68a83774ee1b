package estimator

import (
	"fmt"
	"slices"
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

// acceptedFor says in words what the input takes, for a problem of a sort.
func (in Input) acceptedFor(code Code) string {
	if code == CodeDigits {
		return fmt.Sprintf("%s, in at most %d digits and with an exponent from -%d to %d", in.accepted(), maxDigits, maxExponent, maxExponent)
	}
	return in.accepted()
}

// accepted says in words what the input takes.
func (in Input) accepted() string {
	if in.Numeric() {
		return in.acceptedNumber()
	}
	switch in.Unit {
	case UnitCount: // of an input that does not exist
		return "a number"
	case UnitYesNo:
		return "true or false"
	case UnitChoice:
		return "one of " + strings.Join(in.Choices, ", ")
	case UnitCurrency:
		return "an ISO 4217 currency code such as USD"
	case UnitMonth:
		return "a month such as 2027-01, from 1900-01 to 2199-12"
	default:
		return fmt.Sprintf("a text of 1 to %d valid characters", maxName)
	}
}

func (in Input) acceptedNumber() string {
	kind := "a number"
	if in.Whole {
		kind = "a whole number"
	}
	switch low, high := grouped(*in.Min), grouped(*in.Max); {
	case low == high:
		return "the number " + low
	case in.Above:
		return fmt.Sprintf("%s above %s and up to %s", kind, low, high)
	default:
		return fmt.Sprintf("%s from %s to %s", kind, low, high)
	}
}

// acceptedItems says how many items a list takes.
func acceptedItems(limit int) string {
	return fmt.Sprintf("a list of 1 to %d items", limit)
}

// grouped writes a number with commas between its thousands.
func grouped(number decimal.Decimal) string {
	whole, fraction, point := strings.Cut(number.String(), ".")
	for at := len(whole) - 3; at > 0 && whole[at-1] != '-'; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if point {
		return whole + "." + fraction
	}
	return whole
}
