package estimator

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// The limits of texts and lists.
const (
	maxName       = 80
	maxNote       = 200
	maxCandidates = 8
	maxTasks      = 12
	maxTiers      = 20
)

var listBounds = map[reflect.Type]struct{ least, most int }{
	reflect.TypeFor[[]Candidate]():       {1, maxCandidates},
	reflect.TypeFor[[]Task]():            {2, maxTasks},
	reflect.TypeFor[[]TaskPricing]():     {1, maxTasks},
	reflect.TypeFor[[]string]():          {1, maxTasks}, // tasks that move
	reflect.TypeFor[[]Tier]():            {1, maxTiers},
	reflect.TypeFor[[]decimal.Decimal](): {monthsPerYear, monthsPerYear}, // a profile
}

// Validate checks a scenario against the list of inputs and the rules between them. A bad one gives [Problems], all of
// them at once.
func (s Scenario) Validate() error {
	return s.problems(map[string]bool{}).asError()
}

func (s *Scenario) problems(bad map[string]bool) Problems {
	v := validator{scenario: s, bad: bad}
	walk("", reflect.ValueOf(s).Elem(), v.leaf)
	v.items("/candidates", s.Candidates)
	v.pricing("/incumbent/offer/pricing", &s.Incumbent.Offer.Pricing)
	for i := range s.Candidates {
		pointer := "/candidates/" + strconv.Itoa(i)
		v.pricing(pointer+"/offer/pricing", &s.Candidates[i].Offer.Pricing)
		v.transition(pointer, &s.Candidates[i])
	}
	for pointer, r := range s.Uncertainty {
		v.uncertainty(pointer, r)
	}
	slices.SortStableFunc(v.found, func(a, b Problem) int { return strings.Compare(a.Pointer, b.Pointer) })
	return v.found
}

type validator struct {
	scenario *Scenario
	bad      map[string]bool
	found    Problems
}

func (v *validator) isBad(pointer string) bool {
	for !v.bad[pointer] {
		end := strings.LastIndexByte(pointer, '/')
		if end < 0 {
			return false
		}
		pointer = pointer[:end]
	}
	return true
}

// require spares a field, or one that it is compared with, that is bad already.
func (v *validator) require(holds bool, pointer string, code Code, value string, rule Rule, compared ...string) {
	if holds || v.isBad(pointer) || slices.ContainsFunc(compared, v.isBad) {
		return
	}
	v.bad[pointer] = true
	v.found = append(v.found, Problem{Pointer: pointer, Code: code, Value: shown(value), Rule: rule})
}

func (v *validator) leaf(pointer string, leaf reflect.Value) {
	in, _ := InputAt(pointer)
	if isNumber(leaf) {
		v.number(pointer, in, numberIn(leaf))
	} else if text := leaf.String(); leaf.Kind() == reflect.String && (text != "" || in.Required) {
		v.require(in.acceptsText(text), pointer, CodeBounds, describe(text), in.rule())
	}
}

func (v *validator) number(pointer string, in Input, number decimal.Decimal) {
	if !computable(number) { // too long even to print
		v.require(false, pointer, CodeDigits, "a number too long to compute with", in.ruleFor(CodeDigits))
		return
	}
	if code := in.check(number); code != "" { // builds the rule only if needed: there are a hundred numbers
		v.require(false, pointer, code, number.String(), in.rule())
	}
}

func (v *validator) items(pointer string, list any) {
	n, t := reflect.ValueOf(list).Len(), reflect.TypeOf(list)
	bounds := listBounds[t]
	v.require(bounds.least <= n && n <= bounds.most, pointer, CodeBounds, fmt.Sprintf("a list of %d", n), itemsRule(t))
}

func (v *validator) pricing(pointer string, p *Pricing) {
	if v.isBad(pointer + "/model") {
		return
	}
	v.belongs(pointer+"/unit_price", p.UnitPrice, p.Model, PricingPerLabel)
	v.belongs(pointer+"/hourly_rate", p.HourlyRate, p.Model, PricingHourly)
	v.belongs(pointer+"/minutes_per_label", p.MinutesPerLabel, p.Model, PricingHourly)
	tiers := pointer + "/tiers"
	if p.Model != PricingTiered {
		v.require(p.Tiers == nil, tiers, CodeUnknown, fmt.Sprintf("a list of %d", len(p.Tiers)), notWith(p.Model))
		return
	}
	v.require(p.Tiers != nil, tiers, CodeMissing, "", itemsRule(reflect.TypeFor[[]Tier]()))
	v.items(tiers, p.Tiers)
	v.tiers(tiers, p.Tiers)
}

