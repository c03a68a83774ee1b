package estimator

import (
	"encoding/json"
	"fmt"
	"reflect"
	"runtime"
	"testing"
)

// addWorstClauses adds the most tasks, a rate card of tiers for each, and clauses that have every month computed for
// itself.
func addWorstClauses(s *Scenario) {
	demand, candidates := s.Demand, s.Candidates
	s.Demand = Demand{DatasetLabels: demand.DatasetLabels}
	for i := range maxTasks {
		s.Demand.Tasks = append(s.Demand.Tasks,
			Task{fmt.Sprint("task ", i), demand.LabelsPerMonth, demand.AnnualGrowth})
	}
	for i := range monthsPerYear {
		s.Demand.Profile = append(s.Demand.Profile, dec([]string{
			"0.33333333333333333333333333333", "1.66666666666666666666666666667",
		}[i%2]))
	}
	offers := []*Offer{&s.Incumbent.Offer}
	for i := range candidates {
		offers = append(offers, &candidates[i].Offer)
	}
	for _, offer := range offers {
		var prices []TaskPricing
		for _, task := range s.Demand.Tasks {
			prices = append(prices, TaskPricing{task.Name, offer.Pricing})
		}
		offer.Pricing = ByTask(prices...)
		offer.CommitmentLabels = offer.Commitment
		offer.CommitmentPeriodMonths = pointer(7)
		offer.TrueUpShare = pointer(offer.LabelAccuracy)
		offer.NextUplift, offer.UpliftMonths = pointer(offer.AnnualUplift), pointer(5)
		offer.CreditsExpireMonth = pointer(60)
	}
	s.Incumbent.Contract.CommitmentSpent = s.Incumbent.Offer.Commitment
	for i := range candidates {
		switch c := &candidates[i]; i % 3 {
		case 0:
			c.MoveShare, c.PhaseMonths = pointer(c.Offer.LabelAccuracy), pointer(24)
		case 1:
			c.RunOutUse = true
		case 2:
			c.PhaseMonths = pointer(24)
		}
	}
}

// Clauses allocate more memory than a plain scenario. Before there were any, the slowest scenario allocated 490 MB.
func TestWorstClausesAllocateLimitedMemory(t *testing.T) {
	worst := worstScenario()
	addWorstClauses(&worst)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	estimated(t, worst)
	runtime.ReadMemStats(&after)
	allocated := (after.TotalAlloc - before.TotalAlloc) >> 20
	t.Logf("%d MB", allocated)
	if allocated > 1100 {
		t.Errorf("%d MB", allocated)
	}
}

// A scenario of the largest size, with a range and an origin wherever there may be one, is within the limits.
func TestTheLargestScenarioIsWithinTheLimits(t *testing.T) {
	s := worstScenario()
	addWorstClauses(&s)
	s.Uncertainty, s.Origins = map[string]Range{}, map[string]Origin{}
	walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
		s.Origins[pointer] = Origin{Kind: OriginMeasured}
		if in, _ := InputAt(pointer); in.Numeric() && !in.Certain {
			s.Uncertainty[pointer] = Range{numberIn(leaf), numberIn(leaf)}
		}
	})
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes, %d ranges, %d origins", len(text), len(s.Uncertainty), len(s.Origins))
	if _, err := Parse(text); err != nil {
		t.Error(err)
	}
}
