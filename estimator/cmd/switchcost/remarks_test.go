package main

import (
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

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
	if got := execute(t, oneLine(t, scenario), "batch"); !strings.Contains(got.out, `"remarks":[{"code":"fee_never_due"`) {
		t.Errorf("got %s %s", got.out, got.errors)
	}
}
