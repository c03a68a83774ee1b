package estimator

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// eventfulScenario has nothing uncertain but a claim and the disruptions of both providers.
func eventfulScenario() Scenario {
	s := plainScenario()
	s.HorizonMonths = 24
	s.ShortfallCost = dec("2")
	s.DiscountRate = dec("0.1")
	s.Demand.AnnualGrowth = dec("0.5")
	s.Uncertainty = map[string]Range{}
	incumbent, c := &s.Incumbent.Offer, &s.Candidates[0]
	incumbent.DisruptionProbability, incumbent.DisruptionMonths = dec("0.3"), one
	incumbent.RecoveryCost = dec("5000")
	c.Offer.DisruptionProbability, c.Offer.DisruptionMonths = dec("0.12"), dec("1.5")
	c.Offer.RecoveryCost = dec("9000")
	c.Transition.ClaimProbability, c.Transition.ClaimCost = dec("0.07"), dec("40000")
	c.CutoverMonth = pointer(5)
	return s
}

func npvByDraw(t testing.TB, s *Scenario) []float64 {
	t.Helper()
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	sim := newSimulation(s)
	npv, err := sim.npv(t.Context(), []candidateMove{{0, sim.switching(0).moveAt(s.Candidates[0].Cutover())}}, drawCount)
	if err != nil {
		t.Fatal(err)
	}
	return npv[0]
}

func deviation(values []float64) float64 {
	s := newSpread(values)
	return math.Sqrt(s.squares / float64(len(values)))
}

// Draws in which events happen or do not have the exact figures as their means, in which probabilities count.
func TestEventsHaveExactMeans(t *testing.T) {
	for name, change := range map[string]func(s *Scenario, c *Candidate){
		"a plain move":   func(*Scenario, *Candidate) {},
		"a phased move":  func(_ *Scenario, c *Candidate) { c.PhaseMonths = pointer(4) },
		"a partial move": func(_ *Scenario, c *Candidate) { c.MoveShare = pointer(dec("0.4")) },
		"an amended contract": func(_ *Scenario, c *Candidate) {
			c.Amends = true
		},
		"an amended contract without disruptions": func(_ *Scenario, c *Candidate) {
			c.Amends, c.Offer.DisruptionProbability = true, decimal.Decimal{}
		},
		"an amended contract after years without disruptions": func(s *Scenario, c *Candidate) {
			c.Amends, s.Incumbent.Offer.DisruptionProbability = true, decimal.Decimal{}
		},
		"a commitment that is used up": func(s *Scenario, c *Candidate) {
			s.Incumbent.Contract.MonthsLeft, s.Incumbent.Offer.Commitment = 15, dec("500")
			c.RunOutUse = true
		},
		"an incumbent that stops": func(s *Scenario, _ *Candidate) { s.Incumbent.Contract.EndsMonth = pointer(3) },
		"certain events": func(s *Scenario, c *Candidate) {
			s.Incumbent.Offer.DisruptionProbability = one
			c.Offer.DisruptionProbability, c.Transition.ClaimProbability = one, one
		},
		"no events": func(s *Scenario, c *Candidate) {
			s.Incumbent.Offer.DisruptionProbability = decimal.Decimal{}
			c.Offer.DisruptionProbability, c.Transition.ClaimProbability = decimal.Decimal{}, decimal.Decimal{}
		},
	} {
		s := eventfulScenario()
		change(&s, &s.Candidates[0])
		npv := npvByDraw(t, &s)
		want := estimated(t, s).Candidates[0].NPV.InexactFloat64()
		got, standardError := sampling.Mean(npv), deviation(npv)/math.Sqrt(drawCount)
		if math.Abs(got-want) > 4*standardError+0.5 { // and cents that lines are rounded by
			t.Errorf("%s: the mean is %v, exactly %v, with a standard error of %v", name, got, want, standardError)
		}
	}
}

// The same disruption of the incumbent hits every branch in which it still serves.
func TestEventsBeforeAMoveAreThoseOfStaying(t *testing.T) {
	s := eventfulScenario()
	s.Candidates[0].CutoverMonth = pointer(24)
	s.Candidates[0].Transition.ClaimProbability = decimal.Decimal{}
	if off := deviation(npvByDraw(t, &s)); off > 1e-9 {
		t.Errorf("npv deviates by %v", off)
	}
}

