package sampling

import "math"

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
