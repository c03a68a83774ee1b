package main

import (
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

// verdictSummary is a summary of a result with every figure that a verdict may
// state, all different.
func verdictSummary(verdict estimator.Verdict, code estimator.CaseCode, change estimator.ChangeCode) summary {
	months, amount := 17, func(text string) *estimator.Money { return &estimator.Money{Decimal: dec(text)} }
	ratio := func(text string) *estimator.Ratio { return &estimator.Ratio{Decimal: dec(text)} }
	price := dec("1.02")
	return newSummary(nil,
		estimator.Scenario{HorizonMonths: 36, Incumbent: estimator.Incumbent{Name: "Alpha"}},
		estimator.Result{Currency: "USD", MinorUnits: 2,
			Candidates: []estimator.CandidateResult{{Name: "Beta", Change: estimator.Change{
				Code: change, CutoverMonth: 8, CutoverDate: "2027-07", Price: &price,
				PriceUnit: estimator.UnitMoneyPerLabel, PriceChange: ratio("0.2"), Discount: ratio("0.31"),
			}}},
			Recommendation: estimator.Recommendation{
				Verdict: verdict, CutoverMonth: 8, CutoverDate: "2027-07", NoticeByMonth: new(6), NoticeByDate: "2027-05",
				NPV: *amount("-1234.00"),
				Case: estimator.Case{
					Code: code, PaybackMonths: &months, Gain: amount("74000.00"), OneTimeTotal: amount("312000.00"),
				},
			},
		})
}

func TestVerdictStatesTheFiguresOfEachCase(t *testing.T) {
	want := map[estimator.CaseCode][]string{
		estimator.NowPaysBack:    {"the end of July 2027", "17 months", "-$1,230", "three years"},
		estimator.NowNeverBehind: {"the end of July 2027", "-$1,230", "three years"},
		estimator.NowWorth:       {"the end of July 2027", "-$1,230", "three years"},
		estimator.LaterGains:     {"the end of July 2027", "-$1,230", "three years", "$74,000"},
		estimator.StayEven:       {"three years"},
		estimator.StayAtBest:     {" $1,230", "three years"},
		estimator.StayLoss:       {" $1,230", "three years"},
		estimator.StayCost:       {"$312,000", "three years"},
		estimator.StayInterest:   {"$312,000", "three years"},
	}
	for _, code := range estimator.CaseCodes() {
		checkSentence(t, string(code), verdictSummary(estimator.Stay, code, "").verdict(), want[code])
	}
}

func TestVerdictIsFollowedByNoticeAndDoubt(t *testing.T) {
	p := verdictSummary(estimator.SwitchLater, estimator.NowWorth, "")
	plain := p.verdict()
	checkSentence(t, "notice by a month", plain, []string{"the end of May 2027"})
	p.result.Recommendation.NoticeByMonth = new(0)
	noticeToday := p.verdict()
	if strings.Contains(plain, "26") || noticeToday == plain || strings.Contains(noticeToday, "May 2027") {
		t.Errorf("got %s and %s", plain, noticeToday)
	}
	if want := newVerdictTemplates()["verdict.notice_today"]; !strings.HasSuffix(noticeToday, " "+want) {
		t.Errorf("got %s, want %s at its end", noticeToday, want)
	}
	p.result.Recommendation.NoticeByMonth = nil
	if got := p.verdict(); strings.Contains(strings.ToLower(got), "notice") {
		t.Errorf("got %s, but nobody is left", got)
	}
}

func TestChangeStatesTheFiguresOfEachCase(t *testing.T) {
	const end = "the end of July 2027"
	want := map[estimator.ChangeCode][]string{
		estimator.NeverPays:             {end, "Beta"},
		estimator.PaysBelowPrice:        {end, "Beta", "$1.02"},
		estimator.PaysBelowPrices:       {end, "Beta", "20%"},
		estimator.FirstPaysBelowPrice:   {end, "Beta", "$1.02"},
		estimator.FirstPaysBelowPrices:  {end, "Beta", "20%"},
		estimator.AlwaysPays:            {end, "Beta"},
		estimator.StopsAbovePrice:       {end, "Beta", "$1.02"},
		estimator.StopsAbovePrices:      {end, "Beta", "20%"},
		estimator.StopsAtDiscount:       {end, "Alpha", "31%"},
		estimator.StopsAtPriceDiscount:  {end, "Beta", "$1.02", "Alpha", "31%"},
		estimator.StopsAtPricesDiscount: {end, "Beta", "20%", "Alpha", "31%"},
	}
	for _, code := range estimator.ChangeCodes() {
		p := verdictSummary(estimator.Stay, "", code)
		checkSentence(t, string(code), p.change(p.result.Candidates[0]), want[code])
	}
}

// checkSentence checks that a sentence states its figures and leaves no slot.
func checkSentence(t *testing.T, name, sentence string, want []string) {
	t.Helper()
	if want == nil || strings.ContainsAny(sentence, "{}") {
		t.Errorf("%s: got %q, want %q", name, sentence, want)
	}
	for _, text := range want {
		if !strings.Contains(sentence, text) {
			t.Errorf("%s: got %q, want %q in it", name, sentence, text)
		}
	}
}

func TestNoTextInASlotIsTakenForASlot(t *testing.T) {
	p := verdictSummary(estimator.Stay, "", estimator.StopsAtPriceDiscount)
	p.result.Candidates[0].Name, p.scenario.Incumbent.Name = "{incumbent}", "{price}"
	got := p.change(p.result.Candidates[0])
	for _, name := range []string{"{incumbent}", "{price}"} {
		if strings.Count(got, name) != 1 {
			t.Errorf("got %s", got)
		}
	}
}
