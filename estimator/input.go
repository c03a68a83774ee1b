package estimator

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// Unit is the unit of an input or a figure.
type Unit string

// The units. Shares and rates are fractions (0.05 is 5 %).
const (
	UnitMoney         Unit = "money"
	UnitMoneyPerLabel Unit = "money_per_label"
	UnitMoneyPerHour  Unit = "money_per_hour"
	UnitShare         Unit = "share"
	UnitRate          Unit = "rate" // a share per year
	UnitHours         Unit = "hours"
	UnitMinutes       Unit = "minutes"
	UnitMonths        Unit = "months"
	UnitLabels        Unit = "labels"
	UnitPoints        Unit = "points" // percentage points of model accuracy
	UnitCount         Unit = "count"
	UnitFactor        Unit = "factor"
	UnitScore         Unit = "score"  // 0 to 10
	UnitWeight        Unit = "weight" // any scale
	UnitText          Unit = "text"
	UnitNote          Unit = "note"
	UnitChoice        Unit = "choice" // one of Choices
	UnitYesNo         Unit = "yes_no"
	UnitMonth         Unit = "calendar_month" // "YYYY-MM"
	UnitCurrency      Unit = "currency"       // ISO 4217
)

// Section is a group of inputs in a form.
type Section string

// The sections, in the order in which a form shows them.
const (
	SectionDemand     Section = "demand"
	SectionContract   Section = "contract"
	SectionOffer      Section = "offer"
	SectionTransition Section = "transition"
	SectionModels     Section = "models"
	SectionTeam       Section = "team"
	SectionRisk       Section = "risk"
	SectionFit        Section = "fit"
	SectionFrame      Section = "frame"
)

var sections = [...]struct {
	section Section
	title   string
}{
	{SectionDemand, "What you buy"},
	{SectionContract, "The contract you are in"},
	{SectionOffer, "The offer"},
	{SectionTransition, "The move"},
	{SectionModels, "Your models"},
	{SectionTeam, "Your team"},
	{SectionRisk, "Risk"},
	{SectionFit, "Priorities and scores"},
	{SectionFrame, "Currency and time"},
}

// Title returns what to call a section above its inputs.
func (s Section) Title() string {
	for _, row := range sections {
		if row.section == s {
			return row.title
		}
	}
	return ""
}

// Input describes one input of a scenario.
type Input struct {
	Pointer string   `json:"pointer"` // JSON Pointer (RFC 6901); "*" stands for any index of a list
	Label   string   `json:"label"`
	Help    string   `json:"help"`
	Unit    Unit     `json:"unit"`
	Section Section  `json:"section"`
	Choices []string `json:"choices,omitempty"`
	Whole   bool     `json:"whole,omitempty"`   // takes whole numbers only
	Certain bool     `json:"certain,omitempty"` // takes no range; whole numbers never do
	// Min and Max are the bounds of a number, nil for texts. With Above, Min itself is too low.
	Min   *decimal.Decimal `json:"min,omitempty"`
	Max   *decimal.Decimal `json:"max,omitempty"`
	Above bool             `json:"above,omitempty"`
	// Absent is the number that an optional input has when absent, nil if Help says what absence means.
	Required bool             `json:"required,omitempty"`
	Absent   *decimal.Decimal `json:"absent,omitempty"`
	Default  string           `json:"default,omitempty"` // of a form
	// Low and High bound the plausible values, nil for inputs that are known well enough. Relative ones are factors on
	// the value.
	Low      *decimal.Decimal `json:"low,omitempty"`
	High     *decimal.Decimal `json:"high,omitempty"`
	Relative bool             `json:"relative,omitempty"`
	Around   bool             `json:"around,omitempty"`    // Low and High are added to the value
	Cause    CauseName        `json:"cause,omitempty"`     // of the input's uncertainty, shared with other inputs
	Reversed bool             `json:"reversed,omitempty"`  // the input falls when its cause rises
	Quick    bool             `json:"quick,omitempty"`     // asked for in a quick estimate
	Source   string           `json:"source,omitempty"`    // of the default, or what is assumed and why
	SourceID string           `json:"source_id,omitempty"` // in [Texts], of a source that several entries share
}

