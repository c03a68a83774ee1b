package estimator

import "math"

// The functions of the fast arithmetic beyond + − × ÷ and the square root,
// which alone give the same bits on every machine: the standard library's own
// differ in the last ones. Each product is rounded by itself, float64(x*y), so
// that no machine fuses it into a sum.

// twelfthRootFast is x^(1/12), for x ≥ 0.
func twelfthRootFast(x float64) float64 {
	return cubeRoot(math.Sqrt(math.Sqrt(x)))
}

// cubeRoot is x^(1/3), for x ≥ 0, by Halley's iteration on a part of x between
// 1 and 8, of which it triples the right digits each time.
func cubeRoot(x float64) float64 {
	if x == 0 {
		return 0
	}
	fraction, exponent := math.Frexp(x)
	thirds := int(math.Floor(float64(exponent-1) / 3))
	part := math.Ldexp(fraction, exponent-3*thirds)
	root := 1 + (part-1)/7
	for range 4 {
		cube := float64(float64(root*root) * root)
		root = float64(root*(cube+part+part)) / (cube + cube + part)
	}
	return math.Ldexp(root, thirds)
}

// halvingFast is 0.5^(1/halfLife), for a half-life of 0 or more.
func halvingFast(halfLife float64) float64 {
	if halfLife < 1e-3 { // over before it could be seen
		return 0
	}
	return exp2(-1 / halfLife)
}

// exp2 is 2^x, for x from −1000 to 1000, by the power series of e^t on the part
// of x between −½ and ½.
func exp2(x float64) float64 {
	nearest := math.Floor(x + 0.5)
	t := float64((x - nearest) * math.Ln2)
	sum := 1.0
	for n := 14.0; n >= 1; n-- {
		sum = 1 + float64(sum*t)/n
	}
	return math.Ldexp(sum, int(nearest))
}
