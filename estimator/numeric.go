package estimator

import (
	"math"
	"reflect"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// numericInput is a number of the scenario that a question varies alone.
type numericInput struct {
	question
	input     Input
	pointer   string
	value     decimal.Decimal
	low, high decimal.Decimal // its bounds
}

// numeric finds a number of the scenario by its pointer.
func (q question) numeric(pointer string) (numericInput, error) {
	in, known := InputAt(pointer)
	leaf, given := fieldAt(q.scenario, pointer)
	if !known || !given || !in.Numeric() {
		return numericInput{}, Problems{{Pointer: pointer, Code: CodeUnknown, Rule: Rule{Name: RuleGivenNumber}}}.asError()
	}
	v := numericInput{question: q, input: in, pointer: pointer, low: *in.Min, high: *in.Max}
	if in.Whole {
		v.value = decimal.NewFromInt(leaf.Int())
	} else {
		v.value = leaf.Interface().(decimal.Decimal)
	}
	v.keepOrder(q.scenario.Incumbent.Offer.Pricing.Tiers)
	for i := range q.scenario.Candidates {
		v.keepOrder(q.scenario.Candidates[i].Offer.Pricing.Tiers)
	}
	return v, nil
}

// keepOrder keeps a tier's upper end between those of the tiers beside it.
func (v *numericInput) keepOrder(tiers []Tier) {
	leaf, _ := fieldAt(v.scenario, v.pointer)
	step := decimal.New(1, -ratioPlaces)
	for i := range tiers {
		if field, is := leaf.Addr().Interface().(*decimal.Decimal); !is || field != tiers[i].UpTo {
			continue
		}
		v.low = step
		if i > 0 {
			v.low = tiers[i-1].UpTo.Add(step)
		}
		if next := tiers[i+1].UpTo; next != nil {
			v.high = next.Sub(step)
		}
	}
}

// evenly are n values across a range, or the whole ones among them.
func (v numericInput) evenly(low, high decimal.Decimal, n int64) []decimal.Decimal {
	values := make([]decimal.Decimal, n)
	for i := range values {
		step := high.Sub(low).Mul(decimal.NewFromInt(int64(i))).DivRound(decimal.NewFromInt(n-1), ratioPlaces)
		values[i] = low.Add(step)
		if v.input.Whole {
			values[i] = values[i].Round(0)
		}
	}
	return slices.CompactFunc(values, decimal.Decimal.Equal)
}

// npv is the net present value at each value of the input, with amounts rounded
// as exact ones are; not a number where the scenario would not be valid.
func (v numericInput) npv(ctx Context, values []decimal.Decimal) ([]float64, error) {
	if v.input.Whole {
		return v.npvAtWhole(ctx, values)
	}
	if err := ended(ctx); err != nil {
		return nil, err
	}
	leaf, _ := fieldAt(v.scenario, v.pointer)
	field := leaf.Addr().Interface().(*decimal.Decimal)
	program := num.NewProgram(true)
	program.Vary(field)
	evaluation := program.Evaluation(len(values), v.question.npv(program))
	for i, value := range values {
		evaluation.Input(field)[i] = num.Float(value)
	}
	evaluation.Run()
	return evaluation.Result(0), nil
}

// npvAtWhole computes a branch for each value, since whole inputs decide which
// months have which lines.
func (v numericInput) npvAtWhole(ctx Context, values []decimal.Decimal) ([]float64, error) {
	npv := make([]float64, len(values))
	for i, value := range values {
		if err := ended(ctx); err != nil {
			return nil, err
		}
		npv[i] = math.NaN()
		if changed, ok := v.at(value); ok {
			npv[i] = changed.npv(num.NewProgram(true)).Float()
		}
	}
	return npv, nil
}

// at is the question with another value of the input; ok is false where that
// would be no valid scenario.
func (v numericInput) at(value decimal.Decimal) (changed question, ok bool) {
	s := v.scenario.detached()
	leaf, _ := fieldAt(&s, v.pointer)
	if v.input.Whole {
		leaf.SetInt(value.IntPart())
	} else {
		leaf.Set(reflect.ValueOf(value))
	}
	s.Uncertainty = nil // its ranges are around the value that was
	changed, err := s.ask(v.candidate)
	return changed, err == nil
}

// detached is a copy of a scenario whose numbers are its own.
func (s Scenario) detached() Scenario {
	s.Incumbent.Offer = s.Incumbent.Offer.detached()
	s.Candidates = slices.Clone(s.Candidates)
	for i := range s.Candidates {
		c := &s.Candidates[i]
		c.Offer, c.Scores, c.CutoverMonth = c.Offer.detached(), own(c.Scores), own(c.CutoverMonth)
	}
	s.Incumbent.Scores, s.Priorities, s.Waiting = own(s.Incumbent.Scores), own(s.Priorities), own(s.Waiting)
	return s
}

func (o Offer) detached() Offer {
	p := &o.Pricing
	o.Capacity, p.UnitPrice = own(o.Capacity), own(p.UnitPrice)
	p.HourlyRate, p.MinutesPerLabel = own(p.HourlyRate), own(p.MinutesPerLabel)
	p.Tiers = slices.Clone(p.Tiers)
	for i := range p.Tiers {
		p.Tiers[i].UpTo = own(p.Tiers[i].UpTo)
	}
	return o
}

// own is a pointer to a copy.
func own[T any](value *T) *T {
	if value == nil {
		return nil
	}
	copied := *value
	return &copied
}
