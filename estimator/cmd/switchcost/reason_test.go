package main

import (
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

func simulatedSummary() summary {
	return verdictSummary(estimator.SwitchLater, estimator.LaterAverage, "").simulated()
}

// A threshold between two rounded figures is rounded to the one at which the sentence holds.
func TestReasonRoundsThresholdsToTheSideOnWhichItHolds(t *testing.T) {
	p := simulatedSummary()
	const above = "A switch at the end of August 2027 pays on average " +
		"if “Growth per year” is at least 12.4% a year."
	const start = "On average, a switch at the end of July 2027 "
	const discount, rise = "if Alpha takes 12.4% off its prices", "if the prices of Beta rise by 24.2%."
	checkSentence(t, "pays above", joined(p.chosen().reason()), []string{"“Growth per year”, with 41.8%",
		above, start + "stops paying " + discount + ", or " + rise})
	prices := p.result.Recommendation.TurningPrices
	p.result.Recommendation.TurningPrices.CandidatePriceFactor = nil
	checkSentence(t, "no factor", joined(p.chosen().reason()), []string{start + "stops paying " + discount + "."})
	p.result.Recommendation.TurningPrices = estimator.TurningPrices{CandidatePriceFactor: prices.CandidatePriceFactor}
	checkSentence(t, "no discount", joined(p.chosen().reason()), []string{start + "stops paying " + rise})

	p.result.Recommendation.Reason.TurnsAt.Pays = estimator.Below
	below := strings.NewReplacer("at least", "at most", "12.4% a year", "12.3% a year").Replace(above)
	p.result.Recommendation.TurningPrices = estimator.TurningPrices{
		RetentionDiscount: &estimator.Ratio{}, CandidatePriceFactor: &estimator.Ratio{Decimal: dec("0.7589")},
	}
	checkSentence(t, "pays below", joined(p.chosen().reason()),
		[]string{below, start + "pays if the prices of Beta fall by 24.2%."})
	if got := joined(p.chosen().reason()); strings.Contains(got, "Alpha") || strings.Contains(got, "stops") {
		t.Errorf("got %s, but the switch does not pay", got)
	}
}

func TestReasonLeavesOutWhatIsUnknown(t *testing.T) {
	p := simulatedSummary()
	p.result.Recommendation.Reason.Driver, p.result.Recommendation.Reason.TurnsAt = nil, nil
	p.result.Recommendation.TurningPrices = estimator.TurningPrices{}
	if got := joined(p.chosen().reason()); got != "" {
		t.Errorf("got %s", got)
	}
}

func TestReasonNamesACommonCause(t *testing.T) {
	p := simulatedSummary()
	p.result.Recommendation.Reason.Driver = &estimator.Driver{
		Cause: estimator.CausePriceUplifts, Share: estimator.Ratio{Decimal: dec("0.5512")},
	}
	checkSentence(t, "cause", joined(p.chosen().reason()),
		[]string{"a cause that several figures share", "Price uplifts", "55.1%"})
}

func TestNoPriceTurnsADecisionToMoveFromAProviderThatStops(t *testing.T) {
	p := simulatedSummary()
	p.result.Recommendation.Case.Code = estimator.MustMove
	if got := p.chosen().turningPrices(); got != nil {
		t.Errorf("got %v", got)
	}
}

func TestFindOutNamesTheInputAndThePilotThatPayOff(t *testing.T) {
	p := simulatedSummary()
	checkSentence(t, "both", joined(p.findOut()), []string{"“Growth per year”", "up to $12,400",
		"2,000 labels from Beta", "$6,400", "$2,900"})
	p.result.Recommendation.EVPPI = p.result.Recommendation.EVPPI[1:]
	p.result.Recommendation.EVSI[0].Best = nil
	want := newVerdictTemplates()["verdict.find_out_nothing"] + " No pilot with Beta pays off"
	if got := joined(p.findOut()); !strings.HasPrefix(got, want) || strings.Contains(got, "$") {
		t.Errorf("got %s", got)
	}
	p.result.Recommendation.EVSI = nil
	if got := joined(p.findOut()); got != newVerdictTemplates()["verdict.find_out_nothing"] {
		t.Errorf("got %s, but no accuracy is uncertain", got)
	}
}

func TestDecisionListsActionsInputsAndPilots(t *testing.T) {
	p := simulatedSummary()
	var out strings.Builder
	p.Writer = &out
	p.decision()
	text := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"Decided on 16,384 scenarios",
		"Stay 0 210.00 430.00 60.0% Beta 2027-07 -5,678.00 6,500.00 8,700.00 25.0%",
		"Gamma, commitment used up 2027-08 -9,100.00",
		"The most cautious action is to stay.",
		"Worth up to, USD Growth per year 12,341.00 All of them 55,500.00",
		"1,000 3,300.00 1,500.00 1,800.00 2,000 6,400.00 2,900.00 3,500.00 Check 2,000 labels from Beta",
		"50 1.50 77.25 -75.75 No pilot with Gamma pays off",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("want %q in %s", want, text)
		}
	}
	p.result.Recommendation.Cautious = p.result.Recommendation.Actions[2].Choice
	out.Reset()
	p.decision()
	want := "The most cautious action is to switch to Gamma at the end of August 2027 and to use up the commitment."
	if !strings.Contains(strings.Join(strings.Fields(out.String()), " "), want) {
		t.Errorf("want %q in %s", want, out.String())
	}
}

