package num

import "math"

// Only + − × ÷ and the square root give the same bits on every machine. The other functions of the standard library
// differ in the last bits, so those that formulas need are defined here. Each product is rounded by itself,
// float64(x*y), so that no machine fuses it into a sum.

func twelfthRootFloat(x float64) float64 {
	return cubeRoot(math.Sqrt(math.Sqrt(x)))
}

// cubeRoot returns x^(1/3), for x ≥ 0, by Halley's iteration, which triples the number of correct digits in each step.
// It iterates on x, or on x scaled by a power of 8 to between 1 and 8.
func cubeRoot(x float64) float64 {
	switch {
	case x == 0:
		return 0
	case 0.75 <= x && x < 1.25: // the usual range for rates and probabilities
		off := (x - 1) / 3
		return halley(halley(1+off-float64(off*off), x), x)
	}
	fraction, exponent := math.Frexp(x)
	thirds := int(math.Floor(float64(exponent-1) / 3))
	part := math.Ldexp(fraction, exponent-3*thirds)
	root := 1 + (part-1)/7
	for range 4 {
		root = halley(root, part)
	}
	return math.Ldexp(root, thirds)
}

func halley(root, x float64) float64 {
	cube := float64(float64(root*root) * root)
	return float64(root*(cube+x+x)) / (cube + cube + x)
}

// halvingFloat returns 0.5^(1/halfLife), for a half-life of 0 or more.
func halvingFloat(halfLife float64) float64 {
	if halfLife < 1e-3 { // too short to leave anything
		return 0
	}
	return Exp2(-1 / halfLife)
}

// Exp2 returns 2^x, for x from −1000 to 1000, by the power series of e^t on the fraction of x between −½ and ½.
func Exp2(x float64) float64 {
	nearest := math.Floor(x + 0.5)
	t := float64((x - nearest) * math.Ln2)
	sum := 0.0
	for _, factor := range inverseFactorials {
		sum = factor + float64(sum*t)
	}
	return float64(sum * math.Float64frombits(uint64(1023+int(nearest))<<52))
}

var inverseFactorials = [...]float64{
	1. / 87178291200, 1. / 6227020800, 1. / 479001600, 1. / 39916800, 1. / 3628800, 1. / 362880, 1. / 40320, 1. / 5040,
	1. / 720, 1. / 120, 1. / 24, 1. / 6, 1. / 2, 1, 1,
}
