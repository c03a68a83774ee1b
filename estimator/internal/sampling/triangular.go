package sampling

import "math"

// Triangular is a triangular distribution: its density rises from 0 at Low to a peak at Mode and falls to 0 at High.
type Triangular struct{ Low, Mode, High float64 }

// outside is the probability of a value below the range that an input is given, and of one above it.
const outside = 0.1

// FromDeciles returns the triangular distribution with its peak at mode that is below low in one case of ten and above
// high in another. An end of the range at the mode is the end of the distribution. The distribution ends at the bounds
// of the input; where that cuts off one end, the other still leaves its own tenth outside the range.
func FromDeciles(low, mode, high, least, most float64) Triangular {
	left, right := widths(mode-low, high-mode)
	maxLeft, maxRight := mode-least, most-mode
	switch {
	case left > maxLeft && right > maxRight:
		left, right = maxLeft, maxRight
	case left > maxLeft:
		left, right = maxLeft, widthBeside(maxLeft, high-mode)
	case right > maxRight:
		left, right = widthBeside(maxRight, mode-low), maxRight
	}
	return Triangular{mode - left, mode, mode + right}
}

// widths returns how far a distribution extends below and above its peak, given how far its range does.
func widths(low, high float64) (left, right float64) {
	switch {
	case low == 0 && high == 0:
		return 0, 0
	case low == 0:
		return 0, high / (1 - math.Sqrt(outside))
	case high == 0:
		return low / (1 - math.Sqrt(outside)), 0
	}
	// The excess is convex in the whole width, so that Newton's method approaches its root from above.
	whole := float64(2.5 * (low + high))
	for {
		left, leftSlope := widthIn(whole, low)
		right, rightSlope := widthIn(whole, high)
		next := whole - (whole-left-right)/(1-leftSlope-rightSlope)
		if next >= whole {
			return left, right
		}
		whole = next
	}
}

// widthIn solves (width − inside)² = outside · whole · width for the width of one side, and returns its slope in whole.
func widthIn(whole, inside float64) (width, slope float64) {
	share := float64(outside * whole)
	root := math.Sqrt(float64(share * (share + float64(4*inside))))
	width = inside + float64((share+root)/2)
	slope = float64(outside / 2 * (1 + (share+float64(2*inside))/root))
	return width, slope
}

// widthBeside solves (width − inside)² = outside · (width + other) · width.
func widthBeside(other, inside float64) float64 {
	if inside == 0 {
		return 0
	}
	b := float64(2*inside) + float64(outside*other)
	root := math.Sqrt(float64(b*b) - float64(float64(4*(1-outside))*float64(inside*inside)))
	return (b + root) / (2 * (1 - outside))
}

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
