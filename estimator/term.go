package estimator

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// term finds what a name in a formula stands for: a quantity or an input.
func (e *explainer) term(name string) Term {
	value, isQuantity := e.value(name)
	if !isQuantity {
		return e.input(name)
	}
	formula := e.expression(e.caseOf(name))
	if sumsMonths(formula) {
		formula = "" // it is a figure of its own
	}
	tier, _ := tierOf(name)
	return Term{Name: name, Unit: cmp.Or(units[tier], units[name]), Value: digits(value), Input: e.aliased(name), Formula: formula}
}

// value is that of a quantity; ok is false where the name is not one.
func (e *explainer) value(name string) (q quantity, ok bool) {
	for _, find := range []func(string) (quantity, bool){e.volumes, e.prices, e.training, e.leaving, e.totals, e.tier} {
		if q, ok = find(name); ok {
			break
		}
	}
	return q, ok
}

// caseOf is the key of the formula by which a quantity or line came about.
func (e *explainer) caseOf(name string) string {
	offer, _ := e.offer()
	t, contract := &e.candidate.Transition, &e.scenario.Incumbent.Contract
	m, j := e.month(), e.served()
	which := ""
	switch name {
	case "cap":
		which = given(offer.Capacity != nil, "limited")
	case "delivered", "accuracy":
		which = given(j > 0, "ramp")
	case "ramp_decay":
		which = given(j > 1 && t.RampHalfLife.IsZero(), "none") + given(j == 1, "first")
	case "dip_decay":
		which = given(j > 1 && t.DipHalfLife.IsZero(), "none") + given(j == 1, "first")
	case "uplifts":
		which = given(j == 0, "incumbent")
	case "ordered":
		which = given(e.isOrder(), e.line.String())
	case "charge":
		which = given(offer.Pricing.Model != PricingPerLabel, string(offer.Pricing.Model))
	case "wrong_labels":
		which = given(e.figure.Branch == SwitchBranch && m == e.k, "clean")
	case "wrong_before", "set_before":
		which = given(m == 1, "start")
	case "notice_by":
		which = given(e.exitTerms(e.k).Method == ExitTerminate, "early")
	case "settlement":
		which = given(contract.EarlyExit.Allowed, "early")
	case "clawback":
		which = given(e.k < contract.MonthsLeft, "before_term")
	case "rework":
		delivered, _ := e.volumes("delivered")
		which = given(delivered.Decimal().IsZero(), "none")
	case "noise":
		which = given(e.labels[m].Decimal().IsZero(), "none")
	case "evaluation", "security", "legal", "migration":
		which = given(m == e.k, "last")
	}
	return strings.TrimSuffix(name+"."+which, ".")
}

func given(condition bool, which string) string {
	if condition {
		return which
	}
	return ""
}

// month is the month whose terms are wanted: of leaving, that of the cutover.
func (e *explainer) month() int {
	if e.figure.Month == 0 {
		return e.k
	}
	return e.figure.Month
}

// served is the month of service of the candidate in the figure's branch, 0
// while the incumbent labels.
func (e *explainer) served() int {
	if e.figure.Branch == StayBranch {
		return 0
	}
	return max(0, e.month()-e.k)
}

// isOrder reports whether the line is ordered from the candidate before cutover.
func (e *explainer) isOrder() bool { return e.line == Pilot || e.line == Parallel || e.line == Relabel }

// offer is the one that the figure is about, with its JSON Pointer.
func (e *explainer) offer() (offer *Offer, pointer string) {
	if e.served() > 0 || e.isOrder() {
		return &e.candidate.Offer, e.owner() + "/offer"
	}
	return &e.scenario.Incumbent.Offer, "/incumbent/offer"
}

func (e *explainer) owner() string { return "/candidates/" + strconv.Itoa(e.index) }

// aliased is the JSON Pointer of an input that has another name in formulas, or
// a default that is computed; "" for other quantities.
func (e *explainer) aliased(name string) string {
	_, offer := e.offer()
	tier, number := tierOf(name)
	switch {
	case name == "incumbent_accuracy":
		return "/incumbent/offer/label_accuracy"
	case name == "candidate_accuracy":
		return e.owner() + "/offer/label_accuracy"
	case name == "cutover_month":
		return e.owner() + "/cutover_month"
	case tier == tierPrice:
		return offer + "/pricing/tiers/" + strconv.Itoa(number-1) + "/unit_price"
	case tier == tierEnd:
		return offer + "/pricing/tiers/" + strconv.Itoa(number-1) + "/up_to"
	}
	return ""
}

// input is the input of that name: the pointer's last part, of the active
// provider's offer or wherever it stands. All names that are no quantity's have one.
func (e *explainer) input(name string) Term {
	in := inputList[slices.IndexFunc(inputList, func(in Input) bool {
		return strings.HasSuffix(in.Pointer, "/"+name) && !strings.Contains(in.Pointer, "/tiers/")
	})]
	pointer := strings.Replace(in.Pointer, "/candidates/*", e.owner(), 1)
	if _, end, isOffer := strings.Cut(in.Pointer, "/offer/"); isOffer {
		_, offer := e.offer()
		pointer = offer + "/" + end
	}
	return Term{Name: name, Unit: in.Unit, Value: e.number(in, pointer), Input: pointer}
}

// number is the scenario's number at a JSON Pointer, 0 where it gives none.
func (e *explainer) number(in Input, pointer string) (number decimal.Decimal) {
	leaf, isGiven := fieldAt(e.scenario, pointer)
	switch {
	case !isGiven:
	case in.Whole:
		number = decimal.NewFromInt(leaf.Int())
	default:
		number = leaf.Interface().(decimal.Decimal)
	}
	return number
}
