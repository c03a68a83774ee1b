package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Step is one part of a move, from the start of FromMonth to the end of ToMonth. A step of a single day falls on the
// end of its month. Month 0 is today. Contracts, ramp-ups and dips may end after the horizon.
type Step struct {
	Step      StepName `json:"step"`
	FromMonth int      `json:"from_month"`
	FromDate  string   `json:"from_date,omitempty"`
	ToMonth   int      `json:"to_month"`
	ToDate    string   `json:"to_date,omitempty"`
}

// StepName names a step of a plan. The work behind a line has the line's name.
type StepName string

// The steps of a plan, in the order of those that begin in the same month.
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
	StepRamp        StepName = "ramp" // until 95 % of the initial gap is closed
	StepAccuracyDip StepName = "accuracy_dip"
	StepRetraining  StepName = "retraining" // one step per round
	StepPayback     StepName = "payback"    // undiscounted
)

// plan returns the months of each part of a move, the earliest first. Steps without work are left out.
func (sw *switching) plan(to *switched, payback *int) []Step {
	exit, k := sw.exitTerms(to), to.cutover
	steps := []Step{sw.step(StepPreparation, sw.preparationStart(k), k)}
	if exit.NoticeByMonth != nil {
		steps = slices.Insert(steps, 0, sw.step(StepNotice, *exit.NoticeByMonth, *exit.NoticeByMonth))
	}
	steps = append(steps, sw.workSteps(to.months)...)
	steps = append(steps, sw.step(StepCutover, k, k))
	if exit.ContractEndMonth != nil {
		end := *exit.ContractEndMonth
		if exit.Method == ExitTerminate {
			end = to.exit.noticeEnd
		}
		steps = append(steps, sw.step(StepContractEnd, end, end))
	}
	steps = append(steps, sw.recoverySteps(k)...)
	steps = append(steps, sw.retrainingSteps(to.months)...)
	if payback != nil && *payback > 0 {
		steps = append(steps, sw.step(StepPayback, *payback, *payback))
	}
	slices.SortStableFunc(steps, func(a, b Step) int { return cmp.Compare(a.FromMonth, b.FromMonth) })
	return steps
}

func (b *basis) step(name StepName, from, to int) Step {
	return Step{name, from, date(b.scenario.Start, from), to, date(b.scenario.Start, to)}
}

func (sw *switching) workSteps(months []monthResult) []Step {
	t := &sw.candidate.Transition
	var steps []Step
	for _, w := range []struct {
		line   Line
		amount decimal.Decimal
	}{
		{Evaluation, t.ProcurementHours},
		{Pilot, t.PilotLabels},
		{Security, t.SecurityHours},
		{Legal, t.LegalHours},
		{Migration, t.GuidelineHours.Add(t.IntegrationHours).Add(t.CalibrationHours)},
		{Parallel, t.ParallelShare.Mul(sw.needs[1].total.Decimal())},
		{Relabel, t.RelabelShare.Mul(sw.scenario.Demand.DatasetLabels)},
	} {
		if due := monthsOf(w.line, months); w.amount.IsPositive() && len(due) > 0 {
			steps = append(steps, sw.step(StepName(w.line.String()), due[0], due[len(due)-1]))
		}
	}
	return steps
}

func (sw *switching) retrainingSteps(months []monthResult) []Step {
	var steps []Step
	if sw.scenario.Models.Count > 0 {
		for _, m := range monthsOf(Retraining, months) {
			steps = append(steps, sw.step(StepRetraining, m, m))
		}
	}
	return steps
}

func monthsOf(line Line, months []monthResult) (due []int) {
	for m := 1; m < len(months); m++ {
		if slices.ContainsFunc(months[m].oneTime, func(l lineAmount) bool { return l.line == line }) {
			due = append(due, m)
		}
	}
	return due
}

// residualShare is the share of a loss below which it counts as recovered.
var residualShare = decimal.New(5, -2)

func (sw *switching) recoverySteps(k int) []Step {
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

func monthsToRecover(halfLife decimal.Decimal) int {
	month, left, months := num.Exact(halfLife).Halving(), unity, 0
	for left.Decimal().GreaterThan(residualShare) {
		left = left.Mul(month).Trim()
		months++
	}
	return months
}
