package estimator

import (
	"sort"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// PricingModel names a way of charging for labels.
type PricingModel string

// The pricing models in use.
const (
	PricingPerLabel PricingModel = "per_label"
	PricingHourly   PricingModel = "hourly"
	PricingTiered   PricingModel = "tiered"
	PricingByTask   PricingModel = "by_task" // a rate card
)

// Pricing holds the fields of one model; those of the others are nil. Build it with [PerLabel], [Hourly], [Tiered] or
// [ByTask].
type Pricing struct {
	Model           PricingModel     `json:"model"`
	UnitPrice       *decimal.Decimal `json:"unit_price,omitempty"`
	HourlyRate      *decimal.Decimal `json:"hourly_rate,omitempty"`
	MinutesPerLabel *decimal.Decimal `json:"minutes_per_label,omitempty"`
	Tiers           []Tier           `json:"tiers,omitempty"`
	Prices          []TaskPricing    `json:"prices,omitempty"`
}

// TaskPricing prices one task of a rate card, in any of the other models.
type TaskPricing struct {
	Task    string  `json:"task"`
	Pricing Pricing `json:"pricing"`
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

// ByTask is a rate card: it prices each task by itself.
func ByTask(prices ...TaskPricing) Pricing {
	return Pricing{Model: PricingByTask, Prices: prices}
}

// charge returns the price of a workload without uplifts.
func (b *basis) charge(p *Pricing, w *workload) quantity {
	if p.Model != PricingByTask {
		return b.chargeLabels(p, w.total)
	}
	var total quantity
	for i := range p.Prices {
		task := b.scenario.Demand.taskIndex(p.Prices[i].Task)
		total = total.Add(b.chargeLabels(&p.Prices[i].Pricing, w.tasks[task]))
	}
	return total
}

// chargeDivided returns the price of labels that belong to no particular task: they are divided over some tasks like
// the labels of month 1.
func (b *basis) chargeDivided(p *Pricing, labels quantity, tasks []bool) quantity {
	if p.Model != PricingByTask {
		return b.chargeLabels(p, labels)
	}
	return b.charge(p, b.needs[1].of(labels, tasks))
}

func (b *basis) chargeLabels(p *Pricing, labels quantity) quantity {
	switch p.Model {
	case PricingHourly:
		return labels.Mul(b.of(p.MinutesPerLabel)).Mul(b.of(p.HourlyRate)).Div(minutesPerHour)
	case PricingTiered:
		return b.chargeTiers(p.Tiers, labels)
	default:
		return labels.Mul(b.of(p.UnitPrice))
	}
}

func (b *basis) chargeTiers(tiers []Tier, labels quantity) quantity {
	if b.program == nil {
		return num.Exact(b.chargeTiersExactly(tiers, labels.Decimal()))
	}
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

// chargeTiersExactly adds up the charges of whole tiers only once.
func (b *basis) chargeTiersExactly(tiers []Tier, labels decimal.Decimal) decimal.Decimal {
	last := len(tiers) - 1
	charges, known := b.tierCharges[&tiers[0]] // of the tiers below each
	if !known {
		charges = make([]decimal.Decimal, len(tiers))
		var below decimal.Decimal
		for i := range last {
			charges[i+1] = charges[i].Add(tiers[i].UpTo.Sub(below).Mul(tiers[i].UnitPrice))
			below = *tiers[i].UpTo
		}
		b.tierCharges[&tiers[0]] = charges
	}
	reached := sort.Search(last, func(i int) bool { return labels.LessThanOrEqual(*tiers[i].UpTo) })
	inside := labels
	if reached > 0 {
		inside = labels.Sub(*tiers[reached-1].UpTo)
	}
	return charges[reached].Add(inside.Mul(tiers[reached].UnitPrice))
}
