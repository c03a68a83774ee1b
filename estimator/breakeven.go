package estimator

import (
	"context"

	"github.com/shopspring/decimal"
)

// maxPriceFactor is the largest factor on the candidate's prices looked at.
const maxPriceFactor = 10

// breakEven finds what would make staying and switching(k) worth the same.
// npv is the value of the switch at the prices given, not yet rounded.
func (sw *switching) breakEven(ctx context.Context, k int, records []record, npv quantity) (BreakEven, error) {
	unpaid := npv.Add(sw.candidateCharges(k, records, unity))
	price, err := fallsToZero(ctx, maxPriceFactor, sw.atPriceFactor(k, records, unpaid))
	if err != nil {
		return BreakEven{}, err
	}
	discount := &Ratio{}
	if sw.money(npv).IsPositive() {
		unpaid := npv.Sub(sw.incumbentCharges(unity))
		discount, err = fallsToZero(ctx, 1, func(discount decimal.Decimal) decimal.Decimal {
			return unpaid.Add(sw.incumbentCharges(exactly(one.Sub(discount)))).exact
		})
	}
	return BreakEven{
		RetentionDiscount:    discount,
		RetentionCredit:      sw.retentionCredit(npv),
		CandidatePriceFactor: price,
		SigningCredit:        sw.signingCredit(k, records, npv),
		CutoverPayment:       sw.money(sw.divided(npv, sw.discount[k])),
	}, err
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
		orders := plus(quantity{}, sw.orders(sw.candidate, k, m, factor))
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

// fallsToZero is where in 0..limit a value that never rises reaches 0, to six
// decimals; nil where it does not. It narrows a bracket of steps, of which the
// value is above 0 half a step past low and not above half a step past high.
func fallsToZero(ctx context.Context, limit int64, value func(decimal.Decimal) decimal.Decimal) (*Ratio, error) {
	atLow, atHigh := value(decimal.Decimal{}), value(decimal.NewFromInt(limit))
	if atLow.IsNegative() || atHigh.IsPositive() {
		return nil, nil
	}
	// half a step past each: a root before it rounds to the step or less
	_, high, err := narrow(ctx, -1, limit*ratioScale, atLow, atHigh, func(step int64) decimal.Decimal {
		return value(decimal.New(step*10+5, -ratioPlaces-1))
	})
	if err != nil {
		return nil, err
	}
	return &Ratio{decimal.New(high, -ratioPlaces)}, nil
}

// narrow brings the ends of a bracket of steps next to each other, where the
// value is above 0 at the low end and not above 0 at the high end. The values
// at the ends given may be near ones.
func narrow(ctx context.Context, low, high int64, atLow, atHigh decimal.Decimal, value func(step int64) decimal.Decimal) (int64, int64, error) {
	for bisect := false; high-low > 1; bisect = !bisect {
		if err := ended(ctx); err != nil {
			return 0, 0, err
		}
		middle := low + (high-low)/2
		if !bisect {
			middle = secant(low, high, atLow, atHigh)
		}
		if at := value(middle); at.IsPositive() {
			low, atLow = middle, at
		} else {
			high, atHigh = middle, at
		}
	}
	return low, high, nil
}

// secant is where a straight line between the ends of a bracket reaches 0,
// kept inside it.
func secant(low, high int64, atLow, atHigh decimal.Decimal) int64 {
	falls := atLow.Sub(atHigh)
	if falls.IsZero() {
		return low + (high-low)/2
	}
	step := atLow.Mul(decimal.NewFromInt(high-low)).DivRound(falls, 0).IntPart()
	return min(max(low+step, low+1), high-1)
}
