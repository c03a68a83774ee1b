package estimator

import (
	"fmt"
	"math"
	"testing"
)

// The plain trials and the independent implementation of the reference find the same distributions and values, within
// three standard errors of either.
func TestPlainMonteCarloAgainstTheReference(t *testing.T) {
	const count = 40_000
	s, reference := readDecisionScenario(t), readDecision(t)
	trials := newTrials(t, &s, count, 2)
	for _, in := range reference.Inputs {
		spread := trials.inputs[trials.index(in.Input)].spread
		differs(t, in.Input+", lower end", spread.a, in.A, 1e-9*in.High)
		differs(t, in.Input+", upper end", spread.b, in.B, 1e-9*in.High)
	}
	choices := []Choice{{}}
	for _, action := range reference.Decision.Actions[1:] {
		choices = append(choices, Choice{Candidate: pointer(0), CutoverMonth: action.CutoverMonth})
	}
	worths := trials.worths(&s, choices, count)
	d := newTrialDecision(worths)
	more := math.Sqrt(1 + 100_000.0/count) // of a standard error with 100,000 draws, for a difference
	risk, first := reference.Risk[0], newDistribution(worths[1])
	differs(t, "p10", first.quantile(0.1), risk.P10, 3*more*risk.SE.P10)
	differs(t, "p50", first.quantile(0.5), risk.P50, 3*more*risk.SE.P50)
	differs(t, "p90", first.quantile(0.9), risk.P90, 3*more*risk.SE.P90)
	differs(t, "probability", first.above(0), risk.ProbabilityPositive, 3*more*risk.SE.ProbabilityPositive)
	differs(t, "worst tenth", first.worstTenth(), risk.ExpectedShortfall, 3*more*risk.SE.ExpectedShortfall)
	for _, driver := range risk.Drivers {
		share := driven(worths[1], trials.values[trials.index(driver.Driver)])
		differs(t, "driver "+driver.Driver, share, driver.Share, 3*more*driver.SE)
	}
	for i, action := range reference.Decision.Actions {
		differs(t, fmt.Sprintf("month %d: mean", action.CutoverMonth), d.means[i].mean, action.Mean, 3*more*action.SEMean)
		differs(t, fmt.Sprintf("month %d: best in", action.CutoverMonth), d.bestIn[i], action.BestIn, 3*more*action.SEBestIn)
	}
	if want := reference.Decision.EVPI; d.best != 0 {
		t.Errorf("action %d is the best", d.best)
	} else {
		differs(t, "evpi", d.evpi().mean, want.Value, 3*more*want.SE)
	}
	for _, in := range reference.Decision.EVPPI {
		value := d.evppi(trials.values[trials.index(in.Input)])
		differs(t, "evppi of "+in.Input, value.mean, in.CrossFit, 3*more*in.SE)
	}
	accuracy := trials.values[trials.index("/candidates/0/offer/label_accuracy")]
	limit := d.evppi(accuracy).mean
	for _, row := range reference.Decision.EVSI[0].Rows {
		differs(t, fmt.Sprintf("evsi of %d labels", row.N), d.evsi(accuracy, row.N, limit), row.EVSI, 3*more*row.SE)
	}
}

// differs fails if a figure is further from the reference than a tolerance.
func differs(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	off := math.Abs(got - want)
	t.Logf("%s: %.6g, reference %.6g, off by %.2f of the tolerance", what, got, want, off/max(tolerance, 1e-300))
	if off > tolerance {
		t.Errorf("%s: %.6g, reference %.6g, off by %.3g of %.3g", what, got, want, off, tolerance)
	}
}
