package estimator

import (
	"cmp"
	"strings"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// monthTotal explains a month as the sum of its lines.
func (e *explainer) monthTotal() Explanation {
	record := e.records()[e.figure.Month]
	return e.addedUp(record.total, record.entries())
}

// oneTimeTotal explains the up-front cost as the sum of its lines.
func (e *explainer) oneTimeTotal() Explanation {
	lines, total, _ := e.oneTime(e.switched)
	var entries []entry
	for _, line := range lines {
		if !line.Amount.IsZero() {
			entries = append(entries, entry{line.Line, num.Exact(line.Amount.Decimal)})
		}
	}
	return e.addedUp(num.Exact(total.Decimal), entries)
}

// addedUp explains the sum of lines, which is 0 where there are none.
func (e *explainer) addedUp(total quantity, lines []entry) Explanation {
	given := e.laidOut("", UnitMoney, total)
	var names []string
	for _, entry := range lines {
		names = append(names, entry.line.String())
		given.Terms = append(given.Terms, valued(entry.line.String(), UnitMoney, entry.amount))
	}
	given.Formula = cmp.Or(strings.Join(names, " + "), "0")
	return given
}

// answer explains a figure over the whole horizon.
func (e *explainer) answer() (Explanation, bool) {
	switch name := e.figure.Name; name {
	case "total", "present_value":
		id := map[BranchName]map[string]string{
			StayBranch: {"total": "total", "present_value": "present_value"}, SwitchBranch: {"total": "total.switch", "present_value": "present_value.switch"},
		}[e.figure.Branch][name]
		return e.sum(id, string(e.figure.Branch)+"_total", name == "present_value", func(m int) (quantity, bool) {
			return e.records()[m].total, true
		}), true
	case "net_benefit", "npv":
		return e.sum(name, "benefit", name == "npv", e.benefit), true
	case "npv_cash", "npv_staff", "npv_quality", "npv_risk":
		kind := Kind(strings.TrimPrefix(name, "npv_"))
		return e.sum(name, "benefit_"+string(kind), true, func(m int) (quantity, bool) {
			return e.ofKind(e.stayBranch.records[m], kind).Sub(e.ofKind(e.switched[m], kind)), true
		}), true
	case "payback_month":
		e.figure.Name = "net_benefit"
		return e.answer()
	case "discounted_payback_month":
		e.figure.Name = "npv"
		return e.answer()
	case "one_time_total":
		return e.oneTimeTotal(), true
	case "lock_in_ratio":
		_, total, _ := e.oneTime(e.switched)
		ratio := e.lockInRatio(total)
		if ratio == nil {
			return Explanation{}, false
		}
		return e.laidOut(name, UnitShare, num.Exact(ratio.Decimal)), true
	case "settlement", "clawback", "export", "credit_refund", "credits_forfeited", "contract_end", "notice_by", "cutover_payment":
		return e.quantity(name), true
	}
	return Explanation{}, false
}

func (e *explainer) benefit(m int) (quantity, bool) {
	return e.stayBranch.records[m].total.Sub(e.switched[m].total), true
}

// ofKind is what the lines of a kind come to in a month.
func (e *explainer) ofKind(r record, kind Kind) quantity {
	var total quantity
	for _, entry := range r.entries() {
		if entry.line.Kind() == kind {
			total = total.Add(entry.amount)
		}
	}
	return total
}

// sum explains the sum of an amount over the months to which it applies, of its
// present values where it is discounted.
func (e *explainer) sum(id, name string, discounted bool, of func(m int) (quantity, bool)) Explanation {
	var sum quantity
	given := e.laidOut(id, UnitMoney, sum)
	for m := 1; m <= e.horizon; m++ {
		amount, applies := of(m)
		if !applies {
			continue
		}
		terms := []Term{valued(name, UnitMoney, amount)}
		if discounted {
			amount = amount.Mul(e.discount[m])
			terms = append(terms, valued("discount", UnitFactor, e.discount[m]))
		}
		sum = sum.Add(amount)
		terms = append(terms, valued("running", UnitMoney, sum))
		given.Months = append(given.Months, MonthTerms{m, e.monthDate(m), terms})
	}
	given.Value = e.money(sum).Decimal
	return given
}

// valued is a term without a formula of its own.
func valued(name string, unit Unit, value quantity) Term {
	return Term{Name: name, Unit: unit, Value: digits(value)}
}
