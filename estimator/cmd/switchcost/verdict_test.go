package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

// verdictSummary is a summary of a result with every figure that a verdict may
// state, all different.
func verdictSummary(verdict estimator.Verdict, code estimator.CaseCode, change estimator.ChangeCode) summary {
	months, amount := 17, func(text string) *estimator.Money { return &estimator.Money{Decimal: dec(text)} }
	ratio := func(text string) *estimator.Ratio { return &estimator.Ratio{Decimal: dec(text)} }
	price, moved := dec("1.02"), dec("0.4")
	return newSummary(nil,
		estimator.Scenario{Start: "2026-12", HorizonMonths: 36, Incumbent: estimator.Incumbent{
			Name: "Alpha", Contract: estimator.Contract{EndsMonth: new(10), NoticeMonths: 2},
		}, Candidates: []estimator.Candidate{{MoveShare: &moved}, {}}},
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

// simulated adds a decision with every figure that a sentence may state, all different.
func (p summary) simulated() summary {
	ratio := func(text string) *estimator.Ratio { return &estimator.Ratio{Decimal: dec(text)} }
	amount := func(text string) estimator.Money { return estimator.Money{Decimal: dec(text)} }
	p.result.Candidates = append(p.result.Candidates, estimator.CandidateResult{Name: "Gamma"})
	p.result.Recommendation.Decision = &estimator.Decision{
		Draws: 16_384, Mean: amount("-5678.00"), P10: amount("-91000.00"), P50: amount("-4000.00"), P90: amount("82000.00"),
		TiedWith: new(1),
		TurningPrices: estimator.TurningPrices{
			RetentionDiscount: ratio("0.1231"), CandidatePriceFactor: ratio("1.2411"),
		},
		EVPPI: []estimator.InputValue{{Input: growth, Value: amount("12341.00")}, {Input: reviewed}},
		EVSI: []estimator.PilotValue{
			{Candidate: 0, Best: new(2000), Sizes: []estimator.PilotSize{
				{Labels: 1000, Value: amount("3300.00"), Cost: amount("1500.00")},
				{Labels: 2000, Value: amount("6400.00"), Cost: amount("2900.00")},
			}},
			{Candidate: 1, Sizes: []estimator.PilotSize{{Labels: 50, Value: amount("1.50"), Cost: amount("77.25")}}},
		},
		Actions: []estimator.Action{
			{BestIn: *ratio("0.6"), Regret: estimator.Regret{Mean: amount("210.00"), P90: amount("430.00")}},
			{Choice: estimator.Choice{Candidate: new(0), CutoverMonth: 8, CutoverDate: "2027-07"},
				Mean: amount("-5678.00"), BestIn: *ratio("0.25"),
				Regret: estimator.Regret{Mean: amount("6500.00"), P90: amount("8700.00")}},
			{Choice: estimator.Choice{Candidate: new(1), CutoverMonth: 9, CutoverDate: "2027-08", RunOutUse: true},
				Mean: amount("-9100.00"), BestIn: *ratio("0.15")},
		},
		EVPI: amount("55500.00"),
		Reason: estimator.Reason{
			ProbabilityPositive: *ratio("0.62"),
			Driver:              &estimator.Driver{Input: growth, Share: *ratio("0.418")},
			TurnsAt: &estimator.TurningValue{
				Input: growth, Value: *ratio("0.12341"), Pays: estimator.Above, CutoverMonth: 9, CutoverDate: "2027-08",
			},
		},
	}
	return p
}

const growth = "/demand/annual_growth"

// chosen returns a summary with the sentences that fit its recommendation.
func (p summary) chosen() summary {
	p.result.Recommendation.Sentences = estimator.SentencesOf(p.result.Recommendation)
	return p
}

func verdictOf(p summary) string { return p.chosen().verdict() }

func TestVerdictStatesTheFiguresOfEachCase(t *testing.T) {
	const end, worth, horizon = "the end of July 2027", "-$1,230", "three years"
	const mean, low, high = "-$5,680", "-$91,000", "$82,000"
	average := []string{end, "about " + mean, "between " + low + " and " + high + " in 8 of 10 scenarios"}
	want := map[estimator.CaseCode][]string{
		estimator.NowPaysBack:      {end, "17 months", worth, horizon},
		estimator.NowNeverBehind:   {end, worth, horizon},
		estimator.NowWorth:         {end, worth, horizon},
		estimator.LaterGains:       {end, worth, horizon, "$74,000"},
		estimator.LaterEven:        {end, worth, horizon, "about as much"},
		estimator.UseUpWorth:       {end, worth, horizon, "use up your commitment by 31 July 2027"},
		estimator.AmendWorth:       {end, worth, horizon, "Alpha"},
		estimator.StayEven:         {horizon, "Stay with Alpha, and decide again by 31 May 2027"},
		estimator.StayAtBest:       {" $1,230", horizon},
		estimator.StayLoss:         {" $1,230", horizon},
		estimator.StayCost:         {"$312,000", horizon},
		estimator.StayInterest:     {"$312,000", horizon},
		estimator.TossUpWorth:      {end, worth, horizon},
		estimator.NowAverage:       append(average, horizon),
		estimator.LaterAverage:     append(average, horizon, "$74,000"),
		estimator.LaterAverageEven: append(average, horizon, "about as much"),
		estimator.UseUpAverage:     append(average, horizon, "use up your commitment by 31 July 2027"),
		estimator.AmendAverage:     append(average, horizon, "Alpha"),
		estimator.StayAverage:      append(average[2:], end, "about $5,680", horizon, "Alpha"),
		estimator.TossUpAverage:    append(average, horizon),
		estimator.MustMove:         append(average, horizon, "Alpha stops at the end of September 2027"),
	}
	for _, code := range estimator.CaseCodes() {
		p := verdictSummary(estimator.Stay, code, "")
		if code == estimator.MustMove || strings.Contains(string(code), "_average") {
			p = p.simulated()
		}
		checkSentence(t, string(code), verdictOf(p), want[code])
	}
	usingUp := verdictSummary(estimator.SwitchLater, estimator.MustMove, "").simulated()
	usingUp.result.Recommendation.RunOutUse = true
	checkSentence(t, "must move, using up", verdictOf(usingUp), append(want[estimator.MustMove], "use up your commitment by 31 July 2027"))
	mustMove := verdictOf(verdictSummary(estimator.SwitchNow, estimator.MustMove, ""))
	checkSentence(t, "must move, by values", mustMove, []string{end, worth, horizon, "the end of September 2027"})
	if strings.Contains(mustMove, "about") {
		t.Errorf("got %s", mustMove)
	}
}

func TestVerdictNamesTwoCandidatesThatAreAboutEquallyGood(t *testing.T) {
	p := verdictSummary(estimator.SwitchLater, estimator.LaterAverage, "").simulated()
	if got := verdictOf(p); !strings.HasSuffix(got, " Beta and Gamma are about equally good.") {
		t.Errorf("got %s", got)
	}
	p.result.Recommendation.TiedWith = nil
	if got := verdictOf(p); strings.Contains(got, "Gamma") {
		t.Errorf("got %s", got)
	}
}

func TestVerdictStartsWithTheNotice(t *testing.T) {
	p := verdictSummary(estimator.SwitchLater, estimator.NowWorth, "")
	if got := verdictOf(p); !strings.HasPrefix(got, "Give notice by 31 May 2027 and switch") {
		t.Errorf("got %s", got)
	}
	p.result.Recommendation.NoticeByMonth = new(0)
	if got := verdictOf(p); !strings.HasPrefix(got, "Give notice today and switch") {
		t.Errorf("got %s", got)
	}
	p.result.Recommendation.Case.Code = estimator.MustMove
	if got := verdictOf(p); !strings.HasPrefix(got, "Give notice today. Alpha stops") {
		t.Errorf("got %s", got)
	}
	p.result.Recommendation.NoticeByMonth = nil
	if got := verdictOf(p); strings.Contains(strings.ToLower(got), "notice") {
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

// The page, the plan and the calendar say the same days: see web/test/notice.test.mjs.
func TestLastDayForNoticeIsThatOfTheDates(t *testing.T) {
	for _, c := range []struct{ end, notice, months, notices, want string }{
		{"2027-06-30", "90 days", "7", "3", "1 April 2027"},
		{"2027-06-30", "92 days", "7", "4", "30 March 2027"},
		{"2027-08-31", "2 months", "9", "2", "30 June 2027"},
		{"2027-08-15", "2 months", "9", "3", "15 June 2027"},
		{"2028-02-29", "6 weeks", "15", "2", "18 January 2028"},
	} {
		s := scenarioWithTerm(t, c.end, c.notice, c.months, c.notices)
		run := execute(t, s, "estimate", "-")
		if run.status != statusDone || !strings.Contains(run.out, c.want) {
			t.Errorf("%s, %s: want %s, got %d %s\n%s", c.end, c.notice, c.want, run.status, run.errors, run.out)
		}
	}
}

func scenarioWithTerm(t *testing.T, end, notice, months, notices string) string {
	t.Helper()
	var document map[string]any
	if err := json.Unmarshal([]byte(readFile(t, "testdata/later.json")), &document); err != nil {
		t.Fatal(err)
	}
	setAt(document, endPointer, months)
	setAt(document, noticePointer, notices)
	document["origins"] = map[string]any{
		endPointer:    map[string]any{"kind": "typed", "note": end},
		noticePointer: map[string]any{"kind": "typed", "note": notice},
	}
	text, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
