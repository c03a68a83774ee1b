package evidence

import (
	"strings"
	"unicode"

	"github.com/shopspring/decimal"
)

// Mark is the decimal separator of a column.
type Mark string

// The decimal separators.
const (
	Point Mark = "."
	Comma Mark = ","
)

// shape tells which decimal separators a number can have been written with.
type shape int

const (
	notNumber shape = iota
	anyMark         // both read the same
	onlyPoint
	onlyComma
	eitherMark // both read, differently: 61.000
)

func shapeOf(cell string) shape {
	byPoint, isPoint := readNumber(cell, Point)
	byComma, isComma := readNumber(cell, Comma)
	switch {
	case isPoint && isComma && byPoint.Equal(byComma):
		return anyMark
	case isPoint && isComma:
		return eitherMark
	case isPoint:
		return onlyPoint
	case isComma:
		return onlyComma
	}
	return notNumber
}

// maxNumber is the length of the longest cell that is read as a number.
const maxNumber = 60

// readNumber reads a number with the given decimal separator. Groups of digits, a currency and a unit may be there; a
// minus sign in front or behind, or brackets around, make it negative.
func readNumber(cell string, mark Mark) (decimal.Decimal, bool) {
	if len(cell) > maxNumber {
		return decimal.Zero, false
	}
	number, before, after, ok := splitNumber(cell)
	if !ok {
		return decimal.Zero, false
	}
	negative, ok := isNegative(before, after)
	if !ok {
		return decimal.Zero, false
	}
	digits, ok := ungroup(number, mark)
	if !ok {
		return decimal.Zero, false
	}
	d, err := decimal.NewFromString(digits)
	if err != nil {
		return decimal.Zero, false
	}
	if negative {
		d = d.Neg()
	}
	return d, true
}

// splitNumber separates digits and separators, in ASCII, from the text around them.
func splitNumber(cell string) (number, before, after string, ok bool) {
	var digits strings.Builder
	end := false
	gap := "" // what may be a group's separator, or the space before a unit
	for _, r := range cell {
		digit, isDigit := digitOf(r)
		separator := separatorOf(r)
		switch {
		case isDigit && end:
			return "", "", "", false // two numbers
		case isDigit:
			digits.WriteString(gap)
			digits.WriteByte(digit)
			gap = ""
		case digits.Len() == 0 && (separator == "." || separator == ","):
			gap += separator
		case digits.Len() == 0:
			before += gap + string(r)
			gap = ""
		case !end && (gap == "." || gap == ",") && isDash(r): // "5,-" is five
			end = true
		case !end && separator != "" && (gap == "" || gap == " " && separator == " "):
			gap = separator
		default:
			end = true
			after += string(r)
		}
	}
	if gap == "." || gap == "," { // "5,-" and "5."
		digits.WriteString(gap)
	}
	return digits.String(), strings.TrimSpace(before), strings.TrimSpace(after), digits.Len() > 0
}

// digitOf returns the ASCII digit of an ASCII, full-width or Arabic digit.
func digitOf(r rune) (byte, bool) {
	for _, zero := range []rune{'0', '０', '٠', '۰'} {
		if r >= zero && r <= zero+9 {
			return byte('0' + r - zero), true
		}
	}
	return 0, false
}

// separatorOf returns the ASCII form of a separator in a number, or "".
func separatorOf(r rune) string {
	switch r {
	case '.', '．':
		return "."
	case ',', '，', '٫', '、':
		return ","
	case '\'', '’', '٬', '_':
		return "'"
	}
	if unicode.Is(unicode.Zs, r) {
		return " "
	}
	return ""
}

// isNegative reads the sign; ok is false if there is text that no amount or count has.
func isNegative(before, after string) (negative, ok bool) {
	if strings.Contains(before, "(") && strings.Contains(after, ")") {
		negative = true
		before, after = strings.Replace(before, "(", "", 1), strings.Replace(after, ")", "", 1)
	}
	if isReference(before) {
		return false, false
	}
	before, signBefore := cutSign(before)
	after, signAfter := cutSign(after)
	return negative || signBefore || signAfter, isUnit(before, maxCurrency) && isUnit(after, maxUnit)
}

