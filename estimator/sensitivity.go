package estimator

import (
	"cmp"
	"math"
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Swing is what an uncertain input does to the net present value: npv at its
// low and at its high end, all others at the scenario's values. It misses what
// inputs do together.
type Swing struct {
	Input   string          `json:"input"` // JSON Pointer
	Low     decimal.Decimal `json:"low"`
	High    decimal.Decimal `json:"high"`
	NPVLow  Money           `json:"npv_low"`
	NPVHigh Money           `json:"npv_high"`
}

// Sensitivity is what each uncertain input does to the net present value of
// moving to a candidate, given by its index, in its cutover month; the widest
// swing first. Uncertain are the inputs of the scenario's uncertainty, or
// without one all that the list gives a plausible range; not those whose range
// is a single value, and not the other candidates'.
//
// A bad scenario or index gives [Problems], a context that ends its error.
func Sensitivity(ctx Context, s Scenario, candidate int) ([]Swing, error) {
	q, err := s.ask(candidate)
	if err != nil {
		return nil, err
	}
	swings, err := q.swings(ctx)
	if err != nil {
		return nil, err
	}
	return q.layOutSwings(swings), nil
}

// layOutSwings turns swings into what is shown of them.
func (q question) layOutSwings(swings []swing) []Swing {
	shown := make([]Swing, len(swings))
	for i, sw := range swings {
		shown[i] = Swing{sw.pointer, sw.Low, sw.High, q.money(sw.npvLow), q.money(sw.npvHigh)}
	}
	return shown
}

// swing is an uncertain input with the npv at its ends.
type swing struct {
	uncertainInput
	npvLow, npvHigh float64
}

// descending are the indices 0 to n−1, those with the largest sizes first.
func descending(n int, size func(i int) float64) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(size(b), size(a)) })
	return order
}

// swings are the uncertain inputs, the widest swing first: two what-ifs for
// each, all in one batch.
func (q question) swings(ctx Context) ([]swing, error) {
	inputs := q.uncertain()
	if err := ended(ctx); err != nil || len(inputs) == 0 {
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
	for to, i := range descending(len(inputs), func(i int) float64 { return math.Abs(npv[2*i+1] - npv[2*i]) }) {
		swings[to] = swing{inputs[i], npv[2*i], npv[2*i+1]}
	}
	return swings, nil
}
