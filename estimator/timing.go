package estimator

// sweep is the net present value of every cutover month, not yet rounded;
// index 0 is the first possible cutover, lead_months.
func (sw *switching) sweep(ctx Context) ([]quantity, error) {
	var values []quantity
	for k := sw.candidate.Transition.LeadMonths; k <= sw.horizon; k++ {
		if err := ended(ctx); err != nil {
			return nil, err
		}
		values = append(values, sw.npv(k, sw.switchAt(k)))
	}
	return values, nil
}

// npv is the net present value of switch(k), not yet rounded.
func (sw *switching) npv(k int, records []record) quantity {
	return sw.presentValue(sw.benefits(k, records))
}

// benefits returns stay less switch(k) by month; it is 0 before the first
// preparation month.
func (sw *switching) benefits(k int, records []record) []quantity {
	benefits := make([]quantity, sw.horizon+1)
	for m := sw.preparationStart(k); m <= sw.horizon; m++ {
		benefits[m] = sw.records[m].total.Sub(records[m].total)
	}
	return benefits
}

// cumulated returns the running sums of flows by month.
func cumulated(flows []quantity) []quantity {
	sums := make([]quantity, len(flows))
	for m := 1; m < len(flows); m++ {
		sums[m] = sums[m-1].Add(flows[m])
	}
	return sums
}

// presentValue discounts flows to today.
func (b *basis) presentValue(flows []quantity) quantity {
	var value quantity
	for m := 1; m <= b.horizon; m++ {
		if !flows[m].IsZero() {
			value = value.AddProduct(flows[m], b.discount[m])
		}
	}
	return value
}

// timing lays out a sweep and finds its best month, the earliest on a tie.
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

// missedNoticeCost is what it costs to let the first contract end pass that
// notice given today still reaches: the best one can do with it, or 0 by
// staying, less the best one can do without. Nil where nothing renews.
func (sw *switching) missedNoticeCost(values []quantity) *Money {
	contract := &sw.scenario.Incumbent.Contract
	if !contract.renews() {
		return nil
	}
	var kept, missed quantity
	for i, value := range values {
		k := sw.candidate.Transition.LeadMonths + i
		later := contract.firstEnd(max(k, contract.earliestEnd()+1))
		dearer := sw.exit(k, later, sw.records[k].credits).total().Sub(sw.exitAt(k).total())
		kept = kept.Max(value)
		missed = missed.Max(value.Sub(dearer.Mul(sw.discount[k])))
	}
	cost := Money{sw.money(kept).Sub(sw.money(missed).Decimal)}
	return &cost
}
