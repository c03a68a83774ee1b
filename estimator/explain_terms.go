package estimator

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// term works out a name in a formula: a figure of the catalogue or an input.
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

// tierOf splits the name of a tier's figure, such as tier_price_2, from the
// tier's number, which is 0 for other names.
func tierOf(name string) (figure string, tier int) {
	cut := strings.LastIndexByte(name, '_')
	if tier, err := strconv.Atoi(name[cut+1:]); err == nil {
		return name[:cut], tier
	}
	return name, 0
}

// inputTerm finds the input of a name: the last part of a JSON Pointer, in the
// active provider's offer or elsewhere. Every name that is no figure's has one.
func (e *explainer) inputTerm(name string) Term {
	in := inputList[slices.IndexFunc(inputList, func(in Input) bool {
		return strings.HasSuffix(in.Pointer, "/"+name) && !strings.Contains(in.Pointer, "/tiers/")
	})]
	pointer := strings.Replace(in.Pointer, "/candidates/*", e.candidatePointer(), 1)
	if _, end, isOffer := strings.Cut(in.Pointer, "/offer/"); isOffer {
		pointer = e.offerPointer() + "/" + end
	}
	return Term{Name: name, Unit: in.Unit, Value: e.numberAt(in, pointer), Input: pointer}
}

// numberAt returns the scenario's number at a JSON Pointer, 0 where it has none.
func (e *explainer) numberAt(in Input, pointer string) decimal.Decimal {
	leaf, isGiven := fieldAt(e.scenario, pointer)
	switch {
	case !isGiven:
		return decimal.Zero
	case in.Whole:
		return decimal.NewFromInt(leaf.Int())
	}
	return leaf.Interface().(decimal.Decimal)
}

func (e *explainer) candidatePointer() string { return "/candidates/" + strconv.Itoa(e.index) }

// offerPointer is the JSON Pointer of the offer that the figure is about.
func (e *explainer) offerPointer() string {
	if e.isCandidateOffer() {
		return e.candidatePointer() + "/offer"
	}
	return "/incumbent/offer"
}

// tierPointer is the JSON Pointer of the tier that the figure is about.
func (e *explainer) tierPointer() string {
	return e.offerPointer() + "/pricing/tiers/" + strconv.Itoa(e.tier-1)
}

// tierFormula adds up the tiers that have labels in them.
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

// tierLabelsFormula counts the labels in the tier that the figure is about.
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
