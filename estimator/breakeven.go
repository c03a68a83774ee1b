package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/search"
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
	return b.money(npv.Div(b.discount[k]))
}

// priceFactor is the factor on all that the candidate charges per label at
// which npv is 0: above 1 where the switch pays, as npv is that of a factor of 1.
func (sw *switching) priceFactor(ctx Context, k int, records []record, npv quantity) (*Ratio, error) {
	at := sw.atPriceFactor(k, records, npv.Add(sw.candidateCharges(k, records, unity)))
	if npv.Decimal().IsPositive() {
		return ratioAtZero(ctx, at, search.Point{At: 1, Value: npv.Decimal()}, valueAt(at, maxPriceFactor))
	}
	return ratioAtZero(ctx, at, valueAt(at, 0), search.Point{At: 1, Value: npv.Decimal()})
}

// retentionDiscount is the share that the incumbent would have to take off its
// prices, where npv is above 0.
func (sw *switching) retentionDiscount(ctx Context, npv quantity) (*Ratio, error) {
	unpaid := npv.Sub(sw.incumbentCharges(unity))
	at := func(discount decimal.Decimal) decimal.Decimal {
		return unpaid.Add(sw.incumbentCharges(num.Exact(one.Sub(discount)))).Decimal()
	}
	return ratioAtZero(ctx, at, search.Point{At: 0, Value: npv.Decimal()}, valueAt(at, 1))
}

// atPriceFactor is npv with all that the candidate charges per label times a
// factor; unpaid is npv without what it charges.
func (sw *switching) atPriceFactor(k int, records []record, unpaid quantity) func(factor decimal.Decimal) decimal.Decimal {
	return func(factor decimal.Decimal) decimal.Decimal {
		return unpaid.Sub(sw.candidateCharges(k, records, num.Exact(factor))).Decimal()
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

// valueAt returns the point of a function at a whole number.
func valueAt(value func(decimal.Decimal) decimal.Decimal, at int64) search.Point {
	return search.Point{At: at, Value: value(decimal.NewFromInt(at))}
}

// ratioAtZero returns where between two points a value that never rises reaches
// 0, to six decimals; nil if it does not.
func ratioAtZero(
	ctx Context, value func(decimal.Decimal) decimal.Decimal, low, high search.Point,
) (*Ratio, error) {
	root, ok, err := search.DecimalRoot(ctx, low, high, value)
	if err != nil || !ok {
		return nil, err
	}
	return &Ratio{root}, nil
}
