package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Step is one part of a move and the months that it lies in, from the start of
// FromMonth to the end of ToMonth; a step that falls on a single day falls on
// the end of its month. Month 0 is today. Contracts, ramp-ups and dips may end
// past the horizon.
type Step struct {
	Step      StepName `json:"step"`
	FromMonth int      `json:"from_month"`
	FromDate  string   `json:"from_date,omitempty"`
	ToMonth   int      `json:"to_month"`
	ToDate    string   `json:"to_date,omitempty"`
}

// StepName says what a step of a plan is. What is done for a line bears the
// line's name.
type StepName string

// The steps of a plan, in the order in which those of the same month stand.
const (
	StepNotice      StepName = "notice"      // to the incumbent, at the latest
	StepPreparation StepName = "preparation" // all lead months
	StepEvaluation  StepName = "evaluation"
	StepPilot       StepName = "pilot"
	StepSecurity    StepName = "security"
	StepLegal       StepName = "legal"
	StepMigration   StepName = "migration"
	StepParallel    StepName = "parallel"
	StepRelabel     StepName = "relabel"
	StepCutover     StepName = "cutover"
	StepContractEnd StepName = "contract_end"
	StepRamp        StepName = "ramp" // until 95 % of what is missing at first has been made up
	StepAccuracyDip StepName = "accuracy_dip"
	StepRetraining  StepName = "retraining" // one step a round
	StepPayback     StepName = "payback"    // undiscounted
)

// plan is when each part of switch(k) happens, the earliest first. A step that
// the scenario has no work for is absent.
func (sw *switching) plan(k int, records []record, payback *int) []Step {
	exit := sw.exitTerms(k)
	contractEnd := exit.ContractEndMonth
	if exit.Method == ExitTerminate {
		contractEnd = k
	}
	steps := []Step{
		sw.step(StepNotice, exit.NoticeByMonth, exit.NoticeByMonth),
		sw.step(StepPreparation, sw.preparationStart(k), k),
	}
	steps = append(steps, sw.work(records)...)
	steps = append(steps, sw.step(StepCutover, k, k), sw.step(StepContractEnd, contractEnd, contractEnd))
	steps = append(steps, sw.recovery(k)...)
	steps = append(steps, sw.rounds(records)...)
	if payback != nil && *payback > 0 {
		steps = append(steps, sw.step(StepPayback, *payback, *payback))
	}
	slices.SortStableFunc(steps, func(a, b Step) int { return cmp.Compare(a.FromMonth, b.FromMonth) })
	return steps
}

func (b *basis) step(name StepName, from, to int) Step {
	return Step{name, from, date(b.scenario.Start, from), to, date(b.scenario.Start, to)}
}

// work is what is done up to cutover, in the months that its lines lie in.
func (sw *switching) work(records []record) []Step {
	t := &sw.candidate.Transition
	var steps []Step
	for _, w := range []struct {
		line   Line
		amount decimal.Decimal // of what is to be done
	}{
		{Evaluation, t.ProcurementHours},
		{Pilot, t.PilotLabels},
		{Security, t.SecurityHours},
		{Legal, t.LegalHours},
		{Migration, t.GuidelineHours.Add(t.IntegrationHours).Add(t.CalibrationHours)},
		{Parallel, t.ParallelShare.Mul(sw.scenario.Demand.LabelsPerMonth)},
		{Relabel, t.RelabelShare.Mul(sw.scenario.Demand.DatasetLabels)},
	} {
		if months := monthsOf(w.line, records); w.amount.IsPositive() && len(months) > 0 {
			steps = append(steps, sw.step(StepName(w.line.String()), months[0], months[len(months)-1]))
		}
	}
	return steps
}

// rounds are the retraining rounds, a step each.
func (sw *switching) rounds(records []record) []Step {
	var steps []Step
	if sw.scenario.Models.Count > 0 {
		for _, m := range monthsOf(Retraining, records) {
			steps = append(steps, sw.step(StepRetraining, m, m))
		}
	}
	return steps
}

// monthsOf are the months in which a one-time line is due.
func monthsOf(line Line, records []record) (months []int) {
	for m := 1; m < len(records); m++ {
		if slices.ContainsFunc(records[m].oneTime, func(e entry) bool { return e.line == line }) {
			months = append(months, m)
		}
	}
	return months
}

// remains is the share of a loss below which one takes it as made up.
var remains = decimal.New(5, -2)

// recovery is how long the new workforce and the models take after cutover k.
func (sw *switching) recovery(k int) []Step {
	t := &sw.candidate.Transition
	var steps []Step
	if k == sw.horizon {
		return steps
	}
	if t.InitialThroughput.LessThan(one) || t.InitialAccuracy.LessThan(sw.candidate.Offer.LabelAccuracy) {
		steps = append(steps, sw.step(StepRamp, k+1, k+monthsToRecover(t.RampHalfLife)))
	}
	if t.DipPoints.IsPositive() {
		steps = append(steps, sw.step(StepAccuracyDip, k+1, k+monthsToRecover(t.DipHalfLife)))
	}
	return steps
}

// monthsToRecover is the number of months in which more than a twentieth of
// the first month's loss remains.
func monthsToRecover(halfLife decimal.Decimal) int {
	month, left, months := num.Exact(halfLife).Halving(), unity, 0
	for left.Decimal().GreaterThan(remains) {
		left = left.Mul(month).Trim()
		months++
	}
	return months
}
