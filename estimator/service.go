package estimator

// provider is a provider's offer with what does not change from month to month.
type provider struct {
	offer          *Offer
	uplift         []quantity // (1+annual_uplift)^u, by number of uplifts
	fee            []quantity // by number of uplifts
	commitment     quantity
	disruptionRisk quantity    // λ, per month
	reworkShare    quantity    // of the price of labels made wrong
	standing       []*standing // by year
}

func (b *basis) provider(offer *Offer) provider {
	p := provider{
		offer:          offer,
		uplift:         growth(b.of(&offer.AnnualUplift), b.horizon/monthsPerYear+1),
		commitment:     b.of(&offer.Commitment),
		disruptionRisk: monthlyProbability(b.of(&offer.DisruptionProbability)),
		reworkShare:    b.caught.Mul(b.of(&offer.ReworkPriceShare)),
		standing:       make([]*standing, year(b.horizon)+1),
	}
	for _, uplift := range p.uplift {
		p.fee = append(p.fee, b.of(&offer.PlatformFee).Mul(uplift).Trim())
	}
	for m := 1; m <= b.horizon; m += monthsPerYear {
		p.standing[year(m)] = b.standing(&p, b.volume[m])
	}
	return p
}

// capped is what a provider can deliver of a volume.
func (b *basis) capped(offer *Offer, volume quantity) quantity {
	if offer.Capacity != nil {
		return volume.Min(b.of(offer.Capacity))
	}
	return volume
}

// standing are the lines of a month that only the volume decides.
type standing struct {
	entries []entry
	total   quantity
}

func (b *basis) standing(p *provider, volume quantity) *standing {
	lateLabel := b.of(&b.scenario.ShortfallCost)
	outage := b.of(&p.offer.DisruptionMonths).Mul(volume).Mul(lateLabel).Add(b.of(&p.offer.RecoveryCost))
	entries := []entry{
		{Review, b.reviewCost(volume)},
		b.entry(Shortfall, volume.Sub(b.capped(p.offer, volume)).Mul(lateLabel)),
		b.entry(Disruption, p.disruptionRisk.Mul(outage)),
	}
	return &standing{entries, plus(quantity{}, entries)}
}

// service is one month of one provider's work: all that does not depend on
// what came before it, on credits or on the noise in the training set.
type service struct {
	provider *provider
	purchase quantity // charge(pricing, delivered) after uplifts
	fee      quantity
	rework   quantity
	wrong    quantity // wrong labels that join the training set
	standing *standing
	starting []entry  // lines of a candidate that is new to the work
	fixed    quantity // total of all lines that do not follow the price
	billed   *bill    // what it comes to without credits, once that is known
}

// bill is the labels and rework lines of a month.
type bill struct {
	labels, rework quantity
	total          quantity // with the lines that do not follow the price
}

// serve is month m in which p delivers so many labels, of which a share is
// faulty, after so many uplifts; starting are the lines of a candidate new to
// the work.
func (b *basis) serve(p *provider, m int, delivered, faultyShare quantity, uplifts int, starting ...entry) service {
	faulty, standing := b.volume[m].Mul(faultyShare), p.standing[year(m)]
	sv := service{
		provider: p,
		purchase: b.charge(&p.offer.Pricing, delivered).Mul(p.uplift[uplifts]).Trim(),
		fee:      p.fee[uplifts],
		wrong:    b.passing(faulty),
		standing: standing,
		starting: starting,
		fixed:    plus(standing.total, starting),
	}
	sv.rework = faulty.Mul(p.reworkShare).Mul(sv.purchase).Div(delivered)
	return sv
}

// priced is the service with the provider's price per label times a factor.
func (sv service) priced(factor quantity) service {
	sv.purchase, sv.rework, sv.billed = sv.purchase.Mul(factor), sv.rework.Mul(factor), nil
	return sv
}

// account is a prepaid balance that pays invoices first.
type account struct{ credits quantity }

// bill is what a month comes to after the account's credits. Without any it is
// the same in every switch, and computed only once for all.
func (b *basis) bill(sv *service, a *account) bill {
	if a.credits.IsZero() {
		if sv.billed == nil {
			sv.billed = b.charged(sv, sv.invoice())
		}
		return *sv.billed
	}
	invoice := sv.invoice()
	used := invoice.Min(a.credits)
	a.credits = a.credits.Sub(used)
	return *b.charged(sv, invoice.Sub(used))
}

// charged is the bill of a month with so much to pay for labels.
func (b *basis) charged(sv *service, labels quantity) *bill {
	r := bill{labels: b.rounded(labels), rework: b.rounded(sv.rework)}
	r.total = sv.fixed.Add(r.labels).Add(r.rework)
	return &r
}

// invoice is the purchase, or the commitment where that is more, and the fee.
func (sv *service) invoice() quantity {
	return sv.purchase.Max(sv.provider.commitment).Add(sv.fee)
}
