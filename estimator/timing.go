package estimator

// npvByCutover returns the net present value of every cutover month, not yet
// rounded. Index 0 is the first possible cutover, lead_months.
func (sw *switching) npvByCutover(ctx Context) ([]quantity, error) {
	var values []quantity
	for k := sw.candidate.Transition.LeadMonths; k <= sw.horizon; k++ {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		values = append(values, sw.npv(k, sw.switchAt(k)))
	}
	return values, nil
}

// timing lays out the values of npvByCutover and finds the best month, the
// earliest on a tie.
func (sw *switching) timing(values []quantity) (timing []Timing, best int) {
	for i, value := range values {
		k := sw.candidate.Transition.LeadMonths + i
		timing = append(timing, Timing{
			CutoverMonth: k,
			CutoverDate:  date(sw.scenario.Start, k),
			NPV:          sw.money(value),
		})
		if timing[i].NPV.GreaterThan(timing[best].NPV.Decimal) {
			best = i
		}
	}
	return timing, sw.candidate.Transition.LeadMonths + best
}

// missedNoticeCost returns the cost of letting the earliest contract end pass:
// the best npv with it, or 0 by staying, less the best npv without it. It is nil
// if the contract does not renew.
func (sw *switching) missedNoticeCost(values []quantity) *Money {
	contract := &sw.scenario.Incumbent.Contract
	if !contract.renews() {
		return nil
	}
	var withEnd, withoutEnd quantity
	for i, value := range values {
		k := sw.candidate.Transition.LeadMonths + i
		nextEnd := contract.firstEnd(max(k, contract.earliestEnd()+1))
		extraCost := sw.newExit(k, nextEnd, sw.months[k].credits).total().Sub(sw.exitAt(k).total())
		withEnd = withEnd.Max(value)
		withoutEnd = withoutEnd.Max(value.Sub(extraCost.Mul(sw.discount[k])))
	}
	cost := Money{sw.money(withEnd).Sub(sw.money(withoutEnd).Decimal)}
	return &cost
}
