package main

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

// headline is the answer in one breath.
func headline(s estimator.Scenario, result estimator.Result) string {
	read := reader{result.Currency, int32(result.MinorUnits)}
	best := result.Recommendation
	r, candidate := result.Candidates[best.Candidate], s.Candidates[best.Candidate]
	horizon := duration(s.HorizonMonths)
	worth := fmt.Sprintf("worth %s over %s", read.money(best.NPV.Decimal), horizon)
	to := ""
	if len(result.Candidates) > 1 {
		to = " to " + printable(r.Name)
	}
	switch best.Verdict {
	case estimator.SwitchNow:
		return fmt.Sprintf("Switch%s as soon as you can: it %sis %s.", to, paysBack(r, best), worth)
	case estimator.SwitchLater:
		return fmt.Sprintf("Switch%s at %s, not now: %s. It is %s%s.", to, endOf(best.CutoverMonth, best.CutoverDate),
			noticeBy(best.NoticeByMonth, best.NoticeByDate), worth, gainByWaiting(r, best, read))
	case estimator.TossUp:
		return fmt.Sprintf("Too close to call: switching%s at %s would %s over %s, and is about as likely to pay as not.",
			to, endOf(best.CutoverMonth, best.CutoverDate), gainOrLoss(best, read), horizon)
	default:
		return fmt.Sprintf("Stay: switching%s would %s. %s", to, loss(r, read, horizon), wouldPay(r, candidate, read))
	}
}

// paysBack says when the switch at the best month pays back, where the result
// is for that month.
func paysBack(r estimator.CandidateResult, best estimator.Recommendation) string {
	switch month := r.PaybackMonth; {
	case month == nil || r.CutoverMonth != best.CutoverMonth:
		return ""
	case *month == 0:
		return "never costs more than staying and "
	default:
		return fmt.Sprintf("pays back in %s and ", counted(*month, "month"))
	}
}

func gainByWaiting(r estimator.CandidateResult, best estimator.Recommendation, read reader) string {
	gain := best.NPV.Sub(r.Timing[0].NPV.Decimal)
	return fmt.Sprintf(", %s more than switching at once", read.money(gain))
}

// gainOrLoss is what a switch that may go either way brings as given.
func gainOrLoss(best estimator.Recommendation, read reader) string {
	switch best.NPV.Sign() {
	case 1:
		return "gain " + read.money(best.NPV.Decimal)
	case -1:
		return "lose " + read.money(best.NPV.Abs())
	default:
		return "bring nothing"
	}
}

// loss says why a switch does not pay.
func loss(r estimator.CandidateResult, read reader, horizon string) string {
	switch {
	case r.NPV.IsZero():
		return fmt.Sprintf("bring nothing within %s", horizon)
	case !r.OneTimeTotal.IsPositive():
		return fmt.Sprintf("lose %s within %s", read.money(r.NPV.Abs()), horizon)
	}
	interest := ""
	if r.PaybackMonth != nil {
		interest = " with interest"
	}
	return fmt.Sprintf("cost %s up front and not earn it back%s within %s", read.money(r.OneTimeTotal.Decimal), interest, horizon)
}

// wouldPay says what price would make a switch pay that does not.
func wouldPay(r estimator.CandidateResult, c estimator.Candidate, read reader) string {
	factor := r.BreakEven.CandidatePriceFactor
	if factor == nil || factor.IsZero() {
		return fmt.Sprintf("No price of %s would make it pay.", printable(r.Name))
	}
	return fmt.Sprintf("It would pay if %s.", priceAt(c, factor.Decimal, read, "fell"))
}

// stopsPaying says what would keep a switch from paying that does.
func stopsPaying(r estimator.CandidateResult, c estimator.Candidate, incumbent string, read reader) string {
	reasons := ""
	if factor := r.BreakEven.CandidatePriceFactor; factor != nil {
		reasons = priceAt(c, factor.Decimal, read, "rose")
	}
	if discount := r.BreakEven.RetentionDiscount; discount != nil {
		if reasons != "" {
			reasons += ", or if "
		}
		reasons += fmt.Sprintf("%s took %s off its prices", printable(incumbent), percent(discount.Decimal))
	}
	if reasons == "" {
		return fmt.Sprintf("Neither a price up to ten times as high nor a discount by %s would keep it from paying.", printable(incumbent))
	}
	return fmt.Sprintf("It would stop paying if %s.", reasons)
}

// priceAt is the candidate's price at a factor: a price where there is one, a
// change in per cent where there are several.
func priceAt(c estimator.Candidate, factor decimal.Decimal, read reader, moved string) string {
	limit := map[string]string{"rose": "rose above", "fell": "fell below"}[moved]
	name, pricing := printable(c.Name), c.Offer.Pricing
	switch pricing.Model {
	case estimator.PricingPerLabel:
		return fmt.Sprintf("the price of %s %s %s per label", name, limit, read.price(pricing.UnitPrice.Mul(factor)))
	case estimator.PricingHourly:
		return fmt.Sprintf("the price of %s %s %s per hour", name, limit, read.price(pricing.HourlyRate.Mul(factor)))
	default:
		one := decimal.NewFromInt(1)
		return fmt.Sprintf("the prices of %s %s by %s", name, moved, percent(factor.Sub(one).Abs()))
	}
}