// Letters in front of a number are a currency, those behind it a unit or a currency's name.
const (
	maxCurrency = 4
	maxUnit     = 12
)

// isReference reports whether a number is part of a reference, such as INV-2026.
func isReference(before string) bool {
	runes := []rune(before)
	return len(runes) > 1 && isDash(runes[len(runes)-1]) && unicode.IsLetter(runes[len(runes)-2])
}

func cutSign(text string) (string, bool) {
	rest := strings.Map(func(r rune) rune {
		if isDash(r) || r == '+' || unicode.Is(unicode.Cf, r) { // marks of direction
			return -1
		}
		return r
	}, text)
	return strings.TrimSpace(rest), strings.ContainsFunc(text, isDash)
}

func isDash(r rune) bool { return r == '-' || r == '−' || r == '–' || r == '－' }

// isUnit reports whether a text beside a number is a currency or a unit: few letters and no digits. The cell "=1+1" and
// "#12" are no numbers.
func isUnit(text string, most int) bool {
	letters := 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Sc, r) || r == '.' || r == '%' || r == ' ' || r == '\u00a0':
		case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
			letters++
		default:
			return false
		}
	}
	return letters <= most
}

// ungroup returns the digits with a decimal point. Groups must be complete, so that 1,23 is never read as 123.
func ungroup(number string, mark Mark) (string, bool) {
	whole, fraction, hasFraction := cutLast(number, string(mark))
	if strings.Contains(whole, string(mark)) || hasFraction && strings.Trim(fraction, "0123456789") != "" {
		return "", false
	}
	groups := strings.FieldsFunc(whole, func(r rune) bool { return r < '0' || r > '9' })
	separators := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, whole)
	mixed := separators != "" && strings.Trim(separators, separators[:1]) != ""
	if whole != "" && len(groups) != len(separators)+1 || mixed {
		return "", false
	}
	if !complete(groups) {
		return "", false
	}
	digits := strings.Join(groups, "")
	if digits == "" {
		digits = "0"
	}
	if fraction != "" {
		digits += "." + fraction
	}
	return digits, true
}

// complete reports whether groups have three digits, or two as in India before the last. A single group may be longer.
func complete(groups []string) bool {
	if len(groups) < 2 {
		return true
	}
	last := len(groups) - 1
	for _, group := range groups[1:last] {
		if len(group) != 3 && len(group) != 2 {
			return false
		}
	}
	return len(groups[0]) <= 3 && groups[0][0] != '0' && len(groups[last]) == 3
}

func cutLast(text, separator string) (before, after string, found bool) {
	if i := strings.LastIndex(text, separator); i >= 0 {
		return text[:i], text[i+len(separator):], true
	}
	return text, "", false
}

// currencyOf returns the ISO code of the currency beside a number, or "" if there is none or several use its sign.
func currencyOf(cell string) string {
	for sign, code := range currencySigns {
		if strings.Contains(cell, sign) {
			return code
		}
	}
	word := strings.TrimFunc(cell, func(r rune) bool { return r < 'A' || r > 'Z' })
	if len(word) == 3 && strings.Contains(currencyCodes, word) {
		return word
	}
	return ""
}

// currencySigns are those of one currency only, as far as its buyers write them; "$" and "¥" are not.
var currencySigns = map[string]string{"€": "EUR", "£": "GBP", "₹": "INR", "円": "JPY", "₩": "KRW", "US$": "USD"}

const currencyCodes = "USD EUR GBP JPY CHF CNY INR KRW CAD AUD NZD MXN BRL CLP COP ARS SEK NOK DKK PLN CZK HUF RON " +
	"AED SAR QAR KWD BHD OMR JOD EGP MAD TND ILS TRY ZAR SGD HKD TWD THB VND IDR MYR PHP"
