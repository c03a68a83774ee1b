package estimator

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

func TestRiskAgainstTheReference(t *testing.T) {
	want := readDecision(t).Risk[0]
	risk, err := AssessRisk(t.Context(), readDecisionScenario(t), 0)
	if err != nil {
		t.Fatal(err)
	}
	percent := 0.01 * (want.P90 - want.P10)
	differs(t, "p10", risk.P10.InexactFloat64(), want.P10, percent)
	differs(t, "p50", risk.P50.InexactFloat64(), want.P50, percent)
	differs(t, "p90", risk.P90.InexactFloat64(), want.P90, percent)
	differs(t, "mean", risk.Mean.InexactFloat64(), want.Mean, percent)
	differs(t, "expected shortfall", risk.ExpectedShortfall.InexactFloat64(), want.ExpectedShortfall, 2*percent)
	differs(t, "probability", risk.ProbabilityPositive.InexactFloat64(), want.ProbabilityPositive, 0.008)
	shares := map[string]float64{}
	for _, driver := range risk.Drivers {
		shares[driver.Input] = driver.Share.InexactFloat64()
	}
	for _, driver := range want.Drivers {
		differs(t, "driver "+driver.Driver, shares[driver.Driver], driver.Share, 0.01)
	}
}

func TestDecisionAgainstTheReference(t *testing.T) {
	reference := readDecision(t)
	want := reference.Decision
	result, err := Assess(t.Context(), readDecisionScenario(t))
	if err != nil {
		t.Fatal(err)
	}
	r := result.Recommendation
	if r.Verdict != want.Verdict || r.By != BySimulation {
		t.Errorf("verdict %s by %s, want %s", r.Verdict, r.By, want.Verdict)
	}
	search := want.Search[0]
	months := append([]int{search.Lead, search.Own, search.BestAtValues}, search.ThreeBestByMean...)
	slices.Sort(months)
	months = slices.Compact(months)
	if len(r.Actions) != len(months)+1 || len(r.Actions) != len(want.Actions) {
		t.Fatalf("%d actions, want to stay and the months %v", len(r.Actions), months)
	}
	percent := 0.01 * (reference.Risk[0].P90 - reference.Risk[0].P10)
	for i, action := range r.Actions {
		if (action.Candidate == nil) != (i == 0) || i > 0 && action.CutoverMonth != months[i-1] {
			t.Errorf("action %d is %+v", i, action.Choice)
		}
		name, of := fmt.Sprintf("month %d: ", action.CutoverMonth), want.Actions[i]
		differs(t, name+"mean", action.Mean.InexactFloat64(), of.Mean, percent)
		differs(t, name+"regret", action.Regret.Mean.InexactFloat64(), of.RegretMean, percent)
		differs(t, name+"regret p90", action.Regret.P90.InexactFloat64(), of.RegretP90, percent)
		differs(t, name+"best in", action.BestIn.InexactFloat64(), of.BestIn, 0.008)
	}
	evpi := want.EVPI.Value
	differs(t, "evpi", r.EVPI.InexactFloat64(), evpi, 0.05*evpi)
	values := map[string]float64{}
	for _, v := range r.EVPPI {
		values[v.Input] = v.Value.InexactFloat64()
	}
	for _, v := range want.EVPPI {
		differs(t, "evppi of "+v.Input, values[v.Input], v.CrossFit,
			max(0.05*evpi, 2*math.Hypot(v.SE, v.AtFewer.DeviationOfOne)))
	}
	pilot := want.EVSI[0]
	if len(r.EVSI) != 1 || len(r.EVSI[0].Sizes) != len(pilot.Rows) || r.EVSI[0].Best == nil {
		t.Fatalf("pilots %+v", r.EVSI)
	}
	if *r.EVSI[0].Best != pilot.Best {
		t.Fatalf("pilots %+v, want the best with %d labels", r.EVSI, pilot.Best)
	}
	for i, size := range r.EVSI[0].Sizes {
		name, of := fmt.Sprintf("evsi of %d labels", size.Labels), pilot.Rows[i]
		differs(t, name, size.Value.InexactFloat64(), of.EVSI, max(0.05*evpi, 2*of.SE))
		differs(t, name+", cost", size.Cost.InexactFloat64(), of.Cost, 0.005)
		if size.Labels != of.N {
			t.Errorf("size %d is %d labels, want %d", i, size.Labels, of.N)
		}
	}
}
