package estimator

import (
	"math"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/search"
)

// Side tells on which side of a value switching pays.
type Side string

// The sides.
const (
	Above  Side = "above"  // from the value on
	Below  Side = "below"  // up to the value
	Always Side = "always" // within the input's bounds
	Never  Side = "never"
)

// InputBreakEven is the value of one input at which npv is 0, to six decimals, with all others at the scenario's
// values; of several, the one nearest to the scenario's value. Of a whole input it is the last value at which switching
// pays.
type InputBreakEven struct {
	Input        string           `json:"input"` // JSON Pointer
	CutoverMonth int              `json:"cutover_month"`
	CutoverDate  string           `json:"cutover_date,omitempty"`
	Value        *decimal.Decimal `json:"value"` // nil: none within the bounds
	Pays         Side             `json:"pays"`
}

// BreakEvenOf returns the break-even of moving to a candidate, given by its index, in a numeric input, within the
// input's bounds.
//
// A bad scenario, index or pointer gives [Problems], a context that ends gives its error.
func BreakEvenOf(ctx Context, s Scenario, candidate int, pointer string) (InputBreakEven, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return InputBreakEven{}, err
	}
	return q.inputBreakEven(ctx, pointer)
}

func (q question) inputBreakEven(ctx Context, pointer string) (InputBreakEven, error) {
	v, err := q.vary(pointer)
	if err != nil {
		return InputBreakEven{}, err
	}
	result := InputBreakEven{
		Input:        pointer,
		CutoverMonth: q.cutover,
		CutoverDate:  date(q.scenario.Start, q.cutover),
		Pays:         Never,
	}
	b, pays, err := v.nearestBracket(ctx)
	if err != nil {
		return InputBreakEven{}, err
	}
	if b == nil {
		if pays {
			result.Pays = Always
		}
		return result, nil
	}
	result.Value, result.Pays, err = v.root(ctx, b)
	return result, err
}

// profilePointer is that of factors that add up to 12, so that none can vary alone.
const profilePointer = "/demand/profile/*"

// alone reports whether values of the input decide which lines apply, so that each is computed by itself.
func (in Input) alone() bool { return in.Whole || strings.HasSuffix(in.Pointer, "/move_share") }

type variedInput struct {
	question
	input     Input
	pointer   string
	value     decimal.Decimal
	low, high decimal.Decimal
}

func (q question) vary(pointer string) (variedInput, error) {
	in, known := InputAt(pointer)
	leaf, present := fieldAt(q.scenario, pointer)
	if !known || !present || !in.Numeric() || in.Pointer == profilePointer {
		return variedInput{}, badInput(pointer, CodeUnknown, "", Rule{Name: RuleGivenNumber})
	}
	v := variedInput{q, in, pointer, numberIn(leaf), *in.Min, *in.Max}
	if in.Above {
		v.low = v.low.Add(decimal.New(1, -ratioPlaces))
	}
	v.limitToTier(&q.scenario.Incumbent.Offer.Pricing)
	for i := range q.scenario.Candidates {
		v.limitToTier(&q.scenario.Candidates[i].Offer.Pricing)
	}
	return v, nil
}

func (v *variedInput) limitToTier(p *Pricing) {
	for i := range p.Prices {
		v.limitToTier(&p.Prices[i].Pricing)
	}
	tiers := p.Tiers
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

func (v variedInput) spaced(low, high decimal.Decimal, n int64) []decimal.Decimal {
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

// npv returns the net present value at each value of the input, in float64 from rounded amounts. It is NaN where the
// scenario is not valid.
func (v variedInput) npv(ctx Context, values []decimal.Decimal) ([]float64, error) {
	if v.input.alone() {
		return v.npvOneByOne(ctx, values)
	}
	if err := contextError(ctx); err != nil {
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

func (v variedInput) npvOneByOne(ctx Context, values []decimal.Decimal) ([]float64, error) {
	npv := make([]float64, len(values))
	for i, value := range values {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		npv[i] = math.NaN()
		if changed, ok := v.at(value); ok {
			npv[i] = changed.npv(num.NewProgram(true)).Float()
		}
	}
	return npv, nil
}

func (v variedInput) at(value decimal.Decimal) (changed question, ok bool) {
	s := v.scenario.clone()
	leaf, _ := fieldAt(&s, v.pointer)
	setNumber(leaf, value)
	s.Uncertainty = nil // its ranges may exclude the new value
	changed, err := newQuestion(&s, v.candidate)
	return changed, err == nil
}

type bracket struct {
	low, high     decimal.Decimal
	atLow, atHigh float64
}

// nearestBracket returns the bracket nearest to the scenario's value. Without one it returns nil and whether switching
// pays at all values.
func (v variedInput) nearestBracket(ctx Context) (nearest *bracket, pays bool, err error) {
	values := v.searchGrid()
	npv, err := v.npv(ctx, values)
	if err != nil {
		return nil, false, err
	}
	last := -1
	var distance decimal.Decimal
	for i, value := range values {
		if math.IsNaN(npv[i]) {
			continue
		}
		pays = npv[i] > 0
		if last >= 0 && pays != (npv[last] > 0) {
			off := decimal.Max(values[last].Sub(v.value), v.value.Sub(value), decimal.Decimal{})
			if nearest == nil || off.LessThan(distance) {
				nearest, distance = &bracket{values[last], value, npv[last], npv[i]}, off
			}
		}
		last = i
	}
	return nearest, pays, nil
}

// gridValues is the number of evenly spaced values of the search grid, enough for every value of most whole inputs.
const gridValues = 130

// searchGrid gets denser towards the low bound, near which typical values may lie.
func (v variedInput) searchGrid() []decimal.Decimal {
	values := append(v.spaced(v.low, v.high, gridValues), v.value)
	span := v.high.Sub(v.low)
	for range 60 {
		span = span.Mul(half)
		at := v.low.Add(span).Round(ratioPlaces)
		if v.input.Whole {
			at = at.Round(0)
		}
		values = append(values, at)
	}
	return slices.CompactFunc(sorted(values, decimal.Decimal.Cmp), decimal.Decimal.Equal)
}

// root finds exactly where npv is 0 within a bracket, and the side that pays.
func (v variedInput) root(ctx Context, b *bracket) (*decimal.Decimal, Side, error) {
	side, sign := Below, one
	if b.atHigh > 0 {
		side, sign = Above, one.Neg()
	}
	at := func(value decimal.Decimal) decimal.Decimal {
		changed, _ := v.at(value) // valid, since it lies between two values that are
		return changed.npv(nil).Decimal().Mul(sign)
	}
	ends := func(low, high int64) (search.Point, search.Point) {
		return search.Point{At: low, Value: decimal.NewFromFloat(b.atLow).Mul(sign)},
			search.Point{At: high, Value: decimal.NewFromFloat(b.atHigh).Mul(sign)}
	}
	if v.input.Whole {
		low, high := ends(b.low.IntPart(), b.high.IntPart())
		first, err := search.FirstNotPositive(ctx, low, high, func(step int64) decimal.Decimal {
			return at(decimal.NewFromInt(step))
		})
		if side == Below {
			first-- // the last that pays
		}
		value := decimal.NewFromInt(first)
		return &value, side, err
	}
	steps := func(value decimal.Decimal) int64 { return value.Shift(ratioPlaces).Round(0).IntPart() }
	low, high := ends(steps(b.low)-1, steps(b.high))
	value, err := search.DecimalRootBySteps(ctx, low, high, at)
	return &value, side, err
}
