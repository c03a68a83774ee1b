package num

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// formulas builds random quantities from inputs, some of them varied.
func formulas(t *rapid.T, p *Program, fields []decimal.Decimal) []Quantity {
	quantities := []Quantity{{}, Whole(3)}
	for i := range fields {
		if i%2 == 0 {
			p.Vary(&fields[i])
		}
		quantities = append(quantities, p.Field(&fields[i]))
	}
	any := func() Quantity { return rapid.SampledFrom(quantities).Draw(t, "operand") }
	for range rapid.IntRange(1, 60).Draw(t, "operations") {
		q := any()
		switch rapid.IntRange(0, 10).Draw(t, "operation") {
		case 0:
			q = q.Add(any())
		case 1:
			q = q.Sub(any())
		case 2:
			q = q.Mul(any()).Min(Whole(1000)).Max(Whole(-1000))
		case 3:
			q = q.Div(any()).Min(Whole(1000)).Max(Whole(-1000))
		case 4:
			q = q.Add(any().Mul(any())).Min(Whole(1000)).Max(Whole(-1000))
		case 5:
			q = q.Sub(any().Mul(any())).Min(Whole(1000)).Max(Whole(-1000))
		case 6:
			q = q.Min(any())
		case 7:
			q = q.Max(any())
		case 8:
			q = q.Round(2)
		case 9:
			q = q.Max(Whole(0)).TwelfthRoot()
		case 10:
			q = q.Max(Whole(1)).Halving()
		}
		quantities = append(quantities, q.Trim())
	}
	return quantities
}

// A result is the same whether the memory of other values is reused or all of
// them are kept, and in a block of any size.
func TestEvaluationReusesMemorySafely(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fields := make([]decimal.Decimal, 5)
		for i := range fields {
			fields[i] = decimal.New(rapid.Int64Range(-500, 500).Draw(t, "field"), -2)
		}
		p := NewProgram(true)
		quantities := formulas(t, p, fields)
		kept := p.Evaluation(3, quantities...)
		for i := 0; i < len(fields); i += 2 {
			copy(kept.Input(&fields[i]), []float64{float64(i), -1.5, Float(fields[i])})
		}
		kept.Run()
		for i, q := range quantities {
			for range 2 { // the second run in memory that has been used
				alone := p.Evaluation(3, q)
				for j := 0; j < len(fields); j += 2 {
					copy(alone.Input(&fields[j]), kept.Input(&fields[j]))
				}
				alone.Run()
				alone.Run()
				if !slices.Equal(alone.Result(0), kept.Result(i)) {
					t.Fatalf("quantity %d is %v, %v if all are kept", i, alone.Result(0), kept.Result(i))
				}
			}
		}
	})
}

func TestConstantPartsAreComputedOnce(t *testing.T) {
	price, volume, rate := decimal.NewFromInt(2), decimal.NewFromInt(3), decimal.NewFromInt(4)
	p := NewProgram(false)
	p.Vary(&price)
	constant := p.Field(&volume).Mul(p.Field(&rate)).Add(Whole(1))
	if got := constant.Float(); got != 13 {
		t.Errorf("got %v, want 13", got)
	}
	unused := p.Field(&price).Add(constant)
	e := p.Evaluation(8, p.Field(&price).Mul(constant))
	if len(e.steps) != 1 {
		t.Errorf("%d steps, want 1 without the unused %v", len(e.steps), unused)
	}
}

// A long chain of values needs few blocks of memory.
func TestEvaluationNeedsLittleMemory(t *testing.T) {
	x := decimal.NewFromInt(1)
	p := NewProgram(false)
	p.Vary(&x)
	q := p.Field(&x)
	for range 1000 {
		q = q.Add(p.Field(&x))
	}
	blocks := map[int32]bool{}
	for _, s := range p.Evaluation(4, q).steps {
		blocks[s.result] = true
	}
	if len(blocks) > 2 {
		t.Errorf("%d blocks, want 2 at most", len(blocks))
	}
}

// A clone computes the same from constants of its own memory, and from inputs that it does not share.
func TestCloneOfAnEvaluation(t *testing.T) {
	x, rate := dec("2"), dec("0.5")
	p := NewProgram(false)
	p.Vary(&x)
	first := p.Evaluation(2, p.Field(&x).Mul(p.Field(&rate)))
	clone := first.Clone()
	copy(first.Input(&x), []float64{2, 4})
	copy(clone.Input(&x), []float64{6, 8})
	first.Run()
	clone.Run()
	if got := first.Result(0); !slices.Equal(got, []float64{1, 2}) {
		t.Errorf("the evaluation gives %v", got)
	}
	if got := clone.Result(0); !slices.Equal(got, []float64{3, 4}) {
		t.Errorf("its clone gives %v", got)
	}
}

func TestIsZero(t *testing.T) {
	x, nothing := decimal.NewFromInt(1), decimal.Decimal{}
	p := NewProgram(false)
	p.Vary(&x)
	for _, test := range []struct {
		name string
		q    Quantity
		want bool
	}{
		{"zero quantity", Quantity{}, true},
		{"exact 0", Exact(nothing), true},
		{"exact 1", Exact(x), false},
		{"constant 0", p.Field(&nothing), true},
		{"varied input", p.Field(&x).Sub(p.Field(&x)), false},
	} {
		if got := test.q.IsZero(); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

func TestEvaluationKnowsTheInputsItUses(t *testing.T) {
	price, volume, fee := dec("2"), dec("3"), dec("5")
	p := NewProgram(false)
	p.Vary(&price)
	p.Vary(&volume)
	cost := p.Field(&price).Mul(p.Field(&fee))
	p.Field(&volume).Mul(cost) // not asked for
	e := p.Evaluation(2, cost)
	for name, test := range map[string]struct {
		field *decimal.Decimal
		want  bool
	}{"of a result": {&price, true}, "of another quantity": {&volume, false}, "constant": {&fee, false}} {
		if got := e.Uses(test.field); got != test.want {
			t.Errorf("%s: got %v", name, got)
		}
	}
	if !p.Evaluation(1, p.Field(&volume)).Uses(&volume) {
		t.Error("an input that is a result itself is not used")
	}
}

// A program leaves out operations that change nothing, so that it does not depend on an input whose weight is 0.
func TestProgramLeavesOutWhatChangesNothing(t *testing.T) {
	price, nothing := dec("2"), dec("0")
	p := NewProgram(false)
	p.Vary(&price)
	q, zero := p.Field(&price), p.Field(&nothing)
	for name, got := range map[string]Quantity{
		"plus 0": q.Add(zero), "0 plus": zero.Add(q), "minus 0": q.Sub(Quantity{}), "times 1": q.Mul(Whole(1)),
		"1 times": Whole(1).Mul(q),
	} {
		if got != q {
			t.Errorf("%s: got another quantity", name)
		}
	}
	if !q.Mul(zero).IsZero() || !zero.Mul(q).IsZero() {
		t.Error("0 times an input is not known to be 0")
	}
	if zero.Sub(q).IsZero() || zero.Sub(q) == q {
		t.Error("0 minus an input is left out")
	}
}
