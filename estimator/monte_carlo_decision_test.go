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

// distribution is that of a value in all draws.
type distribution struct {
	trialFigure
	byDraw, sorted []float64
}

func newDistribution(values []float64) distribution {
	return distribution{newTrialFigure(values), values, slices.Sorted(slices.Values(values))}
}

// quantile is the ⌈share · n⌉-th smallest value.
func (d distribution) quantile(share float64) float64 {
	return d.sorted[int(math.Ceil(share*float64(len(d.sorted))))-1]
}

// width is p90 − p10.
func (d distribution) width() float64 { return d.quantile(0.9) - d.quantile(0.1) }

// worstTenth is the mean of the ⌈n/10⌉ smallest values.
func (d distribution) worstTenth() float64 {
	return newTrialFigure(d.sorted[:(len(d.sorted)+9)/10]).mean
}

// above is the share of the values above a limit.
func (d distribution) above(limit float64) float64 {
	upTo, _ := slices.BinarySearchFunc(d.sorted, limit, func(value, limit float64) int {
		if value <= limit {
			return -1
		}
		return 1
	})
	return float64(len(d.sorted)-upTo) / float64(len(d.sorted))
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
	type drawn struct {
		value float64
		draw  int
	}
	list := make([]drawn, len(values))
	for i, value := range values {
		list[i] = drawn{value, i}
	}
	slices.SortFunc(list, func(a, b drawn) int { return cmp.Or(cmp.Compare(a.value, b.value), a.draw-b.draw) })
	order := make([]int, len(values))
	for i := range list {
		order[i] = list[i].draw
	}
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
			chosen := bestAt(means, place{left: g})
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

// bestAt returns the action with the highest mean, by action and group, at a place among the groups.
func bestAt(means [][]float64, at place) int {
	best, highest := 0, math.Inf(-1)
	for i := range means {
		if value := at.in(means[i]); value > highest {
			best, highest = i, value
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
			chosen, at := bestAt(choosing, placeOf(posterior, choosingAt)), placeOf(posterior, valuingAt)
			value += (at.in(valuing[chosen]) - at.in(valuing[d.best])) / float64(2*len(accuracy))
		}
	}
	return max(0, min(value, limit))
}

// place is on a broken line through points, a share of the way from one to the next.
type place struct {
	left  int
	share float64
}

// placeOf returns the place of x, at an end if it is beyond the outer points.
func placeOf(x float64, points []float64) place {
	next, _ := slices.BinarySearch(points, x)
	switch next {
	case 0:
		return place{}
	case len(points):
		return place{left: len(points) - 1}
	}
	return place{next - 1, (x - points[next-1]) / (points[next] - points[next-1])}
}

func (p place) in(line []float64) float64 {
	if p.share == 0 {
		return line[p.left]
	}
	return line[p.left] + p.share*(line[p.left+1]-line[p.left])
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
