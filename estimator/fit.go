package estimator

import "github.com/shopspring/decimal"

// fit weighs the scores of both providers by the buyer's priorities; nil where
// a score or the priorities are missing, or no priority is above 0.
func fit(priorities, incumbent, candidate *Scores) *Fit {
	if priorities == nil || incumbent == nil || candidate == nil {
		return nil
	}
	weight := decimal.Sum(decimal.Decimal{}, priorities.list()...)
	if weight.IsZero() {
		return nil
	}
	return &Fit{
		Incumbent:  ratio(weighted(priorities, incumbent), weight),
		Candidate:  ratio(weighted(priorities, candidate), weight),
		Robustness: robustness(incumbent, candidate),
		Flip:       nearestFlip(priorities, incumbent, candidate),
	}
}

// weighted is Σ priority·score.
func weighted(priorities, scores *Scores) decimal.Decimal {
	var sum decimal.Decimal
	rated := scores.list()
	for i, priority := range priorities.list() {
		sum = sum.Add(priority.Mul(rated[i]))
	}
	return sum
}

func (s *Scores) list() []decimal.Decimal {
	return []decimal.Decimal{s.Accuracy, s.Scalability, s.Security, s.Pricing, s.Experience}
}