// remarkSummary is a summary of a result with one remark that has every value,
// all different.
func remarkSummary(code estimator.RemarkCode, of estimator.RemarkCase) summary {
	amount, need, spent := dec("0.125"), dec("26000"), dec("7")
	return newSummary(nil,
		estimator.Scenario{
			Incumbent:  estimator.Incumbent{Name: "Alpha"},
			Candidates: []estimator.Candidate{{Name: "Gamma"}, {Name: "Beta\x1b"}},
		},
		estimator.Result{Currency: "USD", MinorUnits: 2, Remarks: []estimator.Remark{{
			Code: code, Case: of, Candidate: new(1), Pointers: []string{"/discount_rate", "/quality/catch_rate"},
			Values: estimator.RemarkValues{
				Month: new(8), Date: "2027-07", ToMonth: new(9), Count: new(3), Amount: &amount, Need: &need,
				Spent: &spent, Task: "Boxes\x1b",
			},
		}}},
	)
}

func TestRemarksStateTheirValues(t *testing.T) {
	const beta = "Beta\uFFFD"
	want := map[estimator.RemarkCode][]string{
		estimator.FeeNeverDue:          {},
		estimator.NoticePassed:         {"the end of July 2027", "the end of month 9"},
		estimator.IncumbentStops:       {"Alpha", "the end of July 2027"},
		estimator.SupplyGap:            {"Alpha", "from July 2027 to month 9"},
		estimator.CommitmentAboveNeed:  {beta, "July 2027", "month 9", "$0.13", "$26,000"},
		estimator.KeptAboveNeed:        {"Alpha", "July 2027", "month 9", "$0.13", "$26,000"},
		estimator.CommitmentNotBilled:  {beta},
		estimator.CapacityBelowNeed:    {beta, "July 2027", " 0 ", "26,000"},
		estimator.CreditsExpire:        {beta, "the end of July 2027", "$0.13"},
		estimator.HorizonWithinTerm:    {"the end of July 2027", "the end of month 9"},
		estimator.HorizonCutsPeriod:    {beta, "the end of July 2027", "the end of month 9"},
		estimator.PhasesOutlastTerm:    {"the end of July 2027", "the end of month 9"},
		estimator.NothingToUseUp:       {},
		estimator.NoService:            {beta, "the end of July 2027"},
		estimator.PricesDifferWidely:   {beta, "Alpha", "$0.125", "$26,000.00"},
		estimator.InitialAccuracyAbove: {beta, "12.5%", "2,600,000%"},
		estimator.UnusedRange:          {"Discount rate; Errors the review finds"},
		estimator.NoCandidateRange:     {beta},
	}
	for _, code := range estimator.RemarkCodes() {
		p := remarkSummary(code, "")
		checkSentence(t, string(code), p.remark(p.result.Remarks[0]), want[code])
	}
	const boxes = "Boxes\uFFFD"
	cases := map[string][]string{
		"notice_passed.today":                  {"a contract end today", "the end of month 9"},
		"incumbent_stops.today":                {"Alpha stops today"},
		"supply_gap.one_month":                 {"Alpha", "in July 2027"},
		"commitment_above_need.one_month":      {"In July 2027", beta, "$0.13", "$26,000"},
		"commitment_above_need.begun":          {"up to month 9", beta, "$0.13", "$7", "$26,000"},
		"kept_commitment_above_need.one_month": {"Alpha in July 2027", "$0.13", "$26,000"},
		"credits_expire.today":                 {beta, "$0.13", "unused today"},
		"prices_differ_widely.task":            {boxes, beta, "Alpha", "$0.125", "$26,000.00"},
	}
	for id := range newRemarkTemplates() {
		code, of, hasCase := strings.Cut(strings.TrimPrefix(id, "remark."), ".")
		if hasCase {
			p := remarkSummary(estimator.RemarkCode(code), estimator.RemarkCase(of))
			checkSentence(t, id, p.remark(p.result.Remarks[0]), cases[code+"."+of])
		}
	}
}

func TestFirstMonthThatHasPassedIsTold(t *testing.T) {
	for today, want := range map[string]bool{"2026-11": false, "2026-12": false, "2027-01": true} {
		got := execute(t, "", "estimate", "--today", today, "testdata/later.json")
		if strings.Contains(got.out, "The first month, December 2026, has passed.") != want {
			t.Errorf("in %s: %.500s", today, got.out)
		}
	}
}

func TestLastMonthIsRemarkedOnOnlyWhereItIsChosen(t *testing.T) {
	open := readFile(t, "testdata/quick.json")
	chosen := strings.Replace(open, `"candidates": [{`, `"candidates": [{"cutover_month": 1, `, 1)
	for _, test := range []struct {
		scenario string
		args     []string
		want     bool
	}{
		{open, nil, false},
		{chosen, nil, true},
		{chosen, []string{"--at-best"}, false},
	} {
		got := execute(t, test.scenario, append([]string{"estimate"}, test.args...)...)
		if strings.Contains(got.out, "where the horizon ends") != test.want {
			t.Errorf("%v: want a remark: %v; got %.600s", test.args, test.want, got.out)
		}
	}
}

func TestRemarksStandBelowTheVerdict(t *testing.T) {
	scenario := strings.Replace(readFile(t, "testdata/quick.json"), `"contract": {`,
		`"contract": {"early_exit": {"allowed": true, "share_of_remaining": 0, "fixed_fee": 500},`, 1)
	template := newRemarkTemplates()["remark.fee_never_due"]
	got := execute(t, scenario, "estimate")
	if !strings.Contains(got.out, "\nPlease check:\n- "+template+"\n") {
		t.Errorf("got %.600s %s", got.out, got.errors)
	}
	got = execute(t, oneLine(t, scenario), "batch")
	if !strings.Contains(got.out, `"remarks":[{"code":"fee_never_due"`) {
		t.Errorf("got %s %s", got.out, got.errors)
	}
}
