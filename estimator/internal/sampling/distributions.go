package sampling

import (
	"math"
	"sync"
)

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

// Only + − × ÷ and the square root are used, and each product is rounded by itself, so that the digits are the same on
// every machine.

// normalQuantile returns Φ⁻¹(p), for p above 0 and below 1: algorithm AS 241 (Wichura 1988), to about 16 digits.
func normalQuantile(p float64) float64 {
	q := p - 0.5
	if math.Abs(q) <= 0.425 {
		r := 0.180625 - float64(q*q)
		return float64(q*polynomial(r, centre[0])) / polynomial(r, centre[1])
	}
	r := math.Sqrt(-logarithm(min(p, 1-p)))
	z := 0.0
	if r <= 5 {
		z = polynomial(r-1.6, shoulder[0]) / polynomial(r-1.6, shoulder[1])
	} else {
		z = polynomial(r-5, tail[0]) / polynomial(r-5, tail[1])
	}
	return math.Copysign(z, q)
}

// The numerators and denominators of AS 241, the highest power first.
var (
	centre = [2][8]float64{
		{2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
			1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080},
		{5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
			5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1},
	}
	shoulder = [2][8]float64{
		{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
			3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734},
		{1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
			6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1},
	}
	tail = [2][8]float64{
		{2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
			2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720},
		{2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
			1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1},
	}
)

func polynomial(x float64, factors [8]float64) float64 {
	sum := 0.0
	for _, factor := range factors {
		sum = factor + float64(sum*x)
	}
	return sum
}

// normalProbability returns Φ(z), for z from −7 to 7, by the rational approximation of Hart in the form of West
// (2005), to about 14 digits.
func normalProbability(z float64) float64 {
	size := math.Abs(z)
	beyond := float64(exponential(-float64(size*size)/2)*polynomial(size, hart[0])) / polynomial(size, hart[1])
	if z > 0 {
		return 1 - beyond
	}
	return beyond
}

var hart = [2][8]float64{
	{0, 3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
		220.206867912376},
	{8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
		793.826512519948, 440.413735824752},
}

// exponential returns e^x, for x from −40 to 0: the power series of e^(x/64), to the 64th power.
func exponential(x float64) float64 {
	part := x / 64
	sum := 1.0
	for n := 14; n >= 1; n-- {
		sum = 1 + float64(sum*part)/float64(n)
	}
	for range 6 {
		sum = float64(sum * sum)
	}
	return sum
}

// logarithm returns ln x, for x above 0, by the series of 2·artanh((m−1)/(m+1)) on the mantissa m.
func logarithm(x float64) float64 {
	mantissa, exponent := math.Frexp(x)
	if mantissa < math.Sqrt2/2 {
		mantissa *= 2
		exponent--
	}
	s := (mantissa - 1) / (mantissa + 1)
	square := float64(s * s)
	sum := 0.0
	for n := 21; n >= 1; n -= 2 {
		sum = 1/float64(n) + float64(sum*square)
	}
	return float64(2*float64(s*sum)) + float64(float64(exponent)*math.Ln2)
}

// NormalScores returns the values of a standard normal variable in the middle of each of n equally likely intervals.
func NormalScores(n int) []float64 {
	scores := make([]float64, n)
	for i := range scores {
		scores[i] = normalQuantile((float64(i) + 0.5) / float64(n))
	}
	return scores
}

// Correlated returns numbers from 0 to 1 that have a common cause. As normal variables, they share a part r of their
// variance with the cause. Own and cause are stratified lists of as many numbers as there are normal scores. The
// results of reversed ones fall as the cause rises.
func Correlated(own, cause, scores []float64, r float64, reversed bool) []float64 {
	table := normalTable()
	ofCause, ofOwn := math.Sqrt(r), math.Sqrt(1-r)
	if reversed {
		ofCause, ofOwn = -ofCause, -ofOwn
	}
	n := float64(len(own))
	values := make([]float64, len(own))
	for i := range values {
		z, v := scores[int(float64(own[i]*n))], scores[int(float64(cause[i]*n))]
		values[i] = table.probability(float64(ofCause*v) + float64(ofOwn*z))
	}
	return values
}

// The table of Φ has an entry for each step from −tableEnd to tableEnd.
const (
	tableEnd     = 7
	stepsPerUnit = 64
	tableSize    = 2*tableEnd*stepsPerUnit + 1
)

// normalPoints are values of Φ, and of its slope times a step.
type normalPoints [tableSize]struct{ value, slope float64 }

var normalTable = sync.OnceValue(func() *normalPoints {
	table := new(normalPoints)
	for i := range table {
		z := float64(float64(i)/stepsPerUnit) - tableEnd
		density := exponential(-float64(z*z)/2) / math.Sqrt(2*math.Pi)
		table[i].value, table[i].slope = normalProbability(z), density/stepsPerUnit
	}
	return table
})

// probability returns Φ(z) by cubic interpolation, to 1e-9, several times as fast as normalProbability.
func (t *normalPoints) probability(z float64) float64 {
	at := float64((max(-tableEnd, min(z, tableEnd)) + tableEnd) * stepsPerUnit)
	i := min(int(at), tableSize-2)
	a, b, x := t[i], t[i+1], at-float64(i)
	rise := b.value - a.value
	bend := float64((float64(2*a.slope) + b.slope - float64(3*rise)) * x)
	bend -= float64((a.slope + b.slope - float64(2*rise)) * float64(x*x))
	return a.value + float64(x*(a.slope-bend))
}