// Numeric reports whether the input's value is a number.
func (in Input) Numeric() bool {
	return in.Min != nil
}

// Plausible returns the plausible range around a value, within the bounds.
func (in Input) Plausible(value decimal.Decimal) (r Range, ok bool) {
	if in.Low == nil {
		return Range{}, false
	}
	low, high := *in.Low, *in.High
	switch {
	case in.Relative:
		low, high = shortened(low.Mul(value)), shortened(high.Mul(value))
	case in.Around:
		low, high = shortened(low.Add(value)), shortened(high.Add(value))
	}
	return Range{
		Low:  decimal.Min(value, decimal.Max(low, *in.Min)),
		High: decimal.Max(value, decimal.Min(high, *in.Max)),
	}, true
}

// shortened truncates a product to the digits that [Scenario.Validate] accepts.
func shortened(d decimal.Decimal) decimal.Decimal {
	spare := max(0, int32(d.NumDigits())-maxDigits)
	return d.Truncate(min(-minExponent, -d.Exponent()-spare))
}

// Inputs lists the inputs in the order of a form, section by section.
func Inputs() []Input {
	all := slices.Concat(
		asInputs(SectionDemand, "", demandInputs),
		asInputs(SectionContract, "", incumbentInputs),
		offersAsInputs(SectionContract, "/incumbent/offer", ofIncumbent),
		asInputs(SectionContract, "/incumbent/contract", contractInputs),
		asInputs(SectionOffer, "/candidates/*", candidateInputs),
		offersAsInputs(SectionOffer, "/candidates/*/offer", ofCandidate),
		asInputs(SectionTransition, "/candidates/*/transition", transitionInputs),
		asInputs(SectionModels, "/models", modelInputs),
		asInputs(SectionTeam, "", teamInputs),
		asInputs(SectionRisk, "/waiting", waitingInputs),
		asInputs(SectionFit, "", fitInputs()),
		asInputs(SectionFrame, "", frameInputs),
	)
	list := make([]Input, 0, len(all))
	for _, row := range sections {
		for _, in := range all {
			if in.Section == row.section {
				list = append(list, in)
			}
		}
	}
	return list
}

var inputList = Inputs()

var inputIndex = func() map[string]Input {
	index := make(map[string]Input)
	for _, in := range inputList {
		index[in.Pointer] = in
	}
	return index
}()

// InputAt returns the entry for the field at a JSON Pointer. Indices may be written as "*".
func InputAt(pointer string) (Input, bool) {
	if len(pointer) > maxPointer { // longer than any entry's
		return Input{}, false
	}
	in, ok := inputIndex[pointerPattern(pointer)]
	return in, ok
}

func inputFor(pointer string) (Input, bool) {
	if _, member, ofOrigin := memberByPointer(pointer, "/origins/"); ofOrigin {
		in, ok := originInputs[member]
		return in, ok
	}
	name, _, ofRange := memberByPointer(pointer, "/uncertainty/")
	if !ofRange {
		return InputAt(pointer)
	}
	in, _ := InputAt(unescapePointer(name)) // an unknown one is reported separately
	in.Required, in.Whole = true, false
	return in, true
}

// originInputs are the members of an origin.
var originInputs = map[string]Input{
	"kind": {
		Unit:     UnitChoice,
		Required: true,
		Choices:  []string{string(OriginTyped), string(OriginMeasured), string(OriginExample)},
	},
	"note": {Unit: UnitNote},
}

// memberByPointer splits the pointer of a member of an object whose keys are JSON Pointers.
func memberByPointer(pointer, object string) (key, member string, ok bool) {
	rest, within := strings.CutPrefix(pointer, object)
	key, member, ok = strings.Cut(rest, "/")
	return key, member, within && ok
}

func pointerPattern(pointer string) string {
	parts := strings.Split(pointer, "/")
	for i, part := range parts {
		if part != "" && strings.Trim(part, "0123456789") == "" {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, "/")
}
