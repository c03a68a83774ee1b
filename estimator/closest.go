package estimator

import (
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// closest is the cutover month in which the candidate would win at the highest
// prices, the earliest on a tie, where no month pays at the ones it asks; values
// are the sweep. Nil where a month pays, or none would even with free labels.
func (sw *switching) closest(ctx Context, values []quantity) (*Closest, error) {
	for _, npv := range values {
		if sw.money(npv).IsPositive() {
			return nil, nil
		}
	}
	attempts, err := sw.attempts(ctx, values)
	if err != nil {
		return nil, err
	}
	var found *Closest
	var highest decimal.Decimal
	for _, a := range attempts {
		at := sw.atPriceFactor(a.cutover, a.records, a.npv.Add(a.charges))
		if at(highest.Sub(decimal.New(5, -ratioPlaces-1))).IsNegative() {
			continue // it wins only at lower prices
		}
		even, err := sw.breakEven(ctx, a.cutover, a.records, a.npv)
		if err != nil {
			return nil, err
		}
		factor := even.CandidatePriceFactor
		if factor == nil || factor.IsZero() {
			continue
		}
		if c := factor.Cmp(highest); c > 0 || c == 0 && a.cutover < found.CutoverMonth {
			found, highest = &Closest{a.cutover, date(sw.scenario.Start, a.cutover), even}, factor.Decimal
		}
	}
	return found, ended(ctx)
}

// attempt is a switch at one cutover month, with the present value of what the
// candidate charges.
type attempt struct {
	cutover int
	records []record
	npv     quantity
	charges quantity
	factor  decimal.Decimal // on the prices at which npv is about 0
}

// attempts are the switches of all months, those likely to win at the highest
// prices first, so that few have to be looked at closely.
func (sw *switching) attempts(ctx Context, values []quantity) ([]attempt, error) {
	attempts := make([]attempt, len(values))
	for i, npv := range values {
		if err := ended(ctx); err != nil {
			return nil, err
		}
		k := sw.candidate.Transition.LeadMonths + i
		records := sw.switchAt(k)
		charges := sw.candidateCharges(k, records, unity)
		attempts[i] = attempt{k, records, npv, charges, one.Add(num.Quotient(npv.Decimal(), charges.Decimal()))}
	}
	slices.SortStableFunc(attempts, func(a, b attempt) int { return b.factor.Cmp(a.factor) })
	return attempts, nil
}
