// Package search finds where a function of one variable changes sign.
package search

import "github.com/shopspring/decimal"

// Context reports whether a search has been cancelled. A nil one never is.
type Context interface {
	Err() error
}

// Point is a whole number with the function's value there.
type Point struct {
	At    int64
	Value decimal.Decimal
}

// slowSteps is how many secant steps in a row may fail to halve the bracket before one bisects it.
const slowSteps = 4

var half = decimal.New(5, -1)

// FirstNotPositive returns the first whole number at which a function that never rises is not above 0. The function is
// above 0 at low and not above 0 at high; the values given for them may be those of nearby points. The search is the
// Illinois variant of regula falsi, with bisection where that is slow (Dowell and Jarratt, BIT 11, 1971). It fails only
// if the context ends.
func FirstNotPositive(ctx Context, low, high Point, value func(at int64) decimal.Decimal) (int64, error) {
	var slow int // steps since the last that halved the bracket
	var last *Point
	for high.At-low.At > 1 {
		if ctx != nil && ctx.Err() != nil {
			return 0, ctx.Err()
		}
		width, middle := high.At-low.At, low.At+(high.At-low.At)/2
		if slow < slowSteps {
			middle = secant(low, high)
		}
		moved, other := &high, &low
		at := Point{middle, value(middle)}
		if at.Value.IsPositive() {
			moved, other = &low, &high
		}
		if *moved = at; moved == last { // the same end moved twice: halve the value at the other
			other.Value = other.Value.Mul(half)
		}
		last = moved
		if slow++; high.At-low.At <= width/2 {
			slow = 0
		}
	}
	return high.At, nil
}

// secant returns where the straight line between the ends of a bracket reaches 0, moved inside the bracket.
func secant(low, high Point) int64 {
	falls := low.Value.Sub(high.Value)
	if falls.IsZero() {
		return low.At + (high.At-low.At)/2
	}
	step := low.Value.Mul(decimal.NewFromInt(high.At-low.At)).DivRound(falls, 0).IntPart()
	return min(max(low.At+step, low.At+1), high.At-1)
}

// Roots are found in steps of 6 decimal places.
const (
	places       = 6
	stepsPerUnit = 1_000_000
)

var halfStep = decimal.New(5, -places-1)

// DecimalRoot returns where a function that never rises reaches 0 between two points, to 6 decimal places; ok is false
// if it does not. It evaluates the function halfway between two steps, so that the root is rounded.
func DecimalRoot(ctx Context, low, high Point, value func(at decimal.Decimal) decimal.Decimal) (root decimal.Decimal,
	ok bool, err error) {
	if low.Value.IsNegative() || high.Value.IsPositive() {
		return root, false, nil
	}
	before := Point{low.At*stepsPerUnit - 1, low.Value} // a root at low rounds to low
	end := Point{high.At * stepsPerUnit, high.Value}
	root, err = DecimalRootBySteps(ctx, before, end, value)
	return root, true, err
}

// DecimalRootBySteps is [DecimalRoot] between two points counted in steps of 10⁻⁶, whose values may be those of nearby
// points.
func DecimalRootBySteps(ctx Context, low, high Point,
	value func(at decimal.Decimal) decimal.Decimal) (decimal.Decimal, error) {
	step, err := FirstNotPositive(ctx, low, high, func(step int64) decimal.Decimal {
		return value(decimal.New(step, -places).Add(halfStep)) // ten times a step may overflow
	})
	return decimal.New(step, -places), err
}
