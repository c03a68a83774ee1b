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
	v.demand(&s.Demand)
	v.offer("/incumbent/offer/pricing", &s.Incumbent.Offer.Pricing, nil)
	v.items("/candidates", s.Candidates)
	for i := range s.Candidates {
		v.candidate(itemAt("/candidates", i), &s.Candidates[i])
	}
	for pointer, r := range s.Uncertainty {
		v.uncertainty(pointer, r)
	}
	for pointer, origin := range s.Origins {
		v.origin(pointer, origin)
	}
	return sorted(v.found, func(a, b Problem) int { return strings.Compare(a.Pointer, b.Pointer) })
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
		v.text(pointer, in, text)
	}
}

func (v *validator) text(pointer string, in Input, text string) {
	v.require(in.acceptsText(text), pointer, CodeBounds, describe(text), in.rule())
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
	v.require(bounds.least <= n && n <= bounds.most, pointer, CodeBounds, listOf(list), itemsRule(t))
}

func itemAt(pointer string, i int) string { return pointer + "/" + strconv.Itoa(i) }

func listOf(list any) string { return fmt.Sprintf("a list of %d", reflect.ValueOf(list).Len()) }

func (v *validator) origin(pointer string, o Origin) {
	at := "/origins/" + escapePointer(pointer)
	_, known := InputAt(pointer)
	v.require(known, at, CodeUnknown, "", Rule{Name: RuleInput})
	v.text(at+"/kind", originInputs["kind"], string(o.Kind))
	v.text(at+"/note", originInputs["note"], o.Note)
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
	case in.Certain && !strings.HasSuffix(pointer, tierEnd): // files of the first edition may have ranges of tiers' ends
		v.require(false, at, CodeUnknown, "", Rule{Name: RuleNoRange})
		return
	}
	value := field.Interface().(decimal.Decimal)
	v.end(at+"/low", in, r.Low, value.LessThan, Rule{Name: RuleAtMostValue, High: value.String()})
	v.end(at+"/high", in, r.High, value.GreaterThan, Rule{Name: RuleAtLeastValue, Low: value.String()})
}

const tierEnd = "/up_to"

func (v *validator) end(at string, in Input, end decimal.Decimal, beyond func(decimal.Decimal) bool, rule Rule) {
	if v.number(at, in, end); !v.isBad(at) && beyond(end) {
		v.require(false, at, CodeBounds, end.String(), rule)
	}
}
