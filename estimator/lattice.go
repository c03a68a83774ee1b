package estimator

import "math/rand/v2"

// latticePoints is how many futures a risk is taken over. Measured on twelve
// scenarios with eight random shifts each against a million plain trials, the
// root mean square error of p10, p50 and p90 is 0.5, 0.3 and 0.6 % of p90 − p10,
// at worst 1 % for one scenario, and that of the probability 0.002.
const latticePoints = 4096

// lattice is a set of points that fill a unit cube evenly: a rank-1 lattice,
// shifted at random but by the same shift each time (Nuyens and Cools, Fast
// component-by-component construction, Math. Comp. 75, 2006). The first
// dimensions are filled best, so they are for the inputs that matter most.
type lattice struct {
	shifts []float64 // by dimension
}

func newLattice(dimensions int) lattice {
	source := rand.New(rand.NewPCG(1, 2))
	shifts := make([]float64, dimensions)
	for j := range shifts {
		shifts[j] = source.Float64()
	}
	return lattice{shifts}
}

// coordinates puts a dimension's coordinates, from 0 to 1, of consecutive
// points into a slice, starting with point first.
func (l lattice) coordinates(dimension, first int, into []float64) {
	step, shift := int(generatingVector[dimension]), l.shifts[dimension]
	for i := range into {
		u := float64(float64((first+i)*step%latticePoints)/latticePoints) + shift
		if u >= 1 {
			u--
		}
		into[i] = u
	}
}
