package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
)

// With the signing credit the switch is worth nothing less than staying, and
// with two minor units less of it something less.
func TestSigningCreditBringsNPVToZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		npv := func(credit decimal.Decimal) decimal.Decimal {
			return estimated(m, edited(s, func(s *Scenario) { s.Candidates[0].Offer.Credits = credit })).Candidates[0].NPV.Decimal
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

// The same of the incumbent's credit, against the switch as it is.
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

// What is worth less than half a minor unit is worth nothing, and takes nothing
// to keep the buyer.
func TestNothingKeepsWhoGainsNothing(t *testing.T) {
	s := plainScenario()
	s.HorizonMonths, s.DiscountRate, s.Candidates[0].CutoverMonth = 24, one, pointer(23)
	s.Incumbent.Offer.PlatformFee = dec("0.01") // a quarter of it today
	b := estimated(t, s).Candidates[0].BreakEven
	equal(t, "retention discount", *b.RetentionDiscount, "0.000000")
	equal(t, "retention credit", *b.RetentionCredit, "0.00")
}

// A credit is to a minor unit, of which invoices have parts: one less would not
// do where each has a little more than it is billed at.
func TestCreditOfInvoicesWithParts(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Offer.Pricing = PerLabel(dec("0.100004")) // 100.004 a month, billed at 100.00
	s.Candidates[0].Offer.Pricing = s.Incumbent.Offer.Pricing
	equal(t, "signing credit where nothing is lost", *estimated(t, s).Candidates[0].BreakEven.SigningCredit, "0.00")
	s.Candidates[0].Transition.OtherCost = dec("150")
	equal(t, "signing credit", *estimated(t, s).Candidates[0].BreakEven.SigningCredit, "150.01") // 100.004, and 50.004 of the next

	s.Incumbent.Offer.Credits = dec("10.001") // 90.003 is left of the first, billed at 90.00
	s.Candidates[0].Offer.Pricing, s.Candidates[0].Transition.OtherCost = PerLabel(dec("0.05")), dec("400")
	equal(t, "retention credit", *estimated(t, s).Candidates[0].BreakEven.RetentionCredit, "150.01") // with what is prepaid 160.008
}

// maxCredit pays every invoice of any scenario that the tests make.
var maxCredit = decimal.New(1, 11)

// What is paid at cutover on top of all else brings npv to 0.
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

// The discount that keeps the buyer at its best month keeps it in every month:
// it makes staying cheaper by as much whenever one would switch.
func TestRetentionDiscountOfTheBestMonthHoldsForAll(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		best := estimated(m, s).Candidates[0].BestCutoverMonth
		at := func(month int) BreakEven {
			return estimated(m, edited(s, func(s *Scenario) { s.Candidates[0].CutoverMonth = &month })).Candidates[0].BreakEven
		}
		most, other := at(best), at(m.whole(s.Candidates[0].Transition.LeadMonths, s.HorizonMonths, "month"))
		if most.RetentionDiscount == nil {
			return // nothing keeps the buyer
		}
		if other.RetentionDiscount == nil || other.RetentionDiscount.GreaterThan(most.RetentionDiscount.Decimal) {
			m.Errorf("discount %v in another month, %v in the best", other.RetentionDiscount, most.RetentionDiscount)
		}
		if most.RetentionCredit != nil && (other.RetentionCredit == nil || other.RetentionCredit.GreaterThan(most.RetentionCredit.Decimal)) {
			m.Errorf("credit %v in another month, %v in the best", other.RetentionCredit, most.RetentionCredit)
		}
	})
}
