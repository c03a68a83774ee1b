package estimator

import (
	"strconv"

	"github.com/shopspring/decimal"
)

// What has no end is cut after this many decimal places, and small values after
// so many significant digits: well past the 20 that the model asks for. No
// scenario's bounds let a cut grow to the last of tiePlaces, so that an amount
// closer to a tie than that is a tie which a cut has moved.
const (
	places      = 70
	significant = 50
	tiePlaces   = 40
)

var (
	one     = decimal.NewFromInt(1)
	half    = decimal.New(5, -1)
	hundred = decimal.NewFromInt(100)
)

// quotient is a/b, and 0 where b is 0.
func quotient(a, b decimal.Decimal) decimal.Decimal {
	if b.IsZero() {
		return decimal.Decimal{}
	}
	return a.DivRound(b, max(places, significant-magnitude(a)+magnitude(b)))
}

// magnitude is the number of digits before the decimal point, negative where
// the value begins with zeros after it.
func magnitude(d decimal.Decimal) int32 {
	return int32(d.NumDigits()) + d.Exponent()
}

// growth is (1+rate)^n for n = 0..years.
func growth(rate quantity, years int) []quantity {
	factors := []quantity{unity}
	for n := 1; n <= years; n++ {
		factors = append(factors, factors[n-1].Mul(rate.Add(unity)).cut())
	}
	return factors
}

// discounts is (1+rate)^(−m/12) for m = 0..months: what money at the end of
// month m is worth today, at an annual effective rate.
func discounts(rate quantity, months int) []quantity {
	month := unity.Over(rate.Add(unity).twelfthRoot())
	factors := []quantity{unity}
	for m := 1; m <= months; m++ {
		factors = append(factors, factors[m-1].Mul(month).cut())
	}
	return factors
}

// monthly is the probability per month of what has probability p per year.
func monthly(p quantity) quantity {
	return p.complement().twelfthRoot().complement()
}

// decays is 0.5^((j−1)/halfLife) for j = 0..months, with index 0 unused; with
// a half-life of 0 it is 1 at j = 1 and 0 after.
func decays(halfLife quantity, months int) []quantity {
	month := halfLife.halving()
	factors := []quantity{{}, unity}
	for j := 2; j <= months; j++ {
		factors = append(factors, factors[j-1].Mul(month).cut())
	}
	return factors
}

func twelfthRoot(d decimal.Decimal) decimal.Decimal {
	return must(d.RootRound(12, places)) // only a negative value has none, and bounds exclude it
}

// halving is 0.5^(1/halfLife), and 0 where that vanishes within [places].
func halving(halfLife decimal.Decimal) decimal.Decimal {
	if halfLife.LessThan(decimal.New(4, -3)) {
		return decimal.Decimal{}
	}
	return must(half.PowWithPrecision(quotient(one, halfLife), places)) // only a huge exponent fails
}

// cut keeps products of products from growing without end.
func cut(d decimal.Decimal) decimal.Decimal {
	if d.Exponent() < -places {
		return d.Round(places)
	}
	return d
}

// float is the float64 nearest to a decimal.
func float(d decimal.Decimal) float64 {
	return must(strconv.ParseFloat(d.String(), 64)) // bounds keep it far from what is too large
}

// must is the value of what the bounds of inputs keep from failing.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
