package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
)

// halfStep is half a unit of the sixth decimal.
var halfStep = dec("0.0000005")

// With half a step less than the retention discount, switching still pays; with half
// a step more it does not.
func TestRetentionDiscountBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		s.Incumbent.Offer.CommitmentLabels = decimal.Zero // which the discount leaves at its price
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

// The scenario is estimated again at the candidate's prices times the factor.
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
			if atNothing, atMost := npv(decimal.Zero),
				npv(most); !atNothing.IsNegative() && atMost.LessThan(slack.Neg()) {
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

// With the signing credit npv is not below 0; with two minor units less it is.
func TestSigningCreditBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		npv := func(credit decimal.Decimal) decimal.Decimal {
			changed := edited(s, func(s *Scenario) { s.Candidates[0].Offer.Credits = credit })
			return estimated(m, changed).Candidates[0].NPV.Decimal
		}
		unit := decimal.New(1, -int32(result.MinorUnits))
		credit := result.Candidates[0].BreakEven.SigningCredit
		if credit == nil {
			if most := npv(maxCredit); most.GreaterThan(unit) {
				m.Errorf("no signing credit, though free labels leave %s", most)
			}
			return
		}
		if at := npv(credit.Decimal); at.LessThan(unit.Neg()) {
			m.Errorf("signing credit %s leaves %s", credit, at)
		}
		if less := credit.Sub(unit).Sub(unit); !less.IsNegative() && npv(less).GreaterThan(unit) {
			m.Errorf("less than signing credit %s leaves %s", credit, npv(less))
		}
	})
}

// With the retention credit npv is not above 0; with less it is.
func TestRetentionCreditBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		switched := result.Candidates[0].Switch.PresentValue.Decimal
		npv := func(credit decimal.Decimal) decimal.Decimal {
			with := edited(s, func(s *Scenario) { s.Incumbent.Offer.Credits = s.Incumbent.Offer.Credits.Add(credit) })
			return estimated(m, with).Stay.PresentValue.Sub(switched)
		}
		slack := decimal.New(2, -int32(result.MinorUnits))
		credit := result.Candidates[0].BreakEven.RetentionCredit
		switch {
		case !result.Candidates[0].NPV.IsPositive():
			if credit == nil || !credit.IsZero() {
				m.Errorf("npv %s: retention credit %v, want 0", result.Candidates[0].NPV, credit)
			}
		case credit == nil:
			if most := npv(maxCredit); most.LessThan(slack.Neg()) {
				m.Errorf("no retention credit, though free labels leave %s", most)
			}
		default:
			if at := npv(credit.Decimal); at.GreaterThan(slack) {
				m.Errorf("retention credit %s leaves %s", credit, at)
			}
			if less := credit.Sub(slack); !less.IsNegative() && npv(less).LessThan(slack.Neg()) {
				m.Errorf("less than retention credit %s leaves %s", credit, npv(less))
			}
		}
	})
}

// An npv below half a minor unit counts as 0.
func TestNoRetentionCreditIfNPVRoundsToZero(t *testing.T) {
	s := plainScenario()
	s.HorizonMonths, s.DiscountRate, s.Candidates[0].CutoverMonth = 24, one, pointer(23)
	s.Incumbent.Offer.PlatformFee = dec("0.01") // a quarter of it today
	b := estimated(t, s).Candidates[0].BreakEven
	equal(t, "retention discount", *b.RetentionDiscount, "0.000000")
	equal(t, "retention credit", *b.RetentionCredit, "0.00")
}

// Credits are rounded to the minor unit, invoices are not: each can exceed its rounded
// amount a little.
func TestLeastCreditCoversFractionsOfInvoices(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Offer.Pricing = PerLabel(dec("0.100004")) // 100.004 a month, billed at 100.00
	s.Candidates[0].Offer.Pricing = s.Incumbent.Offer.Pricing
	equal(t, "signing credit where nothing is lost", *estimated(t, s).Candidates[0].BreakEven.SigningCredit, "0.00")
	s.Candidates[0].Transition.OtherCost = dec("150")
	equal(t, "signing credit", *estimated(t, s).Candidates[0].BreakEven.SigningCredit,
		"150.01") // 100.004, and 50.004 of the next

	s.Incumbent.Offer.Credits = dec("10.001") // 90.003 is left of the first, billed at 90.00
	s.Candidates[0].Offer.Pricing, s.Candidates[0].Transition.OtherCost = PerLabel(dec("0.05")), dec("400")
	equal(t, "retention credit", *estimated(t, s).Candidates[0].BreakEven.RetentionCredit,
		"150.01") // with what is prepaid 160.008
}

