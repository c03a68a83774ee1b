package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
)

// Money is an amount rounded to the currency's minor unit. It encodes as a
// decimal string with the currency's digits, such as "85000.00".
type Money struct{ decimal.Decimal }

// String is the amount with all of the currency's digits.
func (m Money) String() string { return m.StringFixed(-m.Exponent()) }

// Format prints the amount as [Money.String] has it.
func (m Money) Format(f fmt.State, verb rune) { format(f, verb, m.String(), m.Decimal) }

// MarshalJSON encodes the amount as a string, so that no reader rounds it.
func (m Money) MarshalJSON() ([]byte, error) { return []byte(`"` + m.String() + `"`), nil }

// ratioPlaces is how many decimal places ratios, shares and factors carry.
const ratioPlaces = 6

// Ratio is a plain number rounded to six decimals; it encodes as a string
// such as "0.314024".
type Ratio struct{ decimal.Decimal }

// String is the number with six decimals.
func (r Ratio) String() string { return r.StringFixed(ratioPlaces) }

// Format prints the number as [Ratio.String] has it.
func (r Ratio) Format(f fmt.State, verb rune) { format(f, verb, r.String(), r.Decimal) }

// format prints text where a text is asked for: a decimal's own Format drops
// trailing zeros.
func format(f fmt.State, verb rune, text string, number decimal.Decimal) {
	switch verb {
	case 's', 'v', 'q':
		fmt.Fprintf(f, fmt.FormatString(f, verb), text)
	default:
		number.Format(f, verb)
	}
}

// MarshalJSON encodes the number as a string, so that no reader rounds it.
func (r Ratio) MarshalJSON() ([]byte, error) { return []byte(`"` + r.String() + `"`), nil }

// ratio is a/b to six decimals; b is not 0.
func ratio(a, b decimal.Decimal) Ratio {
	return Ratio{a.DivRound(b, ratioPlaces)}
}

// LineAmount is the amount of one line.
type LineAmount struct {
	Line   Line
	Amount Money
}

// Lines are the lines of a month that apply in it, in the order of [Line]. A
// line that does not apply is absent; one that comes to nothing is 0.
type Lines []LineAmount

// Amount is the amount of a line, 0 where it does not apply.
func (ls Lines) Amount(line Line) Money {
	for _, l := range ls {
		if l.Line == line {
			return l.Amount
		}
	}
	return Money{}
}

// MarshalJSON encodes the lines as an object of line to money.
func (ls Lines) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, l := range ls {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = append(b, l.Line.String()...)
		b = append(b, `":"`...)
		b = append(b, l.Amount.String()...)
		b = append(b, '"')
	}
	return append(b, '}'), nil
}
