package estimator

import (
	"encoding/json"
	"testing"
)

// Assess returns the same as Estimate, Sensitivity and AssessRisk by themselves.
func TestAssessEqualsItsParts(t *testing.T) {
	s, _ := readVector(t, "presets/preference-data.json")
	before, _ := json.Marshal(s)
	result, err := Assess(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if after, _ := json.Marshal(s); string(after) != string(before) {
		t.Error("the scenario was changed")
	}
	exact := estimated(t, s)
	c := result.Candidates[0]
	equal(t, "npv", c.NPV, exact.Candidates[0].NPV.String())
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "p10", c.Risk.P10, risk.P10.String())
	if len(c.Sensitivity) < 15 || len(c.Risk.Drivers) != len(c.Sensitivity) {
		t.Errorf("%d swings, %d drivers", len(c.Sensitivity), len(c.Risk.Drivers))
	}
}
