package estimator

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// The limits of a number. They are held before any arithmetic: a decimal with
// a huge exponent is small to write and endless to add.
const (
	maxDigits   = 30
	maxExponent = 30
	minExponent = -maxExponent - maxDigits // of the last digit
	maxBits     = 100                      // of 30 digits
)

// parseNumber reads a number as JSON writes it. The code says what is wrong
// with it, and is empty if nothing is.
func parseNumber(text string) (decimal.Decimal, Code) {
	mantissa, exponent, scientific := text, "", false
	if e := strings.IndexAny(text, "eE"); e >= 0 {
		mantissa, exponent, scientific = text[:e], text[e+1:], true
	}
	digits, ok := countDigits(mantissa)
	if !ok {
		return decimal.Decimal{}, CodeType
	}
	if digits > maxDigits {
		return decimal.Decimal{}, CodeDigits
	}
	if scientific {
		if !integer(exponent) {
			return decimal.Decimal{}, CodeType
		}
		e, err := strconv.Atoi(exponent)
		if err != nil || e > maxExponent || e < -maxExponent {
			return decimal.Decimal{}, CodeDigits
		}
	}
	if len(mantissa) > len("-0.")+maxDigits-minExponent {
		return decimal.Decimal{}, CodeDigits // zeros without end after the point
	}
	d, err := decimal.NewFromString(text)
	if err != nil || !computable(d) {
		return decimal.Decimal{}, CodeDigits
	}
	return d, ""
}

// computable reports whether a number is within the limits that parsing holds
// numbers to: one that was built in Go has not been parsed.
func computable(d decimal.Decimal) bool {
	return d.Exponent() <= maxExponent && d.Exponent() >= minExponent &&
		d.Coefficient().BitLen() <= maxBits && d.NumDigits() <= maxDigits
}

// countDigits counts the digits of a number without exponent, zeros before the
// first other digit aside, and reports whether it is one.
func countDigits(mantissa string) (int, bool) {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(mantissa, "-"), ".")
	if !allDigits(whole) || point && !allDigits(fraction) || len(whole) > 1 && whole[0] == '0' {
		return 0, false
	}
	return len(strings.TrimLeft(whole+fraction, "0")), true
}

func integer(text string) bool {
	if text != "" && (text[0] == '-' || text[0] == '+') {
		text = text[1:]
	}
	return allDigits(text)
}

func allDigits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
