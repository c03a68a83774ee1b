package estimator

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Estimate computes the costs and benefits of switching to each candidate of a scenario: both branches month by month,
// npv for each cutover month, exit terms, break-evens and a recommendation. It validates the scenario first and does
// not change it, so that one scenario can be estimated concurrently.
//
// A bad scenario gives [Problems]. A context that ends gives the context's error within the time of one cutover month.
// There are no other errors.
func Estimate(ctx Context, s Scenario) (Result, error) {
	if err := s.Validate(); err != nil {
		return Result{}, err
	}
	e, err := newEstimate(ctx, &s)
	if err != nil {
		return Result{}, err
	}
	candidates, err := e.candidateResults(ctx)
	if err != nil {
		return Result{}, err
	}
	return e.result(ctx, candidates, e.recommendByValues(candidates))
}

// estimate is a scenario in exact arithmetic.
type estimate struct {
	*stayBranch
	schedules []*schedule // by candidate
	cutovers  []int       // month of each candidate's figures
}

// schedule holds what all cutover months of a candidate share.
type schedule struct {
	*switching
	npvs     []quantity // by cutover month, from lead_months on, not yet rounded
	attempts []attempt
	timing   []Timing
	best     int // cutover month with the highest npv
}

func newEstimate(ctx Context, s *Scenario) (*estimate, error) {
	e := &estimate{stayBranch: newStayBranch(newBasis(s, nil))}
	for i := range s.Candidates {
		sc := &schedule{switching: newSwitching(e.stayBranch, &s.Candidates[i])}
		var err error
		if sc.npvs, sc.attempts, err = sc.tryAll(ctx); err != nil {
			return nil, err
		}
		sc.timing, sc.best = sc.newTiming(sc.npvs)
		e.schedules = append(e.schedules, sc)
		e.cutovers = append(e.cutovers, s.Candidates[i].Cutover())
	}
	return e, nil
}

func (e *estimate) candidateResults(ctx Context) ([]CandidateResult, error) {
	results := make([]CandidateResult, len(e.schedules))
	for i, sc := range e.schedules {
		var err error
		if results[i], err = sc.candidateResult(ctx, e.cutovers[i]); err != nil {
			return nil, err
		}
	}
	return results, nil
}

func (e *estimate) result(ctx Context, candidates []CandidateResult, r Recommendation) (Result, error) {
	remarks := slices.Concat(e.incumbentRemarks(), e.horizonRemarks(e.exitTermsOf(r)))
	for i, sc := range e.schedules {
		remarks = append(remarks, sc.candidateRemarks(i, e.cutovers[i])...)
	}
	r.Sentences = SentencesOf(r)
	unused, err := e.scenario.unusedRangeRemarks(ctx, e.cutovers)
	return Result{
		Version:        Version,
		Model:          ModelEdition,
		Currency:       e.scenario.Currency,
		MinorUnits:     int(e.digits),
		ContractEnds:   e.scenario.Incumbent.Contract.ends(e.scenario.Start, e.horizon),
		Stay:           e.toBranch(e.months),
		Candidates:     candidates,
		Recommendation: r,
		Remarks:        append(append([]Remark{}, remarks...), unused...), // never null in JSON
	}, err
}

// Context is the part of a [context.Context] that the estimator uses; a nil one never ends. (The whole interface would
// add package time to the browser's download.)
type Context interface {
	Err() error
}

func contextError(ctx Context) error {
	if ctx == nil {
		return nil
	}
	return ctx.Err()
}

