package estimator

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// Lines too close to a tie for float64 may differ: at most one per month, and one at
// the end.
func TestSensitivityAgreesWithEstimates(t *testing.T) {
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
			off := end.npv.Sub(want.Decimal).Abs().Shift(minorUnits(s.Currency))
			if off.GreaterThan(decimal.NewFromInt(int64(1 + s.HorizonMonths))) {
				m.Errorf("%s at %s: npv %s, an estimate gives %s", swing.Input, end.value, end.npv, want)
			}
		}
	})
}

// The scenario's uncertainty replaces the plausible ranges, and a range of a single
// value is certain.
func TestSensitivityHasUncertainInputsWidestSwingFirst(t *testing.T) {
	s := vectorNamed(t, "typical")
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
}

// rangesOf returns the ranges of a scenario by pointer.
func rangesOf(t *testing.T, s Scenario) map[string]InputRange {
	t.Helper()
	list, err := Ranges(s)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]InputRange{}
	for _, r := range list {
		found[r.Input] = r
	}
	return found
}

func TestPlausibleRangesAreUsedWithoutUncertainty(t *testing.T) {
	s := vectorNamed(t, "typical")
	s.Uncertainty = nil
	for pointer, r := range rangesOf(t, s) {
		if r.Range == nil || r.Plausible == nil || *r.Range != *r.Plausible {
			t.Errorf("%s: %v in use, %v plausible", pointer, r.Range, r.Plausible)
		}
	}
	got := rangesOf(t, s)["/demand/labels_per_month"]
	if v := s.Demand.LabelsPerMonth; !got.Range.Low.Equal(v.Mul(dec("0.7"))) ||
		!got.Range.High.Equal(v.Mul(dec("1.4"))) {
		t.Errorf("labels per month lie from %s to %s", got.Range.Low, got.Range.High)
	}
}

// Leaving one out makes its input certain.
func TestWritingOutTheRangesChangesNothing(t *testing.T) {
	s := vectorNamed(t, "typical")
	s.Uncertainty = nil
	before, err := Sensitivity(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	written := map[string]Range{}
	for pointer, r := range rangesOf(t, s) {
		written[pointer] = *r.Range
	}
	s.Uncertainty = written
	after, err := Sensitivity(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(after) != len(before) {
		t.Fatalf("%d swings, %d before", len(after), len(before))
	}
	for i := range before {
		if after[i].Input != before[i].Input || !after[i].NPVLow.Equal(before[i].NPVLow.Decimal) ||
			!after[i].NPVHigh.Equal(before[i].NPVHigh.Decimal) {
			t.Errorf("%s: %v, before %v", before[i].Input, after[i], before[i])
		}
	}

	const pointer = "/demand/labels_per_month"
	s.Uncertainty = maps.Clone(written)
	delete(s.Uncertainty, pointer)
	if r := rangesOf(t, s)[pointer]; r.Range != nil || r.Plausible == nil {
		t.Errorf("left out: %v in use, %v plausible", r.Range, r.Plausible)
	}
}

func TestRangesOfABadScenario(t *testing.T) {
	s := vectorNamed(t, "typical")
	s.HorizonMonths = 0
	if _, err := Ranges(s); err == nil {
		t.Error("no problems")
	}
}

func TestPlausibleRangesContainTheValueWithinBounds(t *testing.T) {
	for _, test := range []struct{ pointer, value, low, high string }{
		{"/demand/labels_per_month", "60000", "42000", "84000"},
		{"/demand/labels_per_month", "0", "0", "0"},
		{"/demand/labels_per_month", "900000000000", "630000000000", "1000000000000"},
		{"/demand/labels_per_month", "1.23456789012345678901234567891", "0.864197523086419752308641975237",
			"1.72839504617283950461728395047"},
		{"/demand/labels_per_month", "1e-30", "0.0000000000000000000000000000007", "0.0000000000000000000000000000014"},
		{"/discount_rate", "0.1", "0.06", "0.15"},
		{"/discount_rate", "0.3", "0.06", "0.3"},
		{"/candidates/0/transition/initial_accuracy", "0.99", "0.9405", "1"},
		{"/candidates/0/offer/label_accuracy", "0.95", "0.92", "0.97"},
		{"/candidates/0/offer/label_accuracy", "0.99", "0.96", "1"},
		{"/candidates/0/offer/label_accuracy", "0.01", "0", "0.03"},
	} {
		in, _ := InputAt(test.pointer)
		r, ok := in.Plausible(dec(test.value))
		if !ok || r.Low.String() != test.low || r.High.String() != test.high {
			t.Errorf("%s at %s: got %s to %s", test.pointer, test.value, r.Low, r.High)
		}
		if !computable(r.Low) || !computable(r.High) {
			t.Errorf("%s at %s: %s to %s is too long", test.pointer, test.value, r.Low, r.High)
		}
	}
	if in, _ := InputAt("/horizon_months"); in.Whole {
		if r, ok := in.Plausible(one); ok {
			t.Errorf("a whole number may be %s to %s", r.Low, r.High)
		}
	}
}

// An incumbent's accuracy is known from its labels, as are its prices from its invoices.
func TestKnownInputsHaveNoPlausibleRange(t *testing.T) {
	for _, pointer := range []string{
		"/incumbent/offer/label_accuracy", "/incumbent/offer/pricing/unit_price",
		"/incumbent/offer/pricing/minutes_per_label", "/quality/review_share",
		"/candidates/0/transition/parallel_share", "/candidates/0/transition/relabel_share",
		"/candidates/0/transition/pilot_labels",
	} {
		in, ok := InputAt(pointer)
		if r, plausible := in.Plausible(half); !ok || plausible || in.Certain {
			t.Errorf("%s: %v to %v by default", pointer, r.Low, r.High)
		}
	}
}

func TestCertainInputsTakeNoRange(t *testing.T) {
	s := plainScenario()
	s.Waiting = &Waiting{NeedEndsRate: dec("0.2"), PriceGapDeviation: dec("0.08")}
	s.Demand.Profile = slices.Repeat([]decimal.Decimal{one}, monthsPerYear)
	s.Candidates[0].MoveShare = pointer(half)
	s.Uncertainty = map[string]Range{}
	var want []string
	for _, at := range []string{
		"/candidates/0/move_share", "/demand/profile/3", "/horizon_months", "/waiting/need_ends_rate",
		"/waiting/price_gap_deviation",
	} {
		s.Uncertainty[at] = Range{dec("0.01"), one}
		want = append(want, "/uncertainty/"+escapePointer(at))
	}
	var got []string
	var problems Problems
	errors.As(s.Validate(), &problems)
	for _, p := range problems {
		if p.Rule.Name == RuleNoRange {
			got = append(got, p.Pointer)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
