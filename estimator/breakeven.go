package estimator

import (
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/search"
)

const maxPriceFactor = 10

// breakEven takes the npv of switch(k) before rounding.
func (sw *switching) breakEven(ctx Context, k int, months []monthResult, npv quantity) (BreakEven, error) {
	price, err := sw.priceFactor(ctx, k, months, npv)
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
		SigningCredit:        sw.signingCredit(k, months, npv),
		CutoverPayment:       sw.cutoverPayment(k, npv),
	}, err
}

func (b *basis) cutoverPayment(k int, npv quantity) Money {
	return b.money(npv.Div(b.discount[k]))
}

func (sw *switching) priceFactor(ctx Context, k int, months []monthResult, npv quantity) (*Ratio, error) {
	at := sw.npvAtFactor(k, months, npv.Add(sw.candidateCharges(k, months, unity)))
	unchanged := search.Point{At: 1, Value: npv.Decimal()}
	if npv.Decimal().IsPositive() {
		return rootOfDecreasing(ctx, at, unchanged, pointAt(at, maxPriceFactor))
	}
	return rootOfDecreasing(ctx, at, pointAt(at, 0), unchanged)
}

func (sw *switching) retentionDiscount(ctx Context, npv quantity) (*Ratio, error) {
	withoutCharges := npv.Sub(sw.incumbentCharges(unity))
	at := func(discount decimal.Decimal) decimal.Decimal {
		return withoutCharges.Add(sw.incumbentCharges(num.Exact(one.Sub(discount)))).Decimal()
	}
	return rootOfDecreasing(ctx, at, search.Point{At: 0, Value: npv.Decimal()}, pointAt(at, 1))
}

func (sw *switching) npvAtFactor(
	k int, months []monthResult, withoutCharges quantity,
) func(factor decimal.Decimal) decimal.Decimal {
	return func(factor decimal.Decimal) decimal.Decimal {
		return withoutCharges.Sub(sw.candidateCharges(k, months, num.Exact(factor))).Decimal()
	}
}

// incumbentCharges returns the present value of the incumbent's charges when staying, with its purchases times a
// factor.
func (sb *stayBranch) incumbentCharges(factor quantity) quantity {
	balance := creditBalance{sb.of(&sb.scenario.Incumbent.Offer.Credits)}
	return sb.chargesPresentValue(sb.months[1:], 1, factor, &balance)
}

func (sw *switching) candidateCharges(k int, months []monthResult, factor quantity) quantity {
	balance := creditBalance{sw.of(&sw.candidate.Offer.Credits)}
	sum := sw.chargesPresentValue(months[k+1:], k+1, factor, &balance)
	for m := sw.preparationStart(k); m <= k; m++ {
		orders := addLines(quantity{}, sw.orderLines(k, m, factor))
		sum = sum.Add(orders.Mul(sw.discount[m]))
	}
	return sum
}

func pointAt(value func(decimal.Decimal) decimal.Decimal, at int64) search.Point {
	return search.Point{At: at, Value: value(decimal.NewFromInt(at))}
}

// rootOfDecreasing returns where a value that never rises reaches 0, to six decimals; nil if it does not.
func rootOfDecreasing(
	ctx Context, value func(decimal.Decimal) decimal.Decimal, low, high search.Point,
) (*Ratio, error) {
	root, ok, err := search.DecimalRoot(ctx, low, high, value)
	if err != nil || !ok {
		return nil, err
	}
	return &Ratio{root}, nil
}

// retentionCredit is on top of what is prepaid; nil if even free labels do not suffice.
func (sb *stayBranch) retentionCredit(npv quantity) *Money {
	prepaid := sb.of(&sb.scenario.Incumbent.Offer.Credits)
	if !sb.money(npv).IsPositive() {
		return &Money{sb.money(quantity{}).Decimal}
	}
	needed := sb.leastCredit(sb.months[1:], 1, npv.Add(sb.creditValue(sb.months[1:], 1, prepaid)))
	if needed == nil {
		return nil
	}
	return &Money{needed.Sub(prepaid.Decimal()).RoundCeil(sb.digits)}
}

