//go:build js && wasm

package main

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

// A decision's fields are members of the recommendation, and those of a choice members of an action.
func TestBridgeReturnsTheDecision(t *testing.T) {
	preset := must(presets.Get("preference-data"))
	text := must(json.Marshal(preset.Scenario))
	want := must(estimator.Assess(t.Context(), preset.Scenario))
	if want.Recommendation.Decision == nil || len(want.Recommendation.Actions) == 0 {
		t.Fatalf("no decision: %+v", want.Recommendation)
	}
	got := ask(t, "assess", string(text)).OK
	if string(got) != encodedBy(t, want) {
		t.Errorf("got %.300s", got)
	}
	var here struct {
		Recommendation any
		Candidates     []struct{ Risk any }
	}
	check(json.Unmarshal(got, &here))
	natively := decoded(t, must(os.ReadFile("../estimator/testdata/decision/preference-data.assessed.json")))
	contains(t, "", map[string]any{"recommendation": here.Recommendation, "risk": here.Candidates[0].Risk}, natively)
}
