package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// Slices of a ramp run by month of service, from 1 to below the horizon.
type ramp struct {
	throughput []quantity // share of the volume that the candidate can handle
	errorRate  []quantity // share of labels that are wrong
	dip        []quantity
}

func (b *basis) newRamp(c *Candidate) ramp {
	t := &c.Transition
	learning := decays(b.of(&t.RampHalfLife), b.horizon)
	dipping := decays(b.of(&t.DipHalfLife), b.horizon)
	r := ramp{
		throughput: make([]quantity, b.horizon),
		errorRate:  make([]quantity, b.horizon),
		dip:        make([]quantity, b.horizon),
	}
	accuracy := b.of(&c.Offer.LabelAccuracy)
	errorRate := accuracy.Complement()
	accuracyGap := accuracy.Sub(b.of(&t.InitialAccuracy))
	throughputGap := b.of(&t.InitialThroughput).Complement()
	firstDip := b.of(&t.DipPoints).Mul(b.of(&b.scenario.Models.PointValue))
	for j := 1; j < b.horizon; j++ {
		r.throughput[j] = throughputGap.Mul(learning[j]).Complement().Trim()
		r.errorRate[j] = errorRate.Add(accuracyGap.Mul(learning[j])).Trim()
		r.dip[j] = firstDip.Mul(dipping[j])
	}
	return r
}

type preparation struct {
	spread     [][]lineAmount // by line, then by preparation month from 0
	atCutover  []lineAmount
	retraining []lineAmount // of each round
}

func (b *basis) newPreparation(c *Candidate) preparation {
	team, t, models := &b.scenario.Team, &c.Transition, &b.scenario.Models
	staff, engineers, counsel := b.of(&team.StaffRate), b.of(&team.EngineerRate), b.of(&team.LegalRate)
	guidelines := b.of(&t.GuidelineHours).Add(b.of(&t.CalibrationHours)).Mul(staff)
	migration := guidelines.Add(b.of(&t.IntegrationHours).Mul(engineers))
	retrained := num.Whole(models.Count).Mul(b.of(&models.IncrementalShare))
	hours := b.of(&models.EngineerHours).Add(b.of(&models.EvaluationHours))
	return preparation{
		spread: [][]lineAmount{
			b.spread(Evaluation, b.of(&t.ProcurementHours).Mul(staff), t.LeadMonths),
			b.spread(Security, b.of(&t.SecurityHours).Mul(engineers), t.LeadMonths),
			b.spread(Legal, b.of(&t.LegalHours).Mul(counsel), t.LeadMonths),
			b.spread(Migration, migration, t.LeadMonths),
		},
		atCutover: []lineAmount{
			b.roundedLine(Claim, b.claimCost(t)),
			b.roundedLine(Setup, b.of(&t.SetupFee)),
			b.roundedLine(Other, b.of(&t.OtherCost)),
		},
		retraining: []lineAmount{
			b.roundedLine(Compute, retrained.Mul(b.of(&models.GPUHours)).Mul(b.of(&models.GPURate))),
			b.roundedLine(Retraining, retrained.Mul(hours).Mul(engineers)),
		},
	}
}

// spread gives the last month the rest of the rounded amount.
func (b *basis) spread(line Line, amount quantity, months int) []lineAmount {
	part := b.rounded(amount.Div(num.Whole(months)))
	parts := make([]lineAmount, months)
	rest := b.rounded(amount)
	for i := range months - 1 {
		parts[i] = lineAmount{line, part}
		rest = rest.Sub(part)
	}
	parts[months-1] = lineAmount{line, rest}
	return parts
}

func (sw *switching) preparationStart(k int) int {
	return k - sw.candidate.Transition.LeadMonths + 1
}

func (sw *switching) oneTimeLines(k, m int) []lineAmount {
	lines := sw.orderLines(k, m, unity)
	for _, spread := range sw.preparation.spread {
		lines = append(lines, spread[m-sw.preparationStart(k)])
	}
	if m == k {
		lines = append(lines, sw.preparation.atCutover...)
	}
	return lines
}

func (sw *switching) orderLines(k, m int, factor quantity) []lineAmount {
	c := sw.candidate
	var lines []lineAmount
	if m == sw.preparationStart(k) {
		lines = append(lines, sw.roundedLine(Pilot, sw.pilotCharge.Mul(factor)))
	}
	if m > k-c.Transition.ParallelMonths {
		lines = append(lines, sw.roundedLine(Parallel, sw.parallelCharge(m).Mul(factor)))
	}
	if m == k {
		lines = append(lines, sw.roundedLine(Relabel, sw.relabelCharge.Mul(factor)))
	}
	return lines
}

// orderCharge has no uplift, commitment, fee or credits.
func (sw *switching) orderCharge(labels quantity) quantity {
	return sw.chargeDivided(&sw.candidate.Offer.Pricing, labels, sw.moving)
}

func (sw *switching) parallelCharge(m int) quantity {
	if sw.parallelCharges[m] == nil {
		charge := sw.charge(&sw.candidate.Offer.Pricing, sw.parallelLabels(m))
		sw.parallelCharges[m] = &charge
	}
	return *sw.parallelCharges[m]
}

func (sw *switching) parallelLabels(m int) *workload {
	return sw.needs[m].part(sw.moving, sw.of(&sw.candidate.Transition.ParallelShare).Mul(sw.share))
}

func (b *basis) relabelledLabels(c *Candidate) quantity {
	return b.of(&c.Transition.RelabelShare).Mul(b.labels[0])
}

func (sw *switching) retrainingLines(k, m int) []lineAmount {
	models := &sw.scenario.Models
	since := m - k - 1
	if sw.candidate.Amends || since%models.RoundIntervalMonths != 0 || since/models.RoundIntervalMonths >= models.Rounds {
		return nil
	}
	return sw.preparation.retraining
}
