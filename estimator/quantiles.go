package estimator

import (
	"math"
	"slices"
)

// bins is how finely values are counted before a quantile is looked up.
const bins = 1024

// quantiles are the values below which so many shares of all lie, the shares
// rising: with n values, the i-th least stands for the share (i − ½)/n, and
// between two of them it is a straight line. The values stay as they are.
// Counting them in bins and sorting the few bins asked for is several times
// faster than sorting all.
func quantiles(values []float64, shares ...float64) []float64 {
	low, high := slices.Min(values), slices.Max(values)
	c := histogram{values: values, low: low, scale: bins / (high - low)}
	if math.IsInf(c.scale, 1) {
		c.scale = 0 // all alike, or as good as
	}
	for _, v := range values {
		c.counts[c.bin(v)]++
	}
	found := make([]float64, len(shares))
	for i, share := range shares {
		rank := float64(share*float64(len(values))) - 0.5
		rank = max(0, min(rank, float64(len(values)-1)))
		below := int(math.Floor(rank))
		least, next := c.ranked(below), c.ranked(min(below+1, len(values)-1))
		found[i] = least + float64((rank-float64(below))*(next-least))
	}
	return found
}

// histogram is values with the number of those in each of equally wide bins.
type histogram struct {
	values     []float64
	low, scale float64
	counts     [bins]int
	only       int       // the bin last sorted
	sorted     []float64 // its values
}

func (c *histogram) bin(v float64) int {
	return min(int(float64((v-c.low)*c.scale)), bins-1)
}

// ranked is the rank-th least value, from 0.
func (c *histogram) ranked(rank int) float64 {
	bin := 0
	for rank >= c.counts[bin] {
		rank -= c.counts[bin]
		bin++
	}
	if c.sorted == nil || c.only != bin {
		c.only, c.sorted = bin, c.sorted[:0]
		for _, v := range c.values {
			if c.bin(v) == bin {
				c.sorted = append(c.sorted, v)
			}
		}
		slices.Sort(c.sorted)
	}
	return c.sorted[rank]
}
