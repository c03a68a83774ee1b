package estimator

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

func (e *explainer) term(name string) Term {
	at := *e
	base, s := e.parse(name)
	at.scope = s
	row := e.byName[base]
	if row == nil || row.value == nil {
		return at.inputTerm(name, base)
	}
	t := newTerm(name, row.unit, row.value(&at))
	if t.Formula = row.formulaFor(&at); sumsMonths(t.Formula) {
		t.Formula = "" // a sum over months is explained by itself
	}
	if row.input != nil {
		t.Input = row.input(&at)
	}
	return t
}

// inputTerm returns the input whose JSON Pointer ends with a name: of the task, of the provider's prices, or elsewhere.
func (e *explainer) inputTerm(name, base string) Term {
	pointer, in, ok := "", Input{}, false
	for _, object := range []string{e.taskPointer(), e.pricingPointer()} {
		if in, ok = InputAt(object + "/" + base); ok {
			pointer = object + "/" + base
			break
		}
	}
	if !ok {
		i := slices.IndexFunc(inputList, func(in Input) bool { return strings.HasSuffix(in.Pointer, "/"+base) })
		if i < 0 {
			panic("no row in catalogue_*.go or inputs_*.go has the formula's " + name)
		}
		in = inputList[i]
		pointer = strings.Replace(in.Pointer, "/candidates/*", e.candidatePointer(), 1)
		if _, end, isOffer := strings.Cut(in.Pointer, "/offer/"); isOffer {
			pointer = e.offerPointer() + "/" + end
		}
	}
	t := Term{Name: name, Unit: in.Unit, Input: pointer}
	if field, present := fieldAt(e.scenario, pointer); present {
		t.Value = numberIn(field)
	} else if in.Absent != nil { // other formulas with an optional input apply only if it is present
		t.Value = *in.Absent
	}
	return t
}

func (e *explainer) candidatePointer() string { return "/candidates/" + strconv.Itoa(e.index) }

func (e *explainer) offerPointer() string {
	if e.isCandidate() {
		return e.candidatePointer() + "/offer"
	}
	return "/incumbent/offer"
}

func (e *explainer) taskPointer() string { return "/demand/tasks/" + strconv.Itoa(e.task-1) }

func (e *explainer) pricingPointer() string {
	pointer := e.offerPointer() + "/pricing"
	if i := e.priceRow(); i >= 0 {
		pointer += "/prices/" + strconv.Itoa(i) + "/pricing"
	}
	return pointer
}

func (e *explainer) tierPointer() string {
	return e.pricingPointer() + "/tiers/" + strconv.Itoa(e.tier-1)
}

func (e *explainer) seasonPointer() string {
	if e.scenario.Demand.Profile == nil {
		return ""
	}
	return "/demand/profile/" + strconv.Itoa((e.month()-1)%monthsPerYear)
}

func (e *explainer) tierFormula() string {
	var parts []string
	for tier := 1; tier <= len(e.pricing().Tiers); tier++ {
		if tier > 1 && e.tierLabels(tier).Decimal().IsZero() {
			break
		}
		number := strconv.Itoa(tier)
		parts = append(parts, "tier_labels_"+number+" · tier_price_"+number)
	}
	return strings.Join(parts, " + ")
}

func (e *explainer) tierLabelsFormula() string {
	formula := "ordered"
	if e.pricing().Tiers[e.tier-1].UpTo != nil {
		formula = "min(ordered, tier_end_" + strconv.Itoa(e.tier) + ")"
	}
	if e.tier > 1 {
		formula += " − tier_end_" + strconv.Itoa(e.tier-1)
	}
	return formula
}

func (e *explainer) usableFormula() string {
	switch {
	case e.task == 0:
		return "usable_labels"
	case e.needs[e.month()].total.Decimal().IsZero():
		return "0"
	default:
		return "usable_labels · volume / " + sumOfTasks("volume", e.allTasks())
	}
}

func (e *explainer) taskShareFormula() string {
	tasks := e.sharingTasks()
	if e.needs[1].part(tasks, unity).total.Decimal().IsZero() {
		return "1 / " + strconv.Itoa(count(tasks))
	}
	return "labels_per_month / " + sumOfTasks("labels_per_month", tasks)
}

func sumOfTasks(name string, tasks []bool) string {
	var parts []string
	for i, included := range tasks {
		if included {
			parts = append(parts, scope{task: i + 1}.nameOf(name))
		}
	}
	return "(" + strings.Join(parts, " + ") + ")"
}

func (e *explainer) periodFormula() string {
	return e.sumOfMonths("monthly_commitment", e.month()-1, e.lastOfPeriod())
}

func (e *explainer) shortfallFormula() string {
	formula := "period_commitment"
	if end := e.leftPeriodEnd(); end > e.to.last {
		formula += " + " + e.sumOfMonths("monthly_commitment", e.to.last, end)
	}
	return "max(0, " + formula + " − period_purchases)"
}

// sumOfMonths adds up the months after one up to another. Months with equal amounts are one product.
func (e *explainer) sumOfMonths(name string, after, upTo int) string {
	var parts []string
	for m := after + 1; m <= upTo; {
		n := 1
		for m+n <= upTo && e.valueIn(name, m+n).Decimal().Equal(e.valueIn(name, m).Decimal()) {
			n++
		}
		part := scope{at: m}.nameOf(name)
		if n > 1 {
			part = strconv.Itoa(n) + " · " + part
		}
		parts = append(parts, part)
		m += n
	}
	return cmp.Or(strings.Join(parts, " + "), "0")
}

func (e *explainer) monthTotal() (Explanation, bool) {
	record := e.branchMonths()[e.figure.Month]
	return e.sumOfLines(record.total, record.lines()), true
}

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

func (e *explainer) lineOverHorizon() (Explanation, bool) {
	return e.sumOver("Σ line", "line", false, e.amount), true
}

func (e *explainer) branchTotal() (Explanation, bool) {
	return e.sum(string(e.figure.Branch)+"_total", false)
}

func (e *explainer) branchPresentValue() (Explanation, bool) {
	return e.sum(string(e.figure.Branch)+"_total", true)
}

func (e *explainer) sum(quantityName string, discounted bool) (Explanation, bool) {
	row := e.byName[quantityName]
	formula := e.byName[e.figure.Name].formulaFor(e)
	return e.sumOver(formula, quantityName, discounted, func(m int) (quantity, bool) {
		at := *e
		at.figure.Month = m
		return row.value(&at), true
	}), true
}

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

func newTerm(name string, unit Unit, value quantity) Term {
	return Term{Name: name, Unit: unit, Value: digits(value)}
}
