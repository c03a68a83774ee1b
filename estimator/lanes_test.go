package estimator

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// Both arithmetics give the same amounts, up to what rounding each line to the
// minor unit makes of it, whichever inputs a batch varies.
func TestFastIsExactButForRounding(t *testing.T) {
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
		const whatIfs = 3
		what := newBatch(false)
		what.remembers = true
		for _, pointer := range varied {
			in, _ := InputAt(pointer)
			lanes := make([]float64, whatIfs)
			for i := range lanes {
				factor := m.number(0, 2, 3, "factor")
				value := fields[pointer].Mul(factor)
				value = decimal.Max(*in.Min, decimal.Min(value, *in.Max))
				lanes[i] = value.InexactFloat64()
			}
			what.vary(fields[pointer], lanes)
		}
		k := s.Candidates[0].Cutover()
		fast := newBasis(&s, what).stay().switching(&s.Candidates[0])
		fastSwitch := fast.switchAt(k)
		for i := range whatIfs {
			changed := copied(m, s)
			for pointer, field := range fields {
				if lanes := what.inputs[field].values(); len(lanes) == whatIfs {
					leaf, _ := fieldAt(&changed, pointer)
					leaf.Set(reflect.ValueOf(decimal.NewFromFloat(lanes[i])))
				}
			}
			exact := newBasis(&changed, nil).stay().switching(&changed.Candidates[0])
			near := nearness(m, exact.digits, i)
			exactSwitch := exact.switchAt(k)
			for month := 1; month <= s.HorizonMonths; month++ {
				near(fmt.Sprint("stay ", month), fast.records[month], exact.records[month])
				near(fmt.Sprint("switch ", month), fastSwitch[month], exactSwitch[month])
			}
		}
	})
}

// nearness compares the lines of a month in both arithmetics, at what-if i.
func nearness(t TB, digits int32, i int) func(what string, fast, exact record) {
	return func(what string, fast, exact record) {
		largest := 1.0 // what float64 carries sixteen digits of
		for _, e := range exact.entries() {
			largest = max(largest, math.Abs(e.amount.exact.InexactFloat64()))
		}
		fastEntries := fast.entries()
		for j, e := range exact.entries() {
			roundings := 1.0
			switch e.line {
			case Evaluation, Security, Legal, Migration: // the rest after so many parts
				roundings = 24
			case Exit: // its four parts
				roundings = 4
			}
			got, want := at(fastEntries[j].amount, i), e.amount.exact.InexactFloat64()
			if off := math.Abs(got - want); off > roundings*0.5*math.Pow(10, -float64(digits))+1e-9*largest {
				t.Errorf("%s, %s: %v, exactly %v, off by %v", what, e.line, got, want, off)
			}
		}
	}
}

// at is a fast quantity in what-if i.
func at(q quantity, i int) float64 {
	values := q.values()
	return values[min(i, len(values)-1)]
}

// What no varied input touches is computed once, not for each what-if.
func TestConstantPartsAreSingle(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/typical.json")
	what := newBatch(false)
	what.vary(&s.ShortfallCost, make([]float64, 100))
	b := newBasis(&s, what)
	if n := len(b.discount[36].values()) + len(b.volume[36].values()) + len(b.labels[36].values()); n != 3 {
		t.Errorf("%d numbers, want 3", n)
	}
	if n := len(b.stay().records[1].total.values()); n != 100 {
		t.Errorf("%d totals, want 100", n)
	}
}

// The arena is as large as one batch needs, however many use it in turn.
func TestArenaIsReused(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/typical.json")
	what := newBatch(false)
	what.vary(&s.Demand.LabelsPerMonth, make([]float64, 256))
	run := func() {
		what.clear()
		newBasis(&s, what).stay().switching(&s.Candidates[0]).switchAt(3)
	}
	for range 5 {
		run()
	}
	settled := len(what.arena)
	for range 20 {
		run()
	}
	if len(what.arena) != settled {
		t.Errorf("%d chunks, then %d", settled, len(what.arena))
	}
}

// A batch that remembers all comes to the same.
func TestForgettingChangesNothing(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		q, err := s.ask(0)
		if err != nil {
			m.Fatal(err)
		}
		var npv [2][]float64
		for i := range npv {
			what := newBatch(false)
			what.remembers = i == 1
			lanes := what.varyAll(q.uncertain(), 3)
			for j := range lanes {
				lanes[j][1] *= 0.9
			}
			for range 2 { // the second in an arena that has grown
				what.clear()
				npv[i] = slices.Clone(what.spread(q.npv(what), 3))
			}
		}
		if !slices.Equal(npv[0], npv[1]) {
			m.Errorf("%v, remembering %v", npv[0], npv[1])
		}
	})
}
