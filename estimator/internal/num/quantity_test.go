package num

import (
	"testing"

	"github.com/shopspring/decimal"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// A nil program gives exact quantities.
func TestExactArithmetic(t *testing.T) {
	price, share, nothing := dec("12.345"), dec("0.25"), decimal.Decimal{}
	field := (*Program)(nil).Field
	for _, test := range []struct {
		name string
		got  Quantity
		want string
	}{
		{"sum", field(&price).Add(Whole(1)), "13.345"},
		{"difference", field(&price).Sub(Whole(1)), "11.345"},
		{"product", field(&price).Mul(field(&share)), "3.08625"},
		{"quotient", field(&price).Div(field(&share)), "49.38"},
		{"quotient of 0", field(&price).Div(field(&nothing)), "0"},
		{"sum with a product", Whole(1).Add(field(&price).Mul(field(&share))), "4.08625"},
		{"difference with a product", Whole(1).Sub(field(&price).Mul(field(&share))), "-2.08625"},
		{"complement", field(&share).Complement(), "0.75"},
		{"rounded tie", field(&price).Round(2), "12.35"},
		{"rounded negative tie", Quantity{}.Sub(field(&price)).Round(2), "-12.35"},
		{"almost a tie after a cut", Exact(dec("0.0049999999999999999999999999999999999999999")).Round(2), "0.01"},
		{"minimum", field(&price).Min(field(&share)), "0.25"},
		{"maximum", field(&price).Max(field(&share)), "12.345"},
		{"half-life of 0", field(&nothing).Halving(), "0"},
		{"half-life of 2", Whole(2).Halving().Round(6), "0.707107"},
		{"twelfth root", Whole(4096).TwelfthRoot().Round(6), "2"},
	} {
		if !test.got.Decimal().Equal(dec(test.want)) {
			t.Errorf("%s: got %s, want %s", test.name, test.got.Decimal(), test.want)
		}
	}
}

// Comparisons agree in both arithmetics. Errors of cut-off results do not count.
func TestComparisonsAgreeInBothArithmetics(t *testing.T) {
	yes, no := Whole(7), Whole(8)
	for _, test := range []struct {
		name         string
		value, limit string
		compare      func(value, limit Quantity) Quantity
		want         string
	}{
		{"below", "2", "3", Quantity.AtMost, "1"},
		{"equal", "3", "3", Quantity.AtMost, "1"},
		{"above by an error", "3.00000000000000000000000000000000000000000001", "3", Quantity.AtMost, "1"},
		{"above", "3.01", "3", Quantity.AtMost, "0"},
		{"chosen", "1", "0", func(q, _ Quantity) Quantity { return q.Choose(yes, no) }, "7"},
		{"not chosen", "0", "0", func(q, _ Quantity) Quantity { return q.Choose(yes, no) }, "8"},
		{"zero", "0", "0", func(q, _ Quantity) Quantity { return q.IfZero(yes, no) }, "7"},
		{"not zero", "0.5", "0", func(q, _ Quantity) Quantity { return q.IfZero(yes, no) }, "8"},
		{"rounded down", "2.9", "0", func(q, _ Quantity) Quantity { return q.Floor() }, "2"},
		{"whole", "2", "0", func(q, _ Quantity) Quantity { return q.Floor() }, "2"},
	} {
		value, limit := dec(test.value), dec(test.limit)
		exact := test.compare(Exact(value), Exact(limit)).Decimal()
		p := NewProgram(false)
		fast := test.compare(p.Field(&value), p.Field(&limit)).Float()
		if want := dec(test.want); !exact.Equal(want) || fast != Float(want) {
			t.Errorf("%s: exactly %s and in float64 %v, want %s", test.name, exact, fast, want)
		}
	}
}

func TestIsZeroIfKnownToBe(t *testing.T) {
	nothing := dec("0")
	p := NewProgram(false)
	p.Vary(&nothing)
	for name, test := range map[string]struct {
		q    Quantity
		want bool
	}{
		"no quantity": {Quantity{}, true}, "a whole 0": {Whole(0), true}, "a whole 1": {Whole(1), false},
		"an exact 0": {Exact(nothing), true}, "an input that varies": {p.Field(&nothing), false},
	} {
		if got := test.q.IsZero(); got != test.want {
			t.Errorf("%s: got %v, want %v", name, got, test.want)
		}
	}
}

func TestConstantsStayConstantsOfBothArithmetics(t *testing.T) {
	price := dec("12")
	third := Whole(1).Div(Whole(4).Sub(Whole(1)))
	if got := NewProgram(false).Field(&price).Mul(third).Float(); got != 4 {
		t.Errorf("a third of 12 is %v", got)
	}
}

func TestProgramRoundsOnlyIfAsked(t *testing.T) {
	price := dec("12.345")
	for rounds, want := range map[bool]float64{false: 12.345, true: 12.35} {
		p := NewProgram(rounds)
		if got := p.Field(&price).Round(2).Float(); got != want {
			t.Errorf("rounds %v: got %v, want %v", rounds, got, want)
		}
	}
}
