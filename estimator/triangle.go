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
		if u < peak {
			values[i] = t.low + math.Sqrt(float64(u*rise))
		} else {
			values[i] = t.high - math.Sqrt(float64((1-u)*fall))
		}
	}
}
