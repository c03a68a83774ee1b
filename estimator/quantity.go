package estimator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// quantity is a number of the model in one of two arithmetics, so that each
// formula stands once: exact, which is a decimal, or fast, which is a float64
// for each what-if of a batch, which says whether it rounds to the minor unit.
// The zero quantity is 0 in both.
type quantity struct {
	exact decimal.Decimal
	fast  *lanes // nil in exact arithmetic; only constants have both
}

// exactly is a decimal as a quantity of the exact arithmetic.
func exactly(d decimal.Decimal) quantity { return quantity{exact: d} }

// whole is a whole number in both arithmetics.
func whole(n int) quantity {
	return quantity{decimal.NewFromInt(int64(n)), &lanes{values: []float64{float64(n)}}}
}

// Constants of the formulas.
var (
	unity          = whole(1)
	minutesPerHour = whole(60)
	pointsPerShare = whole(100) // percentage points in a share of 1
)

func (q quantity) Add(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, addLanes)
	}
	return exactly(q.exact.Add(r.exact))
}

func (q quantity) Sub(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, subLanes)
	}
	return exactly(q.exact.Sub(r.exact))
}

func (q quantity) Mul(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, mulLanes)
	}
	return exactly(q.exact.Mul(r.exact))
}

// plus is q + r·s.
func (q quantity) plus(r, s quantity) quantity {
	if batch := cmp.Or(common(q, r), common(r, s)); batch != nil {
		return batch.threefold(q, r, s, plusLanes)
	}
	return exactly(q.exact.Add(r.exact.Mul(s.exact)))
}

// less is q − r·s.
func (q quantity) less(r, s quantity) quantity {
	if batch := cmp.Or(common(q, r), common(r, s)); batch != nil {
		return batch.threefold(q, r, s, lessLanes)
	}
	return exactly(q.exact.Sub(r.exact.Mul(s.exact)))
}

// sumOf is q + r + s.
func sumOf(q, r, s quantity) quantity {
	if batch := cmp.Or(common(q, r), common(r, s)); batch != nil {
		return batch.threefold(q, r, s, sumLanes)
	}
	return exactly(q.exact.Add(r.exact).Add(s.exact))
}

// Over is the quotient, and 0 where the divisor is 0.
func (q quantity) Over(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, divLanes)
	}
	return exactly(quotient(q.exact, r.exact))
}

func (q quantity) Min(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, minLanes)
	}
	return exactly(decimal.Min(q.exact, r.exact))
}

func (q quantity) Max(r quantity) quantity {
	if batch := common(q, r); batch != nil {
		return batch.lanewise(q, r, maxLanes)
	}
	return exactly(decimal.Max(q.exact, r.exact))
}

// none reports whether it is 0, and of a batch that it starts as 0 in all of it.
func (q quantity) none() bool {
	if q.fast != nil {
		return q.position() == before && len(q.fast.values) == 1 && q.fast.values[0] == 0
	}
	return q.exact.IsZero()
}

// orNothing is the quantity, or the zero quantity where a batch has 0 throughout.
func (q quantity) orNothing() quantity {
	if q.fast == nil || slices.ContainsFunc(q.fast.values, func(x float64) bool { return x != 0 }) {
		return q
	}
	return quantity{}
}

// complement is 1 − q, what a share leaves.
func (q quantity) complement() quantity { return unity.Sub(q) }

// cut keeps products of products from growing without end.
func (q quantity) cut() quantity {
	if common(q, q) != nil {
		return q
	}
	return exactly(cut(q.exact))
}

// twelfthRoot is what, twelve times over, makes q; q is not negative.
func (q quantity) twelfthRoot() quantity {
	if batch := common(q, q); batch != nil {
		return batch.each(q, twelfthRootFast)
	}
	return exactly(twelfthRoot(q.exact))
}

// halving is 0.5^(1/q), what a half-life of q leaves after one of its units,
// and 0 with a half-life of 0.
func (q quantity) halving() quantity {
	if batch := common(q, q); batch != nil {
		return batch.each(q, halvingFast)
	}
	return exactly(halving(q.exact))
}
