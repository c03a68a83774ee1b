package estimator

import "github.com/shopspring/decimal"

// Case is the case of a verdict: its code decides the sentence, which states these figures and those of the
// [Recommendation].
type Case struct {
	Code          CaseCode `json:"code"`
	PaybackMonths *int     `json:"payback_months,omitempty"` // of [NowPaysBack]
	Gain          *Money   `json:"gain,omitempty"`           // of [LaterGains] and [LaterAverage], over the first possible month
	OneTimeTotal  *Money   `json:"one_time_total,omitempty"` // of [StayCost] and [StayInterest]
}

// CaseCode names a case of a verdict.
type CaseCode string

// The cases at the scenario's values. Those of [Stay] are in the order in which they are tried.
const (
	NowPaysBack    CaseCode = "now_pays_back"    // earns its cost back in some months
	NowNeverBehind CaseCode = "now_never_behind" // never costs more than staying
	NowWorth       CaseCode = "now_worth"        // pays, but the payback month is unknown or beyond the horizon
	LaterGains     CaseCode = "later_gains"      // pays more than switching at once
	UseUpWorth     CaseCode = "use_up_worth"     // pays, with the commitment used up while the contract runs out
	AmendWorth     CaseCode = "amend_worth"      // the amended contract pays
	StayEven       CaseCode = "stay_even"        // switching gains nothing and loses nothing
	StayAtBest     CaseCode = "stay_at_best"     // switching loses even in its best month, which is not the scenario's
	StayLoss       CaseCode = "stay_loss"        // switching loses without a cost up front
	StayCost       CaseCode = "stay_cost"        // switching does not earn its cost back
	StayInterest   CaseCode = "stay_interest"    // switching earns its cost back, but not with interest
)

// The cases of the simulation.
const (
	NowAverage    CaseCode = "now_average"
	LaterAverage  CaseCode = "later_average"
	UseUpAverage  CaseCode = "use_up_average"
	AmendAverage  CaseCode = "amend_average"
	StayAverage   CaseCode = "stay_average"
	TossUpAverage CaseCode = "toss_up_average"
)

// MustMove is the case of either basis in which the incumbent stops within the horizon, so that staying is impossible.
const MustMove CaseCode = "must_move"

// CaseCodes returns all cases of a verdict.
func CaseCodes() []CaseCode {
	return []CaseCode{NowPaysBack, NowNeverBehind, NowWorth, LaterGains, UseUpWorth, AmendWorth, StayEven, StayAtBest,
		StayLoss, StayCost, StayInterest, NowAverage, LaterAverage, UseUpAverage, AmendAverage, StayAverage,
		TossUpAverage, MustMove}
}

// recommend picks the first of equals.
func recommend(s *Scenario, results []CandidateResult, exits []ExitTerms) Recommendation {
	best := 0
	for i := range results {
		if bestNPV(&results[i]).GreaterThan(bestNPV(&results[best]).Decimal) {
			best = i
		}
	}
	r, exit := &results[best], exits[best]
	recommendation := Recommendation{
		By:            ByValues,
		Candidate:     best,
		CutoverMonth:  r.BestCutoverMonth,
		CutoverDate:   r.BestCutoverDate,
		NoticeByMonth: exit.NoticeByMonth,
		NoticeByDate:  exit.NoticeByDate,
		NPV:           bestNPV(r),
	}
	switch {
	case !recommendation.NPV.IsPositive():
		recommendation.Verdict, recommendation.Case = Stay, newStayCase(r)
	case r.BestCutoverMonth == s.Candidates[best].Transition.LeadMonths:
		recommendation.Verdict, recommendation.Case = SwitchNow, newNowCase(r)
	default:
		gain := Money{recommendation.NPV.Sub(r.Timing[0].NPV.Decimal)}
		recommendation.Verdict, recommendation.Case = SwitchLater, Case{Code: LaterGains, Gain: &gain}
	}
	return recommendation
}

func bestNPV(r *CandidateResult) Money {
	return r.Timing[r.BestCutoverMonth-r.Timing[0].CutoverMonth].NPV
}

// The payback month is known for the candidate's cutover month only.
func newNowCase(r *CandidateResult) Case {
	switch payback := r.PaybackMonth; {
	case payback == nil || r.CutoverMonth != r.BestCutoverMonth:
		return Case{Code: NowWorth}
	case *payback == 0:
		return Case{Code: NowNeverBehind}
	default:
		return Case{Code: NowPaysBack, PaybackMonths: payback}
	}
}

func newStayCase(r *CandidateResult) Case {
	switch {
	case bestNPV(r).IsZero():
		return Case{Code: StayEven}
	case r.CutoverMonth != r.BestCutoverMonth:
		return Case{Code: StayAtBest}
	case !r.OneTimeTotal.IsPositive():
		return Case{Code: StayLoss}
	case r.PaybackMonth == nil:
		return Case{Code: StayCost, OneTimeTotal: &r.OneTimeTotal}
	default:
		return Case{Code: StayInterest, OneTimeTotal: &r.OneTimeTotal}
	}
}

