package estimator

// Estimate computes what switching costs and brings for every candidate of a
// scenario: both branches month by month, npv for each cutover month, exit
// terms, break-evens and a recommendation. It validates the scenario first, and
// only reads it: many may estimate the same one at once.
//
// A bad scenario gives [Problems] as its error; a context that ends gives the
// context's error within the time of one cutover month, and a nil one never
// ends. There are no others.
func Estimate(ctx Context, s Scenario) (Result, error) {
	if err := s.Validate(); err != nil {
		return Result{}, err
	}
	b := newBasis(&s, nil)
	stay := newStayBranch(b)
	result := Result{
		Version:      Version,
		Currency:     s.Currency,
		MinorUnits:   int(b.digits),
		Stay:         b.layOut(stay.records),
		ContractEnds: s.Incumbent.Contract.ends(s.Start, s.HorizonMonths),
	}
	var exits []ExitTerms // at each candidate's best month
	for i := range s.Candidates {
		candidate, atBest, err := stay.candidate(ctx, &s.Candidates[i])
		if err != nil {
			return Result{}, err
		}
		result.Candidates = append(result.Candidates, candidate)
		exits = append(exits, atBest)
	}
	result.Recommendation = recommend(&s, result.Candidates, exits)
	return result, nil
}

// Context is the part of a [context.Context] that the estimator asks now and
// then: why it is over, if it is. Any context is one, and nil one that never ends.
// (The whole would bring package time's formats into the browser, by way of its
// deadline.)
type Context interface {
	Err() error
}

// ended is why a context is over.
func ended(ctx Context) error {
	if ctx == nil {
		return nil
	}
	return ctx.Err()
}

// candidate is the result for one candidate, and the exit terms at its best
// cutover month.
func (sb *stayBranch) candidate(ctx Context, c *Candidate) (CandidateResult, ExitTerms, error) {
	start, k := sb.scenario.Start, c.Cutover()
	sw := newSwitching(sb, c)
	values, err := sw.sweep(ctx)
	if err != nil {
		return CandidateResult{}, ExitTerms{}, err
	}
	npv := values[k-c.Transition.LeadMonths]
	records := sw.switchAt(k)
	breakEven, err := sw.breakEven(ctx, k, records, npv)
	if err != nil {
		return CandidateResult{}, ExitTerms{}, err
	}
	closest, err := sw.closest(ctx, values)
	if err != nil {
		return CandidateResult{}, ExitTerms{}, err
	}
	benefits := sw.benefits(k, records)
	discounted := sb.discounted(benefits)
	r := CandidateResult{
		Name:                   c.Name,
		CutoverMonth:           k,
		CutoverDate:            date(start, k),
		Switch:                 sb.layOut(records),
		Benefits:               sb.layOutBenefits(benefits, discounted),
		NPV:                    sb.money(npv),
		NetBenefit:             sb.money(sum(benefits)),
		PaybackMonth:           payback(benefits),
		DiscountedPaybackMonth: payback(discounted),
		Exit:                   sw.exitTerms(k),
		MissedNoticeCost:       sw.missedNoticeCost(values),
		BreakEven:              breakEven,
		Closest:                closest,
		Fit:                    fit(sb.scenario.Priorities, sb.scenario.Incumbent.Scores, c.Scores),
	}
	r.NPVByLine, r.NPVByKind = sb.npvByLine(records)
	r.OneTime, r.OneTimeTotal, r.OneTimeByKind = sb.oneTime(records)
	r.Saving, r.SavingTotal, r.SavingByKind = sw.saving(records)
	r.NetBenefitByKind = r.SavingByKind.less(r.OneTimeByKind)
	r.Plan = sw.plan(k, records, r.PaybackMonth)
	r.LockInRatio = sb.lockInRatio(r.OneTimeTotal)
	r.WaitingHurdle = sb.waitingHurdle(r.OneTimeTotal)
	r.Timing, r.BestCutoverMonth = sw.timing(values)
	r.BestCutoverDate = date(start, r.BestCutoverMonth)
	if r.NoticeDeadlineMonth = sb.scenario.Incumbent.Contract.noticeDeadline(); r.NoticeDeadlineMonth != nil {
		r.NoticeDeadlineDate = date(start, *r.NoticeDeadlineMonth)
	}
	r.PaybackDate = paybackDate(start, r.PaybackMonth)
	r.DiscountedPaybackDate = paybackDate(start, r.DiscountedPaybackMonth)
	r.Change = newChange(c, &r)
	return r, sw.exitTerms(r.BestCutoverMonth), nil
}
