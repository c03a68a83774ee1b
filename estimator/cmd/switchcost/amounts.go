package main

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

// readingDigits is how many digits of a figure one takes in while reading.
const readingDigits = 3

// exact is an amount to the minor unit, its thousands apart.
func exact(amount estimator.Money) string { return grouped(amount.String()) }

// reader writes amounts of one currency for reading.
type reader struct {
	currency   string
	minorUnits int32
}

// money is an amount of which three digits count: "$682,000".
func (r reader) money(amount decimal.Decimal) string {
	rounded := roundForReading(amount)
	if rounded.IsInteger() {
		return r.with(rounded.String())
	}
	return r.with(rounded.StringFixed(r.minorUnits))
}

// price is a price of one label or hour, which may be less than a minor unit.
func (r reader) price(amount decimal.Decimal) string {
	rounded := roundForReading(amount)
	_, fraction, _ := strings.Cut(rounded.String(), ".")
	return r.with(rounded.StringFixed(max(r.minorUnits, int32(len(fraction)))))
}

// symbols are those that everybody knows; other currencies go by their code.
var symbols = map[string]string{"USD": "$", "EUR": "€", "GBP": "£"}

// with puts the currency to an amount.
func (r reader) with(amount string) string {
	number, negative := strings.CutPrefix(grouped(amount), "-")
	symbol, known := symbols[r.currency]
	if !known {
		symbol = r.currency + " "
	}
	if negative {
		return "-" + symbol + number
	}
	return symbol + number
}

// roundForReading rounds a number to the digits that count.
func roundForReading(d decimal.Decimal) decimal.Decimal {
	whole := d.NumDigits() + int(d.Exponent())
	return d.Round(int32(readingDigits - whole))
}

// grouped sets the thousands of a number's text apart.
func grouped(number string) string {
	number, negative := strings.CutPrefix(number, "-")
	whole, fraction, point := strings.Cut(number, ".")
	var b strings.Builder
	if negative {
		b.WriteByte('-')
	}
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	if point {
		b.WriteString("." + fraction)
	}
	return b.String()
}

var hundred = decimal.NewFromInt(100)

// percent is a share as a percentage with at most one decimal.
func percent(share decimal.Decimal) string {
	return grouped(share.Mul(hundred).Round(1).String()) + "%"
}
