// Package sampling draws evenly spread values of uncertain inputs and takes quantiles of results.
package sampling

import (
	"math"
	"math/rand/v2"
)

// Points is the number of points of a [Lattice]. Measured against a million random trials on 33 scenarios with 48
// random shifts each, 98 of 100 figures p10, p50 and p90 are off by less than 0.5 % of p90 − p10, with a root mean
// square of 0.26, 0.16 and 0.23 %. With the shift in use, all of them are; a test checks this.
const Points = 1 << 14

// multiplier generates the lattice; a test checks that it is the best one.
const multiplier = 4363

// stride is the step from one point to the next, about the golden section of all points: the first points then fill the
// cube evenly as well.
const stride = 10125

// Lattice is a set of points that fill a unit cube evenly: a rank-1 lattice in Korobov's form, in which dimension j
// goes round the unit interval in steps of multiplierʲ/Points, with a random shift that is the same each time (Sloan
// and Joe, Lattice Methods for Multiple Integration, 1994). The first dimensions are filled best, so the most
// influential inputs should come first.
type Lattice struct {
	steps  []int
	shifts []float64 // by dimension
}

func NewLattice(dimensions int) Lattice {
	source := rand.New(rand.NewPCG(10, 10))
	l := Lattice{make([]int, dimensions), make([]float64, dimensions)}
	step := stride
	for j := range dimensions {
		l.steps[j], l.shifts[j] = step, source.Float64()
		step = step * multiplier % Points
	}
	return l
}

// Coordinates writes one coordinate, from 0 to 1, of consecutive points into a slice, starting with point first.
func (l Lattice) Coordinates(dimension, first int, into []float64) {
	step, shift := l.steps[dimension], l.shifts[dimension]
	at := first * step % Points
	for i := range into {
		u := float64(float64(at)/Points) + shift
		if u >= 1 {
			u--
		}
		into[i] = u
		at = (at + step) % Points
	}
}

// Triangular is a triangular distribution: its density rises from 0 at Low to a peak at Mode and falls to 0 at High.
type Triangular struct{ Low, Mode, High float64 }

// Quantiles writes into values the quantiles for probabilities from 0 to 1.
func (t Triangular) Quantiles(probabilities, values []float64) {
	width := t.High - t.Low
	left, right := t.Mode-t.Low, t.High-t.Mode
	peak := left / width
	rise, fall := float64(width*left), float64(width*right)
	for i, u := range probabilities {
		// 1 above the peak and 0 below it: an unpredictable branch would be slow
		side := 0.5 + math.Copysign(0.5, u-peak)
		other := 1 - side
		root := math.Sqrt(float64(float64(u*rise)*other) + float64(float64((1-u)*fall)*side))
		values[i] = float64((t.Low+root)*other) + float64((t.High-root)*side)
	}
}
