package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
)

// halfStep is half a step of the last of six decimals.
var halfStep = dec("0.0000005")

// The share that the incumbent would have to take off its prices is the one
// at which staying comes to the price of the switch: half a step less of it is
// too little, half a step more too much.
func TestRetentionDiscountBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		// npv against staying at a discount; the switch keeps the full prices
		npv := func(discount decimal.Decimal) decimal.Decimal {
			cheaper := edited(s, func(s *Scenario) {
				s.Incumbent.Offer.Pricing = repriced(s.Incumbent.Offer.Pricing, one.Sub(discount))
			})
			return estimated(m, cheaper).Stay.PresentValue.Sub(r.Switch.PresentValue.Decimal)
		}
		// three present values are each half a minor unit off
		slack := decimal.New(2, -int32(result.MinorUnits))
		discount := r.BreakEven.RetentionDiscount
		switch {
		case !r.NPV.IsPositive():
			if discount == nil || !discount.IsZero() {
				m.Errorf("npv %s: retention discount %v, want 0", r.NPV, discount)
			}
		case discount == nil:
			if left := npv(one); left.LessThanOrEqual(slack.Neg()) {
				m.Errorf("no retention discount, though free labels leave %s", left)
			}
		default:
			if less := npv(decimal.Max(decimal.Zero, discount.Sub(halfStep))); less.LessThan(slack.Neg()) {
				m.Errorf("half a step less than %s leaves %s", discount, less)
			}
			if more := npv(decimal.Min(one, discount.Add(halfStep))); more.GreaterThan(slack) {
				m.Errorf("half a step more than %s leaves %s", discount, more)
			}
		}
	})
}

// The same of the factor on all that the candidate charges per label, within
// a scenario that is estimated again at those prices.
func TestCandidatePriceFactorBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		npv := func(factor decimal.Decimal) decimal.Decimal {
			return estimated(m, edited(s, func(s *Scenario) {
				s.Candidates[0].Offer.Pricing = repriced(s.Candidates[0].Offer.Pricing, factor)
			})).Candidates[0].NPV.Decimal
		}
		most := decimal.NewFromInt(maxPriceFactor)
		slack := decimal.New(1, -int32(result.MinorUnits)) // npv is half a minor unit off
		factor := result.Candidates[0].BreakEven.CandidatePriceFactor
		if factor == nil {
			if atNothing, atMost := npv(decimal.Zero), npv(most); !atNothing.IsNegative() && atMost.LessThan(slack.Neg()) {
				m.Errorf("no factor, though npv falls from %s to %s", atNothing, atMost)
			}
			return
		}
		if less := npv(decimal.Max(decimal.Zero, factor.Sub(halfStep))); less.LessThan(slack.Neg()) {
			m.Errorf("half a step less than %s leaves %s", factor, less)
		}
		if more := npv(decimal.Min(most, factor.Add(halfStep))); more.GreaterThan(slack) {
			m.Errorf("half a step more than %s leaves %s", factor, more)
		}
	})
}
