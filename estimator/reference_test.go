package estimator

import (
	"fmt"
	"math"
	"os"
	"slices"
	"testing"
)

// referenceDecision is a decision from 100,000 plain random draws of an independent implementation, with standard
// errors.
type referenceDecision struct {
	Inputs []struct {
		Input                        string
		Low, Value, High, A, B, Mean float64
	}
	Risk []struct {
		NPVAtValues         float64 `json:"npv_at_values"`
		P10, P50, P90, Mean float64
		ProbabilityPositive float64 `json:"probability_positive"`
		ExpectedShortfall   float64 `json:"expected_shortfall"`
		SE                  struct {
			P10, P50, P90       float64
			ProbabilityPositive float64 `json:"probability_positive"`
			ExpectedShortfall   float64 `json:"expected_shortfall"`
		}
		Drivers []struct {
			Driver    string
			Share, SE float64
		}
	}
	Decision struct {
		Search []struct {
			Lead, Own       int
			BestAtValues    int   `json:"best_at_values"`
			ThreeBestByMean []int `json:"three_best_by_mean"`
		}
		Actions []struct {
			Action       string
			CutoverMonth int `json:"cutover_month"`
			Mean         float64
			SEMean       float64 `json:"se_mean"`
			RegretMean   float64 `json:"regret_mean"`
			RegretP90    float64 `json:"regret_p90"`
			BestIn       float64 `json:"best_in"`
			SEBestIn     float64 `json:"se_best_in"`
		}
		Verdict Verdict
		EVPI    struct{ Value, SE float64 }
		EVPPI   []struct {
			Input    string
			CrossFit float64 `json:"cross_fit"`
			AtFewer  struct {
				DeviationOfOne float64 `json:"sd_of_one"`
			} `json:"cross_fit_at_16384"`
			SE float64
		}
		EVSI []struct {
			PriorLabels float64 `json:"n0"`
			Rows        []struct {
				N              int
				EVSI, SE, Cost float64
			}
			Best int `json:"best_n"`
		}
	}
}

func readDecision(t *testing.T) (reference referenceDecision) {
	readJSON(t, "testdata/decision/example.result.json", &reference)
	return reference
}

func readDecisionScenario(t *testing.T) Scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/decision/example.json")
	if err != nil {
		t.Fatal(err)
	}
	s, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

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
