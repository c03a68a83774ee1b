package estimator

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"pgregory.net/rapid"
)

// Both arithmetics give the same lineAmounts, up to what rounding each line to the
// minor unit makes of it, whichever inputs vary.
func TestFloatArithmeticAgreesWithExact(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		fields := map[string]*decimal.Decimal{}
		var pointers []string
		walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
			if field, ok := leaf.Addr().Interface().(*decimal.Decimal); ok {
				fields[pointer] = field
				pointers = append(pointers, pointer)
			}
		})
		varied := rapid.SliceOfNDistinct(rapid.SampledFrom(pointers), 0, 6, rapid.ID[string]).Draw(m.T, "varied")
		const draws = 3
		program := num.NewProgram(false)
		values := map[string][]float64{}
		for _, pointer := range varied {
			in, _ := InputAt(pointer)
			values[pointer] = make([]float64, draws)
			for i := range values[pointer] {
				factor := m.number(0, 2, 3, "factor")
				value := fields[pointer].Mul(factor)
				value = decimal.Max(*in.Min, decimal.Min(value, *in.Max))
				values[pointer][i] = value.InexactFloat64()
			}
			program.Vary(fields[pointer])
		}
		k := s.Candidates[0].Cutover()
		fast := newSwitching(newStayBranch(newBasis(&s, program)), &s.Candidates[0])
		lineAmounts := newLineAmounts(program, draws, slices.Concat(fast.months[1:], fast.switchAt(k)[1:]))
		for pointer := range values {
			copy(lineAmounts.evaluation.Input(fields[pointer]), values[pointer])
		}
		lineAmounts.evaluation.Run()
		for i := range draws {
			changed := copied(m, s)
			for pointer := range values {
				leaf, _ := fieldAt(&changed, pointer)
				leaf.Set(reflect.ValueOf(decimal.NewFromFloat(values[pointer][i])))
			}
			exact := newSwitching(newStayBranch(newBasis(&changed, nil)), &changed.Candidates[0])
			for j, r := range slices.Concat(exact.months[1:], exact.switchAt(k)[1:]) {
				lineAmounts.compare(m, fmt.Sprint("month ", j+1, " of both branches"), j, i, r, exact.digits)
			}
		}
	})
}

// lineAmounts are the lines of months, computed for several draws.
type lineAmounts struct {
	evaluation *num.Evaluation
	first      []int // index of each month's first line among the results
}

func newLineAmounts(program *num.Program, draws int, records []monthResult) lineAmounts {
	var a lineAmounts
	var results []quantity
	for _, r := range records {
		a.first = append(a.first, len(results))
		for _, e := range r.lines() {
			results = append(results, e.amount)
		}
	}
	a.evaluation = program.Evaluation(draws, results...)
	return a
}

// compare compares the lines of a month with the exact ones of one draw.
func (a lineAmounts) compare(t TB, name string, month, draw int, exact monthResult, digits int32) {
	largest := 1.0 // which float64 holds to sixteen digits
	for _, e := range exact.lines() {
		largest = max(largest, math.Abs(e.amount.Decimal().InexactFloat64()))
	}
	for j, e := range exact.lines() {
		roundings := 1.0
		switch e.line {
		case Evaluation, Security, Legal, Migration: // the rest after up to 24 parts
			roundings = 24
		case Exit: // its four parts
			roundings = 4
		}
		got, want := a.evaluation.Result(a.first[month] + j)[draw], e.amount.Decimal().InexactFloat64()
		if off := math.Abs(got - want); off > roundings*0.5*math.Pow(10, -float64(digits))+1e-9*largest {
			t.Errorf("%s, %s: %v, exactly %v, off by %v", name, e.line, got, want, off)
		}
	}
}
