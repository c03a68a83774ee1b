package estimator

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// uncertainInput is an input whose value is not known for certain.
type uncertainInput struct {
	pointer   string
	field     *decimal.Decimal
	low, high float64
	Range
}

// uncertain are the inputs that are uncertain and have a part in the question:
// those that the scenario names, or else all with a plausible range, in the
// order in which the scenario has them. One whose range is its value is certain.
func (q question) uncertain() []uncertainInput {
	var found []uncertainInput
	walk("", reflect.ValueOf(q.scenario).Elem(), func(pointer string, leaf reflect.Value) {
		field, numeric := leaf.Addr().Interface().(*decimal.Decimal)
		if !numeric || !q.concerns(pointer) {
			return
		}
		if r := q.scenario.rangeOf(pointer, plausibleAt(pointer, *field)); r != nil && r.Low.LessThan(r.High) {
			found = append(found, uncertainInput{pointer, field, num.Float(r.Low), num.Float(r.High), *r})
		}
	})
	return found
}

// rangeOf is the range that an input has: what the scenario says or, where it
// says nothing of any input, the plausible one; nil if there is none.
func (s *Scenario) rangeOf(pointer string, plausible *Range) *Range {
	if s.Uncertainty == nil {
		return plausible
	}
	if r, given := s.Uncertainty[pointer]; given {
		return &r
	}
	return nil
}

// plausibleAt is the range in which an input of this value may well lie, nil
// where the list gives none.
func plausibleAt(pointer string, value decimal.Decimal) *Range {
	in, _ := InputAt(pointer)
	if r, ok := in.Plausible(value); ok {
		return &r
	}
	return nil
}

// InputRange is how uncertain one input of a scenario is taken to be: Range is
// what sensitivity and risk use, nil where the input is certain, and Plausible
// what the list of inputs says of this value, nil where it says nothing.
type InputRange struct {
	Input     string `json:"input"` // JSON Pointer
	Range     *Range `json:"range"`
	Plausible *Range `json:"plausible"`
}

// Ranges are the inputs of a scenario that have a range, or could plausibly
// have one, in the order in which the scenario has them. Without an uncertainty
// in the scenario the plausible ranges are those in use; one that is given
// replaces them all, so who changes one range writes out the others too.
//
// A bad scenario gives [Problems].
func Ranges(s Scenario) ([]InputRange, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	var found []InputRange
	walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
		field, numeric := leaf.Addr().Interface().(*decimal.Decimal)
		if !numeric {
			return
		}
		plausible := plausibleAt(pointer, *field)
		if in := (InputRange{pointer, s.rangeOf(pointer, plausible), plausible}); in.Range != nil || in.Plausible != nil {
			found = append(found, in)
		}
	})
	return found, nil
}

// concerns reports whether an input has a part in the question: those of the
// other candidates have none.
func (q question) concerns(pointer string) bool {
	rest, ofCandidate := strings.CutPrefix(pointer, "/candidates/")
	return !ofCandidate || strings.HasPrefix(rest, strconv.Itoa(q.candidate)+"/")
}
