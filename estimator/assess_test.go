package estimator

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"testing"
)

func assessed(t *testing.T, s Scenario) Result {
	t.Helper()
	result, err := Assess(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// Assess returns the same as Estimate, Sensitivity and AssessRisk by themselves, for the month that it assesses.
func TestAssessEqualsItsParts(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	before, _ := json.Marshal(s)
	result := assessed(t, s)
	if after, _ := json.Marshal(s); string(after) != string(before) {
		t.Error("the scenario was changed")
	}
	c := result.Candidates[0]
	then := edited(s, func(s *Scenario) {
		s.Candidates[0].CutoverMonth, s.Candidates[0].RunOutUse = &c.CutoverMonth, c.Exit.Method == ExitUsedUp
	})
	equal(t, "npv", c.NPV, estimated(t, then).Candidates[0].NPV.String())
	risk, err := AssessRisk(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "p10", c.Risk.P10, risk.P10.String())
	equal(t, "mean", c.Risk.Mean, risk.Mean.String())
	swings, err := Sensitivity(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(swings) < 15 || !slices.EqualFunc(c.Sensitivity, swings, func(a, b Swing) bool {
		return a.Input == b.Input && a.NPVLow.Equal(b.NPVLow.Decimal) && a.NPVHigh.Equal(b.NPVHigh.Decimal)
	}) {
		t.Errorf("%d swings, %d alone", len(c.Sensitivity), len(swings))
	}
}

func TestAssessRefusesAnInvalidScenario(t *testing.T) {
	s := plainScenario()
	s.HorizonMonths = 0
	_, err := Assess(t.Context(), s)
	if problems, _ := errors.AsType[Problems](err); len(problems) == 0 || problems[0].Pointer != "/horizon_months" {
		t.Errorf("got %v", err)
	}
}

// In this preset, the best switch uses up the commitment.
func TestOpenMonthIsAssessedAtTheHighestMean(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	s.Candidates[0].CutoverMonth = nil
	result := assessed(t, s)
	c, r := result.Candidates[0], result.Recommendation
	if c.CutoverMonth != r.CutoverMonth || !c.Risk.Mean.Equal(r.Mean.Decimal) || !c.NPV.Equal(r.NPV.Decimal) ||
		!r.RunOutUse || c.Exit.Method != ExitUsedUp || *c.Exit.NoticeByMonth != *r.NoticeByMonth {
		t.Errorf("assessed in month %d with mean %s, recommended %+v", c.CutoverMonth, c.Risk.Mean, r)
	}
	then := edited(s, func(s *Scenario) {
		s.Candidates[0].CutoverMonth, s.Candidates[0].RunOutUse = &r.CutoverMonth, true
	})
	factor := estimated(t, then).Candidates[0].BreakEven.CandidatePriceFactor
	equal(t, "break-even", c.BreakEven.CandidatePriceFactor, factor.String())
	swings, err := Sensitivity(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "npv at the end of a range", c.Sensitivity[0].NPVLow, swings[0].NPVLow.String())
	for _, a := range r.Actions {
		if a.Mean.GreaterThan(r.Mean.Decimal) {
			t.Errorf("recommended %s, but %+v", r.Mean, a)
		}
	}
	last := s.HorizonMonths
	s.Candidates[0].CutoverMonth = &last
	if set := assessed(t, s); set.Candidates[0].CutoverMonth != last || set.Recommendation.CutoverMonth == last {
		t.Errorf("a set month is assessed in %d, and %d is recommended",
			set.Candidates[0].CutoverMonth, set.Recommendation.CutoverMonth)
	}
}

// Without a range, the values decide; the best month of the values is assessed.
func TestNothingUncertainIsDecidedByValues(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Contract.MonthsLeft = 6
	s.Incumbent.Offer.Commitment = dec("1000")
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9"))
	s.Uncertainty = map[string]Range{}
	result := assessed(t, s)
	r, c := result.Recommendation, result.Candidates[0]
	if r.By != ByValues || r.Decision != nil || r.Verdict != SwitchLater || c.CutoverMonth != 6 || c.Risk == nil {
		t.Errorf("got %+v, assessed in month %d", r, c.CutoverMonth)
	}
}

// This preset has common causes, events and a commitment. The bridge is tested with the same text, so that the digits
// are the same on every machine. UPDATE=1 writes it anew.
func TestDecisionHasTheStoredDigits(t *testing.T) {
	const file = "testdata/decision/preference-data.assessed.json"
	s := readScenario(t, "presets/preference-data.json")
	result := assessed(t, s)
	text, err := json.MarshalIndent(map[string]any{
		"recommendation": result.Recommendation,
		"risk":           result.Candidates[0].Risk,
	}, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if stored, err := os.ReadFile(file); err != nil || !bytes.Equal(stored, text) {
		t.Errorf("%s differs (%v): UPDATE=1 make test-go, read the diff, and commit it", file, err)
	}
}
