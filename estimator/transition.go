package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// ramp is how a candidate's work and the buyer's models recover month by
// month after cutover; the slices are by j, the month of service, from 1 and
// below the horizon, since nobody cuts over before the end of month 1.
type ramp struct {
	throughput []quantity // ρ, the share of the volume it can handle
	faulty     []quantity // share of the labels that are wrong, 1 − accuracy
	dip        []quantity // the accuracy_dip line
}

func (b *basis) ramp(c *Candidate) ramp {
	t := &c.Transition
	learning := decays(b.of(&t.RampHalfLife), b.horizon)
	dipping := decays(b.of(&t.DipHalfLife), b.horizon)
	r := ramp{
		throughput: make([]quantity, b.horizon),
		faulty:     make([]quantity, b.horizon),
		dip:        make([]quantity, b.horizon),
	}
	accuracy := b.of(&c.Offer.LabelAccuracy)
	faulty := accuracy.Complement()
	missing := accuracy.Sub(b.of(&t.InitialAccuracy))
	idle := b.of(&t.InitialThroughput).Complement()
	firstDip := b.of(&t.DipPoints).Mul(b.of(&b.scenario.Models.PointValue))
	for j := 1; j < b.horizon; j++ {
		r.throughput[j] = unity.SubProduct(idle, learning[j]).Trim()
		r.faulty[j] = faulty.AddProduct(missing, learning[j]).Trim()
		r.dip[j] = b.rounded(firstDip.Mul(dipping[j]))
	}
	return r
}

// preparation is what the move costs whichever month it is done in: the
// spread lines by preparation month, and what falls due at cutover.
type preparation struct {
	spread    [][]entry // by line, then by preparation month from 0
	atCutover []entry
	round     []entry // each retraining round
}

func (b *basis) preparation(c *Candidate) preparation {
	team, t, models := &b.scenario.Team, &c.Transition, &b.scenario.Models
	staff, engineers, counsel := b.of(&team.StaffRate), b.of(&team.EngineerRate), b.of(&team.LegalRate)
	guidelines := b.of(&t.GuidelineHours).Add(b.of(&t.CalibrationHours)).Mul(staff)
	migration := guidelines.Add(b.of(&t.IntegrationHours).Mul(engineers))
	retrained := num.Whole(models.Count).Mul(b.of(&models.IncrementalShare))
	hours := b.of(&models.EngineerHours).Add(b.of(&models.EvaluationHours))
	return preparation{
		spread: [][]entry{
			b.spread(Evaluation, b.of(&t.ProcurementHours).Mul(staff), t.LeadMonths),
			b.spread(Security, b.of(&t.SecurityHours).Mul(engineers), t.LeadMonths),
			b.spread(Legal, b.of(&t.LegalHours).Mul(counsel), t.LeadMonths),
			b.spread(Migration, migration, t.LeadMonths),
		},
		atCutover: []entry{
			b.entry(Claim, b.of(&t.ClaimProbability).Mul(b.of(&t.ClaimCost))),
			b.entry(Setup, b.of(&t.SetupFee)),
			b.entry(Other, b.of(&t.OtherCost)),
		},
		round: []entry{
			b.entry(Compute, retrained.Mul(b.of(&models.GPUHours)).Mul(b.of(&models.GPURate))),
			b.entry(Retraining, retrained.Mul(hours).Mul(engineers)),
		},
	}
}

// spread divides an amount evenly over months: each but the last takes the
// rounded part, the last what is left of the rounded amount.
func (b *basis) spread(line Line, amount quantity, months int) []entry {
	part := b.rounded(amount.Div(num.Whole(months)))
	entries := make([]entry, months)
	rest := b.rounded(amount)
	for i := range months - 1 {
		entries[i] = entry{line, part}
		rest = rest.Sub(part)
	}
	entries[months-1] = entry{line, rest}
	return entries
}

// order is what the candidate charges for labels ordered before or at
// cutover: priced on their own, without uplift, commitment, fee or credits.
func (b *basis) order(line Line, c *Candidate, labels, factor quantity) entry {
	return b.entry(line, b.charge(&c.Offer.Pricing, labels).Mul(factor))
}

// inParallel is how many labels of month m the candidate makes beside the
// incumbent.
func (b *basis) inParallel(c *Candidate, m int) quantity {
	return b.of(&c.Transition.ParallelShare).Mul(b.volume[m])
}

// relabelled is how many labels of the dataset the candidate makes anew.
func (b *basis) relabelled(c *Candidate) quantity {
	return b.of(&c.Transition.RelabelShare).Mul(b.labels[0])
}

// orders are the pilot, parallel and relabel lines of preparation month m when
// cutting over at the end of month k.
func (sw *switching) orders(k, m int, factor quantity) []entry {
	c := sw.candidate
	var entries []entry
	if m == sw.preparationStart(k) {
		entries = append(entries, sw.order(Pilot, c, sw.of(&c.Transition.PilotLabels), factor))
	}
	if m > k-c.Transition.ParallelMonths {
		entries = append(entries, sw.order(Parallel, c, sw.inParallel(c, m), factor))
	}
	if m == k {
		entries = append(entries, sw.order(Relabel, c, sw.relabelled(c), factor))
	}
	return entries
}
