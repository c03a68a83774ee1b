package estimator

import (
	"math"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

func TestSavingsLessOneTimeCostIsTheNetBenefit(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		equal(m, "savings less one-time cost", Money{r.SavingTotal.Sub(r.OneTimeTotal.Decimal)}, r.NetBenefit.String())
		equal(m, "one-time cost less savings",
			Money{result.Stay.Total.Add(r.OneTimeTotal.Decimal).Sub(r.SavingTotal.Decimal)}, r.Switch.Total.String())
		for _, sum := range []struct {
			name   string
			lines  Lines
			byKind ByKind
			total  Money
		}{{"one-time cost", r.OneTime, r.OneTimeByKind, r.OneTimeTotal},
			{"savings", r.Saving, r.SavingByKind, r.SavingTotal},
			{"net benefit", netLines(r), r.NetBenefitByKind, r.NetBenefit}} {
			byKind := map[CostKind]Money{}
			for _, l := range sum.lines {
				byKind[l.Line.Kind()] = Money{byKind[l.Line.Kind()].Add(l.Amount.Decimal)}
			}
			for kind, amount := range map[CostKind]Money{Cash: sum.byKind.Cash, Staff: sum.byKind.Staff,
				QualityLoss: sum.byKind.Quality, ExpectedLoss: sum.byKind.Risk} {
				if !amount.Equal(byKind[kind].Decimal) {
					m.Errorf("%s, %s: got %s, want %s", sum.name, kind, amount, byKind[kind])
				}
			}
			kinds := sum.byKind
			all := kinds.Cash.Add(kinds.Staff.Decimal).Add(kinds.Quality.Decimal).Add(kinds.Risk.Decimal)
			equal(m, sum.name+" of all kinds", Money{all}, sum.total.String())
		}
	})
}

// netLines returns the savings by line, with one-time lines as negative savings.
func netLines(r CandidateResult) Lines {
	lines := slices.Clone(r.Saving)
	for _, l := range r.OneTime {
		lines = append(lines, LineAmount{l.Line, Money{l.Amount.Neg()}})
	}
	return lines
}

func TestTotalsAreSumsOfTheLinesShown(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		digits := int32(result.MinorUnits)
		r := result.Candidates[0]
		for _, branch := range []Branch{result.Stay, r.Switch} {
			var total, present decimal.Decimal
			discount := discountFactors(num.Exact(s.DiscountRate), s.HorizonMonths)
			for _, month := range branch.Months {
				equal(m, "month's total", month.Total, month.Lines.sum(decimal.Zero).StringFixed(digits))
				total = total.Add(month.Total.Decimal)
				present = present.Add(month.Total.Mul(discount[month.Month].Decimal()))
			}
			equal(m, "branch's total", branch.Total, total.StringFixed(digits))
			equal(m, "branch's present value", branch.PresentValue, present.Round(num.TiePlaces).StringFixed(digits))
		}
		equal(m, "net benefit", r.NetBenefit, result.Stay.Total.Sub(r.Switch.Total.Decimal).StringFixed(digits))

		last := r.Benefits[len(r.Benefits)-1]
		equal(m, "last cumulative benefit", last.Cumulative, r.NetBenefit.String())
		equal(m, "last cumulative discounted benefit", last.CumulativeDiscounted, r.NPV.String())

		oneTime := decimal.Zero
		for _, line := range r.OneTime {
			byMonth := decimal.Zero
			for _, month := range r.Switch.Months {
				byMonth = byMonth.Add(month.Lines.Amount(line.Line).Decimal)
			}
			equal(m, line.Line.String(), line.Amount, byMonth.StringFixed(digits))
			oneTime = oneTime.Add(byMonth)
		}
		equal(m, "one-time total", r.OneTimeTotal, oneTime.StringFixed(digits))

		kinds := r.NPVByKind
		parts := kinds.Cash.Add(kinds.Staff.Decimal).Add(kinds.Quality.Decimal).Add(kinds.Risk.Decimal)
		if off := parts.Sub(r.NPV.Decimal).Abs().Shift(digits); off.GreaterThan(decimal.NewFromInt(2)) {
			m.Errorf("npv by kind is %s minor units off npv", off)
		}
		exit := r.Exit
		equal(m, "exit line", r.OneTime.Amount(Exit), exit.Settlement.Add(exit.Clawback.Decimal).
			Add(exit.Export.Decimal).Sub(exit.CreditRefund.Decimal).StringFixed(digits))
	})
}

