package estimator

import "github.com/shopspring/decimal"

// ramp is how a candidate's work and the buyer's models recover month by
// month after cutover; the slices are by j, the month of service, from 1.
type ramp struct {
	throughput []decimal.Decimal // ρ, the share of the volume it can handle
	accuracy   []decimal.Decimal
	dip        []Money // the accuracy_dip line
}

func (b *basis) ramp(c *Candidate) ramp {
	t := &c.Transition
	learning := decays(t.RampHalfLife, b.horizon)
	dipping := decays(t.DipHalfLife, b.horizon)
	r := ramp{
		throughput: make([]decimal.Decimal, b.horizon+1),
		accuracy:   make([]decimal.Decimal, b.horizon+1),
		dip:        make([]Money, b.horizon+1),
	}
	for j := 1; j <= b.horizon; j++ {
		r.throughput[j] = cut(one.Sub(one.Sub(t.InitialThroughput).Mul(learning[j])))
		missing := c.Offer.LabelAccuracy.Sub(t.InitialAccuracy)
		r.accuracy[j] = cut(c.Offer.LabelAccuracy.Sub(missing.Mul(learning[j])))
		r.dip[j] = b.money(t.DipPoints.Mul(dipping[j]).Mul(b.scenario.Models.PointValue))
	}
	return r
}

// preparation is what the move costs whichever month it is done in: the
// spread lines by preparation month, and what falls due at cutover.
type preparation struct {
	spread    [][]LineAmount // by line, then by preparation month from 0
	atCutover []LineAmount
	round     []LineAmount // each retraining round
}

func (b *basis) preparation(c *Candidate) preparation {
	team, t, models := &b.scenario.Team, &c.Transition, &b.scenario.Models
	migration := t.GuidelineHours.Add(t.CalibrationHours).Mul(team.StaffRate).
		Add(t.IntegrationHours.Mul(team.EngineerRate))
	retrained := decimal.NewFromInt(int64(models.Count)).Mul(models.IncrementalShare)
	hours := models.EngineerHours.Add(models.EvaluationHours)
	return preparation{
		spread: [][]LineAmount{
			b.spread(Evaluation, t.ProcurementHours.Mul(team.StaffRate), t.LeadMonths),
			b.spread(Security, t.SecurityHours.Mul(team.EngineerRate), t.LeadMonths),
			b.spread(Legal, t.LegalHours.Mul(team.LegalRate), t.LeadMonths),
			b.spread(Migration, migration, t.LeadMonths),
		},
		atCutover: []LineAmount{
			b.line(Claim, t.ClaimProbability.Mul(t.ClaimCost)),
			b.line(Setup, t.SetupFee),
			b.line(Other, t.OtherCost),
		},
		round: []LineAmount{
			b.line(Compute, retrained.Mul(models.GPUHours).Mul(models.GPURate)),
			b.line(Retraining, retrained.Mul(hours).Mul(team.EngineerRate)),
		},
	}
}

// spread divides an amount evenly over months: each but the last takes the
// rounded part, the last what is left of the rounded amount.
func (b *basis) spread(line Line, amount decimal.Decimal, months int) []LineAmount {
	part := b.divided(amount, decimal.NewFromInt(int64(months)))
	lines := make([]LineAmount, months)
	rest := b.money(amount).Decimal
	for i := range months - 1 {
		lines[i] = LineAmount{line, part}
		rest = rest.Sub(part.Decimal)
	}
	lines[months-1] = LineAmount{line, Money{rest}}
	return lines
}

// order is what the candidate charges for labels ordered before or at
// cutover: priced on their own, without uplift, commitment, fee or credits.
func (b *basis) order(line Line, c *Candidate, labels, factor decimal.Decimal) LineAmount {
	return b.line(line, c.Offer.Pricing.charge(labels).Mul(factor))
}

// orders are the pilot, parallel and relabel lines of month m when cutting
// over at the end of month k.
func (b *basis) orders(c *Candidate, k, m int, factor decimal.Decimal) []LineAmount {
	t := &c.Transition
	var lines []LineAmount
	if m == k-t.LeadMonths+1 {
		lines = append(lines, b.order(Pilot, c, t.PilotLabels, factor))
	}
	if m > k-t.ParallelMonths && m <= k {
		lines = append(lines, b.order(Parallel, c, t.ParallelShare.Mul(b.volume[m]), factor))
	}
	if m == k {
		lines = append(lines, b.order(Relabel, c, t.RelabelShare.Mul(b.scenario.Demand.DatasetLabels), factor))
	}
	return lines
}
