package estimator

import (
	"fmt"
	"math"

	"github.com/shopspring/decimal"
)

// CurvePoints is the number of points of a [Curve].
const CurvePoints = 25

// Curve is the net present value of a switch at points across an input's range. Crossings are the values at which it
// passes 0, by linear interpolation.
type Curve struct {
	Input     string            `json:"input"` // JSON Pointer
	Points    []CurvePoint      `json:"points"`
	Crossings []decimal.Decimal `json:"crossings"`
}

// CurvePoint is npv at one value of an input.
type CurvePoint struct {
	Value decimal.Decimal `json:"value"`
	NPV   Money           `json:"npv"`
}

// CurveOf returns the net present value of moving to a candidate, given by its index, across a range of any numeric
// input, or between its bounds if the range is nil. Whole inputs have points at whole values only. Values that make the
// scenario invalid have none.
//
// A bad scenario, index, pointer or range gives [Problems], a context that ends gives its error.
func CurveOf(ctx Context, s Scenario, candidate int, pointer string, r *Range) (Curve, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return Curve{}, err
	}
	v, err := q.vary(pointer)
	if err != nil {
		return Curve{}, err
	}
	low, high := v.low, v.high
	if r != nil {
		if r.Low.LessThan(low) || r.High.GreaterThan(high) || r.High.LessThan(r.Low) {
			within := Rule{Name: RuleRangeWithin, Low: low.String(), High: high.String()}
			return Curve{}, badInput(pointer, CodeBounds, fmt.Sprintf("%s to %s", r.Low, r.High), within)
		}
		low, high = r.Low, r.High
	}
	values := v.spaced(low, high, CurvePoints)
	npv, err := v.npv(ctx, values)
	if err != nil {
		return Curve{}, err
	}
	curve := Curve{Input: pointer}
	for i, value := range values {
		if math.IsNaN(npv[i]) {
			continue
		}
		here := CurvePoint{value, q.money(npv[i])}
		if n := len(curve.Points); n > 0 {
			curve.Crossings = append(curve.Crossings, crossing(curve.Points[n-1], here)...)
		}
		curve.Points = append(curve.Points, here)
	}
	return curve, nil
}

func crossing(a, b CurvePoint) []decimal.Decimal {
	if a.NPV.IsPositive() == b.NPV.IsPositive() {
		return nil
	}
	share := a.NPV.DivRound(a.NPV.Sub(b.NPV.Decimal), ratioPlaces)
	return []decimal.Decimal{a.Value.Add(b.Value.Sub(a.Value).Mul(share)).Round(ratioPlaces)}
}
