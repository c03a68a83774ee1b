package estimator

import (
	"slices"
	"testing"
)

// What is saved less what is paid once is the net benefit, line by line and
// kind by kind.
func TestSavingsLessOneTimeCostIsTheNetBenefit(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		equal(m, "savings less one-time cost", Money{r.SavingTotal.Sub(r.OneTimeTotal.Decimal)}, r.NetBenefit.String())
		equal(m, "one-time cost less savings", Money{result.Stay.Total.Add(r.OneTimeTotal.Decimal).Sub(r.SavingTotal.Decimal)}, r.Switch.Total.String())
		for _, sum := range []struct {
			name   string
			lines  Lines
			byKind ByKind
			total  Money
		}{{"one-time cost", r.OneTime, r.OneTimeByKind, r.OneTimeTotal}, {"savings", r.Saving, r.SavingByKind, r.SavingTotal}, {"net benefit", netLines(r), r.NetBenefitByKind, r.NetBenefit}} {
			byKind := map[Kind]Money{}
			for _, l := range sum.lines {
				byKind[l.Line.Kind()] = Money{byKind[l.Line.Kind()].Add(l.Amount.Decimal)}
			}
			for kind, amount := range map[Kind]Money{Cash: sum.byKind.Cash, Staff: sum.byKind.Staff, QualityLoss: sum.byKind.Quality, ExpectedLoss: sum.byKind.Risk} {
				if !amount.Equal(byKind[kind].Decimal) {
					m.Errorf("%s, %s: got %s, want %s", sum.name, kind, amount, byKind[kind])
				}
			}
			all := sum.byKind.Cash.Add(sum.byKind.Staff.Decimal).Add(sum.byKind.Quality.Decimal).Add(sum.byKind.Risk.Decimal)
			equal(m, sum.name+" of all kinds", Money{all}, sum.total.String())
		}
	})
}

// netLines are the savings by line, and one-time lines as they count against them.
func netLines(r CandidateResult) Lines {
	lines := slices.Clone(r.Saving)
	for _, l := range r.OneTime {
		lines = append(lines, LineAmount{l.Line, Money{l.Amount.Neg()}})
	}
	return lines
}
