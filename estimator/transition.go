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

// move is a switch at the end of its cutover month.
type move struct {
	cutover  int
	usesUp   bool // the commitment is used up while the contract runs out
	endAfter int  // the contract cannot end in or before this month
}

func (sw *switching) moveAt(k int) move { return move{cutover: k, usesUp: sw.candidate.RunOutUse} }

// switched is a move month by month.
type switched struct {
	move
	months []monthResult
	last   int  // the incumbent's last month; beyond the horizon if it stays
	exit   exit // of leaving the incumbent
}

// switchTo returns the months of a move. Before the first preparation month they are those of the stay branch.
func (sw *switching) switchTo(to move) *switched {
	k := to.cutover
	s := &switched{move: to, months: make([]monthResult, sw.horizon+1), last: sw.horizon + 1}
	end := sw.scenario.Incumbent.Contract.firstEnd(k+sw.phases-1, to.endAfter)
	if !sw.keepsIncumbent {
		s.last = k + sw.phases - 1
		if s.usesUp = to.usesUp && end > k; s.usesUp {
			s.last = min(end, sw.horizon)
		}
	}
	months := s.months
	copy(months[:k+1], sw.months)
	for m := sw.preparationStart(k); m <= k; m++ {
		months[m].oneTime = sw.oneTimeLines(k, m)
	}
	months[k].noisyLabels = months[k].noisyLabels.Add(sw.relabelEffect)
	months[k].noise = sw.noiseCost(k, months[k].noisyLabels)
	if k == sw.horizon && s.last == k { // the exit settles the commitment period instead of the month's invoice
		a := months[k-1].accounts
		a.incumbent.left = true
		months[k].charges = sw.chargesAfterCredits(months[k].delivery, k, &a)
		months[k].accounts = a
	}
	a := months[k].accounts
	a.incumbent.left = s.last == sw.horizon
	s.leave(sw, k, end, &a)
	a.candidate = sw.newCandidateAccount(k, s.exit.carried)
	for m := sw.preparationStart(k); m <= k; m++ {
		months[m].addUp()
	}
	for m := k + 1; m <= sw.horizon; m++ {
		months[m] = sw.newMonthResult(m, sw.deliveryIn(s, m), months[m-1].noisyLabels, &a)
		months[m].oneTime = sw.retrainingLines(k, m)
		s.leave(sw, m, end, &a)
		months[m].addUp()
	}
	return s
}

// leave adds the exit to the incumbent's last month.
func (s *switched) leave(sw *switching, m, end int, a *accounts) {
	if m == s.last {
		s.exit = sw.newExit(s, end, &a.incumbent)
		s.months[m].oneTime = append(s.months[m].oneTime, lineAmount{Exit, s.exit.total()})
	}
}

func (sw *switching) deliveryIn(s *switched, m int) *delivery {
	a, j := sw.allocationAt(m, m-s.cutover), m-s.cutover
	if s.usesUp {
		if a = (allocation{candidate: sw.needs[m]}); m <= s.last {
			a = sw.usableAt(m)
		}
	}
	return sw.deliveryOf(a, m, j)
}

func (sw *switching) benefits(s *switched) []quantity {
	benefits := make([]quantity, sw.horizon+1)
	for m := sw.preparationStart(s.cutover); m <= sw.horizon; m++ {
		benefits[m] = sw.months[m].total.Sub(s.months[m].total)
	}
	return benefits
}

// npv is not yet rounded.
func (sw *switching) npv(s *switched) quantity {
	return sw.presentValue(sw.benefits(s))
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