// An amended contract with the same terms changes nothing, so that its disruptions are those of staying.
func TestEventsOfAnUnchangedContractAreThoseOfStaying(t *testing.T) {
	s := eventfulScenario()
	c := &s.Candidates[0]
	c.Offer, c.Amends = s.Incumbent.Offer, true
	c.Transition.ClaimProbability = decimal.Decimal{}
	if off := deviation(npvByDraw(t, &s)); off > 1e-6 {
		t.Errorf("npv deviates by %v", off)
	}
	c.Offer.DisruptionProbability = dec("0.2") // the chance of a disruption does matter
	if off := deviation(npvByDraw(t, &s)); off < 100 {
		t.Errorf("npv deviates by %v", off)
	}
}

// The first disruption comes in the smallest month with 1 − (1−p)^(month/12) ≥ u.
func TestFirstDisruptionByItsDefinition(t *testing.T) {
	const months = 40
	p, u := dec("0"), dec("0")
	program := num.NewProgram(false)
	program.Vary(&p)
	program.Vary(&u)
	risk := monthlyProbability(program.Field(&p))
	counts := newDisruptionCounts(risk, unity, program.Field(&u).Complement(), months)
	probabilities, uniform := []float64{0, 0.01, 0.2, 0.9, 1}, []float64{0.003, 0.02, 0.3, 0.77, 0.995}
	evaluation := program.Evaluation(len(probabilities)*len(uniform), counts[1:]...)
	for i, p0 := range probabilities {
		for j, u0 := range uniform {
			evaluation.Input(&p)[i*len(uniform)+j], evaluation.Input(&u)[i*len(uniform)+j] = p0, u0
		}
	}
	evaluation.Run()
	for i, p0 := range probabilities {
		for j, u0 := range uniform {
			first := 1
			for first <= months && 1-math.Pow(1-p0, float64(first)/12) < u0 {
				first++
			}
			for m := 1; m <= months; m++ {
				want := 0.0
				switch {
				case m == first:
					want = 1
				case m > first:
					want = 1 - math.Pow(1-p0, 1./12)
				}
				if got := evaluation.Result(m - 1)[i*len(uniform)+j]; math.Abs(got-want) > 1e-12 {
					t.Errorf("p %v, u %v, month %d: got %v, want %v", p0, u0, m, got, want)
				}
			}
		}
	}
}

func TestCertainIfNoDrawDiffers(t *testing.T) {
	for name, test := range map[string]struct {
		change func(s *Scenario)
		want   bool
	}{
		"events": {func(*Scenario) {}, false},
		"certain events": {func(s *Scenario) {
			s.Incumbent.Offer.DisruptionProbability, s.Candidates[0].Offer.DisruptionProbability = one, decimal.Decimal{}
			s.Candidates[0].Transition.ClaimProbability = one
		}, true},
		"an uncertain input": {func(s *Scenario) {
			*s = plainScenario()
			s.Uncertainty = map[string]Range{"/demand/labels_per_month": {dec("1"), dec("2000")}}
		}, false},
	} {
		s := eventfulScenario()
		if test.change(&s); newSimulation(&s).certain() != test.want {
			t.Errorf("%s: got %v", name, !test.want)
		}
	}
}

// Exact figures and sensitivity count probabilities.
func TestEventsAreExpectedOutsideOfTheDraws(t *testing.T) {
	s := eventfulScenario()
	for _, l := range estimated(t, s).Candidates[0].OneTime {
		if l.Line == Claim {
			equal(t, "claim", l.Amount, "2800.00")
		}
	}
	s.Uncertainty["/candidates/0/transition/claim_probability"] = Range{dec("0"), dec("0.07")}
	swings, err := Sensitivity(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	gain := swings[0].NPVLow.Sub(swings[0].NPVHigh.Decimal).InexactFloat64()
	if want := 2800 * math.Pow(1.1, -5./12); math.Abs(gain-want) > 0.02 {
		t.Errorf("no claim gains %v, want %v", gain, want)
	}
}
