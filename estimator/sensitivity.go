package estimator

import (
	"cmp"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Swing is npv at both ends of the range of one uncertain input, with all others at the scenario's values. It leaves
// out interactions between inputs.
type Swing struct {
	Input   string          `json:"input"` // JSON Pointer
	Low     decimal.Decimal `json:"low"`
	High    decimal.Decimal `json:"high"`
	NPVLow  Money           `json:"npv_low"`
	NPVHigh Money           `json:"npv_high"`
}

// Sensitivity returns the effect of each uncertain input on the net present value of moving to a candidate, given by
// its index, in its cutover month. The widest swing comes first. The uncertain inputs are those of the scenario's
// uncertainty or, without one, all that have a plausible range. Ranges of a single value and inputs of other candidates
// are left out.
//
// A bad scenario or index gives [Problems], a context that ends gives its error.
func Sensitivity(ctx Context, s Scenario, candidate int) ([]Swing, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return nil, err
	}
	swings, err := q.swings(ctx)
	if err != nil {
		return nil, err
	}
	return q.toSwings(swings), nil
}

func (q question) toSwings(swings []swing) []Swing {
	result := make([]Swing, len(swings))
	for i, s := range swings {
		result[i] = Swing{s.pointer, s.Low, s.High, q.money(s.npvLow), q.money(s.npvHigh)}
	}
	return result
}

type swing struct {
	uncertainInput
	npvLow, npvHigh float64
}

func (q question) swings(ctx Context) ([]swing, error) {
	inputs := q.uncertainInputs()
	if err := contextError(ctx); err != nil || len(inputs) == 0 {
		return nil, err
	}
	program := num.NewProgram(true)
	for _, in := range inputs {
		program.Vary(in.field)
	}
	evaluation := program.Evaluation(2*len(inputs), q.npv(program))
	for i, in := range inputs {
		values := evaluation.Input(in.field)
		for j := range values {
			values[j] = num.Float(*in.field)
		}
		values[2*i], values[2*i+1] = in.low, in.high
	}
	evaluation.Run()
	npv := evaluation.Result(0)
	swings := make([]swing, len(inputs))
	width := func(i int) float64 { return math.Abs(npv[2*i+1] - npv[2*i]) }
	for to, i := range descending(len(inputs), width) {
		swings[to] = swing{inputs[i], npv[2*i], npv[2*i+1]}
	}
	return swings, nil
}

func descending(n int, size func(i int) float64) []int {
	return order(n, func(i, j int) int { return cmp.Compare(size(j), size(i)) })
}

type uncertainInput struct {
	pointer   string
	field     *decimal.Decimal
	low, high float64
	Range
}

// uncertainInputs returns those of the buyer, the incumbent and the candidate.
func (q question) uncertainInputs() []uncertainInput {
	return slices.DeleteFunc(q.scenario.uncertainInputs(), func(in uncertainInput) bool {
		rest, ofCandidate := strings.CutPrefix(in.pointer, "/candidates/")
		return ofCandidate && !strings.HasPrefix(rest, strconv.Itoa(q.candidate)+"/")
	})
}

// uncertainInputs returns those of the whole scenario, in its order. Ranges of a single value are left out.
func (s *Scenario) uncertainInputs() []uncertainInput {
	var inputs []uncertainInput
	walk("", reflect.ValueOf(s).Elem(), func(pointer string, leaf reflect.Value) {
		field, numeric := leaf.Addr().Interface().(*decimal.Decimal)
		if in, _ := InputAt(pointer); !numeric || in.Certain {
			return
		}
		if r := s.rangeOf(pointer, plausibleRange(pointer, *field)); r != nil && r.Low.LessThan(r.High) {
			inputs = append(inputs, uncertainInput{pointer, field, num.Float(r.Low), num.Float(r.High), *r})
		}
	})
	return inputs
}