// candidateResult returns the figures of cutover month k.
func (sw *schedule) candidateResult(ctx Context, k int) (CandidateResult, error) {
	sb, c := sw.stayBranch, sw.candidate
	start := sb.scenario.Start
	npv := sw.npvs[k-c.Transition.LeadMonths]
	to := sw.switchTo(sw.moveAt(k))
	months := to.months
	breakEven, err := sw.breakEven(ctx, to, npv)
	if err != nil {
		return CandidateResult{}, err
	}
	nearest, err := sw.nearestToBreakEven(ctx, sw.attempts)
	if err != nil {
		return CandidateResult{}, err
	}
	benefits := sw.benefits(to)
	discounted := sb.discounted(benefits)
	r := CandidateResult{
		Name:                   c.Name,
		CutoverMonth:           k,
		CutoverDate:            date(start, k),
		RunOutUse:              to.usesUp,
		Switch:                 sb.toBranch(months),
		Benefits:               sb.toBenefits(benefits, discounted),
		NPV:                    sb.money(npv),
		NetBenefit:             sb.money(sum(benefits)),
		PaybackMonth:           payback(benefits),
		DiscountedPaybackMonth: payback(discounted),
		Exit:                   sw.exitTerms(to),
		MissedNoticeCost:       sw.missedNoticeCost(sw.npvs),
		Timing:                 sw.timing,
		BestCutoverMonth:       sw.best,
		BestCutoverDate:        date(start, sw.best),
		BreakEven:              breakEven,
		NearestBreakEven:       nearest,
		Fit:                    newFit(sb.scenario.Priorities, sb.scenario.Incumbent.Scores, c.Scores),
	}
	r.NPVByLine, r.NPVByKind = sb.npvByLine(months)
	r.OneTime, r.OneTimeTotal, r.OneTimeByKind = sb.oneTime(months)
	r.Saving, r.SavingTotal, r.SavingByKind = sw.saving(months)
	r.NetBenefitByKind = r.SavingByKind.less(r.OneTimeByKind)
	r.Plan = sw.plan(to, r.PaybackMonth)
	r.LockInRatio = sb.lockInRatio(r.OneTimeTotal)
	r.WaitingHurdle = sb.waitingHurdle(r.OneTimeTotal)
	r.YearlySaving = sb.yearlySaving(r.SavingTotal, k)
	if r.NoticeDeadlineMonth = sb.scenario.Incumbent.Contract.noticeDeadline(); r.NoticeDeadlineMonth != nil {
		r.NoticeDeadlineDate = date(start, *r.NoticeDeadlineMonth)
	}
	r.PaybackDate = paybackDate(start, r.PaybackMonth)
	r.DiscountedPaybackDate = paybackDate(start, r.DiscountedPaybackMonth)
	r.UseUpGain = sw.useUpGain(to, npv)
	r.Change = newChange(c, &r)
	return r, nil
}

// sweep visits the moves of all months from lead_months on. Their npv is not yet rounded.
func (sw *switching) sweep(ctx Context, visit func(to *switched, npv quantity)) error {
	for k := sw.candidate.Transition.LeadMonths; k <= sw.lastCutover(); k++ {
		if err := contextError(ctx); err != nil {
			return err
		}
		to := sw.switchTo(sw.moveAt(k))
		visit(to, sw.npv(to))
	}
	return nil
}

func (sw *switching) npvByCutover(ctx Context) (values []quantity, err error) {
	err = sw.sweep(ctx, func(_ *switched, npv quantity) { values = append(values, npv) })
	return values, err
}

// newTiming takes the values of npvByCutover. The best month is the earliest on a tie.
func (sw *switching) newTiming(values []quantity) (timing []Timing, best int) {
	for i, value := range values {
		k := sw.candidate.Transition.LeadMonths + i
		timing = append(timing, Timing{
			CutoverMonth: k,
			CutoverDate:  date(sw.scenario.Start, k),
			NPV:          sw.money(value),
		})
		if timing[i].NPV.GreaterThan(timing[best].NPV.Decimal) {
			best = i
		}
	}
	return timing, sw.candidate.Transition.LeadMonths + best
}

