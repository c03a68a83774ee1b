package estimator

// Assess is [Estimate] with uncertainty: it adds the sensitivity and risk of every candidate. It takes several times as
// long.
// Errors are those of Estimate.
func Assess(ctx Context, s Scenario) (Result, error) {
	result, err := Estimate(ctx, s)
	if err != nil {
		return Result{}, err
	}
	sim := newSimulation(&s)
	for i := range result.Candidates {
		q := question{&s, i, s.Candidates[i].Cutover()}
		swings, err := q.swings(ctx)
		if err != nil {
			return Result{}, err
		}
		risk, err := sim.risk(ctx, candidateMove{i, sim.switching(i).moveAt(q.cutover)}, nil)
		if err != nil {
			return Result{}, err
		}
		c := &result.Candidates[i]
		c.Sensitivity, c.Risk = q.toSwings(swings), &risk
	}
	return result, nil
}
