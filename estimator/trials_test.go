package estimator

import (
	"encoding/json"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// randomPoints are points drawn at random, 1,024 coordinates of each dimension at a
// time, so that they do not depend on the block size of the simulation.
type randomPoints struct {
	source *rand.Rand
	drawn  map[int]*[1024]float64 // by dimension
}

func newRandomPoints() randomPoints {
	return randomPoints{rand.New(rand.NewPCG(3, 4)), map[int]*[1024]float64{}}
}

func (p randomPoints) Coordinates(dimension, first int, into []float64) {
	start := first % 1024
	if start == 0 {
		p.drawn[dimension] = new([1024]float64)
		for i := range p.drawn[dimension] {
			p.drawn[dimension][i] = p.source.Float64()
		}
	}
	copy(into, p.drawn[dimension][start:])
}

// awkwardScenarios have kinks and steps of npv in the range of the draws. Each changes
// a typical scenario.
func awkwardScenarios(t testing.TB) map[string]Scenario {
	scenarios := map[string]Scenario{}
	awkward := func(name string, change func(s *Scenario, candidate *Candidate)) {
		s, _ := readVector(t, "presets/preference-data.json")
		change(&s, &s.Candidates[0])
		scenarios[name] = s
	}
	ranged := func(s *Scenario, pointer, low, high string) {
		if s.Uncertainty == nil {
			s.Uncertainty = map[string]Range{}
		}
		s.Uncertainty[pointer] = Range{dec(low), dec(high)}
	}
	awkward("prices in tiers that volume crosses", func(s *Scenario, c *Candidate) {
		c.Offer.Pricing = Tiered(Tier{UpTo: pointer(dec("55000")), UnitPrice: dec("1.30")},
			Tier{UpTo: pointer(dec("65000")), UnitPrice: dec("0.60")}, Tier{UnitPrice: dec("0.20")})
	})
	awkward("a floor under spend about as high as spend", func(s *Scenario, c *Candidate) {
		s.Incumbent.Offer.Commitment = dec("72000")
		c.Offer.Commitment = dec("60000")
	})
	awkward("worth about nothing, most of it in one uncertain claim", func(s *Scenario, c *Candidate) {
		c.Transition.ClaimProbability, c.Transition.ClaimCost = dec("0.3"), dec("1500000")
		ranged(s, "/candidates/0/transition/claim_probability", "0", "1")
		ranged(s, "/candidates/0/transition/claim_cost", "0", "4000000")
	})
	awkward("capacity below what is needed", func(s *Scenario, c *Candidate) {
		c.Offer.Capacity = pointer(dec("58000"))
		s.ShortfallCost = dec("6")
	})
	awkward("credits that run out", func(s *Scenario, c *Candidate) {
		s.Incumbent.Offer.Credits, c.Offer.Credits = dec("300000"), dec("500000")
		s.Incumbent.Contract.CreditRefundShare = dec("0.5")
	})
	awkward("one uncertain input that bends at a floor", func(s *Scenario, c *Candidate) {
		c.Offer.Commitment = dec("60000")
		ranged(s, "/demand/labels_per_month", "20000", "130000")
	})
	awkward("a range with its likeliest value at one end", func(s *Scenario, c *Candidate) {
		ranged(s, "/candidates/0/offer/pricing/unit_price", c.Offer.Pricing.UnitPrice.String(), "2")
		ranged(s, "/candidates/0/transition/initial_accuracy", "0.2", c.Transition.InitialAccuracy.String())
	})
	return scenarios
}

// quantiles returns the values below which shares of all values lie.
func quantiles(values []float64, shares ...float64) []float64 {
	var r sampling.Ranking
	r.Rank(values)
	found := make([]float64, len(shares))
	for i, share := range shares {
		found[i] = r.Quantile(share)
	}
	return found
}

// trialFigures are the figures of a million plain random trials of a scenario.
type trialFigures struct {
	Quantiles           []float64 `json:"quantiles"` // p10, p50 and p90 of the net present value
	ProbabilityPositive float64   `json:"probability_positive"`
}

// storedTrials is the file with the figures of each scenario. After a change of the model,
// MILLION_TRIALS=update go test ./estimator -run Trials writes it anew.
const storedTrials = "testdata/trials.json"

func readTrials(t testing.TB) (stored map[string]trialFigures) {
	text, err := os.ReadFile(storedTrials)
	if err == nil {
		err = json.Unmarshal(text, &stored)
	}
	if err != nil {
		t.Fatal(err)
	}
	return stored
}

// trialScenarios returns every scenario that is compared with a million trials: those of at least a year.
func trialScenarios(t testing.TB) map[string]Scenario {
	scenarios := riskScenarios(t)
	maps.DeleteFunc(scenarios, func(_ string, s Scenario) bool { return s.HorizonMonths < monthsPerYear })
	maps.Copy(scenarios, awkwardScenarios(t))
	return scenarios
}

// simulateTrials draws the outcomes of a scenario: those of the lattice, or trials drawn at random.
func simulateTrials(t *testing.T, s *Scenario, trials int) trialFigures {
	q, err := newQuestion(s, 0)
	if err != nil {
		t.Fatal(err)
	}
	swings, err := q.swings(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	draw := func(points points) *simulation {
		drawn, err := q.simulate(t.Context(), swings, points)
		if err != nil {
			t.Fatal(err)
		}
		return drawn
	}
	var all simulation
	if trials == 0 {
		all = *draw(sampling.NewLattice(len(swings)))
	}
	for random := newRandomPoints(); len(all.npv) < trials; {
		all.npv = append(all.npv, draw(random).npv...)
	}
	return trialFigures{quantiles(all.npv, 0.1, 0.5, 0.9), all.probabilityPositive()}
}

// The outcomes of the lattice are about as good as a million trials drawn at random: p50 to 0.5 %, p10 and p90 to 1.2 %
// of p90 − p10, the probability to 0.005.
func TestRiskAgainstAMillionTrials(t *testing.T) {
	stored := readTrials(t)
	for name, s := range trialScenarios(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want, ok := stored[name]
			if !ok {
				t.Fatalf("%s does not have this scenario: MILLION_TRIALS=update go test ./estimator -run Trials",
					storedTrials)
			}
			got := simulateTrials(t, &s, 0)
			for i := range got.Quantiles {
				off := math.Abs(got.Quantiles[i]-want.Quantiles[i]) / (want.Quantiles[2] - want.Quantiles[0])
				t.Logf("quantile %d: %.0f, plain trials %.0f, off by %.2f %%",
					i, got.Quantiles[i], want.Quantiles[i], 100*off)
				if off > 0.005 && i == 1 || off > 0.012 {
					t.Errorf("quantile %d is off by %.2f %%", i, 100*off)
				}
			}
			if off := math.Abs(got.ProbabilityPositive - want.ProbabilityPositive); off > 0.005 {
				t.Errorf("probability %v, plain trials %v", got.ProbabilityPositive, want.ProbabilityPositive)
			}
			if t.Failed() {
				t.Log("if the scenario or the model has changed: MILLION_TRIALS=update go test ./estimator -run Trials")
			}
		})
	}
}

