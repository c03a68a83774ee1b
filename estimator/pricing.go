package estimator

import "github.com/shopspring/decimal"

// PricingModel says how a provider charges for labels.
type PricingModel string

// The pricing models in use.
const (
	PricingPerLabel PricingModel = "per_label"
	PricingHourly   PricingModel = "hourly"
	PricingTiered   PricingModel = "tiered"
)

// Pricing is one of three models; only the fields of its model are set. Build
// it with [PerLabel], [Hourly] or [Tiered].
type Pricing struct {
	Model           PricingModel     `json:"model"`
	UnitPrice       *decimal.Decimal `json:"unit_price,omitempty"`
	HourlyRate      *decimal.Decimal `json:"hourly_rate,omitempty"`
	MinutesPerLabel *decimal.Decimal `json:"minutes_per_label,omitempty"`
	Tiers           []Tier           `json:"tiers,omitempty"`
}

// Tier prices the labels above the tier before it, up to and including UpTo.
type Tier struct {
	UpTo      *decimal.Decimal `json:"up_to,omitempty"` // nil on the last tier only
	UnitPrice decimal.Decimal  `json:"unit_price"`
}

// PerLabel charges one price for each label.
func PerLabel(unitPrice decimal.Decimal) Pricing {
	return Pricing{Model: PricingPerLabel, UnitPrice: &unitPrice}
}

// Hourly charges for the time that labels take.
func Hourly(hourlyRate, minutesPerLabel decimal.Decimal) Pricing {
	return Pricing{Model: PricingHourly, HourlyRate: &hourlyRate, MinutesPerLabel: &minutesPerLabel}
}

// Tiered is graduated: each tier prices only the labels inside it.
func Tiered(tiers ...Tier) Pricing {
	return Pricing{Model: PricingTiered, Tiers: tiers}
}

// charge is the money asked for a number of labels, before any uplift.
func (b *basis) charge(p *Pricing, labels quantity) quantity {
	switch p.Model {
	case PricingHourly:
		return labels.Mul(b.of(p.MinutesPerLabel)).Mul(b.of(p.HourlyRate)).Div(minutesPerHour)
	case PricingTiered:
		return b.chargeTiers(p.Tiers, labels)
	default:
		return labels.Mul(b.of(p.UnitPrice))
	}
}

// chargeTiers prices in each tier the labels from where the tier before it
// ends to its own end.
func (b *basis) chargeTiers(tiers []Tier, labels quantity) quantity {
	var total, below quantity
	for i := range tiers {
		end := labels
		if tiers[i].UpTo != nil {
			end = labels.Min(b.of(tiers[i].UpTo)).Max(below)
		}
		total = total.Add(end.Sub(below).Mul(b.of(&tiers[i].UnitPrice)))
		below = end
	}
	return total
}
