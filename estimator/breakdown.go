package estimator

// npvByKind splits the net present value of a switch by kind of cost.
func (b *basis) npvByKind(stay, switched []record) ByKind {
	byKind := map[Kind]quantity{}
	for m := 1; m <= b.horizon; m++ {
		for _, e := range stay[m].entries() {
			byKind[e.line.Kind()] = byKind[e.line.Kind()].Add(e.amount.Mul(b.discount[m]))
		}
		for _, e := range switched[m].entries() {
			byKind[e.line.Kind()] = byKind[e.line.Kind()].Sub(e.amount.Mul(b.discount[m]))
		}
	}
	return ByKind{
		Cash:    b.money(byKind[Cash]),
		Staff:   b.money(byKind[Staff]),
		Quality: b.money(byKind[QualityLoss]),
		Risk:    b.money(byKind[ExpectedLoss]),
	}
}

// oneTime is each one-time line of a switch over the horizon, and their sum.
func (b *basis) oneTime(switched []record) (Lines, Money, ByKind) {
	return b.layOutTotals(totals(switched), firstOneTime, lineCount)
}

// saving is what each recurring line of a switch costs less than in staying,
// over the horizon, and their sum.
func (sb *stayBranch) saving(switched []record) (Lines, Money, ByKind) {
	sums, switching := totals(sb.records), totals(switched)
	for line := range sums {
		sums[line] = sums[line].Sub(switching[line])
	}
	return sb.layOutTotals(sums, 0, firstOneTime)
}

// totals are the undiscounted sums of a branch by line.
func totals(records []record) (sums [lineCount]quantity) {
	for m := 1; m < len(records); m++ {
		for _, e := range records[m].entries() {
			sums[e.line] = sums[e.line].Add(e.amount)
		}
	}
	return sums
}

// layOutTotals turns the sums of lines first to before last into what is shown
// of them.
func (b *basis) layOutTotals(sums [lineCount]quantity, first, last Line) (lines Lines, total Money, byKind ByKind) {
	whole, parts := exactly(b.zero), map[Kind]quantity{}
	for line := first; line < last; line++ {
		lines = append(lines, LineAmount{line, Money{sums[line].exact.Add(b.zero)}})
		whole = whole.Add(sums[line])
		parts[line.Kind()] = parts[line.Kind()].Add(sums[line])
	}
	of := func(kind Kind) Money { return Money{parts[kind].exact.Add(b.zero)} }
	return lines, Money{whole.exact}, ByKind{of(Cash), of(Staff), of(QualityLoss), of(ExpectedLoss)}
}
