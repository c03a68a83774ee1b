package estimator

import "github.com/shopspring/decimal"

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
