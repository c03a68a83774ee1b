package estimator

import "slices"

// Index 0 of the months holds the wrong labels and credits of today.
type stayBranch struct {
	*basis
	months []monthResult
}

func newStayBranch(b *basis) *stayBranch {
	incumbent := b.newProvider(&b.scenario.Incumbent.Offer)
	errorRate := b.of(&incumbent.offer.LabelAccuracy).Complement()
	sb := &stayBranch{basis: b, months: make([]monthResult, b.horizon+1)}
	balance := creditBalance{b.of(&incumbent.offer.Credits)}
	sb.months[0] = monthResult{noisyLabels: b.undetected(b.labels[0].Mul(errorRate)), credits: balance.credits}
	deliveries := make(map[[2]int]*delivery) // by year and number of uplifts
	for m := 1; m <= b.horizon; m++ {
		key := [2]int{year(m), b.scenario.Incumbent.Contract.anniversaries(m)}
		if deliveries[key] == nil {
			delivered := b.deliverable(incumbent.offer, b.volume[m])
			deliveries[key] = b.newDelivery(&incumbent, m, delivered, errorRate, key[1])
		}
		sb.months[m] = b.newMonthResult(m, deliveries[key], sb.months[m-1].noisyLabels, &balance)
		sb.months[m].addUp()
	}
	return sb
}

// switching holds what does not depend on the cutover month.
type switching struct {
	*stayBranch
	candidate     *Candidate
	provider      provider
	ramp          ramp
	preparation   preparation
	relabelEffect quantity      // change in wrong labels at cutover through relabelling
	deliveries    [][]*delivery // by year and month of service
}

func newSwitching(sb *stayBranch, c *Candidate) *switching {
	s := sb.scenario
	accuracyLoss := sb.of(&s.Incumbent.Offer.LabelAccuracy).Sub(sb.of(&c.Offer.LabelAccuracy))
	sw := &switching{
		stayBranch:    sb,
		candidate:     c,
		provider:      sb.newProvider(&c.Offer),
		ramp:          sb.newRamp(c),
		preparation:   sb.newPreparation(c),
		relabelEffect: sb.undetected(sb.relabelledLabels(c).Mul(accuracyLoss)),
		deliveries:    make([][]*delivery, year(sb.horizon)+1),
	}
	for y := range sw.deliveries {
		sw.deliveries[y] = make([]*delivery, sb.horizon+1)
	}
	return sw
}

// deliveryAt returns the work in the candidate's j-th month of service, month m, computed once for all switches.
func (sw *switching) deliveryAt(m, j int) *delivery {
	computed := &sw.deliveries[year(m)][j]
	if *computed == nil {
		delivered := sw.delivered(m, j)
		late := sw.deliverable(sw.provider.offer, sw.volume[m]).Sub(delivered)
		*computed = sw.newDelivery(&sw.provider, m, delivered, sw.ramp.errorRate[j], year(j),
			sw.roundedLine(Ramp, late.Mul(sw.of(&sw.scenario.ShortfallCost))),
			lineAmount{AccuracyDip, sw.ramp.dip[j]})
	}
	return *computed
}

func (sw *switching) delivered(m, j int) quantity {
	return sw.deliverable(sw.provider.offer, sw.ramp.throughput[j].Mul(sw.volume[m]).Trim())
}

// switchAt returns the months of switch(k). Before the first preparation month they are those of the stay branch.
func (sw *switching) switchAt(k int) []monthResult {
	months := slices.Clone(sw.months)
	months[k].noisyLabels = months[k].noisyLabels.Add(sw.relabelEffect)
	months[k].noise = sw.noiseCost(k, months[k].noisyLabels)
	for m := sw.preparationStart(k); m <= k; m++ {
		months[m].oneTime = sw.oneTimeLines(k, m)
		months[m].addUp()
	}
	balance := creditBalance{sw.of(&sw.candidate.Offer.Credits)}
	for m := k + 1; m <= sw.horizon; m++ {
		months[m] = sw.newMonthResult(m, sw.deliveryAt(m, m-k), months[m-1].noisyLabels, &balance)
		months[m].oneTime = sw.retrainingLines(k, m)
		months[m].addUp()
	}
	return months
}

func (sw *switching) benefits(k int, months []monthResult) []quantity {
	benefits := make([]quantity, sw.horizon+1)
	for m := sw.preparationStart(k); m <= sw.horizon; m++ {
		benefits[m] = sw.months[m].total.Sub(months[m].total)
	}
	return benefits
}

// npv is not yet rounded.
func (sw *switching) npv(k int, months []monthResult) quantity {
	return sw.presentValue(sw.benefits(k, months))
}

func (b *basis) presentValue(flows []quantity) quantity {
	var value quantity
	for m := 1; m <= b.horizon; m++ {
		if !flows[m].IsZero() {
			value = value.Add(flows[m].Mul(b.discount[m]))
		}
	}
	return value
}

func cumulated(flows []quantity) []quantity {
	sums := make([]quantity, len(flows))
	for m := 1; m < len(flows); m++ {
		sums[m] = sums[m-1].Add(flows[m])
	}
	return sums
}
