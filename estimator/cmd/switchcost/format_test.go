package main

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func TestAmountsAreRoundedForReading(t *testing.T) {
	tests := []struct {
		currency     string
		digits       int32
		amount       string
		money, price string
	}{
		{"USD", 2, "682201.54", "$682,000", "$682,201.54"},
		{"USD", 2, "-77948.03", "-$77,900", "-$77,948.03"},
		{"USD", 2, "999500", "$1,000,000", "$999,500.00"},
		{"USD", 2, "0.00", "$0", "$0.00"},
		{"USD", 2, "0.5", "$0.50", "$0.50"},
		{"USD", 2, "0.50000", "$0.50", "$0.50"},
		{"USD", 2, "0.58372", "$0.58", "$0.584"},
		{"USD", 2, "0.00061", "$0", "$0.00061"},
		{"USD", 2, "12.345", "$12.30", "$12.35"},
		{"EUR", 2, "1234567.89", "€1,230,000", "€1,234,567.89"},
		{"JPY", 0, "682201", "JPY 682,000", "JPY 682,201"},
		{"JPY", 0, "41.27", "JPY 41", "JPY 41.3"},
		{"KWD", 3, "-1.2345", "-KWD 1.230", "-KWD 1.235"},
	}
	for _, test := range tests {
		r := formatter{test.currency, test.digits}
		if got := r.money(dec(test.amount)); got != test.money {
			t.Errorf("%s %s: got %q, want %q", test.amount, test.currency, got, test.money)
		}
		if got := r.price(dec(test.amount), nearest); got != test.price {
			t.Errorf("price %s %s: got %q, want %q", test.amount, test.currency, got, test.price)
		}
	}
}

func TestNumbersHaveThousandsSeparators(t *testing.T) {
	for number, want := range map[string]string{
		"0": "0", "12": "12", "123": "123", "1234": "1,234", "-123": "-123", "-1234.50": "-1,234.50",
		"123456": "123,456", "1234567.0000": "1,234,567.0000",
	} {
		if got := grouped(number); got != want {
			t.Errorf("%s: got %s, want %s", number, got, want)
		}
	}
}

func TestPercentagesHaveOneDecimal(t *testing.T) {
	for share, want := range map[string]string{
		"0.1": "10%", "0.174321": "17.4%", "9": "900%", "12.5": "1,250%", "0": "0%",
	} {
		if got := percent(dec(share), nearest); got != want {
			t.Errorf("%s: got %s, want %s", share, got, want)
		}
	}
}

func TestTimesAreWrittenOut(t *testing.T) {
	for _, test := range []struct{ got, want string }{
		{duration(36), "three years"},
		{duration(12), "one year"},
		{duration(30), "30 months"},
		{duration(1), "one month"},
		{duration(10), "ten months"},
		{counted(11, "month"), "11 months"},
		{endOf(0, "2026-11"), "today"},
		{endOf(7, ""), "the end of month 7"},
		{endOf(7, "2027-07"), "the end of July 2027"},
		{deadline(7, ""), "the end of month 7"},
		{deadline(7, "2028-02"), "29 February 2028"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestLongTextsAreWrapped(t *testing.T) {
	var b strings.Builder
	long := strings.Repeat("x", pageWidth+5)
	writeWrapped(&b, "  ", strings.Repeat("word ", 20)+long+" end")
	lines := strings.Split(b.String(), "\n")
	if len(lines) != 5 || lines[2] != "  "+long || lines[3] != "  end" || columnWidth(lines[0]) > pageWidth {
		t.Errorf("got %q", lines)
	}
}

func TestColumnsAlignInEveryScript(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "B": 1, "Ärzte": 5, "A\u0308rzte": 5, "標注公司": 8, "データ": 6, "ﾃﾞｰﾀ": 4, "ＡＢ": 4,
		"शक्ति": 4, "a\u200bb": 2, "👍": 2,
	} {
		if got := columnWidth(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
	names := table{left: 1}
	for _, name := range []string{"B", "標注公司", "Société ge\u0301ne\u0301rale"} {
		names.row(name, "1")
	}
	for _, line := range names.lines() {
		if got := columnWidth(line); got != columnWidth("Société générale  1") {
			t.Errorf("%q has %d columns", line, got)
		}
	}
}

func TestValuesHaveTheirUnit(t *testing.T) {
	f := formatter{"USD", 2}
	for _, test := range []struct {
		unit        estimator.Unit
		value, want string
	}{
		{estimator.UnitMoney, "45678.9", "$45,700"},
		{estimator.UnitMoneyPerLabel, "0.728449", "$0.728 per label"},
		{estimator.UnitMoneyPerHour, "77", "$77.00 per hour"},
		{estimator.UnitShare, "0.865432", "86.5%"},
		{estimator.UnitShare, "0.000321", "0.0321%"},
		{estimator.UnitRate, "-0.1", "-10% a year"},
		{estimator.UnitLabels, "1234567", "1,230,000 labels"},
		{estimator.UnitMonths, "1", "1 month"},
		{estimator.UnitMonths, "0.5", "0.5 months"},
		{estimator.UnitFactor, "1.1", "1.1"},
	} {
		if got := f.value(estimator.Input{Unit: test.unit}, dec(test.value), nearest); got != test.want {
			t.Errorf("%s %s: got %q, want %q", test.unit, test.value, got, test.want)
		}
	}
}

func TestThresholdsAreRoundedToTheSideOnWhichTheyHold(t *testing.T) {
	f := formatter{"USD", 2}
	for _, test := range []struct {
		unit            estimator.Unit
		value, down, up string
	}{
		{estimator.UnitMoney, "45678.9", "$45,600", "$45,700"},
		{estimator.UnitMoney, "0.58372", "$0.58", "$0.59"},
		{estimator.UnitMoneyPerLabel, "0.728449", "$0.728 per label", "$0.729 per label"},
		{estimator.UnitMoneyPerHour, "51.552215", "$51.55 per hour", "$51.56 per hour"},
		{estimator.UnitShare, "0.865432", "86.5%", "86.6%"},
		{estimator.UnitRate, "-0.12345", "-12.4% a year", "-12.3% a year"},
		{estimator.UnitMonths, "29", "29 months", "29 months"},
	} {
		in := estimator.Input{Unit: test.unit}
		if got := f.value(in, dec(test.value), down); got != test.down {
			t.Errorf("%s %s down: got %q, want %q", test.unit, test.value, got, test.down)
		}
		if got := f.value(in, dec(test.value), up); got != test.up {
			t.Errorf("%s %s up: got %q, want %q", test.unit, test.value, got, test.up)
		}
	}
}
