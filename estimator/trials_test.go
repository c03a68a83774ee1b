package estimator

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// plain are points drawn at random.
type plain struct{ *rand.Rand }

func (p plain) Coordinates(_, _ int, into []float64) {
	for i := range into {
		into[i] = p.Float64()
	}
}

// awkwardScenarios are those with bends and steps where the futures lie: a
// typical one, with so much changed.
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

// The futures of the lattice are as good as a million that are drawn at random:
// p10, p50 and p90 to 0.5 % of p90 − p10, the probability to 0.005.
func TestRiskAgainstAMillionTrials(t *testing.T) {
	if testing.Short() {
		t.Skip("millions of trials")
	}
	scenarios := riskScenarios(t)
	for name, s := range awkwardScenarios(t) {
		scenarios[name] = s
	}
	for name, s := range scenarios {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			q, err := newQuestion(&s, 0)
			if err != nil {
				t.Fatal(err)
			}
			swings, err := q.swings(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			draw := func(points points) *simulation {
				s, err := q.simulate(t.Context(), swings, points)
				if err != nil {
					t.Fatal(err)
				}
				return s
			}
			var trials simulation
			for random := (plain{rand.New(rand.NewPCG(3, 4))}); len(trials.npv) < 1_000_000; {
				trials.npv = append(trials.npv, draw(random).npv...)
			}
			got := draw(sampling.NewLattice(len(swings)))
			at, want := quantiles(got.npv, 0.1, 0.5, 0.9), quantiles(trials.npv, 0.1, 0.5, 0.9)
			for i := range at {
				off := math.Abs(at[i]-want[i]) / (want[2] - want[0])
				t.Logf("quantile %d: %.0f, plain trials %.0f, off by %.2f %%", i, at[i], want[i], 100*off)
				if off > 0.005 {
					t.Errorf("quantile %d is off by %.2f %%", i, 100*off)
				}
			}
			if off := math.Abs(got.probabilityPositive() - trials.probabilityPositive()); off > 0.005 {
				t.Errorf("probability %v, plain trials %v", got.probabilityPositive(), trials.probabilityPositive())
			}
		})
	}
}