// The stored figures are those of a million trials with the model as it is now.
func TestStoredTrialsAreCurrent(t *testing.T) {
	mode := os.Getenv("MILLION_TRIALS")
	if mode == "" {
		t.Skip("make test-more draws a million trials of each scenario")
	}
	var stored map[string]trialFigures
	if mode != "update" {
		stored = readTrials(t)
	}
	var lock sync.Mutex
	current := map[string]trialFigures{}
	t.Cleanup(func() {
		if mode == "update" {
			text, err := json.MarshalIndent(current, "", "  ")
			if err == nil {
				err = os.WriteFile(storedTrials, append(text, '\n'), 0o644)
			}
			if err != nil {
				t.Error(err)
			}
		}
	})
	for name, s := range trialScenarios(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			figures := simulateTrials(t, &s, 1_000_000)
			lock.Lock()
			current[name] = figures
			lock.Unlock()
			if mode == "update" {
				return
			}
			want := stored[name]
			for i, got := range append(figures.Quantiles, figures.ProbabilityPositive) {
				if was := append(want.Quantiles, want.ProbabilityPositive); i >= len(was) ||
					math.Abs(got-was[i]) > 1e-6*math.Abs(got) {
					t.Fatalf("%s is stale: %v, now %v", storedTrials, want, figures)
				}
			}
		})
	}
}
