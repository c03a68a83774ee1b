package estimator

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Money is an amount rounded to the currency's minor unit. It encodes as a decimal string with the currency's digits,
// such as "85000.00".
type Money struct{ decimal.Decimal }

// String returns the amount with all of the currency's digits.
func (m Money) String() string { return m.StringFixed(-m.Exponent()) }

// Format prints the amount in the form of [Money.String].
func (m Money) Format(f fmt.State, verb rune) { format(f, verb, m.String(), m.Decimal) }

// MarshalJSON encodes the amount as a string, so that no JSON reader rounds it.
func (m Money) MarshalJSON() ([]byte, error) { return []byte(`"` + m.String() + `"`), nil }

const ratioPlaces = 6

// Ratio is a plain number rounded to six decimals; it encodes as a string such as "0.314024".
type Ratio struct{ decimal.Decimal }

// String returns the number with six decimals.
func (r Ratio) String() string { return r.StringFixed(ratioPlaces) }

// Format prints the number in the form of [Ratio.String].
func (r Ratio) Format(f fmt.State, verb rune) { format(f, verb, r.String(), r.Decimal) }

// format prints text for the string verbs, since a decimal's own Format drops trailing zeros.
func format(f fmt.State, verb rune, text string, number decimal.Decimal) {
	switch verb {
	case 's', 'v', 'q':
		fmt.Fprintf(f, fmt.FormatString(f, verb), text)
	default:
		number.Format(f, verb)
	}
}

// MarshalJSON encodes the number as a string, so that no JSON reader rounds it.
func (r Ratio) MarshalJSON() ([]byte, error) { return []byte(`"` + r.String() + `"`), nil }

func ratio(a, b decimal.Decimal) Ratio {
	return Ratio{a.DivRound(b, ratioPlaces)}
}

func ratioOrNil(a, b decimal.Decimal) *Ratio {
	if b.IsZero() {
		return nil
	}
	r := ratio(a, b)
	return &r
}

func roundedRatio(x float64) Ratio { return Ratio{decimal.NewFromFloat(x).Round(ratioPlaces)} }

// LineAmount is the amount of one line.
type LineAmount struct {
	Line   Line
	Amount Money
}

// Lines are the lines that apply in a month, in the order of [Line]. A line that does not apply is absent; one without
// cost is 0.
type Lines []LineAmount

// Amount returns the amount of a line, 0 if it does not apply.
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

// The currencies of ISO 4217 by the number of digits of their minor unit, as of amendment 179 (2025), without codes for
// metals, funds and tests.
const (
	currencies0 = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF "
	currencies3 = "BHD IQD JOD KWD LYD OMR TND "
	currencies2 = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL " +
		"BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP " +
		"ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS " +
		"INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD " +
		"MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN " +
		"PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD " +
		"SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED " +
		"VES WST XCD XCG YER ZAR ZMW ZWG "
)

func listed(list, code string) bool {
	return len(code) == 3 && strings.Contains(list, code+" ")
}

func knownCurrency(code string) bool {
	return listed(currencies0, code) || listed(currencies2, code) || listed(currencies3, code)
}

func currencies() []string {
	return strings.Fields(currencies2 + currencies0 + currencies3)
}

// MinorUnits returns the number of decimals that amounts in a currency have.
func MinorUnits(currency string) int { return int(minorUnits(currency)) }

func minorUnits(code string) int32 {
	switch {
	case listed(currencies0, code):
		return 0
	case listed(currencies3, code):
		return 3
	default:
		return 2
	}
}
