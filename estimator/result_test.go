package estimator

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

func TestMonthsHaveDatesAcrossYears(t *testing.T) {
	for _, test := range []struct {
		start string
		month int
		want  string
	}{
		{"2026-11", 1, "2026-11"}, {"2026-11", 0, "2026-10"}, {"2026-11", 2, "2026-12"}, {"2026-11", 3, "2027-01"},
		{"2026-01", 0, "2025-12"}, {"2199-12", 120, "2209-11"}, {"", 5, ""},
	} {
		if got := date(test.start, test.month); got != test.want {
			t.Errorf("month %d from %q: got %q, want %q", test.month, test.start, got, test.want)
		}
	}
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9"))
	s.Candidates[0].Transition.OtherCost = dec("150")
	undated, err := json.Marshal(estimated(t, s))
	if err != nil || strings.Contains(string(undated), "_date") {
		t.Errorf("dates without a start (%v): %s", err, undated)
	}
	s.Start = "2026-12"
	result := estimated(t, s)
	c := result.Candidates[0]
	got := []string{result.Stay.Months[0].Date, c.CutoverDate, c.PaybackDate, c.DiscountedPaybackDate,
		c.Benefits[1].Date,
		c.Exit.ContractEndDate, c.Exit.NoticeByDate, c.Timing[11].CutoverDate, c.BestCutoverDate,
		result.Recommendation.CutoverDate, result.Recommendation.NoticeByDate}
	want := "2026-12 2026-12 2027-02 2027-02 2027-01 2026-12 2026-12 2027-11 2026-12 2026-12 2026-12"
	if strings.Join(got, " ") != want {
		t.Errorf("got  %v\nwant %s", got, want)
	}
	s.Incumbent.Contract = Contract{MonthsLeft: 6, RenewalMonths: 12, NoticeMonths: 2}
	if deadline := estimated(t, s).Candidates[0].NoticeDeadlineDate; deadline != "2027-03" {
		t.Errorf("notice until %q, want 2027-03", deadline)
	}
}

func TestMoneyAndRatiosHaveTheirDigitsInJSON(t *testing.T) {
	for currency, want := range map[string]string{
		"USD": `"1200.00"`, "EUR": `"1200.00"`, "JPY": `"1200"`, "KRW": `"1200"`, "CLP": `"1200"`, "VND": `"1200"`,
		"KWD": `"1200.000"`, "BHD": `"1200.000"`, "JOD": `"1200.000"`, "OMR": `"1200.000"`, "TND": `"1200.000"`,
	} {
		s := plainScenario()
		s.Currency = currency
		s.Demand.LabelsPerMonth = dec("100")
		if text, err := json.Marshal(estimated(t, s).Stay.Total); err != nil || string(text) != want {
			t.Errorf("%s: got %s (%v), want %s", currency, text, err, want)
		}
	}
	for line, want := range map[Line]string{-1: "line(-1)", lineCount: fmt.Sprintf("line(%d)", lineCount)} {
		if got := line.String(); got != want {
			t.Errorf("what is no line is called %s, want %s", got, want)
		}
	}
	if text, err := json.Marshal(Ratio{dec("0.1")}); err != nil || string(text) != `"0.100000"` {
		t.Errorf("got %s (%v)", text, err)
	}
}

func TestLineInfos(t *testing.T) {
	for i, info := range LineInfos() {
		if l := Line(i); info.Line != l.String() || info.Kind != l.Kind() || info.OneTime != (l >= Evaluation) ||
			info.Label == "" || info.Help == "" {
			t.Errorf("%s: %+v", l, info)
		}
	}
}

// On a tie it is the first. If none has an npv above 0, it is to stay.
func TestRecommendationIsTheBestCandidateAndMonth(t *testing.T) {
	for _, test := range []struct {
		name          string
		prices        []string
		monthsLeft    int
		commitment    string
		verdict       Verdict
		candidate     int
		cutover, till int
	}{
		{"dearer", []string{"1.1"}, 1, "0", Stay, 0, 12, 12},
		{"as dear", []string{"1"}, 1, "0", Stay, 0, 1, 1},
		{"cheaper", []string{"0.9"}, 1, "0", SwitchNow, 0, 1, 1},
		{"the cheapest of three", []string{"0.9", "0.7", "0.8"}, 1, "0", SwitchNow, 1, 1, 1},
		{"the first of equals", []string{"0.9", "0.9"}, 1, "0", SwitchNow, 0, 1, 1},
		{"once the commitment ends", []string{"0.9"}, 6, "1000", SwitchLater, 0, 6, 6},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			s.Incumbent.Contract.MonthsLeft = test.monthsLeft
			s.Incumbent.Offer.Commitment = dec(test.commitment)
			candidate := s.Candidates[0]
			s.Candidates = nil
			for _, price := range test.prices {
				candidate.Offer.Pricing = PerLabel(dec(price))
				s.Candidates = append(s.Candidates, candidate)
			}
			r := estimated(t, s).Recommendation
			if r.Verdict != test.verdict || r.Candidate != test.candidate || r.CutoverMonth != test.cutover ||
				orElse(r.NoticeByMonth, -1) != test.till {
				t.Errorf("got %+v", r)
			}
		})
	}
}

func TestAmountsThatRoundToZeroHaveNoSign(t *testing.T) {
	b := newBasis(&Scenario{Currency: "USD", HorizonMonths: 1}, nil)
	equal(t, "money", b.money(num.Exact(dec("-0.004"))), "0.00")
	equal(t, "money", b.money(num.Exact(dec("-0.005"))), "-0.01")
	equal(t, "money", Money{decimal.New(-0, -2)}, "0.00")
	equal(t, "ratio", ratio(dec("-1"), dec("1e9")), "0.000000")
}
