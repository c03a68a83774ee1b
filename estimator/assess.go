package estimator

import "github.com/switchcost/switchcost/estimator/internal/sampling"

// Assess is [Estimate] with uncertainty: it adds the sensitivity and risk of every candidate. It takes several times as
// long.
// Errors are those of Estimate.
func Assess(ctx Context, s Scenario) (Result, error) {
	result, err := Estimate(ctx, s)
	if err != nil {
		return Result{}, err
	}
	for i := range result.Candidates {
		q := question{&s, i, s.Candidates[i].Cutover()}
		c := &result.Candidates[i]
		swings, risk, err := q.assess(ctx)
		if err != nil {
			return Result{}, err
		}
		c.Sensitivity, c.Risk = q.toSwings(swings), &risk
	}
	return result, nil
}

func (q question) assess(ctx Context) ([]swing, Risk, error) {
	swings, err := q.swings(ctx)
	if err != nil {
		return nil, Risk{}, err
	}
	simulation, err := q.simulate(ctx, swings, sampling.NewLattice(len(swings)))
	if err != nil {
		return nil, Risk{}, err
	}
	return swings, q.toRisk(simulation), nil
}
