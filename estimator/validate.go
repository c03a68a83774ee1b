package estimator

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// The limits of lists and names.
const (
	maxCandidates = 8
	maxTiers      = 20
	maxName       = 80
)

// listLimit is how many items a list in a scenario may have.
func listLimit(list reflect.Type) int {
	if list == reflect.TypeFor[[]Tier]() {
		return maxTiers
	}
	return maxCandidates
}

// Validate holds a scenario against the list of inputs and the rules between
// them. A bad one gives [Problems], every problem at once.
func (s Scenario) Validate() error {
	return s.problems(map[string]bool{}).asError()
}

// problems are what is wrong with a scenario but for fields that are known to
// be bad already, and rules that such fields have a part in.
func (s *Scenario) problems(bad map[string]bool) Problems {
	v := validator{scenario: s, bad: bad}
	walk("", reflect.ValueOf(s).Elem(), v.leaf)
	v.items("/candidates", len(s.Candidates), maxCandidates)
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

// require adds a problem unless a rule holds. Where the field, or one that the
// rule compares it with, is bad already, the rule has nothing to say.
func (v *validator) require(holds bool, pointer string, code Code, value, accepted string, compared ...string) {
	if holds || v.bad[pointer] || slices.ContainsFunc(compared, func(p string) bool { return v.bad[p] }) {
		return
	}
	v.bad[pointer] = true
	v.found = append(v.found, Problem{pointer, code, shown(value), accepted})
}

// leaf holds one field against its entry in the list of inputs.
func (v *validator) leaf(pointer string, leaf reflect.Value) {
	in, _ := InputAt(pointer)
	switch leaf.Kind() {
	case reflect.Int:
		v.number(pointer, in, decimal.NewFromInt(leaf.Int()))
	case reflect.String:
		text := leaf.String()
		if text != "" || in.Required {
			v.require(in.acceptsText(text), pointer, CodeBounds, strconv.Quote(shown(text)), in.accepted())
		}
	case reflect.Struct:
		v.number(pointer, in, leaf.Interface().(decimal.Decimal))
	}
}

func (v *validator) number(pointer string, in Input, number decimal.Decimal) {
	if !computable(number) {
		v.require(false, pointer, CodeDigits, "a number too long", in.accepted())
		return
	}
	code := in.check(number)
	v.require(code == "", pointer, code, number.String(), in.accepted())
}

// items holds the number of items of a list against its limit.
func (v *validator) items(pointer string, n, limit int) {
	v.require(n >= 1 && n <= limit, pointer, CodeBounds, fmt.Sprintf("a list of %d", n), fmt.Sprintf("1 to %d items", limit))
}

// pricing checks that the fields of the pricing's model are given, and no others.
func (v *validator) pricing(pointer string, p *Pricing) {
	if v.bad[pointer] || v.bad[pointer+"/model"] {
		return
	}
	v.belongs(pointer+"/unit_price", p.UnitPrice != nil, p.Model == PricingPerLabel)
	v.belongs(pointer+"/hourly_rate", p.HourlyRate != nil, p.Model == PricingHourly)
	v.belongs(pointer+"/minutes_per_label", p.MinutesPerLabel != nil, p.Model == PricingHourly)
	v.belongs(pointer+"/tiers", p.Tiers != nil, p.Model == PricingTiered)
	if p.Model == PricingTiered {
		v.items(pointer+"/tiers", len(p.Tiers), maxTiers)
		v.tiers(pointer+"/tiers", p.Tiers)
	}
}

func (v *validator) belongs(pointer string, given, wanted bool) {
	in, isInput := InputAt(pointer)
	accepted := "a list of tiers"
	if isInput {
		accepted = in.accepted()
	}
	v.require(given || !wanted, pointer, CodeMissing, "", accepted)
	v.require(!given || wanted, pointer, CodeUnknown, "", "only the fields of the pricing model")
}

// tiers rise strictly, and only the last has no upper end.
func (v *validator) tiers(pointer string, tiers []Tier) {
	var below decimal.Decimal
	for i, tier := range tiers {
		at := fmt.Sprintf("%s/%d/up_to", pointer, i)
		before := fmt.Sprintf("%s/%d/up_to", pointer, i-1)
		last := i == len(tiers)-1
		switch {
		case tier.UpTo == nil:
			v.require(last, at, CodeMissing, "", "a number of labels above "+below.String())
		case last:
			v.require(false, at, CodeUnknown, tier.UpTo.String(), "no upper end on the last tier")
		default:
			v.require(tier.UpTo.GreaterThan(below), at, CodeBounds, tier.UpTo.String(),
				"a number of labels above "+below.String(), before)
			below = *tier.UpTo
		}
	}
}

// transition checks the months of a move against one another.
func (v *validator) transition(pointer string, c *Candidate) {
	lead, horizon := c.Transition.LeadMonths, v.scenario.HorizonMonths
	leadAt := pointer + "/transition/lead_months"
	v.require(lead <= horizon, leadAt, CodeBounds, strconv.Itoa(lead),
		fmt.Sprintf("at most horizon_months, %d", horizon), "/horizon_months")
	parallel := c.Transition.ParallelMonths
	v.require(parallel <= lead, pointer+"/transition/parallel_months", CodeBounds, strconv.Itoa(parallel),
		fmt.Sprintf("at most lead_months, %d", lead), leadAt)
	if c.CutoverMonth != nil {
		k := *c.CutoverMonth
		v.require(k >= lead && k <= horizon, pointer+"/cutover_month", CodeBounds, strconv.Itoa(k),
			fmt.Sprintf("from lead_months, %d, to horizon_months, %d", lead, horizon), leadAt, "/horizon_months")
	}
}

// uncertainty holds a range against the input it is for.
func (v *validator) uncertainty(pointer string, r Range) {
	at := "/uncertainty/" + escapePointer(pointer)
	in, known := InputAt(pointer)
	field, given := fieldAt(v.scenario, pointer)
	if !known || !given || !in.Numeric() || in.Whole {
		v.require(false, at, CodeUnknown, "", "the JSON Pointer of a number of this scenario that is not whole")
		return
	}
	value := field.Interface().(decimal.Decimal)
	for _, end := range []struct {
		name  string
		value decimal.Decimal
		holds bool
		side  string
	}{
		{"low", r.Low, r.Low.LessThanOrEqual(value), "at most"},
		{"high", r.High, r.High.GreaterThanOrEqual(value), "at least"},
	} {
		v.number(at+"/"+end.name, in, end.value)
		v.require(end.holds, at+"/"+end.name, CodeBounds, end.value.String(),
			fmt.Sprintf("%s the value, %s", end.side, value), pointer)
	}
}

// computable reports whether a number is within the limits that parsing holds
// numbers to: a scenario built in Go has not been parsed.
func computable(d decimal.Decimal) bool {
	return d.Exponent() <= maxExponent && d.Exponent() >= -2*maxExponent && d.Coefficient().BitLen() <= 256
}

// check says what is wrong with a number for this input; empty if nothing is.
func (in Input) check(number decimal.Decimal) Code {
	switch {
	case in.Whole && !number.IsInteger():
		return CodeWhole
	case in.Min != nil && number.LessThan(*in.Min), in.Max != nil && number.GreaterThan(*in.Max):
		return CodeBounds
	}
	return ""
}

// acceptsText reports whether a text is one that the input takes.
func (in Input) acceptsText(text string) bool {
	switch in.Unit {
	case UnitChoice:
		return slices.Contains(in.Choices, text)
	case UnitCurrency:
		return knownCurrency(text)
	case UnitMonth:
		month, err := time.Parse(startLayout, text)
		return err == nil && month.Year() >= 1900 && month.Year() < 2200
	default:
		n := utf8.RuneCountInString(text)
		return n >= 1 && n <= maxName && !strings.ContainsRune(text, utf8.RuneError)
	}
}

// accepted says in words what the input takes.
func (in Input) accepted() string {
	switch {
	case in.Numeric() && in.Whole:
		return fmt.Sprintf("a whole number from %s to %s", in.Min, in.Max)
	case in.Numeric():
		return fmt.Sprintf("a number from %s to %s", in.Min, in.Max)
	}
	switch in.Unit {
	case UnitCount:
		return "a number"
	case UnitYesNo:
		return "true or false"
	case UnitChoice:
		return "one of " + strings.Join(in.Choices, ", ")
	case UnitCurrency:
		return "an ISO 4217 currency code such as USD"
	case UnitMonth:
		return "a month from 1900-01 to 2199-12"
	default:
		return fmt.Sprintf("a text of 1 to %d characters", maxName)
	}
}
