// Package sampling draws evenly spread values of uncertain inputs and takes quantiles of results.
package sampling

import "math/rand/v2"

// Stratified returns n numbers between 0 and 1, one in each interval of width 1/n, in random order. Several lists of
// one length make a Latin hypercube sample (McKay, Beckman, Conover 1979): each dimension is spread evenly, and no two
// of them are related. The first numbers of a list are a fair sample of all.
//
// A name always gives the same numbers, on every machine.
func Stratified(name string, n int) []float64 {
	source := rand.NewPCG(1, hash(name))
	values := make([]float64, n)
	for i := range values { // Fisher–Yates shuffle, inside out
		bits := source.Uint64()
		j := int(bits >> 32 * uint64(i+1) >> 32)
		values[i] = values[j]
		values[j] = (float64(i) + float64((float64(uint32(bits))+0.5)/(1<<32))) / float64(n)
	}
	return values
}

// StratifiedGroups returns for each number of a stratified list which of count equal intervals it is in.
func StratifiedGroups(values []float64, count int) []uint8 {
	groups := make([]uint8, len(values))
	for i, value := range values {
		groups[i] = uint8(float64(value * float64(count)))
	}
	return groups
}

// hash is FNV-1a.
func hash(name string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(name) {
		h = (h ^ uint64(name[i])) * 1099511628211
	}
	return h
}

// Shuffled returns the values in a random order, which is the same each time.
func Shuffled(values []float64) []float64 {
	source := rand.NewPCG(2, 0)
	shuffled := make([]float64, len(values))
	for i, value := range values {
		j := int(source.Uint64() >> 32 * uint64(i+1) >> 32)
		shuffled[i] = shuffled[j]
		shuffled[j] = value
	}
	return shuffled
}