func (v *validator) belongs(pointer string, value *decimal.Decimal, model, its PricingModel) {
	in, _ := InputAt(pointer)
	switch {
	case value == nil:
		v.require(model != its, pointer, CodeMissing, "", in.rule())
	case !v.isBad(pointer):
		v.require(model == its, pointer, CodeUnknown, value.String(), notWith(model))
	}
}

func notWith(model PricingModel) Rule {
	return Rule{Name: RuleNotWithModel, Model: model}
}

func (v *validator) tiers(pointer string, tiers []Tier) {
	var below decimal.Decimal
	for i, tier := range tiers {
		at := fmt.Sprintf("%s/%d/up_to", pointer, i)
		above := Rule{Name: RuleLabelsAbove, Low: below.String()}
		last := i == len(tiers)-1
		switch {
		case tier.UpTo == nil:
			v.require(last, at, CodeMissing, "", above)
		case v.isBad(at): // its value may not be comparable
		case last:
			v.require(false, at, CodeUnknown, tier.UpTo.String(), Rule{Name: RuleNoUpperEnd})
		case tier.UpTo.GreaterThan(below):
			below = *tier.UpTo
		default:
			v.require(false, at, CodeBounds, tier.UpTo.String(), above)
		}
	}
}

const horizonPointer = "/horizon_months"

func (v *validator) transition(pointer string, c *Candidate) {
	lead, horizon := c.Transition.LeadMonths, v.scenario.HorizonMonths
	leadAt := pointer + "/transition/lead_months"
	v.atMost(leadAt, lead, horizonPointer, horizon)
	parallelAt := pointer + "/transition/parallel_months"
	v.atMost(parallelAt, c.Transition.ParallelMonths, leadAt, lead)
	v.atMost(parallelAt, c.Transition.ParallelMonths, horizonPointer, horizon)
	if c.CutoverMonth != nil {
		k, at := *c.CutoverMonth, pointer+"/cutover_month"
		between := Rule{
			Name:      RuleMonthBetween,
			Low:       strconv.Itoa(lead),
			LowField:  leadAt,
			High:      strconv.Itoa(horizon),
			HighField: horizonPointer,
		}
		v.require(k >= lead && k <= horizon, at, CodeBounds, strconv.Itoa(k), between, leadAt, horizonPointer)
		v.atMost(at, k, horizonPointer, horizon)
	}
}

func (v *validator) atMost(pointer string, month int, limitPointer string, limit int) {
	v.require(month <= limit, pointer, CodeBounds, strconv.Itoa(month),
		Rule{Name: RuleAtMost, High: strconv.Itoa(limit), HighField: limitPointer}, limitPointer)
}

func (v *validator) uncertainty(pointer string, r Range) {
	at := "/uncertainty/" + escapePointer(pointer)
	in, known := InputAt(pointer)
	if known && v.isBad(pointer) { // its value is unknown
		return
	}
	field, present := fieldAt(v.scenario, pointer)
	switch {
	case !known || !present || !in.Numeric():
		v.require(false, at, CodeUnknown, "", Rule{Name: RuleGivenNumber})
		return
	case in.Whole:
		v.require(false, at, CodeWhole, "", Rule{Name: RuleNoRange})
		return
	case in.Certain:
		v.require(false, at, CodeUnknown, "", Rule{Name: RuleNoRange})
		return
	}
	value := field.Interface().(decimal.Decimal)
	v.end(at+"/low", in, r.Low, value.LessThan, Rule{Name: RuleAtMostValue, High: value.String()})
	v.end(at+"/high", in, r.High, value.GreaterThan, Rule{Name: RuleAtLeastValue, Low: value.String()})
}

func (v *validator) end(at string, in Input, end decimal.Decimal, beyond func(decimal.Decimal) bool, rule Rule) {
	if v.number(at, in, end); !v.isBad(at) && beyond(end) {
		v.require(false, at, CodeBounds, end.String(), rule)
	}
}
