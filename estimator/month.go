package estimator

import "slices"

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
	disruption  quantity
	oneTime     []lineAmount
	total       quantity
	noisyLabels quantity
	accounts    accounts // after the month
}

// accounts are those of the providers in one branch.
type accounts struct{ incumbent, candidate account }

func (a *accounts) of(p party) *account {
	if p == ofCandidate {
		return &a.candidate
	}
	return &a.incumbent
}

// newMonthResult leaves out the one-time lines and the total. noisyBefore are the wrong labels before month m.
func (b *basis) newMonthResult(m int, d *delivery, noisyBefore quantity, a *accounts) monthResult {
	r := monthResult{delivery: d, noisyLabels: noisyBefore.Add(d.noisyLabels)}
	r.noise = b.noiseCost(m, r.noisyLabels)
	r.disruption = b.disruptionCost(m, d)
	r.charges = b.chargesAfterCredits(d, m, a)
	r.accounts = *a
	return r
}

func (r *monthResult) addUp() {
	r.total = addLines(r.charges.total.Add(r.noise).Add(r.disruption), r.oneTime)
}

func (r *monthResult) lines() []lineAmount {
	var byLine [lineCount]*lineAmount
	computed := []lineAmount{{Labels, r.labels}, {Rework, r.rework}, {Noise, r.noise}, {Disruption, r.disruption}}
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

// workloadCosts are costs of a workload before price uplifts and rounding.
type workloadCosts struct {
	charge quantity
	cap    quantity // labels within capacity
	outage quantity // of a disruption
}

func (b *basis) costsOf(p *provider, w *workload) workloadCosts {
	c, known := p.costs[w]
	if !known {
		c.charge = b.charge(&p.offer.Pricing, w)
		c.cap = b.deliverable(p.offer, w.total)
		late := b.of(&b.scenario.ShortfallCost)
		c.outage = b.of(&p.offer.DisruptionMonths).Mul(w.total).Mul(late).Add(b.of(&p.offer.RecoveryCost))
	}
	if w.whole && !known {
		p.costs[w] = c
	}
	return c
}

func (b *basis) deliverable(offer *Offer, labels quantity) quantity {
	if offer.Capacity != nil {
		return labels.Min(b.of(offer.Capacity))
	}
	return labels
}

// service is the work of one provider in one month.
type service struct {
	*provider
	work         *workload
	costs        workloadCosts
	serviceMonth int  // of the candidate; 0 for the incumbent
	stopped      bool // the incumbent has stopped by itself, and its labels are bought elsewhere at its price
	purchase     quantity
	rework       quantity
	noisyLabels  quantity // wrong labels that join the training set
}

// newService leaves out what depends on errors.
func (b *basis) newService(p *provider, w *workload, m int) *service {
	s := &service{provider: p, work: w, costs: b.costsOf(p, w)}
	s.purchase = s.costs.charge.Mul(p.upliftIn(m)).Trim()
	return s
}

// errorEffects are shares that follow from a share of wrong labels.
type errorEffects struct {
	rework quantity // of the price
	noisy  quantity // of the labels
}

func (p *provider) newErrorEffects(b *basis, errorRate quantity) errorEffects {
	return errorEffects{errorRate.Mul(p.reworkShare).Trim(), b.undetected(errorRate)}
}

func (s *service) addErrors(e errorEffects) {
	s.rework = s.purchase.Mul(e.rework)
	s.noisyLabels = s.work.total.Mul(e.noisy).Trim()
}

func (s *service) providedBy() party {
	if s.serviceMonth > 0 {
		return ofCandidate
	}
	return ofIncumbent
}

// late returns the labels beyond capacity.
func (s *service) late() quantity {
	if s.stopped {
		return s.work.total
	}
	return s.work.total.Sub(s.costs.cap)
}

// volumeLines depend on the volume only, and not on prices.
type volumeLines struct {
	lines              []lineAmount
	total              quantity
	expectedDisruption quantity // not in the total
}

// newVolumeLines takes the services of a month. A provider that serves alone has the same lines for each equal
// workload.
func (b *basis) newVolumeLines(m int, services []*service) *volumeLines {
	alone := len(services) == 1 && !services[0].stopped
	if alone {
		if lines := services[0].volumeLines[services[0].work]; lines != nil {
			return lines
		}
	}
	var late quantity
	for _, s := range services {
		late = late.Add(s.late())
	}
	lines := []lineAmount{
		{Review, b.reviewCost(b.needs[m].total)},
		b.roundedLine(Shortfall, late.Mul(b.of(&b.scenario.ShortfallCost))),
	}
	v := &volumeLines{lines: lines, total: addLines(quantity{}, lines)}
	if b.events == nil {
		v.expectedDisruption = b.disruptionCosts(m, services)
	}
	if alone {
		services[0].volumeLines[services[0].work] = v
	}
	return v
}

func (b *basis) reviewCost(volume quantity) quantity {
	q := &b.scenario.Quality
	minutes := b.of(&q.ReviewShare).Mul(volume).Mul(b.of(&q.ReviewMinutes))
	return b.rounded(minutes.Mul(b.of(&q.ReviewerRate)).Div(minutesPerHour))
}

// delivery holds what does not depend on earlier months and credits.
type delivery struct {
	services    []*service
	rework      quantity
	noisyLabels quantity
	volumeLines *volumeLines
	startLines  []lineAmount // lines of a candidate that is new to the work
	fixedTotal  quantity     // of all lines that do not depend on the price
	fullCharges *charges     // charges without credits, once computed
}

func newDelivery(services []*service, lines *volumeLines, startLines ...lineAmount) *delivery {
	d := &delivery{services: services, volumeLines: lines, startLines: startLines}
	for _, s := range services {
		d.rework, d.noisyLabels = d.rework.Add(s.rework), d.noisyLabels.Add(s.noisyLabels)
	}
	d.fixedTotal = addLines(d.volumeLines.total, startLines)
	return d
}

// settledMonthly reports whether the charges depend on no other month.
func (d *delivery) settledMonthly(a *accounts) bool {
	return !slices.ContainsFunc(d.services, func(s *service) bool {
		return !s.settlesMonthly() || !a.of(s.providedBy()).credits.IsZero()
	})
}

type charges struct {
	labels, rework quantity
	total          quantity // with the lines that do not depend on the price
}

func (b *basis) newCharges(d *delivery, labels quantity) charges {
	c := charges{labels: b.rounded(labels), rework: b.rounded(d.rework)}
	c.total = d.fixedTotal.Add(c.labels).Add(c.rework)
	return c
}

// Charges of months that are settled by themselves are the same in every branch, so they are computed once.
func (b *basis) chargesAfterCredits(d *delivery, m int, a *accounts) charges {
	settled := d.settledMonthly(a)
	if settled && d.fullCharges != nil {
		return *d.fullCharges
	}
	var labels quantity
	for _, s := range d.services {
		i := b.bill(s, m, a.of(s.providedBy()))
		labels = labels.Add(i.total).Sub(i.creditsUsed)
	}
	c := b.newCharges(d, labels)
	if settled {
		d.fullCharges = &c
	}
	return c
}

// repriced returns a delivery with the prices per label of one party times a factor. A provider replaces its own.
func (d delivery) repriced(of party, p *provider, factor quantity) *delivery {
	d.services, d.rework, d.fullCharges = slices.Clone(d.services), quantity{}, nil
	for i, s := range d.services {
		if s.providedBy() == of {
			copied := *s
			copied.provider, copied.purchase, copied.rework = p, s.purchase.Mul(factor), s.rework.Mul(factor)
			d.services[i] = &copied
		}
		d.rework = d.rework.Add(d.services[i].rework)
	}
	return &d
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
