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
	StepPhasedMove  StepName = "phased_move" // the months in which both providers serve
	StepTrueUp      StepName = "true_up"     // one step per commitment period of several months
	StepCredits     StepName = "credits_expire"
	StepProviderEnd StepName = "provider_end" // the incumbent stops by itself
	StepContractEnd StepName = "contract_end"
	StepRamp        StepName = "ramp" // until 95 % of the initial gap is closed
	StepAccuracyDip StepName = "accuracy_dip"
	StepRetraining  StepName = "retraining"  // one step per round
	StepNewTrueUp   StepName = "new_true_up" // of the candidate, like StepTrueUp
	StepNewCredits  StepName = "new_credits_expire"
	StepPayback     StepName = "payback" // undiscounted
)

// plan returns the months of each part of a move, the earliest first. Steps without work are left out.
func (sw *switching) plan(to *switched, payback *int) []Step {
	k := to.cutover
	steps := slices.Concat(
		sw.noticeSteps(to),
		[]Step{sw.step(StepPreparation, sw.preparationStart(k), k)},
		sw.workSteps(to.months),
		[]Step{sw.step(StepCutover, k, k)},
		sw.phaseSteps(k),
		sw.incumbentSteps(to),
		sw.endSteps(to),
		sw.recoverySteps(k),
		sw.retrainingSteps(to.months),
		sw.candidateSteps(to),
	)
	if payback != nil && *payback > 0 {
		steps = append(steps, sw.step(StepPayback, *payback, *payback))
	}
	return sorted(steps, func(a, b Step) int { return cmp.Compare(a.FromMonth, b.FromMonth) })
}

func (sw *switching) noticeSteps(to *switched) []Step {
	if notice := sw.exitTerms(to).NoticeByMonth; notice != nil {
		return []Step{sw.step(StepNotice, *notice, *notice)}
	}
	return nil
}

func (sw *switching) phaseSteps(k int) []Step {
	if sw.phases == 1 {
		return nil
	}
	return []Step{sw.step(StepPhasedMove, k+1, k+sw.phases-1)}
}

// incumbentSteps returns what falls due while the incumbent serves.
func (sw *switching) incumbentSteps(to *switched) []Step {
	account := sw.newIncumbentAccount()
	account.last = min(account.last, to.last)
	steps := sw.periodSteps(StepTrueUp, sw.incumbent, account.periods)
	if month := sw.scenario.Incumbent.Offer.CreditsExpireMonth; month != nil && 0 < *month && *month <= account.last {
		if to.months[*month-1].accounts.incumbent.credits.Decimal().IsPositive() {
			steps = append(steps, sw.step(StepCredits, *month, *month))
		}
	}
	return steps
}

func (sw *switching) candidateSteps(to *switched) []Step {
	account := sw.newCandidateAccount(to.cutover, to.exit.carried)
	steps := sw.periodSteps(StepNewTrueUp, sw.provider, account.periods)
	if months := sw.candidate.Offer.CreditsExpireMonth; months != nil {
		month, credits := to.cutover+*months, account.credits
		if *months > 1 && month <= sw.horizon {
			credits = to.months[month-1].accounts.candidate.credits
		}
		if month <= sw.horizon && credits.Decimal().IsPositive() {
			steps = append(steps, sw.step(StepNewCredits, month, month))
		}
	}
	return steps
}

// periodSteps returns the ends of a provider's commitment periods, without those of a single month.
func (b *basis) periodSteps(name StepName, p *provider, in periods) []Step {
	var steps []Step
	if !p.commits || in.length == 1 {
		return nil
	}
	for m := in.first; m <= in.last; m++ {
		if in.ends(m) && !p.commitment[m].IsZero() {
			steps = append(steps, b.step(name, m, m))
		}
	}
	return steps
}

// endSteps returns the end of the incumbent's contract, or of its service if it stops by itself first.
func (sw *switching) endSteps(to *switched) []Step {
	stops, exit := sw.scenario.Incumbent.Contract.EndsMonth, sw.exitTerms(to)
	switch {
	case stops != nil && *stops <= min(to.last, sw.horizon):
		return []Step{sw.step(StepProviderEnd, *stops, *stops)}
	case exit.Method == ExitTerminate:
		return []Step{sw.step(StepContractEnd, to.exit.noticeEnd, to.exit.noticeEnd)}
	case exit.ContractEndMonth != nil:
		return []Step{sw.step(StepContractEnd, *exit.ContractEndMonth, *exit.ContractEndMonth)}
	default:
		return nil
	}
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
