package estimator

import (
	"cmp"
	"math"
	"slices"
)

// trialFigure is a mean over draws and the standard deviation of one of them.
type trialFigure struct{ mean, deviation float64 }

func newTrialFigure(values []float64) trialFigure {
	var f trialFigure
	for _, v := range values {
		f.mean += v / float64(len(values))
	}
	for _, v := range values {
		f.deviation += (v - f.mean) * (v - f.mean) / float64(len(values))
	}
	f.deviation = math.Sqrt(f.deviation)
	return f
}

// errorBetween is the standard error of the difference of two means over these numbers of random draws.
func (f trialFigure) errorBetween(n, m int) float64 {
	return f.deviation * math.Sqrt(1/float64(n)+1/float64(m))
}

// trialQuantile is the ⌈share · n⌉-th smallest value.
func trialQuantile(values []float64, share float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[int(math.Ceil(share*float64(len(sorted))))-1]
}

// worstTenth is the mean of the ⌈n/10⌉ smallest values.
func worstTenth(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return newTrialFigure(sorted[:(len(sorted)+9)/10]).mean
}

func shareAbove(values []float64, limit float64) float64 {
	above := 0
	for _, v := range values {
		if v > limit {
			above++
		}
	}
	return float64(above) / float64(len(values))
}

// trialDecision weighs actions by their worths in the same draws.
type trialDecision struct {
	worths [][]float64 // by action and draw
	means  []trialFigure
	best   int // action with the highest mean
	regret [][]float64
	bestIn []float64
}

func newTrialDecision(worths [][]float64) *trialDecision {
	d := &trialDecision{worths: worths, bestIn: make([]float64, len(worths))}
	draws := len(worths[0])
	for i, values := range worths {
		d.means = append(d.means, newTrialFigure(values))
		d.regret = append(d.regret, make([]float64, draws))
		if d.means[i].mean > d.means[d.best].mean {
			d.best = i
		}
	}
	for draw := range draws {
		winner := 0
		for i := range worths {
			if worths[i][draw] > worths[winner][draw] {
				winner = i
			}
		}
		d.bestIn[winner] += 1 / float64(draws)
		for i := range worths {
			d.regret[i][draw] = worths[winner][draw] - worths[i][draw]
		}
	}
	return d
}

// evpi is the mean of the best action's worth less the best mean, which is the least mean regret.
func (d *trialDecision) evpi() trialFigure { return newTrialFigure(d.regret[d.best]) }

const trialGroups = 32

// sortedDraws returns the draws in the order of a value of each.
func sortedDraws(values []float64) []int {
	order := make([]int, len(values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(values[i], values[j]) })
	return order
}

// groupsBy returns the draws in groups of equal size, sorted by a value of each draw.
func groupsBy(values []float64) [][]int {
	order, groups := sortedDraws(values), make([][]int, trialGroups)
	for g := range groups {
		groups[g] = order[len(order)*g/trialGroups : len(order)*(g+1)/trialGroups]
	}
	return groups
}

// groupMeans returns the mean worth of each action in each group, over the draws of one half, and the mean of value.
func (d *trialDecision) groupMeans(groups [][]int, half int, value []float64) (means [][]float64, at []float64) {
	means, at = make([][]float64, len(d.worths)), make([]float64, len(groups))
	for i := range means {
		means[i] = make([]float64, len(groups))
	}
	for g, group := range groups {
		n := 0.0
		for _, draw := range group {
			if draw%2 == half {
				n++
				at[g] += value[draw]
				for i := range d.worths {
					means[i][g] += d.worths[i][draw]
				}
			}
		}
		at[g] /= n
		for i := range means {
			means[i][g] /= n
		}
	}
	return means, at
}

// evppi is the expected value of knowing an input: in each group of draws with similar values, the action that is best
// in one half of the draws takes its worth from the other half.
func (d *trialDecision) evppi(values []float64) trialFigure {
	groups := groupsBy(values)
	gains := make([]float64, len(values))
	for half := range 2 {
		means, _ := d.groupMeans(groups, 1-half, values)
		for g, group := range groups {
			chosen := bestAt(means, func(of []float64) float64 { return of[g] })
			for _, draw := range group {
				if draw%2 == half {
					gains[draw] = d.worths[chosen][draw] - d.worths[d.best][draw]
				}
			}
		}
	}
	gain := newTrialFigure(gains)
	if gain.mean < 2*gain.errorBetween(len(values), math.MaxInt) {
		gain.mean = 0
	}
	gain.mean = min(gain.mean, d.evpi().mean)
	return gain
}

func bestAt(means [][]float64, value func(of []float64) float64) int {
	best := 0
	for i := range means {
		if value(means[i]) > value(means[best]) {
			best = i
		}
	}
	return best
}

// evsi is the expected value of checking n labels before deciding: accuracy's posterior mean tells each action's worth
// by interpolation between the groups, with the action chosen on one half of the draws and valued on the other. The
// best action's mean without the pilot is that of the same interpolation. The value of knowing the accuracy limits it.
func (d *trialDecision) evsi(accuracy []float64, n int, limit float64) float64 {
	groups, prior := groupsBy(accuracy), newTrialFigure(accuracy)
	priorLabels := prior.mean*(1-prior.mean)/(prior.deviation*prior.deviation) - 1
	weight := math.Sqrt(float64(n) / (float64(n) + priorLabels))
	var value float64
	for half := range 2 {
		choosing, choosingAt := d.groupMeans(groups, 1-half, accuracy)
		valuing, valuingAt := d.groupMeans(groups, half, accuracy)
		for _, x := range accuracy {
			posterior := prior.mean + weight*(x-prior.mean)
			chosen := bestAt(choosing, func(of []float64) float64 { return interpolated(choosingAt, of, posterior) })
			gain := interpolated(valuingAt, valuing[chosen], posterior) - interpolated(valuingAt, valuing[d.best], posterior)
			value += gain / float64(2*len(accuracy))
		}
	}
	return max(0, min(value, limit))
}

// interpolated is a broken line through points, constant beyond the outer ones.
func interpolated(at, of []float64, x float64) float64 {
	last := len(at) - 1
	switch {
	case x <= at[0]:
		return of[0]
	case x >= at[last]:
		return of[last]
	}
	i := 0
	for at[i+1] < x {
		i++
	}
	return of[i] + (of[i+1]-of[i])*(x-at[i])/(at[i+1]-at[i])
}

// driven is the share of the variance of a worth that lies between groups of draws with similar values, less what the
// groups of a random order would have on average.
func driven(worth, values []float64) float64 {
	all, between := newTrialFigure(worth), 0.0
	for _, group := range groupsBy(values) {
		mean := 0.0
		for _, draw := range group {
			mean += worth[draw] / float64(len(group))
		}
		between += (mean - all.mean) * (mean - all.mean) / trialGroups
	}
	noise := (trialGroups - 1) / float64(len(worth))
	return max(0, between/(all.deviation*all.deviation)-noise)
}
