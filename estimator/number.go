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
)

// parseNumber reads a number as JSON writes it. The code says what is wrong
// with it, and is empty if nothing is.
func parseNumber(text string) (decimal.Decimal, Code) {
	mantissa, exponent, scientific := strings.Cut(strings.ToLower(text), "e")
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
	d, err := decimal.NewFromString(text)
	if err != nil {
		return decimal.Decimal{}, CodeType
	}
	return d, ""
}

// countDigits counts the digits of a number without exponent, and reports
// whether it is one.
func countDigits(mantissa string) (int, bool) {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(mantissa, "-"), ".")
	if !allDigits(whole) || point && !allDigits(fraction) || len(whole) > 1 && whole[0] == '0' {
		return 0, false
	}
	return len(whole) + len(fraction), true
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