// missedNoticeCost returns what the best npv loses without the earliest contract end. Staying is worth 0, unless the
// incumbent stops within the horizon. It is nil without renewal, or where switching does not leave the incumbent.
func (sw *switching) missedNoticeCost(values []quantity) *Money {
	contract := &sw.scenario.Incumbent.Contract
	if !contract.renews() || sw.keepsIncumbent || sw.candidate.Amends {
		return nil
	}
	var withEnd, withoutEnd *quantity
	if contract.EndsMonth == nil || *contract.EndsMonth >= sw.horizon {
		withEnd, withoutEnd = &quantity{}, &quantity{}
	}
	for i, value := range values {
		missed := sw.npvAfterMissing(sw.candidate.Transition.LeadMonths+i, value)
		withEnd, withoutEnd = greater(withEnd, value), greater(withoutEnd, missed)
	}
	cost := Money{sw.money(*withEnd).Sub(sw.money(*withoutEnd).Decimal)}
	return &cost
}

// npvAfterMissing returns npv without the earliest contract end. Mostly nothing but the exit changes.
func (sw *switching) npvAfterMissing(k int, npv quantity) quantity {
	contract := &sw.scenario.Incumbent.Contract
	last, missed := k+sw.phases-1, contract.earliestEnd()
	end, nextEnd := contract.firstEnd(last, -1), contract.firstEnd(last, missed)
	switch {
	case end == nextEnd:
		return npv
	case sw.candidate.RunOutUse || last > k || k == sw.horizon:
		return sw.npv(sw.switchTo(move{k, sw.candidate.RunOutUse, missed}))
	default:
		to, account := &switched{move: sw.moveAt(k), last: k}, &sw.months[k].accounts.incumbent
		exit, nextExit := sw.newExit(to, end, account), sw.newExit(to, nextEnd, account)
		return npv.Add(exit.total().Sub(nextExit.total()).Mul(sw.discount[k]))
	}
}

func greater(a *quantity, b quantity) *quantity {
	if a != nil {
		b = a.Max(b)
	}
	return &b
}

// useUpGain returns nil unless the contract runs out and its commitment may be used up.
func (sw *switching) useUpGain(to *switched, npv quantity) *Money {
	if to.exit.method != ExitRunOut || sw.keepsIncumbent || sw.phases > 1 {
		return nil
	}
	using := to.move
	using.usesUp = true
	gain := Money{sw.money(sw.npv(sw.switchTo(using))).Sub(sw.money(npv).Decimal)}
	return &gain
}

type question struct {
	scenario  *Scenario
	candidate int
	cutover   int
}

func newQuestion(s *Scenario, candidate int) (question, error) {
	if err := s.Validate(); err != nil {
		return question{}, err
	}
	if candidate < 0 || candidate >= len(s.Candidates) {
		indices := Rule{Name: RuleNumber, Low: "0", High: fmt.Sprint(len(s.Candidates) - 1), Whole: true}
		return question{}, badInput(fmt.Sprintf("/candidates/%d", candidate), CodeUnknown, "", indices)
	}
	return question{s, candidate, s.Candidates[candidate].Cutover()}, nil
}

func (q question) newSwitching(program *num.Program) *switching {
	return newSwitching(newStayBranch(newBasis(q.scenario, program)), &q.scenario.Candidates[q.candidate])
}

// npv is not yet rounded.
func (q question) npv(program *num.Program) quantity {
	sw := q.newSwitching(program)
	return sw.npv(sw.switchTo(sw.moveAt(q.cutover)))
}

func (q question) money(amount float64) Money { return roundedMoney(amount, q.scenario.Currency) }

func roundedMoney(amount float64, currency string) Money {
	return Money{decimal.NewFromFloat(amount).Round(minorUnits(currency))}
}

// exitTermsOf returns the exit terms of the named switch.
func (e *estimate) exitTermsOf(r Recommendation) ExitTerms {
	sw := e.schedules[r.Candidate]
	return sw.exitTerms(sw.switchTo(move{cutover: r.CutoverMonth, usesUp: r.RunOutUse}))
}
