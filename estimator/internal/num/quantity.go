// Package num computes formulas in two arithmetics behind one type: exactly, in decimals, or in float64 for many draws
// of the inputs at once.
package num

import "github.com/shopspring/decimal"

// Quantity is a number in one of the two arithmetics, so that each formula is written once. In exact arithmetic it is a
// decimal. In a [Program] it is a float64 for each draw. The zero Quantity is 0 in both.
type Quantity struct {
	exact decimal.Decimal
	fast  *node // nil in exact arithmetic; only constants have both
}

func Exact(d decimal.Decimal) Quantity { return Quantity{exact: d} }

// Whole returns a whole number that belongs to both arithmetics.
func Whole(n int) Quantity {
	return Quantity{decimal.NewFromInt(int64(n)), &node{constant: float64(n)}}
}

var unity = Whole(1)

func (q Quantity) Decimal() decimal.Decimal { return q.exact }

func (q Quantity) Add(r Quantity) Quantity {
	switch {
	case q.isAlways(0, r):
		return r
	case r.isAlways(0, q):
		return q
	}
	return q.with(r, add, decimal.Decimal.Add)
}

func (q Quantity) Sub(r Quantity) Quantity {
	if r.isAlways(0, q) {
		return q
	}
	return q.with(r, subtract, decimal.Decimal.Sub)
}

func (q Quantity) Mul(r Quantity) Quantity {
	switch {
	case q.isAlways(0, r), r.isAlways(1, q):
		return q
	case r.isAlways(0, q), q.isAlways(1, r):
		return r
	}
	return q.with(r, multiply, decimal.Decimal.Mul)
}

// isAlways reports whether q is known to be a whole number beside another operand in a program.
func (q Quantity) isAlways(n float64, other Quantity) bool {
	return programOf(other) != nil && q.node().isConstant() && q.node().constant == n
}

// Div returns 0 where r is 0.
func (q Quantity) Div(r Quantity) Quantity { return q.with(r, divide, Quotient) }

func (q Quantity) Min(r Quantity) Quantity { return q.with(r, minimum, lesser) }

func (q Quantity) Max(r Quantity) Quantity { return q.with(r, maximum, greater) }

func (q Quantity) with(r Quantity, operate operation, exact func(a, b decimal.Decimal) decimal.Decimal) Quantity {
	if p := programOf(q, r); p != nil {
		return p.record(operate, q, r)
	}
	result := Exact(exact(q.exact, r.exact))
	if q.fast != nil && r.fast != nil { // both are constants
		result.fast = &node{constant: Float(result.exact)}
	}
	return result
}

// AtMost returns 1 where q ≤ r and 0 elsewhere. Errors of cut-off results do not count.
func (q Quantity) AtMost(r Quantity) Quantity {
	return q.with(r, atMost, func(a, b decimal.Decimal) decimal.Decimal {
		if a.LessThanOrEqual(b.Add(tieError)) {
			return one
		}
		return decimal.Decimal{}
	})
}

// Choose returns yes where q is 1 and no where it is 0.
func (q Quantity) Choose(yes, no Quantity) Quantity {
	if programOf(q) != nil {
		return no.Add(q.Mul(yes.Sub(no)))
	}
	if q.exact.IsZero() {
		return no
	}
	return yes
}

// IfZero returns yes where q, which is not negative, is 0, and no elsewhere.
func (q Quantity) IfZero(yes, no Quantity) Quantity {
	if programOf(q) != nil {
		return q.AtMost(Quantity{}).Choose(yes, no)
	}
	if q.exact.IsZero() {
		return yes
	}
	return no
}

// Floor rounds down to a whole number.
func (q Quantity) Floor() Quantity {
	if p := programOf(q); p != nil {
		return p.record(each(floor), q)
	}
	return Exact(q.exact.Floor())
}

// IsZero reports whether q is known to be 0, in a program for all draws.
func (q Quantity) IsZero() bool {
	if q.fast != nil {
		return q.fast.isConstant() && q.fast.constant == 0
	}
	return q.exact.IsZero()
}

func (q Quantity) Complement() Quantity { return unity.Sub(q) }

// Round rounds to a number of decimal places, half away from zero. In a program that does not round, q stays as it is.
func (q Quantity) Round(places int32) Quantity {
	if p := programOf(q); p != nil {
		if !p.rounds {
			return q
		}
		return p.record(rounding(places), q)
	}
	return Exact(round(q.exact, places))
}

// Trim drops decimals beyond the precision of the exact arithmetic, so that repeated products do not grow without
// limit.
func (q Quantity) Trim() Quantity {
	if programOf(q) != nil {
		return q
	}
	return Exact(trim(q.exact))
}

func (q Quantity) TwelfthRoot() Quantity {
	if p := programOf(q); p != nil {
		return p.record(each(twelfthRootFloat), q)
	}
	return Exact(twelfthRoot(q.exact))
}

// Halving returns 0.5^(1/q), the factor that a half-life of q leaves per unit of time; it is 0 for a half-life of 0.
func (q Quantity) Halving() Quantity {
	if p := programOf(q); p != nil {
		return p.record(each(halvingFloat), q)
	}
	return Exact(halving(q.exact))
}

// programOf returns nil if the operands are exact.
func programOf(operands ...Quantity) *Program {
	for _, q := range operands {
		if q.fast != nil && q.fast.program != nil {
			return q.fast.program
		}
	}
	return nil
}

// Float returns the value of a quantity that is the same for all draws.
func (q Quantity) Float() float64 { return q.node().constant }
