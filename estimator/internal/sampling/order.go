package sampling

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
