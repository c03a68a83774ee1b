package estimator

import (
	"cmp"
	"strings"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// monthTotal explains a month as the sum of its lines.
func (e *explainer) monthTotal() (Explanation, bool) {
	record := e.branchMonths()[e.figure.Month]
	return e.sumOfLines(record.total, record.lines()), true
}

// oneTimeTotal explains the up-front cost as the sum of its lines.
func (e *explainer) oneTimeTotal() (Explanation, bool) {
	lines, total, _ := e.oneTime(e.switched)
	var entries []lineAmount
	for _, line := range lines {
		if !line.Amount.IsZero() {
			entries = append(entries, lineAmount{line.Line, num.Exact(line.Amount.Decimal)})
		}
	}
	return e.sumOfLines(num.Exact(total.Decimal), entries), true
}

func (e *explainer) sumOfLines(total quantity, lines []lineAmount) Explanation {
	explained := e.explanation("", UnitMoney, total)
	var names []string
	for _, entry := range lines {
		names = append(names, entry.line.String())
		explained.Terms = append(explained.Terms, newTerm(entry.line.String(), UnitMoney, entry.amount))
	}
	explained.Formula = cmp.Or(strings.Join(names, " + "), "0")
	return explained
}

// lineOverHorizon explains a line as the sum of the months to which it applies.
func (e *explainer) lineOverHorizon() (Explanation, bool) {
	return e.sumOver("Σ line", "line", false, e.amount), true
}

// branchTotal explains the cost of staying or of switching.
func (e *explainer) branchTotal() (Explanation, bool) {
	return e.sum(string(e.figure.Branch)+"_total", false)
}

func (e *explainer) branchPresentValue() (Explanation, bool) {
	return e.sum(string(e.figure.Branch)+"_total", true)
}

// sum explains a figure as the sum of a quantity over all months, or of its
// present values.
func (e *explainer) sum(quantityName string, discounted bool) (Explanation, bool) {
	row := e.byName[quantityName]
	formula := e.byName[e.figure.Name].formulaFor(e)
	return e.sumOver(formula, quantityName, discounted, func(m int) (quantity, bool) {
		at := *e
		at.figure.Month = m
		return row.value(&at), true
	}), true
}

// sumOver explains the sum of an amount over the months to which it applies, or
// of its present values.
func (e *explainer) sumOver(formula, name string, discounted bool, amountIn func(m int) (quantity, bool)) Explanation {
	var sum quantity
	explained := e.explanation(formula, UnitMoney, sum)
	for m := 1; m <= e.horizon; m++ {
		amount, applies := amountIn(m)
		if !applies {
			continue
		}
		terms := []Term{newTerm(name, UnitMoney, amount)}
		if discounted {
			amount = amount.Mul(e.discount[m])
			terms = append(terms, newTerm("discount", UnitFactor, e.discount[m]))
		}
		sum = sum.Add(amount)
		terms = append(terms, newTerm("running", UnitMoney, sum))
		explained.Months = append(explained.Months, MonthTerms{m, e.monthDate(m), terms})
	}
	explained.Value = e.money(sum).Decimal
	return explained
}

// newTerm returns a term without a formula of its own.
func newTerm(name string, unit Unit, value quantity) Term {
	return Term{Name: name, Unit: unit, Value: digits(value)}
}
