// Package sampling draws evenly spread values of uncertain inputs and takes quantiles of results.
package sampling

import "math/rand/v2"

// stratified returns n numbers between 0 and 1, one in each interval of width 1/n, in random order.
func stratified(source *rand.PCG, n int) []float64 {
	values := make([]float64, n)
	place(source, values, 0, n)
	return values
}

// place fills a slice with a number in each of as many intervals of width 1/n, from one on, in random order: a
// Fisher–Yates shuffle, inside out.
func place(source *rand.PCG, values []float64, first, n int) {
	for i := range values {
		bits := source.Uint64()
		j := int(bits >> 32 * uint64(i+1) >> 32)
		values[i] = values[j]
		values[j] = (float64(first+i) + float64((float64(uint32(bits))+0.5)/(1<<32))) / float64(n)
	}
}

// permutation returns the numbers below n in random order.
func permutation(source *rand.PCG, n int) []int {
	order := make([]int, n)
	for i := range order {
		j := int(source.Uint64() >> 32 * uint64(i+1) >> 32)
		order[i] = order[j]
		order[j] = i
	}
	return order
}

// Intervals returns for each coordinate of a [Dimension] which of count equal intervals it is in.
func Intervals(values []float64, count int) []uint8 {
	groups := make([]uint8, len(values))
	for i, value := range values {
		groups[i] = uint8(float64(value * float64(count)))
	}
	return groups
}

// Shuffled returns the values in a random order, which is the same each time.
func Shuffled(values []float64) []float64 {
	shuffled := make([]float64, len(values))
	for i, from := range permutation(rand.NewPCG(2, 0), len(values)) {
		shuffled[i] = values[from]
	}
	return shuffled
}
