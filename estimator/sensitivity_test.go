package estimator

import (
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// Each end's npv is what an estimate of the changed scenario gives, but for
// lines so close to a tie that float64 cannot tell: at most one each
// month, and one at the end.
func TestSensitivityIsWhatEstimatesGive(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		swings, err := Sensitivity(t.Context(), s, 0)
		if err != nil {
			m.Fatal(err)
		}
		if len(swings) == 0 {
			m.Fatal("nothing is uncertain")
		}
		swing := swings[m.whole(0, len(swings)-1, "swing")]
		for _, end := range []struct {
			value decimal.Decimal
			npv   Money
		}{{swing.Low, swing.NPVLow}, {swing.High, swing.NPVHigh}} {
			changed := copied(m, s)
			leaf, _ := fieldAt(&changed, swing.Input)
			leaf.Set(reflect.ValueOf(end.value))
			q, err := newQuestion(&changed, 0)
			if err != nil {
				return // tiers may overlap at an end of a range
			}
			want := q.newSwitching(nil).money(q.npv(nil))
			if off := end.npv.Sub(want.Decimal).Abs().Shift(minorUnits(s.Currency)); off.GreaterThan(decimal.NewFromInt(int64(1 + s.HorizonMonths))) {
				m.Errorf("%s at %s: npv %s, an estimate gives %s", swing.Input, end.value, end.npv, want)
			}
		}
	})
}

// The widest comes first; what the scenario calls uncertain replaces the
// plausible ranges; a single value is certain.
func TestSensitivityOrderAndChoice(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/typical.json")
	plausible, err := Sensitivity(t.Context(), s, 0)
	if err != nil || len(plausible) < 15 {
		t.Fatal(len(plausible), err)
	}
	width := func(s Swing) decimal.Decimal { return s.NPVHigh.Sub(s.NPVLow.Decimal).Abs() }
	if !slices.IsSortedFunc(plausible, func(a, b Swing) int { return width(b).Cmp(width(a)) }) {
		t.Error("not sorted")
	}
	cost := s.ShortfallCost
	s.Uncertainty = map[string]Range{
		"/discount_rate":  {s.DiscountRate, s.DiscountRate},
		"/shortfall_cost": {cost, cost.Mul(dec("2"))},
	}
	chosen, err := Sensitivity(t.Context(), s, 0)
	if err != nil || len(chosen) != 1 || chosen[0].Input != "/shortfall_cost" {
		t.Fatalf("got %v, %v", chosen, err)
	}
	if low := estimated(t, s).Candidates[0].NPV; !chosen[0].NPVLow.Equal(low.Decimal) {
		t.Errorf("at the value itself npv is %s, not %s", chosen[0].NPVLow, low)
	}
	s.Uncertainty = map[string]Range{}
	if none, err := Sensitivity(t.Context(), s, 0); err != nil || len(none) != 0 {
		t.Errorf("got %v, %v", none, err)
	}
	if _, err := Sensitivity(t.Context(), s, 1); err == nil {
		t.Error("no error for a candidate that is not there")
	}
}
