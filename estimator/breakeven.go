package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/search"
)

const maxPriceFactor = 10

// breakEven takes the npv of a move before rounding.
func (sw *switching) breakEven(ctx Context, to *switched, npv quantity) (BreakEven, error) {
	candidate, incumbent := sw.candidateLevers(to, npv), sw.incumbentLevers(npv)
	noCredit := sw.money(quantity{})
	b := BreakEven{
		CutoverMonth:      to.cutover,
		CutoverDate:       date(sw.scenario.Start, to.cutover),
		CutoverPayment:    sw.cutoverPayment(to.cutover, npv),
		RetentionCredit:   &noCredit,
		RetentionDiscount: &Ratio{},
	}
	var err error
	if b.CandidatePriceFactor, err = candidate.priceFactor(ctx, npv); err != nil {
		return BreakEven{}, err
	}
	if b.SigningCredit, err = candidate.leastCredit(ctx, decimal.Decimal{}); err != nil {
		return BreakEven{}, err
	}
	if !sw.money(npv).IsPositive() {
		return b, nil
	}
	if b.RetentionDiscount, err = incumbent.retentionDiscount(ctx, npv); err == nil {
		b.RetentionCredit, err = incumbent.leastCredit(ctx, sw.scenario.Incumbent.Offer.Credits)
	}
	return b, err
}

func (b *basis) cutoverPayment(k int, npv quantity) Money {
	return b.money(npv.Div(b.discount[k]))
}

// levers are the terms of one party that can be negotiated, with all else as it is.
type levers struct {
	*basis
	of       party
	provider *provider
	tasks    []bool
	months   []monthResult
	first    int      // of the months that the party charges for
	accounts accounts // before that month
	credits  quantity // of the party, in the scenario
	sign     quantity // 1 where a charge raises npv, and −1 where it lowers it
	rest     quantity // npv without the charges
	orders   func(factor quantity) quantity
}

func (sw *switching) candidateLevers(to *switched, npv quantity) *levers {
	l := &levers{
		basis:    sw.basis,
		of:       ofCandidate,
		provider: sw.provider,
		tasks:    sw.moving,
		months:   to.months,
		first:    to.cutover + 1,
		accounts: to.months[to.cutover].accounts,
		credits:  sw.of(&sw.candidate.Offer.Credits),
		sign:     num.Whole(-1),
		orders:   func(factor quantity) quantity { return sw.ordersValue(to.cutover, factor) },
	}
	l.accounts.incumbent.left = to.last == sw.horizon
	l.accounts.candidate = sw.newCandidateAccount(to.cutover, to.exit.carried)
	l.rest = npv.Add(l.chargesInScenario())
	return l
}

// incumbentLevers are those of staying. Committed labels keep their price.
func (sb *stayBranch) incumbentLevers(npv quantity) *levers {
	l := &levers{
		basis:    sb.basis,
		of:       ofIncumbent,
		provider: sb.incumbent,
		months:   sb.months,
		first:    1,
		accounts: sb.months[0].accounts,
		credits:  sb.of(&sb.scenario.Incumbent.Offer.Credits),
		sign:     unity,
		orders:   func(quantity) quantity { return quantity{} },
	}
	l.rest = npv.Sub(l.chargesInScenario())
	return l
}

// chargesInScenario returns the present value of all providers' charges.
func (l *levers) chargesInScenario() quantity {
	sum := l.orders(unity)
	for m := l.first; m <= l.horizon; m++ {
		sum = sum.Add(l.months[m].labels.Add(l.months[m].rework).Mul(l.discount[m]))
	}
	return sum
}

// charges returns the same with the party's prices per label times a factor and other credits.
func (l *levers) charges(factor, credits quantity) quantity {
	p := l.provider
	if l.tasks != nil && p.commits {
		p = p.repriced(l.basis, l.tasks, factor)
	}
	a := l.accounts
	own := a.of(l.of)
	own.credits = own.credits.Add(credits).Sub(l.credits)
	own.expire(p.offer, 0)
	sum := l.orders(factor)
	for m := l.first; m <= l.horizon; m++ {
		d := l.months[m].delivery
		if !factor.Decimal().Equal(one) {
			d = d.repriced(l.of, p, factor)
		}
		c := l.chargesAfterCredits(d, m, &a)
		sum = sum.Add(c.labels.Add(c.rework).Mul(l.discount[m]))
	}
	return sum
}

func (l *levers) npv(factor, credits quantity) decimal.Decimal {
	return l.rest.Add(l.sign.Mul(l.charges(factor, credits))).Decimal()
}

