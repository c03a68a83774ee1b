package estimator

import (
	"math"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

func (b *basis) toBranch(months []monthResult) Branch {
	branch := Branch{Months: make([]Month, 0, b.horizon)}
	var sum, present quantity
	for m := 1; m <= b.horizon; m++ {
		total := months[m].total
		branch.Months = append(branch.Months, Month{
			Month: m,
			Date:  date(b.scenario.Start, m),
			Lines: toLines(months[m].lines()),
			Total: Money{total.Decimal()},
		})
		sum = sum.Add(total)
		present = present.Add(total.Mul(b.discount[m]))
	}
	branch.Total, branch.PresentValue = b.money(sum), b.money(present)
	return branch
}

func toLines(amounts []lineAmount) Lines {
	lines := make(Lines, len(amounts))
	for i, l := range amounts {
		lines[i] = LineAmount{l.line, Money{l.amount.Decimal()}}
	}
	return lines
}

func (b *basis) discounted(flows []quantity) []quantity {
	values := make([]quantity, len(flows))
	for m := 1; m < len(flows); m++ {
		values[m] = flows[m].Mul(b.discount[m])
	}
	return values
}

func (b *basis) toBenefits(benefits, discounted []quantity) []Benefit {
	result := make([]Benefit, 0, b.horizon)
	sums, discountedSums := cumulated(benefits), cumulated(discounted)
	for m := 1; m <= b.horizon; m++ {
		result = append(result, Benefit{
			Month:                m,
			Date:                 date(b.scenario.Start, m),
			Benefit:              b.money(benefits[m]),
			Cumulative:           b.money(sums[m]),
			CumulativeDiscounted: b.money(discountedSums[m]),
		})
	}
	return result
}

func sum(flows []quantity) quantity {
	var total quantity
	for _, flow := range flows {
		total = total.Add(flow)
	}
	return total
}

// payback returns the first month from which the running sum stays at or above 0; nil if it ends below.
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

// yearly returns an amount of the stay branch in months 1 to 12. That of a shorter horizon is scaled to a year.
func (sb *stayBranch) yearly(amount func(monthResult) quantity) quantity {
	var year quantity
	months := min(monthsPerYear, sb.horizon)
	for m := 1; m <= months; m++ {
		year = year.Add(amount(sb.months[m]))
	}
	return year.Mul(num.Whole(monthsPerYear)).Div(num.Whole(months))
}

func (sb *stayBranch) yearlyCost() quantity {
	return sb.yearly(func(r monthResult) quantity { return r.total })
}

func (sb *stayBranch) yearlyLabels() quantity {
	return sb.yearly(func(r monthResult) quantity { return r.labels })
}

func (sb *stayBranch) lockInRatio(oneTimeTotal Money) *Ratio {
	return ratioOrNil(oneTimeTotal.Decimal, sb.yearlyCost().Decimal())
}

// waitingHurdle returns the share of a year's labels that the yearly saving should exceed; nil if the scenario does not
// say how prices move, or the incumbent's labels cost nothing.
func (sb *stayBranch) waitingHurdle(oneTimeTotal Money) *Ratio {
	w, spend := sb.scenario.Waiting, sb.yearlyLabels().Decimal()
	if w == nil || spend.IsZero() {
		return nil
	}
	r := roundedRatio(hurdle(
		num.Float(sb.scenario.DiscountRate),
		num.Float(w.NeedEndsRate),
		num.Float(w.PriceGapDeviation),
		num.Float(num.Quotient(oneTimeTotal.Decimal, spend))))
	return &r
}

// yearlySaving returns the mean saving of twelve months after cutover k as a share of a year's labels, to compare with
// waitingHurdle; nil where that is nil, or if no month follows.
func (sb *stayBranch) yearlySaving(savingTotal Money, k int) *Ratio {
	if sb.scenario.Waiting == nil || k == sb.horizon {
		return nil
	}
	months := decimal.NewFromInt(int64(sb.horizon - k))
	return ratioOrNil(savingTotal.Mul(decimal.NewFromInt(monthsPerYear)), sb.yearlyLabels().Decimal().Mul(months))
}

// hurdle returns (φ + W₀(−e^(−φ)))/ψ with ψ = √(2(ρ+λ))/σ and φ = 1 + ψ(ρ+λ)·cost, where W₀ is Lambert's function
// (Agarwal, Driscoll and Laibson, NBER w13487, on refinancing a mortgage). Its numerator is the y ≥ 0 with
// y + e^(−y) = φ, which Newton's iteration reaches from above. It is 0 for a switch without cost.
func hurdle(discountRate, needEndsRate, deviation, cost float64) float64 {
	ends := discountRate + needEndsRate
	slope := math.Sqrt(2*ends) / deviation
	excess := float64(float64(slope*ends) * cost) // φ − 1
	if excess <= 0 {
		return 0
	}
	y := 1 + excess
	for range 100 {
		left := num.Exp2(max(-1000, -y/math.Ln2))
		next := y - (left-(1+excess-y))/(1-left)
		if next >= y || next <= 0 {
			break
		}
		y = next
	}
	return y / slope
}

func (sb *stayBranch) npvByLine(switched []monthResult) (Lines, ByKind) {
	lines, _, byKind := sb.toTotals(sb.differences(switched, sb.discount), 0, lineCount)
	return lines, byKind
}

func (b *basis) oneTime(switched []monthResult) (Lines, Money, ByKind) {
	return b.toTotals(lineTotals(switched, b.undiscounted()), firstOneTime, lineCount)
}

func (sb *stayBranch) saving(switched []monthResult) (Lines, Money, ByKind) {
	return sb.toTotals(sb.differences(switched, sb.undiscounted()), 0, firstOneTime)
}

func (b *basis) undiscounted() []quantity { return slices.Repeat([]quantity{unity}, b.horizon+1) }

func (sb *stayBranch) differences(switched []monthResult, factors []quantity) [lineCount]quantity {
	differences, switching := lineTotals(sb.months, factors), lineTotals(switched, factors)
	for line := range differences {
		differences[line] = differences[line].Sub(switching[line])
	}
	return differences
}

func lineTotals(months []monthResult, factors []quantity) (sums [lineCount]quantity) {
	for m := 1; m < len(months); m++ {
		for _, l := range months[m].lines() {
			sums[l.line] = sums[l.line].Add(l.amount.Mul(factors[m]))
		}
	}
	return sums
}

func (b *basis) toTotals(sums [lineCount]quantity, first, last Line) (lines Lines, total Money, byKind ByKind) {
	whole, kinds := quantity{}, map[CostKind]quantity{}
	for line := first; line < last; line++ {
		lines = append(lines, LineAmount{line, b.money(sums[line])})
		whole = whole.Add(sums[line])
		kinds[line.Kind()] = kinds[line.Kind()].Add(sums[line])
	}
	byKind = ByKind{
		Cash:    b.money(kinds[Cash]),
		Staff:   b.money(kinds[Staff]),
		Quality: b.money(kinds[QualityLoss]),
		Risk:    b.money(kinds[ExpectedLoss]),
	}
	return lines, b.money(whole), byKind
}

func (k ByKind) less(other ByKind) ByKind {
	sub := func(a, b Money) Money { return Money{a.Sub(b.Decimal)} }
	return ByKind{
		Cash:    sub(k.Cash, other.Cash),
		Staff:   sub(k.Staff, other.Staff),
		Quality: sub(k.Quality, other.Quality),
		Risk:    sub(k.Risk, other.Risk),
	}
}
