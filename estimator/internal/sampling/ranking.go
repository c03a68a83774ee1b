package sampling

import (
	"math"
	"slices"
)

// Order returns the indices of values in ascending order; equal values keep theirs. It distributes the values over as
// many bins of equal width as there are values and then sorts neighbours by insertion. That is fast where no bin holds
// many different values: the density of a triangular distribution is at most twice its mean.
func Order(values []float64) []int32 {
	low, high := bounds(values)
	scale := 0.0 // all values are equal
	if width := (high - low) / float64(len(values)); width > 0 {
		scale = 1 / width
	}
	last := len(values) - 1
	binOf := make([]int32, len(values))
	next := make([]int32, len(values)+1) // where the next value of each bin goes
	for i, v := range values {
		bin := min(int(float64((v-low)*scale)), last)
		binOf[i] = int32(bin)
		next[bin+1]++
	}
	for bin := range last {
		next[bin+1] += next[bin]
	}
	order := make([]int32, len(values))
	for i, bin := range binOf {
		order[next[bin]] = int32(i)
		next[bin]++
	}
	for to := 1; to < len(order); to++ {
		index := order[to]
		value := values[index]
		at := to
		for ; at > 0 && values[order[at-1]] > value; at-- {
			order[at] = order[at-1]
		}
		order[at] = index
	}
	return order
}

func bounds(values []float64) (low, high float64) {
	low, high = values[0], values[0]
	for _, v := range values {
		if v < low {
			low = v
		}
		if v > high {
			high = v
		}
	}
	return low, high
}

const bins = 1024

// Ranking finds values by rank. It distributes them over bins of equal width and sorts a bin only when one of its
// values is asked for, which is several times faster than sorting all. The values passed in stay as they are.
type Ranking struct {
	ranked []float64     // bin by bin
	bin    []uint16      // by value
	starts [bins + 1]int // of each bin in ranked
	sorted [bins]bool
}

// Rank takes new values, at least one.
func (r *Ranking) Rank(values []float64) {
	low, high := values[0], values[0]
	for _, v := range values {
		if v < low {
			low = v
		}
		if v > high {
			high = v
		}
	}
	scale := 0.0 // all values are equal
	if width := (high - low) / bins; width > 0 {
		scale = 1 / width
	}
	r.ranked, r.bin = resized(r.ranked, len(values)), resized(r.bin, len(values))
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

func resized[T any](s []T, n int) []T {
	return slices.Grow(s[:0], n)[:n]
}

func (r *Ranking) at(rank int) float64 {
	bin := r.binOf(rank)
	if !r.sorted[bin] {
		slices.Sort(r.ranked[r.starts[bin]:r.starts[bin+1]])
		r.sorted[bin] = true
	}
	return r.ranked[rank]
}

func (r *Ranking) binOf(rank int) int {
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

// Quantile returns the ⌈share · n⌉-th smallest of n values.
func (r *Ranking) Quantile(share float64) float64 { return r.at(r.count(share) - 1) }

// LeastMean returns the mean of the ⌈share · n⌉ smallest values.
func (r *Ranking) LeastMean(share float64) float64 {
	n := r.count(share)
	r.at(n - 1)
	return Mean(r.ranked[:n])
}

// count returns ⌈share · n⌉, at least 1. Errors of float64 do not count.
func (r *Ranking) count(share float64) int {
	n := len(r.ranked)
	return max(1, min(n, int(math.Ceil(float64(share*float64(n))-1e-9))))
}

// Groups returns for each value which of count equal parts it is in when all are sorted.
func Groups(values []float64, count int) []uint8 {
	var r Ranking
	r.Rank(values)
	least := make([]float64, count+1) // of each group
	for g := range count {
		least[g] = r.at(g * len(values) / count)
	}
	least[count] = math.Inf(1)
	var first [bins]uint8 // group of the least value in each bin
	g := 0
	for bin := range first {
		for g+1 < count && r.starts[bin] >= (g+1)*len(values)/count {
			g++
		}
		first[bin] = uint8(g)
	}
	groups := make([]uint8, len(values))
	for i, value := range values {
		group := first[r.bin[i]]
		for value >= least[group+1] {
			group++
		}
		groups[i] = group
	}
	return groups
}

func Mean(values []float64) float64 {
	var sum float64
	for _, v := range values {
		sum += v
	}
	return float64(sum / float64(len(values)))
}
