package estimator

// provider is a provider's offer with what does not change from month to month.
type provider struct {
	offer          *Offer
	uplift         []quantity // (1+annual_uplift)^u, by number of uplifts
	disruptionRisk quantity   // λ, per month
	commitment     quantity
}

func (b *basis) provider(offer *Offer) provider {
	return provider{
		offer:          offer,
		uplift:         growth(b.of(&offer.AnnualUplift), b.horizon/monthsPerYear+1),
		disruptionRisk: monthly(b.of(&offer.DisruptionProbability)),
		commitment:     b.of(&offer.Commitment),
	}
}

// capped is what a provider can deliver of a volume.
func (b *basis) capped(offer *Offer, volume quantity) quantity {
	if offer.Capacity != nil {
		return volume.Min(b.of(offer.Capacity))
	}
	return volume
}

// service is one month of one provider's work: all that does not depend on
// what came before it, on credits or on the noise in the training set.
type service struct {
	provider *provider
	purchase quantity // charge(pricing, delivered) after uplifts
	fee      quantity
	rework   quantity
	wrong    quantity // wrong labels that join the training set
	fixed    []entry  // lines that do not follow the price
	total    quantity // of fixed
	billed   *bill    // what it comes to without credits, once that is known
}

// bill is the labels and rework lines of a month.
type bill struct{ labels, rework quantity }

// serve is the month in which p delivers so many labels of a volume at an
// accuracy, after so many uplifts.
func (b *basis) serve(p *provider, volume, delivered, accuracy quantity, uplifts int) service {
	offer, lateLabel := p.offer, b.of(&b.scenario.ShortfallCost)
	uplift := p.uplift[uplifts]
	sv := service{
		provider: p,
		purchase: b.charge(&offer.Pricing, delivered).Mul(uplift).cut(),
		fee:      b.of(&offer.PlatformFee).Mul(uplift).cut(),
		wrong:    volume.Mul(b.wrongShare(accuracy)).cut(),
	}
	reworked := volume.Mul(accuracy.complement()).Mul(b.caught)
	sv.rework = reworked.Mul(sv.purchase).Mul(b.of(&offer.ReworkPriceShare)).Over(delivered)
	outage := b.of(&offer.DisruptionMonths).Mul(volume).Mul(lateLabel).Add(b.of(&offer.RecoveryCost))
	sv.fix(entry{Review, b.reviewCost(volume)})
	sv.fix(b.entry(Shortfall, volume.Sub(b.capped(offer, volume)).Mul(lateLabel)))
	sv.fix(b.entry(Disruption, p.disruptionRisk.Mul(outage)))
	return sv
}

// fix adds a line that does not follow the price.
func (sv *service) fix(e entry) {
	sv.fixed = append(sv.fixed, e)
	sv.total = sv.total.Add(e.amount)
}

// keep keeps what other months need of a service computed since a moment.
func (sv *service) keep(b *batch, since moment) {
	b.keep(since, &sv.purchase, &sv.fee, &sv.rework, &sv.wrong, &sv.total)
}

// priced is the service with the provider's price per label times a factor.
func (sv service) priced(factor quantity) service {
	sv.purchase, sv.rework, sv.billed = sv.purchase.Mul(factor), sv.rework.Mul(factor), nil
	return sv
}

// account is a prepaid balance that pays invoices first.
type account struct{ credits quantity }

// bill is the labels and rework lines of a month, after the account's credits.
// Without any it is the same in every switch, and rounded only once for all.
func (b *basis) bill(sv *service, a *account) bill {
	if b.batch == nil && a.credits.exact.IsZero() {
		if sv.billed == nil {
			sv.billed = &bill{b.rounded(sv.invoice()), b.rounded(sv.rework)}
		}
		return *sv.billed
	}
	invoice := sv.invoice()
	used := invoice.Min(a.credits)
	a.credits = a.credits.Sub(used)
	return bill{b.rounded(invoice.Sub(used)), b.rounded(sv.rework)}
}

// invoice is the purchase, or the commitment where that is more, and the fee.
func (sv *service) invoice() quantity {
	return sv.purchase.Max(sv.provider.commitment).Add(sv.fee)
}
