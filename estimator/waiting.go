package estimator

import (
	"math"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// waitingHurdle returns the share of a year's cost of staying that the yearly
// saving should exceed before switching; nil if the scenario does not say how
// prices move, or staying costs nothing.
func (sb *stayBranch) waitingHurdle(oneTimeTotal Money) *Ratio {
	w, spend := sb.scenario.Waiting, sb.firstYear().Decimal()
	if w == nil || spend.IsZero() {
		return nil
	}
	r := roundedRatio(hurdle(
		num.Float(sb.scenario.DiscountRate),
		num.Float(w.NeedEndsRate),
		num.Float(w.PriceGapDeviation),
		num.Float(num.Quotient(oneTimeTotal.Decimal, spend))))
	return &r
}

// hurdle returns (φ + W₀(−e^(−φ)))/ψ with ψ = √(2(ρ+λ))/σ and φ = 1 + ψ(ρ+λ)·cost,
// where W₀ is Lambert's function (Agarwal, Driscoll and Laibson, NBER w13487, on
// refinancing a mortgage). Its numerator is the y ≥ 0 with y + e^(−y) = φ, which
// Newton's iteration reaches from above. It is 0 for a switch without cost.
func hurdle(discountRate, needEndsRate, deviation, cost float64) float64 {
	ends := discountRate + needEndsRate
	slope := math.Sqrt(2*ends) / deviation
	excess := float64(float64(slope*ends) * cost) // φ − 1
	if excess <= 0 {
		return 0
	}
	y := 1 + excess
	for range 100 {
		left := num.Exp2(max(-1000, -y/math.Ln2))
		next := y - (left-(1+excess-y))/(1-left)
		if next >= y || next <= 0 {
			break
		}
		y = next
	}
	return y / slope
}