// The part of a line is its cost when staying less that when switching, discounted.
func TestNPVByLine(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		digits := int32(result.MinorUnits)
		discount := discountFactors(num.Exact(s.DiscountRate), s.HorizonMonths)
		r := result.Candidates[0]
		if len(r.NPVByLine) != int(lineCount) {
			m.Fatalf("npv by %d of %d lines", len(r.NPVByLine), lineCount)
		}
		byKind := map[CostKind]decimal.Decimal{}
		for _, part := range r.NPVByLine {
			var saved decimal.Decimal
			for i, month := range result.Stay.Months {
				benefit := month.Lines.Amount(part.Line).Sub(r.Switch.Months[i].Lines.Amount(part.Line).Decimal)
				saved = saved.Add(benefit.Mul(discount[month.Month].Decimal()))
			}
			equal(m, part.Line.String(), part.Amount, saved.Round(num.TiePlaces).StringFixed(digits))
			byKind[part.Line.Kind()] = byKind[part.Line.Kind()].Add(saved)
		}
		for kind, amount := range map[CostKind]Money{Cash: r.NPVByKind.Cash, Staff: r.NPVByKind.Staff,
			QualityLoss: r.NPVByKind.Quality, ExpectedLoss: r.NPVByKind.Risk} {
			equal(m, string(kind), amount, byKind[kind].Round(num.TiePlaces).StringFixed(digits))
		}
	})
}

// Only relabelling changes the noise, in the cutover month. At the horizon the exit settles what staying bills.
func TestSwitchBeforeCutoverIsStayWithOneTimeLines(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		for i, month := range r.Switch.Months[:r.CutoverMonth] {
			recurring := slices.DeleteFunc(slices.Clone(month.Lines),
				func(l LineAmount) bool { return l.Line.OneTime() })
			for _, l := range result.Stay.Months[i].Lines {
				relabelled := l.Line == Noise && month.Month == r.CutoverMonth &&
					s.Candidates[0].Transition.RelabelShare.IsPositive()
				settled := l.Line == Labels && month.Month == s.HorizonMonths
				if !relabelled && !settled {
					equal(m, l.Line.String(), recurring.Amount(l.Line), l.Amount.String())
				}
			}
			if len(recurring) != len(result.Stay.Months[i].Lines) {
				m.Errorf("month %d: %d recurring lines, %d when staying", month.Month, len(recurring),
					len(result.Stay.Months[i].Lines))
			}
			prepares := month.Month > r.CutoverMonth-s.Candidates[0].Transition.LeadMonths
			if oneTime := len(month.Lines) - len(recurring); (oneTime > 0) != prepares {
				m.Errorf("month %d: %d one-time lines", month.Month, oneTime)
			}
		}
	})
}

func TestWithoutDiscountNPVIsTheNetBenefit(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		s.DiscountRate = decimal.Zero
		result := estimated(m, s)
		r := result.Candidates[0]
		equal(m, "npv", r.NPV, r.NetBenefit.String())
		equal(m, "present value of staying", result.Stay.PresentValue, result.Stay.Total.String())
		if (r.PaybackMonth == nil) != (r.DiscountedPaybackMonth == nil) ||
			r.PaybackMonth != nil && *r.PaybackMonth != *r.DiscountedPaybackMonth {
			m.Errorf("paid back in month %v, discounted %v", r.PaybackMonth, r.DiscountedPaybackMonth)
		}
	})
}

// sum adds up the amounts of lines.
func (ls Lines) sum(zero decimal.Decimal) decimal.Decimal {
	for _, l := range ls {
		zero = zero.Add(l.Amount.Decimal)
	}
	return zero
}

// The explanation of a sum lists its months, and they add up to the figure of the result.
func TestSumsOverMonths(t *testing.T) {
	t.Parallel()
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		c := result.Candidates[0]
		want := map[Figure]Money{
			{Name: "npv"}: c.NPV, {Name: "net_benefit"}: c.NetBenefit,
			{Name: "npv_cash"}: c.NPVByKind.Cash, {Name: "npv_staff"}: c.NPVByKind.Staff,
			{Name: "npv_quality"}: c.NPVByKind.Quality, {Name: "npv_risk"}: c.NPVByKind.Risk,
			{Name: "total", Branch: StayBranch}:         result.Stay.Total,
			{Name: "present_value", Branch: StayBranch}: result.Stay.PresentValue,
			{Name: "total"}:         c.Switch.Total,
			{Name: "present_value"}: c.Switch.PresentValue,
		}
		for _, line := range c.OneTime {
			want[Figure{Name: line.Line.String()}] = line.Amount
		}
		for figure, amount := range want {
			given, err := Explain(s, 0, figure)
			if err != nil || !given.Value.Equal(amount.Decimal) {
				m.Errorf("%+v: got %s (%v), want %s", figure, given.Value, err, amount)
			}
			sum := 0.0
			for _, month := range given.Months {
				part := 1.0
				for _, term := range month.Terms[:len(month.Terms)-1] {
					part *= term.Value.InexactFloat64()
				}
				sum += part
			}
			tolerance := 0.0051*math.Pow10(2-int(minorUnits(s.Currency))) + 1e-6
			if got := amount.InexactFloat64(); math.Abs(got-sum) > tolerance {
				m.Errorf("%+v: the months come to %v, the figure is %v", figure, sum, got)
			}
		}
	})
}