// Change is what would turn the answer for one candidate in CutoverMonth. If no month pays, that is the month of
// [NearestBreakEven].
type Change struct {
	Code         ChangeCode       `json:"code"`
	CutoverMonth int              `json:"cutover_month"`
	CutoverDate  string           `json:"cutover_date,omitempty"`
	Price        *decimal.Decimal `json:"price,omitempty"`        // the candidate's, where it has just one
	PriceUnit    Unit             `json:"price_unit,omitempty"`   // [UnitMoneyPerLabel] or [UnitMoneyPerHour]
	PriceChange  *Ratio           `json:"price_change,omitempty"` // of all prices of the candidate, as a share above 0
	Discount     *Ratio           `json:"discount,omitempty"`     // off the incumbent's prices
}

// ChangeCode names a case of a [Change].
type ChangeCode string

// The cases of a switch that does not pay.
const (
	NeverPays            ChangeCode = "never_pays"              // not even with free labels
	PaysBelowPrice       ChangeCode = "pays_below_price"        // would pay below Price
	PaysBelowPrices      ChangeCode = "pays_below_prices"       // would pay if prices fell by PriceChange
	FirstPaysBelowPrice  ChangeCode = "first_pays_below_price"  // no month pays; this one would first, below Price
	FirstPaysBelowPrices ChangeCode = "first_pays_below_prices" // no month pays; this one would first, at PriceChange
)

// The cases of a switch that pays.
const (
	AlwaysPays            ChangeCode = "always_pays"              // even at ten times the candidate's prices
	StopsAbovePrice       ChangeCode = "stops_above_price"        // would not pay above Price
	StopsAbovePrices      ChangeCode = "stops_above_prices"       // would not pay if prices rose by PriceChange
	StopsAtDiscount       ChangeCode = "stops_at_discount"        // would not pay if the incumbent gave Discount
	StopsAtPriceDiscount  ChangeCode = "stops_at_price_discount"  // either above Price or at Discount
	StopsAtPricesDiscount ChangeCode = "stops_at_prices_discount" // either at PriceChange or at Discount
)

// ChangeCodes returns all cases of a change.
func ChangeCodes() []ChangeCode {
	return []ChangeCode{NeverPays, PaysBelowPrice, PaysBelowPrices, FirstPaysBelowPrice, FirstPaysBelowPrices,
		AlwaysPays, StopsAbovePrice, StopsAbovePrices, StopsAtDiscount, StopsAtPriceDiscount, StopsAtPricesDiscount}
}

func newChange(c *Candidate, r *CandidateResult) Change {
	change := Change{CutoverMonth: r.CutoverMonth, CutoverDate: r.CutoverDate}
	breakEven := r.BreakEven
	if r.NearestBreakEven != nil {
		change.CutoverMonth, change.CutoverDate = r.NearestBreakEven.CutoverMonth, r.NearestBreakEven.CutoverDate
		breakEven = r.NearestBreakEven.BreakEven
	}
	if factor := breakEven.CandidatePriceFactor; factor != nil && !factor.IsZero() {
		change.setPrice(&c.Offer.Pricing, factor.Decimal)
	}
	if r.NPV.IsPositive() {
		change.Discount = breakEven.RetentionDiscount
		change.Code = change.stops()
	} else {
		change.Code = change.starts(r.NearestBreakEven != nil)
	}
	return change
}

func (c *Change) setPrice(pricing *Pricing, factor decimal.Decimal) {
	switch pricing.Model {
	case PricingPerLabel:
		price := pricing.UnitPrice.Mul(factor)
		c.Price, c.PriceUnit = &price, UnitMoneyPerLabel
	case PricingHourly:
		price := pricing.HourlyRate.Mul(factor)
		c.Price, c.PriceUnit = &price, UnitMoneyPerHour
	default:
		c.PriceChange = &Ratio{factor.Sub(one).Abs()}
	}
}

func (c *Change) starts(first bool) ChangeCode {
	switch {
	case c.Price != nil && first:
		return FirstPaysBelowPrice
	case c.Price != nil:
		return PaysBelowPrice
	case c.PriceChange != nil && first:
		return FirstPaysBelowPrices
	case c.PriceChange != nil:
		return PaysBelowPrices
	default:
		return NeverPays
	}
}

func (c *Change) stops() ChangeCode {
	switch discounted := c.Discount != nil; {
	case c.Price != nil && discounted:
		return StopsAtPriceDiscount
	case c.Price != nil:
		return StopsAbovePrice
	case c.PriceChange != nil && discounted:
		return StopsAtPricesDiscount
	case c.PriceChange != nil:
		return StopsAbovePrices
	case discounted:
		return StopsAtDiscount
	default:
		return AlwaysPays
	}
}
