package num

import (
	"math"
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// An endless result is cut off after this many decimal places, and a small one after this many significant digits: well
// past the 20 that the model asks for.
const (
	maxPlaces      = 70
	minSignificant = 50
)

// TiePlaces is the number of decimal places that stay exact: within the bounds of inputs, errors of cut-off results
// never reach the last of them. An amount that differs from a tie only beyond them is therefore a tie moved by such an
// error.
const TiePlaces = 40

var (
	one  = decimal.NewFromInt(1)
	half = decimal.New(5, -1)

	tieError = decimal.New(1, -TiePlaces)
)

// Quotient is 0 where b is 0.
func Quotient(a, b decimal.Decimal) decimal.Decimal {
	if b.IsZero() {
		return decimal.Decimal{}
	}
	return a.DivRound(b, max(maxPlaces, minSignificant-Magnitude(a)+Magnitude(b)))
}

// Magnitude returns the number of digits before the decimal point; it is negative if the value begins with zeros after
// the point.
func Magnitude(d decimal.Decimal) int32 {
	return int32(d.NumDigits()) + d.Exponent()
}

func Float(d decimal.Decimal) float64 {
	return must(strconv.ParseFloat(d.String(), 64)) // bounds exclude values that overflow
}

func lesser(a, b decimal.Decimal) decimal.Decimal  { return decimal.Min(a, b) }
func greater(a, b decimal.Decimal) decimal.Decimal { return decimal.Max(a, b) }

func twelfthRoot(d decimal.Decimal) decimal.Decimal {
	return must(d.RootRound(12, maxPlaces)) // only a negative value has none, and bounds exclude it
}

// halving returns 0.5^(1/halfLife), and 0 if that vanishes within maxPlaces.
func halving(halfLife decimal.Decimal) decimal.Decimal {
	if halfLife.LessThan(decimal.New(4, -3)) {
		return decimal.Decimal{}
	}
	return must(half.PowWithPrecision(Quotient(one, halfLife), maxPlaces)) // only a huge exponent fails
}

// round rounds half away from zero, first to TiePlaces where there are more.
func round(d decimal.Decimal, places int32) decimal.Decimal {
	return shorten(d, places, -d.Exponent()-TiePlaces)
}

// shorten rounds half away from zero with a single division. If an excess is above 0, the last digits, as many, are
// rounded first.
func shorten(d decimal.Decimal, places, excess int32) decimal.Decimal {
	dropped := -d.Exponent() - places
	if dropped <= 0 {
		return d.Round(places)
	}
	coefficient, unit := d.Coefficient(), powerOf10(dropped)
	rest := new(big.Int)
	coefficient.QuoRem(coefficient, unit, rest)
	sign := int64(rest.Sign())
	rest.Abs(rest).Lsh(rest, 1)
	if excess > 0 {
		rest.Add(rest, powerOf10(excess))
	}
	if rest.Cmp(unit) >= 0 {
		coefficient.Add(coefficient, big.NewInt(sign))
	}
	return decimal.NewFromBigInt(coefficient, -places)
}

var powersOf10 = func() (powers [4 * maxPlaces]*big.Int) {
	powers[0] = big.NewInt(1)
	for n := 1; n < len(powers); n++ {
		powers[n] = new(big.Int).Mul(powers[n-1], big.NewInt(10))
	}
	return powers
}()

func powerOf10(n int32) *big.Int {
	if int(n) < len(powersOf10) {
		return powersOf10[n]
	}
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

func trim(d decimal.Decimal) decimal.Decimal {
	if d.Exponent() < -maxPlaces {
		return shorten(d, maxPlaces, 0)
	}
	return d
}

// must returns the value of a call that cannot fail within the bounds of inputs.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

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
