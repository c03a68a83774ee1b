package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

const significantDigits = 3

type formatter struct {
	currency   string
	minorUnits int32
}

// exact formats an amount to the minor unit: "682,201.54".
func exact(amount estimator.Money) string { return grouped(amount.String()) }

// rounding rounds to a number of places.
type rounding func(amount decimal.Decimal, places int32) decimal.Decimal

// A threshold is rounded to the side on which the sentence about it holds.
var (
	nearest rounding = decimal.Decimal.Round
	down    rounding = decimal.Decimal.RoundFloor
	up      rounding = decimal.Decimal.RoundCeil
)

// money formats an amount to three significant digits: "$682,000".
func (f formatter) money(amount decimal.Decimal) string { return f.roundedMoney(amount, nearest) }

func (f formatter) roundedMoney(amount decimal.Decimal, to rounding) string {
	rounded := to(amount, min(f.minorUnits, significantPlaces(amount)))
	if rounded.IsInteger() {
		return f.withSymbol(rounded.String())
	}
	return f.withSymbol(rounded.StringFixed(f.minorUnits))
}

// price formats the price of a label or hour, which may be below a minor unit.
func (f formatter) price(amount decimal.Decimal, to rounding) string {
	rounded := to(amount, max(f.minorUnits, significantPlaces(amount)))
	_, fraction, _ := strings.Cut(rounded.String(), ".")
	return f.withSymbol(rounded.StringFixed(max(f.minorUnits, int32(len(fraction)))))
}

// symbols are the currency symbols in use; other currencies go by their code.
var symbols = map[string]string{"USD": "$", "EUR": "€", "GBP": "£"}

func (f formatter) withSymbol(amount string) string {
	number, negative := strings.CutPrefix(grouped(amount), "-")
	symbol, known := symbols[f.currency]
	if !known {
		symbol = f.currency + " "
	}
	if negative {
		return "-" + symbol + number
	}
	return symbol + number
}

func (f formatter) value(in estimator.Input, value decimal.Decimal, to rounding) string {
	switch number := number(to(value, significantPlaces(value))); in.Unit {
	case estimator.UnitMoney:
		return f.roundedMoney(value, to)
	case estimator.UnitMoneyPerLabel:
		return fmt.Sprintf(perLabel, f.price(value, to))
	case estimator.UnitMoneyPerHour:
		return fmt.Sprintf(perHour, f.price(value, to))
	case estimator.UnitShare:
		return share(value, to)
	case estimator.UnitRate:
		return fmt.Sprintf(perYear, share(value, to))
	case estimator.UnitHours, estimator.UnitMinutes, estimator.UnitMonths, estimator.UnitLabels, estimator.UnitPoints:
		if number == "1" {
			return number + " " + strings.TrimSuffix(string(in.Unit), "s")
		}
		return number + " " + string(in.Unit)
	default:
		return number
	}
}

const termPlaces = 6

func (f formatter) term(unit estimator.Unit, value decimal.Decimal) string {
	switch {
	case unit == estimator.UnitMoney:
		return f.withSymbol(value.StringFixed(f.minorUnits))
	case strings.HasPrefix(string(unit), "money"):
		return f.withSymbol(value.String())
	default:
		return number(value.Round(termPlaces))
	}
}

func significantPlaces(d decimal.Decimal) int32 {
	return int32(significantDigits-d.NumDigits()) - d.Exponent()
}

func number(d decimal.Decimal) string { return grouped(d.String()) }

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

// percent keeps at most one decimal.
func percent(share decimal.Decimal, to rounding) string {
	return number(to(share.Mul(hundred), 1)) + "%"
}

// share keeps three significant digits.
func share(value decimal.Decimal, to rounding) string {
	value = value.Mul(hundred)
	return number(to(value, significantPlaces(value))) + "%"
}

func endOf(month int, date string) string {
	switch {
	case month == 0:
		return today
	default:
		return fmt.Sprintf(endOfMonth, monthName(month, date))
	}
}

// deadline follows "by" and "until": it is the last day of the month, or without dates its end.
func deadline(month int, date string) string {
	t, err := time.Parse(isoMonth, date)
	if err != nil {
		return endOf(month, date)
	}
	return t.AddDate(0, 1, -1).Format(dayLayout)
}

// dayLayout is how days are written.
const dayLayout = "2 January 2006"

func monthName(month int, date string) string {
	if date == "" {
		return fmt.Sprintf(monthNumber, month)
	}
	return longMonth(date)
}

// isoMonth is the layout of dates in scenarios and results.
const isoMonth = "2006-01"

// longMonth formats a date of the result: "July 2027" for "2027-07".
func longMonth(date string) string {
	t, err := time.Parse(isoMonth, date)
	if err != nil {
		return date
	}
	return t.Format("January 2006")
}

func shortMonth(month int, date string) string {
	if date != "" {
		return date
	}
	return fmt.Sprintf(monthNumber, month)
}

// duration formats a number of months: "three years", "30 months".
func duration(months int) string {
	if months > 0 && months%12 == 0 {
		return counted(months/12, "year")
	}
	return counted(months, "month")
}

// counted formats a number of things: "one month", "17 months".
func counted(n int, thing string) string {
	number := fmt.Sprint(n)
	if n < len(numerals) {
		number = numerals[n]
	}
	if n != 1 {
		thing += "s"
	}
	return number + " " + thing
}
