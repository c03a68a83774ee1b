package estimator

import (
	"math"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// groupCount is the number of groups in which draws are sorted by an input.
const groupCount = 32

// groups are draws sorted by the values of a variable and cut into groups of equal size.
type groups struct {
	order []int32 // all draws; equal values keep the order of the draws
	count int
}

func newGroups(values []float64, count int) groups {
	return groups{sampling.Order(values), count}
}

// end returns the rank after the last draw of a group, 0 for −1.
func (g groups) end(group int) int { return (group + 1) * len(g.order) / g.count }

// halves are means over a group's draws: over its first, third, fifth … draw, and over the others.
type halves [2]float64

func (h halves) mean() float64 { return float64((h[0] + h[1]) / 2) }

// halfMeans returns the means of values, which are given by draw, over the halves of each group.
func (g groups) halfMeans(values []float64) []halves {
	means := make([]halves, g.count)
	for group := range means {
		first, end := g.end(group-1), g.end(group)
		var even, odd float64
		for rank := first; rank+1 < end; rank += 2 {
			even += values[g.order[rank]]
			odd += values[g.order[rank+1]]
		}
		n := end - first
		if n%2 == 1 {
			even += values[g.order[end-1]]
		}
		means[group] = halves{even / float64(n-n/2), odd / float64(max(1, n/2))}
	}
	return means
}

// conditional holds the means of all actions given a variable. To choose an action by the mean that is reported would
// be biased upwards: the choice is made on one half of a group's draws, and the mean is taken over the other half, both
// ways (cross-fitting).
type conditional struct {
	*outcomes
	groups
	given  [][]halves // means of the worth, by action and group
	chosen [][2]int   // action that is best in each half, by group
}

func (o *outcomes) conditionalOn(g groups) *conditional {
	c := &conditional{outcomes: o, groups: g, chosen: make([][2]int, g.count)}
	for a, values := range o.worth {
		c.given = append(c.given, g.halfMeans(values))
		for group, means := range c.given[a] {
			for half := range means {
				if chosen := &c.chosen[group][half]; means[half] > c.given[*chosen][group][half] {
					*chosen = a
				}
			}
		}
	}
	return c
}

// evppi is the expected value of knowing the variable before deciding, at most evpi. It is 0 if it is below two
// standard errors.
func (c *conditional) evppi() float64 {
	var sum, squares float64
	best := c.worth[c.best]
	for group := range c.count {
		for rank := c.end(group - 1); rank < c.end(group); rank++ {
			other := 1 - (rank-c.end(group-1))%2
			if a := c.chosen[group][other]; a != c.best {
				draw := c.order[rank]
				gain := c.worth[a][draw] - best[draw]
				sum += gain
				squares += float64(gain * gain)
			}
		}
	}
	n := float64(len(c.order))
	mean := sum / n
	variance := squares/n - float64(mean*mean)
	if mean <= 0 || mean < 2*math.Sqrt(max(0, variance)/n) {
		return 0
	}
	return min(mean, c.evpi())
}

// pilot is a check of labels before deciding, which tells about a candidate's label accuracy.
type pilot struct {
	*conditional           // on the accuracy
	accuracy     []float64 // by draw
	mean         float64   // of the accuracy
	priorLabels  float64   // number of labels that tell as much as the range of the accuracy does
	groupMeans   []float64 // of the accuracy
	limit        float64   // the value of knowing the accuracy
}

func (c *conditional) newPilot(accuracy []float64) pilot {
	p := pilot{conditional: c, accuracy: accuracy, mean: sampling.Mean(accuracy), limit: c.evppi()}
	var squares float64
	for _, x := range accuracy {
		squares += float64((x - p.mean) * (x - p.mean))
	}
	variance := squares / float64(len(accuracy))
	p.priorLabels = max(0, float64(p.mean*(1-p.mean))/variance-1)
	for _, means := range c.halfMeans(accuracy) {
		p.groupMeans = append(p.groupMeans, means.mean())
	}
	return p
}

// evsi is the expected value of checking a number of labels, at most that of knowing the accuracy. The accuracy to
// expect after the check lies between the prior mean and the accuracy of the draw (Raiffa and Schlaifer, Applied
// Statistical Decision Theory, 1961).
func (p pilot) evsi(labels int) float64 {
	if p.limit == 0 {
		return 0
	}
	n := float64(labels)
	weight := math.Sqrt(n / (n + p.priorLabels))
	var sum float64
	var at position
	for _, draw := range p.order {
		at.move(p.groupMeans, p.mean+float64(weight*(p.accuracy[draw]-p.mean)))
		for half := range 2 {
			if a := p.bestAt(at, half); a != p.best {
				sum += at.interpolated(p.given[a], 1-half) - at.interpolated(p.given[p.best], 1-half)
			}
		}
	}
	return max(0, min(sum/float64(2*len(p.order)), p.limit))
}

// values returns evsi by number of labels.
func (p pilot) values(sizes []int) []float64 {
	values := make([]float64, len(sizes))
	for i, labels := range sizes {
		values[i] = p.evsi(labels)
	}
	return values
}

// bestAt returns the action with the highest interpolated mean of a half. What is best at both ends is best between
// them.
func (p pilot) bestAt(at position, half int) int {
	best := p.chosen[at.left][half]
	if best == p.chosen[at.right][half] {
		return best
	}
	best = 0
	highest := at.interpolated(p.given[0], half)
	for a := 1; a < len(p.given); a++ {
		if value := at.interpolated(p.given[a], half); value > highest {
			best, highest = a, value
		}
	}
	return best
}

// position is a place between the means of two groups, or beyond those of the outer groups, where left is right.
type position struct {
	left, right int
	share       float64 // of the way from left to right
}

// move moves to a value that is not below the one before.
func (at *position) move(means []float64, value float64) {
	for at.right < len(means)-1 && means[at.right] <= value {
		at.left, at.right = at.right, at.right+1
	}
	at.share = 0
	if width := means[at.right] - means[at.left]; width > 0 {
		at.share = max(0, min(1, (value-means[at.left])/width))
	}
}

func (at *position) interpolated(means []halves, half int) float64 {
	left, right := means[at.left][half], means[at.right][half]
	return left + float64(at.share*(right-left))
}
