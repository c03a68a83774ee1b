package estimator

// layOut turns a branch's records into what is shown of it.
func (b *basis) layOut(records []record) Branch {
	branch := Branch{Months: make([]Month, 0, b.horizon)}
	var sum, present quantity
	for m := 1; m <= b.horizon; m++ {
		total := records[m].total
		branch.Months = append(branch.Months, Month{
			Month: m,
			Date:  date(b.scenario.Start, m),
			Lines: layOutLines(records[m].entries()),
			Total: Money{total.Decimal()},
		})
		sum = sum.Add(total)
		present = present.Add(total.Mul(b.discount[m]))
	}
	branch.Total, branch.PresentValue = b.money(sum), b.money(present)
	return branch
}

func layOutLines(entries []entry) Lines {
	lines := make(Lines, len(entries))
	for i, e := range entries {
		lines[i] = LineAmount{e.line, Money{e.amount.Decimal()}}
	}
	return lines
}

// discounted is each flow's present value, flow(m)·discount(m).
func (b *basis) discounted(flows []quantity) []quantity {
	values := make([]quantity, len(flows))
	for m := 1; m < len(flows); m++ {
		values[m] = flows[m].Mul(b.discount[m])
	}
	return values
}

// layOutBenefits turns monthly benefits into what is shown of them.
func (b *basis) layOutBenefits(benefits, discounted []quantity) []Benefit {
	shown := make([]Benefit, 0, b.horizon)
	var running, present quantity
	for m := 1; m <= b.horizon; m++ {
		running, present = running.Add(benefits[m]), present.Add(discounted[m])
		shown = append(shown, Benefit{
			Month:                m,
			Date:                 date(b.scenario.Start, m),
			Benefit:              b.money(benefits[m]),
			Cumulative:           b.money(running),
			CumulativeDiscounted: b.money(present),
		})
	}
	return shown
}

// sum adds flows up.
func sum(flows []quantity) quantity {
	var total quantity
	for _, flow := range flows {
		total = total.Add(flow)
	}
	return total
}

// payback is the first month from which the running sum of flows stays at or
// above 0: 0 if it never is below, nil if it ends below.
func payback(flows []quantity) *int {
	var running quantity
	month := 0
	for m := 1; m < len(flows); m++ {
		if running = running.Add(flows[m]); running.Decimal().IsNegative() {
			month = m + 1
		}
	}
	if running.Decimal().IsNegative() {
		return nil
	}
	return &month
}

// firstYear is what staying costs in the first twelve months.
func (sb *stayBranch) firstYear() quantity {
	var year quantity
	for m := 1; m <= min(monthsPerYear, sb.horizon); m++ {
		year = year.Add(sb.records[m].total)
	}
	return year
}

// lockInRatio is the one-time total against a year's spend on staying.
func (sb *stayBranch) lockInRatio(oneTimeTotal Money) *Ratio {
	spend := sb.firstYear().Decimal()
	if spend.IsZero() {
		return nil
	}
	r := ratio(oneTimeTotal.Decimal, spend)
	return &r
}
