package estimator

import "github.com/shopspring/decimal"

// totals are the monthly totals of a branch.
func totals(records []record) []decimal.Decimal {
	sums := make([]decimal.Decimal, len(records))
	for m := 1; m < len(records); m++ {
		sums[m] = records[m].total()
	}
	return sums
}

// layOut turns a branch's records into what is shown of it.
func (b *basis) layOut(records []record) Branch {
	branch := Branch{Months: make([]Month, 0, b.horizon), Total: Money{b.zero}}
	var present decimal.Decimal
	for m := 1; m <= b.horizon; m++ {
		total := records[m].total()
		branch.Months = append(branch.Months, Month{
			Month: m,
			Date:  date(b.scenario.Start, m),
			Lines: records[m].lines(),
			Total: Money{total},
		})
		branch.Total.Decimal = branch.Total.Add(total)
		present = present.Add(total.Mul(b.discount[m]))
	}
	branch.PresentValue = b.money(present)
	return branch
}

// benefits are stay less switch, month by month.
func benefits(stay, switched []decimal.Decimal) []decimal.Decimal {
	gains := make([]decimal.Decimal, len(stay))
	for m := 1; m < len(stay); m++ {
		gains[m] = stay[m].Sub(switched[m])
	}
	return gains
}

// discounted is each flow's present value, flow(m)·discount(m).
func (b *basis) discounted(flows []decimal.Decimal) []decimal.Decimal {
	values := make([]decimal.Decimal, len(flows))
	for m := 1; m < len(flows); m++ {
		if !flows[m].IsZero() {
			values[m] = flows[m].Mul(b.discount[m])
		}
	}
	return values
}

// layOutBenefits turns monthly gains into what is shown of them.
func (b *basis) layOutBenefits(gains, discounted []decimal.Decimal) []Benefit {
	shown := make([]Benefit, 0, b.horizon)
	running, present := b.zero, b.zero
	for m := 1; m <= b.horizon; m++ {
		running, present = running.Add(gains[m]), present.Add(discounted[m])
		shown = append(shown, Benefit{
			Month:                m,
			Date:                 date(b.scenario.Start, m),
			Benefit:              Money{gains[m].Add(b.zero)},
			Cumulative:           Money{running},
			CumulativeDiscounted: b.money(present),
		})
	}
	return shown
}

// sum adds flows up, from zero.
func sum(zero decimal.Decimal, flows []decimal.Decimal) decimal.Decimal {
	for _, flow := range flows {
		zero = zero.Add(flow)
	}
	return zero
}

// payback is the first month from which the running sum of flows stays at or
// above 0: 0 if it never is below, nil if it ends below.
func payback(flows []decimal.Decimal) *int {
	var running decimal.Decimal
	month := 0
	for m := 1; m < len(flows); m++ {
		if running = running.Add(flows[m]); running.IsNegative() {
			month = m + 1
		}
	}
	if running.IsNegative() {
		return nil
	}
	return &month
}

// npvByKind splits the net present value of a switch by kind of cost.
func (b *basis) npvByKind(stay, switched []record) NPVByKind {
	byKind := map[Kind]decimal.Decimal{}
	for m := 1; m <= b.horizon; m++ {
		for _, l := range stay[m].lines() {
			byKind[l.Line.Kind()] = byKind[l.Line.Kind()].Add(l.Amount.Mul(b.discount[m]))
		}
		for _, l := range switched[m].lines() {
			byKind[l.Line.Kind()] = byKind[l.Line.Kind()].Sub(l.Amount.Mul(b.discount[m]))
		}
	}
	return NPVByKind{
		Cash:    b.money(byKind[Cash]),
		Staff:   b.money(byKind[Staff]),
		Quality: b.money(byKind[QualityLoss]),
		Risk:    b.money(byKind[ExpectedLoss]),
	}
}

// oneTime is each one-time line of a switch over the horizon, and their sum.
func (b *basis) oneTime(switched []record) (Lines, Money) {
	sums := make([]decimal.Decimal, lineCount)
	total := b.zero
	for m := 1; m <= b.horizon; m++ {
		for _, l := range switched[m].lines() {
			if l.Line.OneTime() {
				sums[l.Line] = sums[l.Line].Add(l.Amount.Decimal)
				total = total.Add(l.Amount.Decimal)
			}
		}
	}
	var lines Lines
	for line := firstOneTime; line < lineCount; line++ {
		lines = append(lines, LineAmount{line, Money{sums[line].Add(b.zero)}})
	}
	return lines, Money{total}
}

// lockInRatio is the one-time total against a year's spend on staying.
func (sb *stayBranch) lockInRatio(oneTimeTotal Money) *Ratio {
	var spend decimal.Decimal
	for m := 1; m <= min(monthsPerYear, sb.horizon); m++ {
		spend = spend.Add(sb.totals[m])
	}
	if spend.IsZero() {
		return nil
	}
	r := ratio(oneTimeTotal.Decimal, spend)
	return &r
}
