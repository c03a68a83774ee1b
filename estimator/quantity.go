package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// quantity is a number of the model: an exact decimal or, in a simulation, a
// float64 for each draw.
type quantity = num.Quantity

// Constants of the formulas.
var (
	unity          = num.Whole(1)
	minutesPerHour = num.Whole(60)
	pointsPerShare = num.Whole(100) // percentage points in a share of 1

	one     = decimal.NewFromInt(1)
	half    = decimal.New(5, -1)
	hundred = decimal.NewFromInt(100)
)

// growth returns (1+rate)^n for n = 0..years.
func growth(rate quantity, years int) []quantity {
	factors := []quantity{unity}
	for n := 1; n <= years; n++ {
		factors = append(factors, factors[n-1].Mul(rate.Add(unity)).Trim())
	}
	return factors
}

// discountFactors returns (1+rate)^(−m/12) for m = 0..months: today's value of 1
// paid at the end of month m, at an annual effective rate.
func discountFactors(rate quantity, months int) []quantity {
	month := unity.Div(rate.Add(unity).TwelfthRoot())
	factors := []quantity{unity}
	for m := 1; m <= months; m++ {
		factors = append(factors, factors[m-1].Mul(month).Trim())
	}
	return factors
}

// monthlyProbability converts a probability per year.
func monthlyProbability(p quantity) quantity {
	return p.Complement().TwelfthRoot().Complement()
}

// decays returns 0.5^((j−1)/halfLife) for j = 1..months; index 0 is unused. With
// a half-life of 0 it is 1 at j = 1 and 0 after.
func decays(halfLife quantity, months int) []quantity {
	month := halfLife.Halving()
	factors := []quantity{{}, unity}
	for j := 2; j <= months; j++ {
		factors = append(factors, factors[j-1].Mul(month).Trim())
	}
	return factors
}
