package estimator

import "slices"

// bins is how finely values are sorted before one of them is looked up.
const bins = 1024

// ranking gives values by their rank. It puts them into bins of equal width and
// sorts a bin only when one of its values is asked for, which is several times
// faster than sorting all. The values themselves stay as they are.
type ranking struct {
	ranked []float64     // bin by bin
	bin    []uint16      // by value
	starts [bins + 1]int // of each bin in ranked
	sorted [bins]bool
}

// rank takes new values; there is at least one.
func (r *ranking) rank(values []float64) {
	low, high := values[0], values[0]
	for _, v := range values {
		if v < low {
			low = v
		}
		if v > high {
			high = v
		}
	}
	scale := 0.0 // all alike
	if width := (high - low) / bins; width > 0 {
		scale = 1 / width
	}
	r.ranked, r.bin = sized(r.ranked, len(values)), sized(r.bin, len(values))
	r.sorted = [bins]bool{}
	var counts [bins + 1]int
	for i, v := range values {
		bin := int(float64((v - low) * scale))
		if bin >= bins {
			bin = bins - 1
		}
		r.bin[i] = uint16(bin)
		counts[bin]++
	}
	next := counts // where the next value of each bin goes
	at := 0
	for bin, count := range counts {
		r.starts[bin], next[bin] = at, at
		at += count
	}
	for i, bin := range r.bin {
		r.ranked[next[bin]] = values[i]
		next[bin]++
	}
}

// sized is a slice of n elements that may lie where another was.
func sized[T any](s []T, n int) []T {
	return slices.Grow(s[:0], n)[:n]
}

// at is the rank-th least value, from 0.
func (r *ranking) at(rank int) float64 {
	bin := r.binOf(rank)
	if !r.sorted[bin] {
		slices.Sort(r.ranked[r.starts[bin]:r.starts[bin+1]])
		r.sorted[bin] = true
	}
	return r.ranked[rank]
}

// binOf is the last bin that starts at or before a rank.
func (r *ranking) binOf(rank int) int {
	low, high := 0, bins
	for high-low > 1 {
		if middle := (low + high) / 2; r.starts[middle] <= rank {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}

// quantile is the value below which a share of all lies: with n values, the
// i-th least stands for the share (i − ½)/n, and between two of them it is a
// straight line.
func (r *ranking) quantile(share float64) float64 {
	last := len(r.ranked) - 1
	rank := float64(share*float64(last+1)) - 0.5
	rank = max(0, min(rank, float64(last)))
	below := int(rank)
	least, next := r.at(below), r.at(min(below+1, last))
	return least + float64((rank-float64(below))*(next-least))
}

// worst is the mean of the least share of all, at least of one.
func (r *ranking) worst(share float64) float64 {
	n := max(1, int(float64(share*float64(len(r.ranked)))))
	r.at(n - 1)
	return mean(r.ranked[:n])
}