// rangeOf returns the range of an input, nil if it is certain. A scenario without any uncertainty uses the plausible
// ranges.
func (s *Scenario) rangeOf(pointer string, plausible *Range) *Range {
	if s.Uncertainty == nil {
		return plausible
	}
	if r, ok := s.Uncertainty[pointer]; ok {
		return &r
	}
	return nil
}

func plausibleRange(pointer string, value decimal.Decimal) *Range {
	in, _ := InputAt(pointer)
	if r, ok := in.Plausible(value); ok {
		return &r
	}
	return nil
}

// InputRange is the uncertainty of one input of a scenario.
type InputRange struct {
	Input     string `json:"input"`     // JSON Pointer
	Range     *Range `json:"range"`     // in use; nil if the input is certain
	Plausible *Range `json:"plausible"` // from the list of inputs, for the value; nil if there is none
}

// Ranges returns the inputs of a scenario that have a range or a plausible range, in the order of the scenario.
// Plausible ranges are in use unless the scenario has an uncertainty, which replaces all of them.
//
// A bad scenario gives [Problems].
func Ranges(s Scenario) ([]InputRange, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	var ranges []InputRange
	walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
		field, numeric := leaf.Addr().Interface().(*decimal.Decimal)
		if !numeric {
			return
		}
		plausible := plausibleRange(pointer, *field)
		in := InputRange{pointer, s.rangeOf(pointer, plausible), plausible}
		if in.Range != nil || in.Plausible != nil {
			ranges = append(ranges, in)
		}
	})
	return ranges, nil
}

// CurvePoints is the number of points of a [Curve].
const CurvePoints = 25

// Curve is the net present value of a switch at points across an input's range. Crossings are the values at which it
// passes 0, by linear interpolation.
type Curve struct {
	Input     string            `json:"input"` // JSON Pointer
	Points    []CurvePoint      `json:"points"`
	Crossings []decimal.Decimal `json:"crossings"`
}

// CurvePoint is npv at one value of an input.
type CurvePoint struct {
	Value decimal.Decimal `json:"value"`
	NPV   Money           `json:"npv"`
}

// CurveOf returns the net present value of moving to a candidate, given by its index, across a range of any numeric
// input, or between its bounds if the range is nil. Whole inputs have points at whole values only. Values that make the
// scenario invalid have none.
//
// A bad scenario, index, pointer or range gives [Problems], a context that ends gives its error.
func CurveOf(ctx Context, s Scenario, candidate int, pointer string, r *Range) (Curve, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return Curve{}, err
	}
	v, err := q.vary(pointer)
	if err != nil {
		return Curve{}, err
	}
	low, high := v.low, v.high
	if r != nil {
		if r.Low.LessThan(low) || r.High.GreaterThan(high) || r.High.LessThan(r.Low) {
			within := Rule{Name: RuleRangeWithin, Low: low.String(), High: high.String()}
			return Curve{}, badInput(pointer, CodeBounds, fmt.Sprintf("%s to %s", r.Low, r.High), within)
		}
		low, high = r.Low, r.High
	}
	values := v.spaced(low, high, CurvePoints)
	npv, err := v.npv(ctx, values)
	if err != nil {
		return Curve{}, err
	}
	curve := Curve{Input: pointer}
	for i, value := range values {
		if math.IsNaN(npv[i]) {
			continue
		}
		here := CurvePoint{value, q.money(npv[i])}
		if n := len(curve.Points); n > 0 {
			curve.Crossings = append(curve.Crossings, crossing(curve.Points[n-1], here)...)
		}
		curve.Points = append(curve.Points, here)
	}
	return curve, nil
}

func crossing(a, b CurvePoint) []decimal.Decimal {
	if a.NPV.IsPositive() == b.NPV.IsPositive() {
		return nil
	}
	share := a.NPV.DivRound(a.NPV.Sub(b.NPV.Decimal), ratioPlaces)
	return []decimal.Decimal{a.Value.Add(b.Value.Sub(a.Value).Mul(share)).Round(ratioPlaces)}
}
