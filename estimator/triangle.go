package estimator

import "math"

// triangle is a triangular distribution: the likelihood rises from 0 at low to
// its peak at the mode and falls to 0 at high.
type triangle struct{ low, mode, high float64 }

// quantiles replaces shares of the probability by the values that they lie below.
func (t triangle) quantiles(shares, values []float64) {
	width := t.high - t.low
	left, right := t.mode-t.low, t.high-t.mode
	peak := left / width // the share below the mode
	rise, fall := float64(width*left), float64(width*right)
	for i, u := range shares {
		// 1 above the peak and 0 below it: a branch that goes either way is slow
		side := 0.5 + math.Copysign(0.5, u-peak)
		other := 1 - side
		root := math.Sqrt(float64(float64(u*rise)*other) + float64(float64((1-u)*fall)*side))
		values[i] = float64((t.low+root)*other) + float64((t.high-root)*side)
	}
}