// maxCredit pays all invoices of any scenario in the tests.
var maxCredit = decimal.New(1, 11)

func TestCutoverPaymentBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		r := estimated(m, s).Candidates[0]
		payment := r.BreakEven.CutoverPayment
		if payment.IsNegative() { // other_cost cannot be less than 0
			return
		}
		paid := estimated(m, edited(s, func(s *Scenario) {
			t := &s.Candidates[0].Transition
			t.OtherCost = t.OtherCost.Add(payment.Decimal)
		}))
		if npv := paid.Candidates[0].NPV; npv.Abs().GreaterThan(decimal.New(2, -int32(paid.MinorUnits))) {
			m.Errorf("a payment of %s leaves %s", payment, npv)
		}
	})
}

// The discount makes staying cheaper by the same amount for every cutover month.
func TestRetentionDiscountOfTheBestMonthHoldsForAll(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		best := estimated(m, s).Candidates[0].BestCutoverMonth
		at := func(month int) BreakEven {
			changed := edited(s, func(s *Scenario) { s.Candidates[0].CutoverMonth = &month })
			return estimated(m, changed).Candidates[0].BreakEven
		}
		most, other := at(best), at(m.cutover(s))
		if most.RetentionDiscount == nil {
			return // nothing keeps the buyer
		}
		if other.RetentionDiscount == nil || other.RetentionDiscount.GreaterThan(most.RetentionDiscount.Decimal) {
			m.Errorf("discount %v in another month, %v in the best", other.RetentionDiscount, most.RetentionDiscount)
		}
		if most.RetentionCredit != nil &&
			(other.RetentionCredit == nil || other.RetentionCredit.GreaterThan(most.RetentionCredit.Decimal)) {
			m.Errorf("credit %v in another month, %v in the best", other.RetentionCredit, most.RetentionCredit)
		}
	})
}

// At the prices of the nearest break-even npv is 0 in its month and no higher in any
// other; just above them no month pays.
func TestNearestBreakEvenHasTheHighestPrices(t *testing.T) {
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
		then := estimated(m, edited(s, func(s *Scenario) {
			s.Candidates[0].CutoverMonth = &r.NearestBreakEven.CutoverMonth
		}))
		if got := then.Candidates[0].BreakEven; got.CandidatePriceFactor == nil ||
			!got.CandidatePriceFactor.Equal(factor) {
			m.Errorf("closest %+v, but %+v in its month", r.NearestBreakEven.BreakEven, got)
		}
	})
}

// Later months win by a cent of clawback, but at the same prices to six decimals.
func TestNearestBreakEvenIsTheEarliestOnATie(t *testing.T) {
	s := plainScenario() // after any cutover the labels cost three times as much
	s.Candidates[0].Offer.Pricing = PerLabel(dec("3"))
	r := estimated(t, s).Candidates[0]
	if r.NearestBreakEven == nil || r.NearestBreakEven.CutoverMonth != 1 {
		t.Fatalf("closest: %+v", r.NearestBreakEven)
	}
	equal(t, "factor", Ratio{r.NearestBreakEven.BreakEven.CandidatePriceFactor.Round(4)}, "0.333300")
	s.Demand.LabelsPerMonth, s.Incumbent.Contract.MonthsLeft, s.Incumbent.Contract.RebateClawback = dec("1000000"), 7,
		dec("0.01")
	if closest := estimated(t, s).Candidates[0].NearestBreakEven; closest == nil || closest.CutoverMonth != 1 {
		t.Errorf("closest with a cent to claw back: %+v", closest)
	}
}

// The best month of a very expensive candidate is the last, when the switch hardly
// matters any more. Its nearest break-even is an earlier month.
func TestNearestBreakEvenIsNotTheLastMonth(t *testing.T) {
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
	equal(t, "factor", Ratio{r.NearestBreakEven.BreakEven.CandidatePriceFactor.Round(4)},
		"0.300000") // 11 months of 1,000 labels save 1,100 at 0.90
}
