package estimator

import "github.com/shopspring/decimal"

// provider is a provider's offer with what does not change from month to month.
type provider struct {
	offer          *Offer
	uplift         []decimal.Decimal // (1+annual_uplift)^u, by number of uplifts
	disruptionRisk decimal.Decimal   // λ, per month
}

func (b *basis) provider(offer *Offer) provider {
	return provider{
		offer:          offer,
		uplift:         growth(offer.AnnualUplift, b.horizon/monthsPerYear+1),
		disruptionRisk: monthly(offer.DisruptionProbability),
	}
}

// capped is what a provider can deliver of a volume.
func (p *provider) capped(volume decimal.Decimal) decimal.Decimal {
	if p.offer.Capacity != nil {
		return decimal.Min(volume, *p.offer.Capacity)
	}
	return volume
}

// service is one month of one provider's work: all that does not depend on
// what came before it, on credits or on the noise in the training set.
type service struct {
	provider *provider
	purchase decimal.Decimal // charge(pricing, delivered) after uplifts
	fee      decimal.Decimal
	rework   decimal.Decimal
	wrong    decimal.Decimal // wrong labels that join the training set
	fixed    Lines           // lines that do not follow the price
	total    decimal.Decimal // of fixed
}

// serve is the month in which p delivers so many labels of a volume at an
// accuracy, after so many uplifts.
func (b *basis) serve(p *provider, volume, delivered, accuracy decimal.Decimal, uplifts int) service {
	s := b.scenario
	uplift := p.uplift[uplifts]
	sv := service{
		provider: p,
		purchase: cut(p.offer.Pricing.charge(delivered).Mul(uplift)),
		fee:      cut(p.offer.PlatformFee.Mul(uplift)),
		wrong:    cut(volume.Mul(s.Quality.wrongShare(accuracy))),
	}
	if !delivered.IsZero() {
		reworked := volume.Mul(one.Sub(accuracy)).Mul(s.Quality.caught())
		sv.rework = quotient(reworked.Mul(sv.purchase).Mul(p.offer.ReworkPriceShare), delivered)
	}
	outage := p.offer.DisruptionMonths.Mul(volume).Mul(s.ShortfallCost).Add(p.offer.RecoveryCost)
	sv.fix(LineAmount{Review, b.reviewCost(volume)})
	sv.fix(b.line(Shortfall, volume.Sub(p.capped(volume)).Mul(s.ShortfallCost)))
	sv.fix(b.line(Disruption, p.disruptionRisk.Mul(outage)))
	return sv
}

// fix adds a line that does not follow the price.
func (sv *service) fix(l LineAmount) {
	sv.fixed = append(sv.fixed, l)
	sv.total = sv.total.Add(l.Amount.Decimal)
}

// account is a prepaid balance that pays invoices first.
type account struct{ credits decimal.Decimal }

// bill is the labels and rework lines of a month with the provider's price
// per label times a factor, after the account's credits.
func (b *basis) bill(sv *service, factor decimal.Decimal, a *account) (labels, rework Money) {
	purchase := sv.purchase.Mul(factor)
	invoice := decimal.Max(purchase, sv.provider.offer.Commitment).Add(sv.fee)
	used := decimal.Min(a.credits, invoice)
	a.credits = a.credits.Sub(used)
	return b.money(invoice.Sub(used)), b.money(sv.rework.Mul(factor))
}
