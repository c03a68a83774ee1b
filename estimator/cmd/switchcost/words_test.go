package main

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func TestAmountsForReading(t *testing.T) {
	tests := []struct {
		currency     string
		digits       int32
		amount       string
		money, price string
	}{
		{"USD", 2, "682201.54", "$682,000", "$682,000.00"},
		{"USD", 2, "-77948.03", "-$77,900", "-$77,900.00"},
		{"USD", 2, "999500", "$1,000,000", "$1,000,000.00"},
		{"USD", 2, "0.00", "$0", "$0.00"},
		{"USD", 2, "0.5", "$0.50", "$0.50"},
		{"USD", 2, "0.50000", "$0.50", "$0.50"},
		{"USD", 2, "0.58372", "$0.58", "$0.584"},
		{"USD", 2, "0.00061", "$0.00", "$0.00061"},
		{"USD", 2, "12.345", "$12.30", "$12.30"},
		{"EUR", 2, "1234567.89", "€1,230,000", "€1,230,000.00"},
		{"JPY", 0, "682201", "JPY 682,000", "JPY 682,000"},
		{"JPY", 0, "41.27", "JPY 41", "JPY 41.3"},
		{"KWD", 3, "-1.2345", "-KWD 1.230", "-KWD 1.230"},
	}
	for _, test := range tests {
		r := reader{test.currency, test.digits}
		if got := r.money(dec(test.amount)); got != test.money {
			t.Errorf("%s %s: got %q, want %q", test.amount, test.currency, got, test.money)
		}
		if got := r.price(dec(test.amount)); got != test.price {
			t.Errorf("price %s %s: got %q, want %q", test.amount, test.currency, got, test.price)
		}
	}
}

func TestGrouped(t *testing.T) {
	for number, want := range map[string]string{
		"0": "0", "12": "12", "123": "123", "1234": "1,234", "-123": "-123", "-1234.50": "-1,234.50",
		"123456": "123,456", "1234567.0000": "1,234,567.0000",
	} {
		if got := grouped(number); got != want {
			t.Errorf("%s: got %s, want %s", number, got, want)
		}
	}
}

func TestPercent(t *testing.T) {
	for share, want := range map[string]string{"0.1": "10 %", "0.174321": "17.4 %", "9": "900 %", "12.5": "1,250 %", "0": "0 %"} {
		if got := percent(dec(share)); got != want {
			t.Errorf("%s: got %s, want %s", share, got, want)
		}
	}
}

func TestTimes(t *testing.T) {
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
		{noticeBy(0, ""), "give notice today"},
		{noticeBy(3, "2027-03"), "give notice by the end of March 2027"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// The sentences that the golden scenarios do not call for.
func TestHeadlines(t *testing.T) {
	month := func(m int) *int { return &m }
	ratio := func(text string) *estimator.Ratio { return &estimator.Ratio{Decimal: dec(text)} }
	money := func(text string) estimator.Money { return estimator.Money{Decimal: dec(text)} }
	tests := []struct {
		name    string
		verdict estimator.Verdict
		npv     string // at the only cutover month
		change  func(r *estimator.CandidateResult)
		want    string
	}{
		{"too close, a gain", estimator.TossUp, "5000.00", func(*estimator.CandidateResult) {},
			"Too close to call: switching at the end of month 2 would gain $5,000 over one year, and is about as likely to pay as not."},
		{"too close, a loss", estimator.TossUp, "-1234.00", func(*estimator.CandidateResult) {},
			"Too close to call: switching at the end of month 2 would lose $1,230 over one year, and is about as likely to pay as not."},
		{"too close, neither", estimator.TossUp, "0.00", func(*estimator.CandidateResult) {},
			"Too close to call: switching at the end of month 2 would bring nothing over one year, and is about as likely to pay as not."},
		{"never behind", estimator.SwitchNow, "5000.00", func(r *estimator.CandidateResult) { r.PaybackMonth = month(0) },
			"Switch as soon as you can: it never costs more than staying and is worth $5,000 over one year."},
		{"worth something but ends behind", estimator.SwitchNow, "5000.00", func(*estimator.CandidateResult) {},
			"Switch as soon as you can: it is worth $5,000 over one year."},
		{"payback of another month", estimator.SwitchNow, "5000.00", func(r *estimator.CandidateResult) {
			r.CutoverMonth, r.PaybackMonth = 5, month(9)
		}, "Switch as soon as you can: it is worth $5,000 over one year."},
		{"without interest only", estimator.Stay, "-10.00", func(r *estimator.CandidateResult) {
			r.PaybackMonth, r.OneTimeTotal = month(11), money("4000.00")
		}, "Stay: switching would cost $4,000 up front and not earn it back with interest within one year. " +
			"It would pay if the price of B fell below $0.58 per label."},
		{"no cost up front", estimator.Stay, "-1234.00", func(*estimator.CandidateResult) {},
			"Stay: switching would lose $1,230 within one year. It would pay if the price of B fell below $0.58 per label."},
		{"as good as staying", estimator.Stay, "0.00", func(r *estimator.CandidateResult) { r.BreakEven.CandidatePriceFactor = ratio("1") },
			"Stay: switching would bring nothing within one year. It would pay if the price of B fell below $0.80 per label."},
		{"no price pays", estimator.Stay, "-9.00", func(r *estimator.CandidateResult) { r.BreakEven.CandidatePriceFactor = nil },
			"Stay: switching would lose $9 within one year. No price of B would make it pay."},
		{"only free of charge", estimator.Stay, "-9.00", func(r *estimator.CandidateResult) { r.BreakEven.CandidatePriceFactor = ratio("0") },
			"Stay: switching would lose $9 within one year. No price of B would make it pay."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := estimator.CandidateResult{
				Name: "B", CutoverMonth: 2, BestCutoverMonth: 2, NPV: money(test.npv),
				Timing:    []estimator.Timing{{CutoverMonth: 2, NPV: money(test.npv)}},
				BreakEven: estimator.BreakEven{CandidatePriceFactor: ratio("0.725")},
			}
			test.change(&r)
			scenario := estimator.Scenario{HorizonMonths: 12, Candidates: []estimator.Candidate{
				{Name: "B", Offer: estimator.Offer{Pricing: estimator.PerLabel(dec("0.8"))}}}}
			got := headline(scenario, estimator.Result{
				Currency: "USD", MinorUnits: 2, Candidates: []estimator.CandidateResult{r},
				Recommendation: estimator.Recommendation{Verdict: test.verdict, CutoverMonth: 2, NPV: r.NPV},
			})
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestWrapped(t *testing.T) {
	var b strings.Builder
	long := strings.Repeat("x", pageWidth+5)
	writeWrapped(&b, "  ", strings.Repeat("word ", 20)+long+" end")
	lines := strings.Split(b.String(), "\n")
	if len(lines) != 5 || lines[2] != "  "+long || lines[3] != "  end" || width(lines[0]) > pageWidth {
		t.Errorf("got %q", lines)
	}
}
