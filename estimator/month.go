package estimator

type lineAmount struct {
	line   Line
	amount quantity
}

func (b *basis) roundedLine(line Line, amount quantity) lineAmount {
	return lineAmount{line, b.rounded(amount)}
}

func addLines(sum quantity, lines []lineAmount) quantity {
	for _, l := range lines {
		sum = sum.Add(l.amount)
	}
	return sum
}

type monthResult struct {
	delivery *delivery
	charges
	noise       quantity
	oneTime     []lineAmount
	total       quantity
	noisyLabels quantity
	credits     quantity // balance with the active provider after the month
}

// newMonthResult leaves out the one-time lines and the total. noisyBefore are the wrong labels before month m.
func (b *basis) newMonthResult(m int, d *delivery, noisyBefore quantity, balance *creditBalance) monthResult {
	r := monthResult{delivery: d, noisyLabels: noisyBefore.Add(d.noisyLabels)}
	r.noise = b.noiseCost(m, r.noisyLabels)
	r.charges = b.chargesAfterCredits(d, balance)
	r.credits = balance.credits
	return r
}

func (r *monthResult) addUp() {
	r.total = addLines(r.charges.total.Add(r.noise), r.oneTime)
}

func (r *monthResult) lines() []lineAmount {
	var byLine [lineCount]*lineAmount
	computed := []lineAmount{{Labels, r.labels}, {Rework, r.rework}, {Noise, r.noise}}
	for _, lines := range [][]lineAmount{r.delivery.volumeLines.lines, r.delivery.startLines, r.oneTime, computed} {
		for i := range lines {
			byLine[lines[i].line] = &lines[i]
		}
	}
	ordered := make([]lineAmount, 0, lineCount)
	for _, l := range byLine {
		if l != nil {
			ordered = append(ordered, *l)
		}
	}
	return ordered
}

type provider struct {
	offer          *Offer
	uplift         []quantity // (1+annual_uplift)^u, by number of uplifts
	fee            []quantity // by number of uplifts
	commitment     quantity
	disruptionRisk quantity
	reworkShare    quantity // share of the price of wrong labels that is charged again
	volumeLines    []*volumeLines
}

func (b *basis) newProvider(offer *Offer) provider {
	p := provider{
		offer:          offer,
		uplift:         growth(b.of(&offer.AnnualUplift), b.horizon/monthsPerYear+1),
		commitment:     b.of(&offer.Commitment),
		disruptionRisk: monthlyProbability(b.of(&offer.DisruptionProbability)),
		reworkShare:    b.detectedShare.Mul(b.of(&offer.ReworkPriceShare)),
		volumeLines:    make([]*volumeLines, year(b.horizon)+1),
	}
	for _, uplift := range p.uplift {
		p.fee = append(p.fee, b.of(&offer.PlatformFee).Mul(uplift).Trim())
	}
	for m := 1; m <= b.horizon; m += monthsPerYear {
		p.volumeLines[year(m)] = b.newVolumeLines(&p, b.volume[m])
	}
	return p
}

func (b *basis) deliverable(offer *Offer, volume quantity) quantity {
	if offer.Capacity != nil {
		return volume.Min(b.of(offer.Capacity))
	}
	return volume
}

// volumeLines depend only on the volume: they are the same in all months of a year.
type volumeLines struct {
	lines []lineAmount
	total quantity
}

func (b *basis) newVolumeLines(p *provider, volume quantity) *volumeLines {
	lateLabel := b.of(&b.scenario.ShortfallCost)
	outage := b.of(&p.offer.DisruptionMonths).Mul(volume).Mul(lateLabel).Add(b.of(&p.offer.RecoveryCost))
	lines := []lineAmount{
		{Review, b.reviewCost(volume)},
		b.roundedLine(Shortfall, volume.Sub(b.deliverable(p.offer, volume)).Mul(lateLabel)),
		b.roundedLine(Disruption, p.disruptionRisk.Mul(outage)),
	}
	return &volumeLines{lines, addLines(quantity{}, lines)}
}

func (b *basis) reviewCost(volume quantity) quantity {
	q := &b.scenario.Quality
	minutes := b.of(&q.ReviewShare).Mul(volume).Mul(b.of(&q.ReviewMinutes))
	return b.rounded(minutes.Mul(b.of(&q.ReviewerRate)).Div(minutesPerHour))
}

// delivery holds what does not depend on earlier months and credits.
type delivery struct {
	provider    *provider
	purchase    quantity // charge(pricing, delivered) after uplifts
	fee         quantity
	rework      quantity
	noisyLabels quantity // wrong labels that join the training set
	volumeLines *volumeLines
	startLines  []lineAmount // lines of a candidate that is new to the work
	fixedTotal  quantity     // of all lines that do not depend on the price
	fullCharges *charges     // charges without credits, once computed
}

func (b *basis) newDelivery(
	p *provider, m int, delivered, errorRate quantity, uplifts int, startLines ...lineAmount,
) *delivery {
	wrong, volumeLines := b.volume[m].Mul(errorRate), p.volumeLines[year(m)]
	d := &delivery{
		provider:    p,
		purchase:    b.charge(&p.offer.Pricing, delivered).Mul(p.uplift[uplifts]).Trim(),
		fee:         p.fee[uplifts],
		noisyLabels: b.undetected(wrong),
		volumeLines: volumeLines,
		startLines:  startLines,
		fixedTotal:  addLines(volumeLines.total, startLines),
	}
	d.rework = wrong.Mul(p.reworkShare).Mul(d.purchase).Div(delivered)
	return d
}

func (b *basis) undetected(wrong quantity) quantity { return wrong.Mul(b.missRate).Trim() }

func (b *basis) noisyLabelCosts() []quantity {
	models, costs := &b.scenario.Models, make([]quantity, b.horizon+1)
	allWrong := b.of(&models.NoiseSensitivity).Mul(pointsPerShare).Mul(b.of(&models.PointValue))
	for m := 1; m <= b.horizon; m++ {
		costs[m] = allWrong.Div(b.labels[m])
	}
	return costs
}

func (b *basis) noiseCost(m int, noisyLabels quantity) quantity {
	return b.rounded(b.noisyLabelCost[m].Mul(noisyLabels))
}
