package main

import (
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

// remarkSummary is a summary of a result with one remark that has every value,
// all different.
func remarkSummary(code estimator.RemarkCode) summary {
	amount, need := dec("0.125"), dec("26000")
	return newSummary(nil,
		estimator.Scenario{
			Incumbent:  estimator.Incumbent{Name: "Alpha"},
			Candidates: []estimator.Candidate{{Name: "Gamma"}, {Name: "Beta\x1b"}},
		},
		estimator.Result{Currency: "USD", MinorUnits: 2, Remarks: []estimator.Remark{{
			Code: code, Candidate: new(1), Pointers: []string{"/discount_rate", "/quality/catch_rate"},
			Values: estimator.RemarkValues{
				Month: new(8), Date: "2027-07", ToMonth: new(9), Count: new(3), Amount: &amount, Need: &need,
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
		p := remarkSummary(code)
		checkSentence(t, string(code), p.remark(p.result.Remarks[0]), want[code])
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

func TestRemarksStandBelowTheVerdict(t *testing.T) {
	scenario := strings.Replace(readFile(t, "testdata/quick.json"), `"contract": {`,
		`"contract": {"early_exit": {"allowed": true, "share_of_remaining": 0, "fixed_fee": 500},`, 1)
	template := newRemarkTemplates()[remarkID(estimator.FeeNeverDue)]
	got := execute(t, scenario, "estimate")
	if !strings.Contains(got.out, "\nPlease check:\n- "+template+"\n") {
		t.Errorf("got %.600s %s", got.out, got.errors)
	}
	if got := execute(t, oneLine(t, scenario), "batch"); !strings.Contains(got.out, `"remarks":[{"code":"fee_never_due"`) {
		t.Errorf("got %s %s", got.out, got.errors)
	}
}
