package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
)

// bestMonth returns the best month of the first candidate, and its npv.
func bestMonth(t TB, s Scenario) (int, Money) {
	t.Helper()
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	sw := newSwitching(newStayBranch(newBasis(&s, nil)), &s.Candidates[0])
	values, err := sw.npvByCutover(nil)
	if err != nil {
		t.Fatal(err)
	}
	timing, best := sw.newTiming(values)
	return best, timing[best-timing[0].CutoverMonth].NPV
}

// Each share is worth as much as in a scenario that moves it.
func TestSplitAgreesWithScenariosOfEachShare(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		splits, err := SplitOf(m.Context(), s, 0)
		if err != nil {
			m.Fatal(err)
		}
		if s.Candidates[0].Amends {
			if len(splits) > 0 {
				m.Errorf("the incumbent's own offer has %d splits", len(splits))
			}
			return
		}
		if len(splits) != 10 {
			m.Fatalf("%d splits, want 10", len(splits))
		}
		i := m.whole(0, 9, "tenth")
		share := decimal.New(int64(i+1), -1)
		then := edited(s, func(s *Scenario) {
			s.Candidates[0].MoveShare, s.Candidates[0].RunOutUse = &share, false
		})
		got := splits[i]
		best, npv := bestMonth(m, then)
		equal(m, "share", got.MoveShare, share.String())
		equal(m, "npv", got.NPV, npv.String())
		if got.CutoverMonth != best || got.CutoverDate != date(s.Start, best) {
			m.Errorf("month %d, %s; want %d", got.CutoverMonth, got.CutoverDate, best)
		}
	})
}

// The shortest horizon pays, as all longer ones do, and the one before does not.
func TestHorizonsAgreeWithScenariosOfEachHorizon(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		if m.whole(0, 3, "look at") > 0 { // each takes as long as many other properties
			return
		}
		horizons, err := HorizonsOf(m.Context(), s, 0)
		if err != nil {
			m.Fatal(err)
		}
		least := s.Candidates[0].Transition.LeadMonths + s.Candidates[0].phases() - 1
		best := func(horizon int) *Money {
			if horizon < least {
				return nil
			}
			s := edited(s, func(s *Scenario) { s.HorizonMonths, s.Candidates[0].CutoverMonth = horizon, nil })
			_, npv := bestMonth(m, s)
			return &npv
		}
		point := horizons.Points[m.whole(0, len(horizons.Points)-1, "point")]
		got, want := point.NPV, best(point.Months)
		if (got == nil) != (want == nil) || got != nil && !got.Equal(want.Decimal) {
			m.Errorf("up to month %d: %v, want %v", point.Months, got, want)
		}
		shortest := longestHorizon + 1
		if horizons.Shortest != nil {
			shortest = *horizons.Shortest
			longer := m.whole(shortest, longestHorizon, "longer")
			if npv := best(longer); npv.IsNegative() {
				m.Errorf("does not pay up to month %d, although from %d on: %v", longer, shortest, npv)
			}
		}
		if npv := best(shortest - 1); npv != nil && !npv.IsNegative() {
			m.Errorf("pays up to month %d, and from %d on: %v", shortest-1, shortest, npv)
		}
	})
}

func TestHorizonsByHand(t *testing.T) {
	s := plainScenario()
	s.DiscountRate = decimal.Zero
	s.HorizonMonths = 18
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9")) // saves 100 a month from month 2 on
	for _, test := range []struct {
		cost     string
		shortest int // 0: none
	}{
		{"0", 1}, {"100", 2}, {"1000", 11}, {"1000.01", 12}, {"11900", 120}, {"11901", 0},
	} {
		s.Candidates[0].Transition.OtherCost = dec(test.cost)
		horizons, err := HorizonsOf(t.Context(), s, 0)
		if err != nil || orElse(horizons.Shortest, 0) != test.shortest {
			t.Errorf("at a cost of %s: %v (%v), want %d", test.cost, horizons.Shortest, err, test.shortest)
		}
	}
	s.Candidates[0].Transition.OtherCost = dec("100")
	s.Candidates[0].Transition.LeadMonths = 13
	horizons, err := HorizonsOf(t.Context(), s, 0)
	if err != nil || len(horizons.Points) != 5 || horizons.Points[0].NPV != nil {
		t.Fatalf("%+v (%v), want no npv up to month 12", horizons, err)
	}
	for i, want := range []string{"400.00", "1000.00", "2200.00", "4600.00"} {
		equal(t, "npv", horizons.Points[i+1].NPV, want)
	}
}
