package estimator

import (
	"math"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/search"
)

// Side says where switching pays, seen from a value.
type Side string

// The sides.
const (
	Above  Side = "above"  // from the value on
	Below  Side = "below"  // up to the value
	Always Side = "always" // within the input's bounds
	Never  Side = "never"
)

// Flip is where the answer changes: the value of one input, the others being
// the scenario's, at which npv is 0, to six decimals. Of several it is the one
// next to the scenario's value. Of a whole input it is the last value, seen
// from the paying side, at which switching pays.
type Flip struct {
	Input string           `json:"input"` // JSON Pointer
	Value *decimal.Decimal `json:"value"` // nil: none within the bounds
	Pays  Side             `json:"pays"`
}

// FlipOf is the break-even of moving to a candidate, given by its index, in any
// one numeric input within its bounds.
//
// A bad scenario, index or pointer gives [Problems], a context that ends its
// error.
func FlipOf(ctx Context, s Scenario, candidate int, pointer string) (Flip, error) {
	q, err := s.ask(candidate)
	if err != nil {
		return Flip{}, err
	}
	return q.flip(ctx, pointer)
}

// flip is where the answer to a question changes with one input.
func (q question) flip(ctx Context, pointer string) (Flip, error) {
	v, err := q.numeric(pointer)
	if err != nil {
		return Flip{}, err
	}
	flip := Flip{Input: pointer, Pays: Never}
	b, pays, err := v.bracket(ctx)
	if err != nil {
		return Flip{}, err
	}
	if b == nil {
		if pays {
			flip.Pays = Always
		}
		return flip, nil
	}
	flip.Value, flip.Pays, err = v.narrow(ctx, b)
	return flip, err
}

// bracket is two values of an input between which npv passes 0.
type bracket struct {
	low, high     decimal.Decimal
	atLow, atHigh float64 // npv
}

// bracket is the one next to the scenario's value, nil where there is none;
// then pays says whether switching pays at all of them.
func (v numericInput) bracket(ctx Context) (nearest *bracket, pays bool, err error) {
	values := v.closely()
	npv, err := v.npv(ctx, values)
	if err != nil {
		return nil, false, err
	}
	last := -1
	var distance decimal.Decimal
	for i, value := range values {
		if math.IsNaN(npv[i]) {
			continue
		}
		pays = npv[i] > 0
		if last >= 0 && pays != (npv[last] > 0) {
			off := decimal.Max(values[last].Sub(v.value), v.value.Sub(value), decimal.Decimal{})
			if nearest == nil || off.LessThan(distance) {
				nearest, distance = &bracket{values[last], value, npv[last], npv[i]}, off
			}
		}
		last = i
	}
	return nearest, pays, nil
}

// wholeValues is up to how many whole values each is looked at.
const wholeValues = 130

// closely are values across the bounds: evenly, and ever more closely towards
// the low one, since what is typical may be far below the high one.
func (v numericInput) closely() []decimal.Decimal {
	values := append(v.evenly(v.low, v.high, wholeValues), v.value)
	span := v.high.Sub(v.low)
	for range 60 {
		span = span.Mul(half)
		at := v.low.Add(span).Round(ratioPlaces)
		if v.input.Whole {
			at = at.Round(0)
		}
		values = append(values, at)
	}
	slices.SortFunc(values, decimal.Decimal.Cmp)
	return slices.CompactFunc(values, decimal.Decimal.Equal)
}

// narrow finds where npv passes 0 in a bracket, and on which side it is above,
// by the exact arithmetic.
func (v numericInput) narrow(ctx Context, b *bracket) (*decimal.Decimal, Side, error) {
	side, sign := Below, one
	if b.atHigh > 0 {
		side, sign = Above, one.Neg()
	}
	at := func(value decimal.Decimal) decimal.Decimal {
		changed, _ := v.at(value) // valid, since it lies between two that are
		return changed.npv(nil).Decimal().Mul(sign)
	}
	ends := func(low, high int64) (search.Point, search.Point) {
		return search.Point{At: low, Value: decimal.NewFromFloat(b.atLow).Mul(sign)},
			search.Point{At: high, Value: decimal.NewFromFloat(b.atHigh).Mul(sign)}
	}
	if v.input.Whole {
		low, high := ends(b.low.IntPart(), b.high.IntPart())
		first, err := search.FirstNotPositive(ctx, low, high, func(step int64) decimal.Decimal {
			return at(decimal.NewFromInt(step))
		})
		if side == Below {
			first-- // the last that pays
		}
		value := decimal.NewFromInt(first)
		return &value, side, err
	}
	steps := func(value decimal.Decimal) int64 { return value.Shift(ratioPlaces).Round(0).IntPart() }
	low, high := ends(steps(b.low)-1, steps(b.high))
	value, err := search.DecimalRootBySteps(ctx, low, high, at)
	return &value, side, err
}
