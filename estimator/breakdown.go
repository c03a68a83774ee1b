package estimator

// npvByLine splits the net present value of a switch by line and by kind of
// cost; each part is rounded once.
func (sb *stayBranch) npvByLine(switched []record) (lines Lines, byKind ByKind) {
	var sums [lineCount]quantity
	for m := 1; m <= sb.horizon; m++ {
		for _, e := range sb.records[m].entries() {
			sums[e.line] = sums[e.line].Add(e.amount.Mul(sb.discount[m]))
		}
		for _, e := range switched[m].entries() {
			sums[e.line] = sums[e.line].Sub(e.amount.Mul(sb.discount[m]))
		}
	}
	parts := map[Kind]quantity{}
	for line, sum := range sums {
		lines = append(lines, LineAmount{Line(line), sb.money(sum)})
		parts[Line(line).Kind()] = parts[Line(line).Kind()].Add(sum)
	}
	return lines, sb.byKind(parts)
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
	whole, parts := quantity{}, map[Kind]quantity{}
	for line := first; line < last; line++ {
		lines = append(lines, LineAmount{line, b.money(sums[line])})
		whole = whole.Add(sums[line])
		parts[line.Kind()] = parts[line.Kind()].Add(sums[line])
	}
	return lines, b.money(whole), b.byKind(parts)
}

// byKind lays out a sum of each kind.
func (b *basis) byKind(parts map[Kind]quantity) ByKind {
	of := func(kind Kind) Money { return b.money(parts[kind]) }
	return ByKind{of(Cash), of(Staff), of(QualityLoss), of(ExpectedLoss)}
}

// less is what each kind comes to less another amount of it.
func (k ByKind) less(other ByKind) ByKind {
	sub := func(a, b Money) Money { return Money{a.Sub(b.Decimal)} }
	return ByKind{sub(k.Cash, other.Cash), sub(k.Staff, other.Staff), sub(k.Quality, other.Quality), sub(k.Risk, other.Risk)}
}
