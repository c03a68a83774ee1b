package estimator

import "slices"

// record is one month of a branch before it is laid out line by line.
type record struct {
	service *service
	bill
	noise   quantity
	oneTime []entry
	total   quantity // of all lines
	wrong   quantity // wrong labels in the training set after the month
	credits quantity // left on the active provider's account after it
}

// record is month m of a service, not yet closed, after so many wrong labels in
// the training set and with what is left on the provider's account.
func (b *basis) record(m int, sv *service, wrongBefore quantity, a *account) record {
	r := record{service: sv, wrong: wrongBefore.Add(sv.wrong)}
	r.noise = b.noiseCost(m, r.wrong)
	r.bill = b.bill(sv, a)
	r.credits = a.credits
	return r
}

// close adds the month up.
func (r *record) close() {
	r.total = plus(r.bill.total.Add(r.noise), r.oneTime)
}

// entries are the month's lines in their order.
func (r *record) entries() []entry {
	var at [lineCount]*entry
	for _, es := range [][]entry{r.service.standing.entries, r.service.starting, r.oneTime, {{Labels, r.labels}, {Rework, r.rework}, {Noise, r.noise}}} {
		for i := range es {
			at[es[i].line] = &es[i]
		}
	}
	entries := make([]entry, 0, lineCount)
	for _, e := range at {
		if e != nil {
			entries = append(entries, *e)
		}
	}
	return entries
}

// stayBranch is the future without a switch. Records are by month, with what
// there is today at index 0.
type stayBranch struct {
	*basis
	records []record
}

func newStayBranch(b *basis) *stayBranch {
	incumbent := b.provider(&b.scenario.Incumbent.Offer)
	faulty := b.of(&incumbent.offer.LabelAccuracy).Complement()
	sb := &stayBranch{basis: b, records: make([]record, b.horizon+1)}
	prepaid := account{b.of(&incumbent.offer.Credits)}
	sb.records[0] = record{wrong: b.passing(b.labels[0].Mul(faulty)), credits: prepaid.credits}
	services := make(map[[2]int]*service) // months alike: the same year and number of uplifts
	for m := 1; m <= b.horizon; m++ {
		alike := [2]int{year(m), b.scenario.Incumbent.Contract.anniversaries(m)}
		sv := services[alike]
		if sv == nil {
			served := b.serve(&incumbent, m, b.capped(incumbent.offer, b.volume[m]), faulty, alike[1])
			sv = &served
			services[alike] = sv
		}
		r := &sb.records[m]
		*r = b.record(m, sv, sb.records[m-1].wrong, &prepaid)
		r.close()
	}
	return sb
}

// switching is a candidate's side of every switch(k): what does not depend on
// the cutover month is computed once and kept.
type switching struct {
	*stayBranch
	candidate   *Candidate
	provider    provider
	ramp        ramp
	preparation preparation
	cleaned     quantity     // change in wrong labels that relabelling makes at k
	services    [][]*service // by year and month of service j
}

func newSwitching(sb *stayBranch, c *Candidate) *switching {
	s := sb.scenario
	worse := sb.of(&s.Incumbent.Offer.LabelAccuracy).Sub(sb.of(&c.Offer.LabelAccuracy))
	sw := &switching{
		stayBranch:  sb,
		candidate:   c,
		provider:    sb.basis.provider(&c.Offer),
		ramp:        sb.basis.ramp(c),
		preparation: sb.basis.preparation(c),
		cleaned:     sb.passing(sb.relabelled(c).Mul(worse)),
		services:    make([][]*service, year(sb.horizon)+1),
	}
	for y := range sw.services {
		sw.services[y] = make([]*service, sb.horizon+1)
	}
	return sw
}

// service returns the candidate's j-th month of service, in month m. It is
// computed once for all switches.
func (sw *switching) service(m, j int) *service {
	if sv := sw.services[year(m)][j]; sv != nil {
		return sv
	}
	delivered := sw.delivered(m, j)
	late := sw.capped(sw.provider.offer, sw.volume[m]).Sub(delivered)
	sv := sw.serve(&sw.provider, m, delivered, sw.ramp.faulty[j], year(j),
		sw.entry(Ramp, late.Mul(sw.of(&sw.scenario.ShortfallCost))), entry{AccuracyDip, sw.ramp.dip[j]})
	sw.services[year(m)][j] = &sv
	return &sv
}

// delivered is what the candidate delivers in its j-th month of service, month m.
func (sw *switching) delivered(m, j int) quantity {
	return sw.capped(sw.provider.offer, sw.ramp.throughput[j].Mul(sw.volume[m]).Trim())
}

// switchAt is switch(k) by month: before the first preparation month it is the
// stay branch.
func (sw *switching) switchAt(k int) []record {
	records := slices.Clone(sw.records)
	records[k].wrong = records[k].wrong.Add(sw.cleaned)
	for m := sw.preparationStart(k); m <= k; m++ {
		records[m].oneTime = sw.oneTimeBy(k, m)
	}
	records[k].noise = sw.noiseCost(k, records[k].wrong)
	for m := sw.preparationStart(k); m <= k; m++ {
		records[m].close()
	}
	signing := account{sw.of(&sw.candidate.Offer.Credits)}
	for m := k + 1; m <= sw.horizon; m++ {
		r := &records[m]
		*r = sw.record(m, sw.service(m, m-k), records[m-1].wrong, &signing)
		r.oneTime = sw.roundIn(k, m)
		r.close()
	}
	return records
}

// exitAt is what leaving the incumbent costs at cutover k.
func (sb *stayBranch) exitAt(k int) exit {
	return sb.exit(k, sb.scenario.Incumbent.Contract.firstEnd(k), sb.records[k].credits)
}

// exitTerms are the terms of leaving the incumbent at cutover k.
func (sb *stayBranch) exitTerms(k int) ExitTerms {
	return sb.layOutExit(sb.exitAt(k))
}

// preparationStart is the first preparation month of cutover k.
func (sw *switching) preparationStart(k int) int {
	return k - sw.candidate.Transition.LeadMonths + 1
}

// oneTimeBy are the one-time lines of preparation month m of cutover k.
func (sw *switching) oneTimeBy(k, m int) []entry {
	lines := sw.orders(k, m, unity)
	for _, spread := range sw.preparation.spread {
		lines = append(lines, spread[m-sw.preparationStart(k)])
	}
	if m == k {
		lines = append(lines, entry{Exit, sw.exitAt(k).total()})
		lines = append(lines, sw.preparation.atCutover...)
	}
	return lines
}

// roundIn are the lines of a retraining round, if one falls in month m.
func (sw *switching) roundIn(k, m int) []entry {
	models := &sw.scenario.Models
	since := m - k - 1
	if since%models.RoundIntervalMonths != 0 || since/models.RoundIntervalMonths >= models.Rounds {
		return nil
	}
	return sw.preparation.round
}
