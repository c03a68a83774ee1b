package estimator

import (
	"math"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Case is the case of a verdict, with the figures that only its sentences state.
type Case struct {
	Code          CaseCode `json:"code"`
	PaybackMonths *int     `json:"payback_months,omitempty"` // of [NowPaysBack]
	Gain          *Money   `json:"gain,omitempty"`           // over the first possible month, if [SwitchLater] gains
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
	LaterEven      CaseCode = "later_even"       // pays, but less than 1 % of a year's labels cost more than at once
	UseUpWorth     CaseCode = "use_up_worth"     // pays, with the commitment used up while the contract runs out
	AmendWorth     CaseCode = "amend_worth"      // the amended contract pays
	TossUpWorth    CaseCode = "toss_up_worth"    // pays or loses less than 1 % of a year's labels cost
	StayEven       CaseCode = "stay_even"        // switching gains nothing and loses nothing
	StayAtBest     CaseCode = "stay_at_best"     // switching loses even in its best month, which is not the scenario's
	StayLoss       CaseCode = "stay_loss"        // switching loses without a cost up front
	StayCost       CaseCode = "stay_cost"        // switching does not earn its cost back
	StayInterest   CaseCode = "stay_interest"    // switching earns its cost back, but not with interest
)

// The cases of the simulation.
const (
	NowAverage       CaseCode = "now_average"
	LaterAverage     CaseCode = "later_average"
	LaterAverageEven CaseCode = "later_average_even" // as [LaterEven]
	UseUpAverage     CaseCode = "use_up_average"
	AmendAverage     CaseCode = "amend_average"
	StayAverage      CaseCode = "stay_average"
	TossUpAverage    CaseCode = "toss_up_average"
)

// MustMove is the case of either basis in which the incumbent stops within the horizon, so that staying is impossible.
const MustMove CaseCode = "must_move"

// recommendByValues picks the highest npv, the first of equals.
func (e *estimate) recommendByValues(results []CandidateResult) Recommendation {
	best := 0
	for i := range results {
		if bestNPV(&results[i]).GreaterThan(bestNPV(&results[best]).Decimal) {
			best = i
		}
	}
	r := e.newRecommendation(best, e.schedules[best].moveAt(results[best].BestCutoverMonth))
	r.By = ByValues
	r.Verdict, r.Case = e.verdictByValues(r, &results[best])
	return r
}

// newRecommendation names a switch, without a verdict.
func (e *estimate) newRecommendation(candidate int, m move) Recommendation {
	sw := e.schedules[candidate]
	to := sw.switchTo(m)
	exit := sw.exitTerms(to)
	return Recommendation{
		Candidate:     candidate,
		CutoverMonth:  m.cutover,
		CutoverDate:   date(e.scenario.Start, m.cutover),
		RunOutUse:     to.usesUp,
		NoticeByMonth: exit.NoticeByMonth,
		NoticeByDate:  exit.NoticeByDate,
		NPV:           e.money(sw.npv(to)),
		part:          sw.candidate.movedPart(&e.scenario.Demand),
	}
}

func (e *estimate) verdictByValues(r Recommendation, result *CandidateResult) (Verdict, Case) {
	sc := e.schedules[r.Candidate]
	verdict := sc.switchVerdict(r)
	switch {
	case e.mustMove():
		return verdict, Case{Code: MustMove}
	case !r.NPV.IsZero() && r.NPV.Abs().LessThanOrEqual(e.tie()):
		return TossUp, Case{Code: TossUpWorth}
	case !r.NPV.IsPositive():
		return Stay, newStayCase(result)
	case verdict == Amend:
		return verdict, Case{Code: AmendWorth}
	case r.RunOutUse:
		return verdict, Case{Code: UseUpWorth}
	case verdict == SwitchNow:
		return verdict, newNowCase(result)
	default:
		gain := Money{r.NPV.Sub(sc.timing[0].NPV.Decimal)}
		return verdict, e.laterCase(gain, LaterGains, LaterEven)
	}
}

// recommendation names the switch with the highest mean.
func (w *weighing) recommendation() Recommendation {
	named, _ := w.moveOf(w.named)
	r := w.newRecommendation(named.candidate, named.move)
	r.By = BySimulation
	r.Verdict, r.Case = w.verdict(r)
	return r
}

func (w *weighing) verdict(r Recommendation) (Verdict, Case) {
	mean, tie := w.means[w.named], num.Float(w.tie())
	sw := w.schedules[r.Candidate]
	verdict := sw.switchVerdict(r)
	switch {
	case w.mustMove():
		return verdict, Case{Code: MustMove}
	case math.Abs(mean) <= tie:
		return TossUp, Case{Code: TossUpAverage}
	case mean < 0:
		return Stay, Case{Code: StayAverage}
	case verdict == Amend:
		return verdict, Case{Code: AmendAverage}
	case r.RunOutUse:
		return verdict, Case{Code: UseUpAverage}
	case verdict == SwitchNow:
		return verdict, Case{Code: NowAverage}
	default:
		first := candidateMove{r.Candidate, move{cutover: sw.candidate.Transition.LeadMonths}}
		gain := w.sim.money(mean - w.means[w.actionOf(first)])
		return verdict, w.laterCase(gain, LaterAverage, LaterAverageEven)
	}
}

// laterCase does not call a gain over switching at once a reason to wait if the two are about equally good.
func (e *estimate) laterCase(gain Money, gains, even CaseCode) Case {
	if gain.LessThanOrEqual(e.tie()) {
		return Case{Code: even}
	}
	return Case{Code: gains, Gain: &gain}
}

// mustMove reports whether the incumbent stops within the horizon.
func (b *basis) mustMove() bool { return b.stoppedBefore(b.horizon) }

// tie returns the difference between two actions below which neither is better: 1 % of a year's labels when staying.
func (sb *stayBranch) tie() decimal.Decimal {
	return sb.yearlyLabels().Decimal().Shift(-2)
}

// switchVerdict returns the verdict of a named switch that is better than staying.
func (sw *switching) switchVerdict(r Recommendation) Verdict {
	switch {
	case sw.candidate.Amends:
		return Amend
	case r.CutoverMonth == sw.candidate.Transition.LeadMonths && !r.RunOutUse:
		return SwitchNow
	default:
		return SwitchLater
	}
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
