package estimator

// recommend picks the best candidate and month of all, the first on a tie.
func recommend(s *Scenario, results []CandidateResult, exits []ExitTerms) Recommendation {
	best := 0
	for i := range results {
		if bestNPV(&results[i]).GreaterThan(bestNPV(&results[best]).Decimal) {
			best = i
		}
	}
	r, exit := &results[best], exits[best]
	recommendation := Recommendation{
		Verdict:       SwitchLater,
		Candidate:     best,
		CutoverMonth:  r.BestCutoverMonth,
		CutoverDate:   r.BestCutoverDate,
		NoticeByMonth: exit.NoticeByMonth,
		NoticeByDate:  exit.NoticeByDate,
		NPV:           bestNPV(r),
	}
	switch {
	case !recommendation.NPV.IsPositive():
		recommendation.Verdict = Stay
	case r.BestCutoverMonth == s.Candidates[best].Transition.LeadMonths:
		recommendation.Verdict = SwitchNow
	}
	return recommendation
}

// bestNPV is the net present value at the best cutover month.
func bestNPV(r *CandidateResult) Money {
	return r.Timing[r.BestCutoverMonth-r.Timing[0].CutoverMonth].NPV
}
