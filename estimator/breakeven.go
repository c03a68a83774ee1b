package estimator

import (
	"github.com/shopspring/decimal"
)

// maxPriceFactor is the largest factor on the candidate's prices looked at.
const maxPriceFactor = 10

// breakEven finds what would make staying and switching(k) worth the same.
// npv is the value of the switch at the prices given, not yet rounded.
func (sw *switching) breakEven(ctx Context, k int, records []record, npv quantity) (BreakEven, error) {
	price, err := sw.priceFactor(ctx, k, records, npv)
	if err != nil {
		return BreakEven{}, err
	}
	discount := &Ratio{}
	if sw.money(npv).IsPositive() {
		discount, err = sw.retentionDiscount(ctx, npv)
	}
	return BreakEven{
		RetentionDiscount:    discount,
		RetentionCredit:      sw.retentionCredit(npv),
		CandidatePriceFactor: price,
		SigningCredit:        sw.signingCredit(k, records, npv),
		CutoverPayment:       sw.cutoverPayment(k, npv),
	}, err
}

// cutoverPayment is what npv amounts to at the end of the cutover month.
func (b *basis) cutoverPayment(k int, npv quantity) Money {
	return b.money(npv.Over(b.discount[k]))
}

// priceFactor is the factor on all that the candidate charges per label at
// which npv is 0: above 1 where the switch pays, as npv is that of a factor of 1.
func (sw *switching) priceFactor(ctx Context, k int, records []record, npv quantity) (*Ratio, error) {
	at := sw.atPriceFactor(k, records, npv.Add(sw.candidateCharges(k, records, unity)))
	if npv.exact.IsPositive() {
		return fallsToZero(ctx, at, point{1, npv.exact}, reach(at, maxPriceFactor))
	}
	return fallsToZero(ctx, at, reach(at, 0), point{1, npv.exact})
}

// retentionDiscount is the share that the incumbent would have to take off its
// prices, where npv is above 0.
func (sw *switching) retentionDiscount(ctx Context, npv quantity) (*Ratio, error) {
	unpaid := npv.Sub(sw.incumbentCharges(unity))
	at := func(discount decimal.Decimal) decimal.Decimal {
		return unpaid.Add(sw.incumbentCharges(exactly(one.Sub(discount)))).exact
	}
	return fallsToZero(ctx, at, point{0, npv.exact}, reach(at, 1))
}

// atPriceFactor is npv with all that the candidate charges per label times a
// factor; unpaid is npv without what it charges.
func (sw *switching) atPriceFactor(k int, records []record, unpaid quantity) func(factor decimal.Decimal) decimal.Decimal {
	return func(factor decimal.Decimal) decimal.Decimal {
		return unpaid.Sub(sw.candidateCharges(k, records, exactly(factor))).exact
	}
}

// incumbentCharges is the present value of what the incumbent charges in the
// stay branch, with its purchases times a factor.
func (sb *stayBranch) incumbentCharges(factor quantity) quantity {
	prepaid := account{sb.of(&sb.scenario.Incumbent.Offer.Credits)}
	return sb.charges(sb.records[1:], 1, factor, &prepaid)
}

// candidateCharges is the present value of what the candidate charges in
// switch(k), with all its prices per label times a factor.
func (sw *switching) candidateCharges(k int, records []record, factor quantity) quantity {
	signing := account{sw.of(&sw.candidate.Offer.Credits)}
	sum := sw.charges(records[k+1:], k+1, factor, &signing)
	for m := sw.preparationStart(k); m <= k; m++ {
		orders := plus(quantity{}, sw.orders(k, m, factor))
		sum = sum.Add(orders.Mul(sw.discount[m]))
	}
	return sum
}

// charges is the present value of the labels and rework lines of consecutive
// records, the first of month m, with prices per label times a factor.
func (b *basis) charges(records []record, m int, factor quantity, a *account) quantity {
	var sum quantity
	for i := range records {
		priced := records[i].service.priced(factor)
		billed := b.bill(&priced, a)
		sum = sum.Add(billed.labels.Add(billed.rework).Mul(b.discount[m+i]))
	}
	return sum
}

// ratioScale is how many steps of a [Ratio] make 1.
const ratioScale = 1_000_000

// point is a whole number with the value there.
type point struct {
	at    int64
	value decimal.Decimal
}

// reach is the point of a value at a whole number.
func reach(value func(decimal.Decimal) decimal.Decimal, at int64) point {
	return point{at, value(decimal.NewFromInt(at))}
}

// fallsToZero is where between two points a value that never rises reaches 0,
// to six decimals; nil where it does not. It narrows a bracket of steps, of
// which the value is above 0 half a step past low and not above half a step
// past high.
func fallsToZero(ctx Context, value func(decimal.Decimal) decimal.Decimal, low, high point) (*Ratio, error) {
	if low.value.IsNegative() || high.value.IsPositive() {
		return nil, nil
	}
	// half a step past each: a root before it rounds to the step or less
	before, end := point{low.at*ratioScale - 1, low.value}, point{high.at * ratioScale, high.value}
	step, err := narrow(ctx, before, end, func(step int64) decimal.Decimal {
		return value(decimal.New(step*10+5, -ratioPlaces-1))
	})
	if err != nil {
		return nil, err
	}
	return &Ratio{decimal.New(step, -ratioPlaces)}, nil
}

// narrow is the first whole number at which a value that never rises is not
// above 0. It is above at low and not above at high, where the values given may
// be near ones.
func narrow(ctx Context, low, high point, value func(step int64) decimal.Decimal) (int64, error) {
	var slow int // steps since the last that halved the bracket
	var last *point
	for high.at-low.at > 1 {
		if err := ended(ctx); err != nil {
			return 0, err
		}
		width, middle := high.at-low.at, low.at+(high.at-low.at)/2
		if slow < patience {
			middle = secant(low, high)
		}
		moved, other := &high, &low
		at := point{middle, value(middle)}
		if at.value.IsPositive() {
			moved, other = &low, &high
		}
		if *moved = at; moved == last { // the other end is far off: it counts half
			other.value = other.value.Mul(half)
		}
		last = moved
		if slow++; high.at-low.at <= width/2 {
			slow = 0
		}
	}
	return high.at, nil
}

// patience is how many steps along straight lines may be slow before one halves.
const patience = 4

// secant is where a straight line between the ends of a bracket reaches 0,
// kept inside it.
func secant(low, high point) int64 {
	falls := low.value.Sub(high.value)
	if falls.IsZero() {
		return low.at + (high.at-low.at)/2
	}
	step := low.value.Mul(decimal.NewFromInt(high.at-low.at)).DivRound(falls, 0).IntPart()
	return min(max(low.at+step, low.at+1), high.at-1)
}
