package estimator

import "github.com/switchcost/switchcost/estimator/internal/sampling"

// outcomes are the worths of actions on the same draws. Ties go to the first action.
type outcomes struct {
	worth    [][]float64 // over staying, by action and draw
	means    []float64   // by action
	best     int         // action with the highest mean
	greatest []float64   // worth of the best action of each draw
	bestIn   []float64   // share of the draws in which an action is the best, by action
}

// newOutcomes takes the worth of at least one action, by action and draw. Staying is worth 0 in every draw.
func newOutcomes(worth [][]float64) *outcomes {
	draws := len(worth[0])
	o := &outcomes{
		worth:    worth,
		means:    make([]float64, len(worth)),
		greatest: append([]float64(nil), worth[0]...),
		bestIn:   make([]float64, len(worth)),
	}
	bestOf := make([]int32, draws)
	for a, values := range worth {
		o.means[a] = sampling.Mean(values)
		for i, value := range values {
			if value > o.greatest[i] {
				o.greatest[i], bestOf[i] = value, int32(a)
			}
		}
	}
	o.best = highest(o.means)
	counts := make([]int, len(worth))
	for _, a := range bestOf {
		counts[a]++
	}
	for a, count := range counts {
		o.bestIn[a] = float64(count) / float64(draws)
	}
	return o
}

// highest returns the index of the highest value, the first on a tie.
func highest(values []float64) int {
	best := 0
	for i, value := range values {
		if value > values[best] {
			best = i
		}
	}
	return best
}

// regret returns the mean and the 90th percentile of how much more the best action of each draw is worth.
func (o *outcomes) regret(action int, ranking *sampling.Ranking) (mean, p90 float64) {
	regret := make([]float64, len(o.greatest))
	for i, greatest := range o.greatest {
		regret[i] = greatest - o.worth[action][i]
	}
	ranking.Rank(regret)
	return sampling.Mean(regret), ranking.Quantile(0.9)
}

// cautious returns the action with the highest mean of its own worst tenth of the draws.
func (o *outcomes) cautious(ranking *sampling.Ranking) int {
	worst := make([]float64, len(o.worth))
	for a, values := range o.worth {
		ranking.Rank(values)
		worst[a] = ranking.LeastMean(0.1)
	}
	return highest(worst)
}

// evpi is the expected value of perfect information.
func (o *outcomes) evpi() float64 {
	return max(0, sampling.Mean(o.greatest)-o.means[o.best])
}