func (l *levers) priceFactor(ctx Context, npv quantity) (*Ratio, error) {
	at := func(factor decimal.Decimal) decimal.Decimal { return l.npv(num.Exact(factor), l.credits) }
	unchanged := search.Point{At: 1, Value: npv.Decimal()}
	if npv.Decimal().IsPositive() {
		return rootOfDecreasing(ctx, at, unchanged, pointAt(at, maxPriceFactor))
	}
	return rootOfDecreasing(ctx, at, pointAt(at, 0), unchanged)
}

func (l *levers) retentionDiscount(ctx Context, npv quantity) (*Ratio, error) {
	at := func(discount decimal.Decimal) decimal.Decimal { return l.npv(num.Exact(one.Sub(discount)), l.credits) }
	return rootOfDecreasing(ctx, at, search.Point{At: 0, Value: npv.Decimal()}, pointAt(at, 1))
}

// leastCredit returns the least credit on top of another at which the party wins; nil if even free labels do not
// suffice.
func (l *levers) leastCredit(ctx Context, onTop decimal.Decimal) (*Money, error) {
	amount := func(units int64) decimal.Decimal { return decimal.New(units, -l.digits) }
	lost := func(units int64) decimal.Decimal {
		return l.sign.Decimal().Mul(l.npv(unity, num.Exact(onTop.Add(amount(units)))))
	}
	var all decimal.Decimal
	for m := l.first; m <= l.horizon; m++ {
		all = all.Add(l.months[m].labels.Decimal()).Add(one)
	}
	low, high := search.Point{Value: lost(0)}, search.Point{At: maxUnits}
	if all = all.Add(l.credits.Decimal()).Shift(l.digits).Ceil(); all.LessThan(decimal.NewFromInt(maxUnits)) {
		high.At = all.IntPart()
	}
	if !low.Value.IsPositive() {
		least := l.money(quantity{})
		return &least, nil
	}
	if high.Value = lost(high.At); high.Value.IsPositive() {
		return nil, nil
	}
	units, err := search.FirstNotPositive(ctx, low, high, lost)
	if err != nil {
		return nil, err
	}
	least := l.money(num.Exact(amount(units)))
	return &least, nil
}

// maxUnits is the largest credit that is searched for, in minor units of the currency.
const maxUnits = 1 << 60

func (sw *switching) ordersValue(k int, factor quantity) quantity {
	var sum quantity
	for m := sw.preparationStart(k); m <= k; m++ {
		sum = sum.Add(addLines(quantity{}, sw.orderLines(k, m, factor)).Mul(sw.discount[m]))
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

// attempt is a move that does not pay at the candidate's prices.
type attempt struct {
	cutover   int
	npv       quantity
	reducible quantity // the most that free labels would save
}

// tryAll returns npv of all months and, unless one pays, the attempts.
func (sw *switching) tryAll(ctx Context) (values []quantity, attempts []attempt, err error) {
	pays := false
	err = sw.sweep(ctx, func(to *switched, npv quantity) {
		values = append(values, npv)
		if pays = pays || sw.money(npv).IsPositive(); pays {
			attempts = nil
			return
		}
		l := sw.candidateLevers(to, npv)
		reducible := l.rest.Sub(npv).Add(l.accounts.candidate.credits)
		attempts = append(attempts, attempt{to.cutover, npv, reducible})
	})
	return values, attempts, err
}

// reaches reports whether a factor on the prices may bring npv to 0. Charges fall by at most as much as prices do;
// credits may be used later then, and each line is rounded.
func (b *basis) reaches(a attempt, factor quantity) bool {
	roundings := decimal.New(int64(4*b.horizon+4), -b.digits)
	most := a.npv.Add(factor.Complement().Mul(a.reducible)).Add(num.Exact(roundings))
	return !most.Decimal().IsNegative()
}

// nearestToBreakEven returns the cutover month in which the candidate would win at the highest prices, the earliest on
// a tie; nil if there are no attempts or none would win even with free labels.
func (sw *switching) nearestToBreakEven(ctx Context, attempts []attempt) (*NearestBreakEven, error) {
	likelihood := func(a attempt) decimal.Decimal { return a.npv.Div(a.reducible).Decimal() }
	attempts = sorted(attempts, func(a, b attempt) int { return likelihood(b).Cmp(likelihood(a)) })
	var nearest *NearestBreakEven
	var highest decimal.Decimal
	for _, a := range attempts {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		justBelow := num.Exact(highest.Sub(decimal.New(5, -ratioPlaces-1)))
		if !sw.reaches(a, justBelow) {
			continue
		}
		to := sw.switchTo(sw.moveAt(a.cutover))
		levers := sw.candidateLevers(to, a.npv)
		if levers.npv(justBelow, levers.credits).IsNegative() {
			continue // it wins only at lower prices
		}
		breakEven, err := sw.breakEven(ctx, to, a.npv)
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
	return nearest, nil
}
