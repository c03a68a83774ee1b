package estimator

import "github.com/shopspring/decimal"

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

func (d *delivery) invoice() quantity {
	return d.purchase.Max(d.provider.commitment).Add(d.fee)
}

type charges struct {
	labels, rework quantity
	total          quantity // with the lines that do not depend on the price
}

func (b *basis) newCharges(d *delivery, labels quantity) *charges {
	c := charges{labels: b.rounded(labels), rework: b.rounded(d.rework)}
	c.total = d.fixedTotal.Add(c.labels).Add(c.rework)
	return &c
}

type creditBalance struct{ credits quantity }

// Charges without credits are the same in every branch, so they are computed once.
func (b *basis) chargesAfterCredits(d *delivery, balance *creditBalance) charges {
	if balance.credits.IsZero() {
		if d.fullCharges == nil {
			d.fullCharges = b.newCharges(d, d.invoice())
		}
		return *d.fullCharges
	}
	invoice := d.invoice()
	used := invoice.Min(balance.credits)
	balance.credits = balance.credits.Sub(used)
	return *b.newCharges(d, invoice.Sub(used))
}

func (d delivery) repriced(factor quantity) delivery {
	d.purchase, d.rework, d.fullCharges = d.purchase.Mul(factor), d.rework.Mul(factor), nil
	return d
}

// chargesPresentValue takes the charges of consecutive months from month m on, with prices per label times a factor.
func (b *basis) chargesPresentValue(months []monthResult, m int, factor quantity, balance *creditBalance) quantity {
	var sum quantity
	for i := range months {
		repriced := months[i].delivery.repriced(factor)
		c := b.chargesAfterCredits(&repriced, balance)
		sum = sum.Add(c.labels.Add(c.rework).Mul(b.discount[m+i]))
	}
	return sum
}