// signingCredit replaces the credit that is offered; nil if even free labels do not suffice.
func (sw *switching) signingCredit(k int, months []monthResult, npv quantity) *Money {
	offered := sw.creditValue(months[k+1:], k+1, sw.of(&sw.candidate.Offer.Credits))
	return sw.leastCredit(months[k+1:], k+1, offered.Sub(npv))
}

func (b *basis) creditValue(months []monthResult, m int, credit quantity) quantity {
	if credit.Decimal().IsZero() {
		return quantity{}
	}
	without, with := creditBalance{}, creditBalance{credit}
	return b.chargesPresentValue(months, m, unity, &without).Sub(b.chargesPresentValue(months, m, unity, &with))
}

// leastCredit returns the least credit on the invoices from month m on that is worth value; nil if all are worth less.
func (b *basis) leastCredit(months []monthResult, m int, value quantity) *Money {
	var credit quantity
	for i := range months {
		if !value.Decimal().IsPositive() {
			break
		}
		invoice := months[i].delivery.invoice()
		rounded := b.rounded(invoice)
		all := rounded.Mul(b.discount[m+i])
		if value.Decimal().LessThanOrEqual(all.Decimal()) {
			part := num.Exact(value.Div(b.discount[m+i]).Decimal().RoundCeil(b.digits))
			credit, value = credit.Add(invoice.Sub(rounded)).Add(part), quantity{}
			break
		}
		credit, value = credit.Add(invoice), value.Sub(all)
	}
	if value.Decimal().IsPositive() {
		return nil
	}
	least := b.money(num.Exact(credit.Decimal().RoundCeil(b.digits)))
	return &least
}

// nearestToBreakEven returns the cutover month in which the candidate would win at the highest prices, the earliest on
// a tie; nil if a month pays or none would even with free labels. values are those of npvByCutover.
func (sw *switching) nearestToBreakEven(ctx Context, values []quantity) (*NearestBreakEven, error) {
	for _, npv := range values {
		if sw.money(npv).IsPositive() {
			return nil, nil
		}
	}
	attempts, err := sw.attempts(ctx, values)
	if err != nil {
		return nil, err
	}
	var nearest *NearestBreakEven
	var highest decimal.Decimal
	for _, a := range attempts {
		at := sw.npvAtFactor(a.cutover, a.months, a.npv.Add(a.charges))
		if at(highest.Sub(decimal.New(5, -ratioPlaces-1))).IsNegative() {
			continue // it wins only at lower prices
		}
		breakEven, err := sw.breakEven(ctx, a.cutover, a.months, a.npv)
		if err != nil {
			return nil, err
		}
		factor := breakEven.CandidatePriceFactor
		if factor == nil || factor.IsZero() {
			continue
		}
		if c := factor.Cmp(highest); c > 0 || c == 0 && a.cutover < nearest.CutoverMonth {
			nearest = &NearestBreakEven{a.cutover, date(sw.scenario.Start, a.cutover), breakEven}
			highest = factor.Decimal
		}
	}
	return nearest, contextError(ctx)
}

type attempt struct {
	cutover int
	months  []monthResult
	npv     quantity
	charges quantity        // present value of the candidate's charges
	factor  decimal.Decimal // on the candidate's prices at which npv is about 0
}

// attempts returns the switches of all months, those likely to win at the highest prices first.
func (sw *switching) attempts(ctx Context, values []quantity) ([]attempt, error) {
	attempts := make([]attempt, len(values))
	for i, npv := range values {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		k := sw.candidate.Transition.LeadMonths + i
		months := sw.switchAt(k)
		charges := sw.candidateCharges(k, months, unity)
		attempts[i] = attempt{k, months, npv, charges, one.Add(npv.Div(charges).Decimal())}
	}
	slices.SortStableFunc(attempts, func(a, b attempt) int { return b.factor.Cmp(a.factor) })
	return attempts, nil
}
