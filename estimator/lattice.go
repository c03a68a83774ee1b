package estimator

import "math/rand/v2"

// latticePoints is how many futures a risk is taken over. Measured against a
// million plain trials on 33 scenarios with 48 random shifts each, 98 of 100
// figures p10, p50 and p90 are off by less than 0.5 % of p90 − p10, with a root
// mean square of 0.26, 0.16 and 0.23 %. With the shift that is used all are; a
// test shows it.
const latticePoints = 1 << 14

// multiplier makes the lattice; its test finds it.
const multiplier = 4363

// scatter is in what steps the points of the lattice are taken, so that the
// first ones fill the cube evenly as well: about the golden part of them all.
const scatter = 10125

// lattice is a set of points that fill a unit cube evenly: a rank-1 lattice of
// Korobov's form, of which dimension j goes round the unit interval in steps of
// multiplierʲ/latticePoints, shifted at random but by the same shift each time
// (Sloan and Joe, Lattice Methods for Multiple Integration, 1994). The first
// dimensions are filled best, so they are for the inputs that matter most.
type lattice struct {
	steps  []int     // by dimension
	shifts []float64 // by dimension
}

func newLattice(dimensions int) lattice {
	source := rand.New(rand.NewPCG(10, 10))
	l := lattice{make([]int, dimensions), make([]float64, dimensions)}
	step := scatter
	for j := range dimensions {
		l.steps[j], l.shifts[j] = step, source.Float64()
		step = step * multiplier % latticePoints
	}
	return l
}

// coordinates puts a dimension's coordinates, from 0 to 1, of consecutive
// points into a slice, starting with point first.
func (l lattice) coordinates(dimension, first int, into []float64) {
	step, shift := l.steps[dimension], l.shifts[dimension]
	at := first * step % latticePoints
	for i := range into {
		u := float64(float64(at)/latticePoints) + shift
		if u >= 1 {
			u--
		}
		into[i] = u
		at = (at + step) % latticePoints
	}
}
