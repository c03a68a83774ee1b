package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
)

// At the prices of the closest month switching is worth nothing in that month,
// and no more in any other; just above them it pays in none.
func TestClosestMonthWinsAtTheHighestPrices(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		slack := decimal.New(1, -int32(result.MinorUnits))
		best := func(factor decimal.Decimal) decimal.Decimal {
			repriced := estimated(m, edited(s, func(s *Scenario) {
				s.Candidates[0].Offer.Pricing = repriced(s.Candidates[0].Offer.Pricing, factor)
			}))
			return bestNPV(&repriced.Candidates[0]).Decimal
		}
		if bestNPV(&r).IsPositive() {
			if r.NearestBreakEven != nil {
				m.Errorf("a month pays, and yet %+v", r.NearestBreakEven)
			}
			return
		}
		if r.NearestBreakEven == nil {
			if free := best(decimal.Zero); free.GreaterThan(slack) {
				m.Errorf("no closest month, though free labels are worth %s", free)
			}
			return
		}
		factor := r.NearestBreakEven.BreakEven.CandidatePriceFactor.Decimal
		if less := best(decimal.Max(decimal.Zero, factor.Sub(halfStep))); less.LessThan(slack.Neg()) {
			m.Errorf("at %s the best month is worth %s", factor, less)
		}
		if more := best(factor.Add(halfStep)); more.GreaterThan(slack) {
			m.Errorf("above %s the best month is worth %s", factor, more)
		}
		then := estimated(m, edited(s, func(s *Scenario) { s.Candidates[0].CutoverMonth = &r.NearestBreakEven.CutoverMonth }))
		if got := then.Candidates[0].BreakEven; got.CandidatePriceFactor == nil || !got.CandidatePriceFactor.Equal(factor) {
			m.Errorf("closest %+v, but %+v in its month", r.NearestBreakEven.BreakEven, got)
		}
	})
}

// Of months in which it would win at the same prices, to six decimals, the
// earliest is the closest, though a cent to claw back makes the later ones better.
func TestClosestMonthIsTheEarliest(t *testing.T) {
	s := plainScenario() // whenever one moves, the labels after cost three times as much
	s.Candidates[0].Offer.Pricing = PerLabel(dec("3"))
	r := estimated(t, s).Candidates[0]
	if r.NearestBreakEven == nil || r.NearestBreakEven.CutoverMonth != 1 {
		t.Fatalf("closest: %+v", r.NearestBreakEven)
	}
	equal(t, "factor", Ratio{r.NearestBreakEven.BreakEven.CandidatePriceFactor.Round(4)}, "0.333300")
	s.Demand.LabelsPerMonth, s.Incumbent.Contract.MonthsLeft, s.Incumbent.Contract.RebateClawback = dec("1000000"), 7, dec("0.01")
	if closest := estimated(t, s).Candidates[0].NearestBreakEven; closest == nil || closest.CutoverMonth != 1 {
		t.Errorf("closest with a cent to claw back: %+v", closest)
	}
}

// A candidate so dear that one had better switch when it is too late to matter
// is judged by the month in which it would matter.
func TestClosestMonthIsNotTheLast(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = PerLabel(dec("3"))
	s.Candidates[0].Transition.SetupFee = dec("1100")
	r := estimated(t, s).Candidates[0]
	if r.BestCutoverMonth != 12 || r.BreakEven.CandidatePriceFactor == nil && r.NearestBreakEven == nil {
		t.Fatalf("best month %d", r.BestCutoverMonth)
	}
	if r.NearestBreakEven == nil || r.NearestBreakEven.CutoverMonth != 1 {
		t.Fatalf("closest: %+v", r.NearestBreakEven)
	}
	equal(t, "factor", Ratio{r.NearestBreakEven.BreakEven.CandidatePriceFactor.Round(4)}, "0.300000") // 11 months of 1,000 labels save 1,100 at 0.90
}
