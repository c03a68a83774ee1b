package estimator

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/shopspring/decimal"
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
func Sensitivity(ctx context.Context, s Scenario, candidate int) ([]Swing, error) {
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

// swings are the uncertain inputs, the widest swing first: two what-ifs for
// each, all in one batch.
func (q question) swings(ctx context.Context) ([]swing, error) {
	inputs := q.uncertain()
	if err := ctx.Err(); err != nil || len(inputs) == 0 {
		return nil, err
	}
	what, whatIfs := newBatch(true), 2*len(inputs)
	for i, lanes := range what.varyAll(inputs, whatIfs) {
		lanes[2*i], lanes[2*i+1] = inputs[i].low, inputs[i].high
	}
	npv := what.spread(q.npv(what), whatIfs)
	swings := make([]swing, len(inputs))
	for i, in := range inputs {
		swings[i] = swing{in, npv[2*i], npv[2*i+1]}
	}
	slices.SortStableFunc(swings, func(a, b swing) int {
		return cmp.Compare(math.Abs(b.npvHigh-b.npvLow), math.Abs(a.npvHigh-a.npvLow))
	})
	return swings, nil
}
