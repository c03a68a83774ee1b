package estimator

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

func (e *explainer) term(name string) Term {
	figure, tier := tierOf(name)
	row := e.byName[figure]
	if row == nil || row.value == nil {
		return e.inputTerm(name)
	}
	at := *e
	at.tier = tier
	t := newTerm(name, row.unit, row.value(&at))
	if t.Formula = row.formulaFor(&at); sumsMonths(t.Formula) {
		t.Formula = "" // a sum over months is explained by itself
	}
	if row.input != nil {
		t.Input = row.input(&at)
	}
	return t
}

func tierOf(name string) (figure string, tier int) {
	cut := strings.LastIndexByte(name, '_')
	if tier, err := strconv.Atoi(name[cut+1:]); err == nil {
		return name[:cut], tier
	}
	return name, 0
}

// inputTerm returns the input whose JSON Pointer ends with a name, in the active provider's offer or elsewhere.
func (e *explainer) inputTerm(name string) Term {
	i := slices.IndexFunc(inputList, func(in Input) bool {
		return strings.HasSuffix(in.Pointer, "/"+name) && !strings.Contains(in.Pointer, "/tiers/")
	})
	if i < 0 {
		panic("no row in catalogue_*.go or inputs_*.go has the formula's " + name)
	}
	in := inputList[i]
	pointer := strings.Replace(in.Pointer, "/candidates/*", e.candidatePointer(), 1)
	if _, end, isOffer := strings.Cut(in.Pointer, "/offer/"); isOffer {
		pointer = e.offerPointer() + "/" + end
	}
	field, _ := fieldAt(e.scenario, pointer) // formulas with an optional input apply only if it is present
	return Term{Name: name, Unit: in.Unit, Value: numberIn(field), Input: pointer}
}

func (e *explainer) candidatePointer() string { return "/candidates/" + strconv.Itoa(e.index) }

func (e *explainer) offerPointer() string {
	if e.isCandidateOffer() {
		return e.candidatePointer() + "/offer"
	}
	return "/incumbent/offer"
}

func (e *explainer) tierPointer() string {
	return e.offerPointer() + "/pricing/tiers/" + strconv.Itoa(e.tier-1)
}

func (e *explainer) tierFormula() string {
	var parts []string
	for tier := 1; tier <= len(e.offer().Pricing.Tiers); tier++ {
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
	if e.offer().Pricing.Tiers[e.tier-1].UpTo != nil {
		formula = "min(ordered, tier_end_" + strconv.Itoa(e.tier) + ")"
	}
	if e.tier > 1 {
		formula += " − tier_end_" + strconv.Itoa(e.tier-1)
	}
	return formula
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
