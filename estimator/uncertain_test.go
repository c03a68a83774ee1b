package estimator

import (
	"maps"
	"testing"
)

// rangesOf are a scenario's ranges by pointer.
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

// Without an uncertainty in the scenario, what is plausible is what is used.
func TestPlausibleRanges(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/typical.json")
	s.Uncertainty = nil
	for pointer, r := range rangesOf(t, s) {
		if r.Range == nil || r.Plausible == nil || *r.Range != *r.Plausible {
			t.Errorf("%s: %v in use, %v plausible", pointer, r.Range, r.Plausible)
		}
	}
	got := rangesOf(t, s)["/demand/labels_per_month"]
	if v := s.Demand.LabelsPerMonth; !got.Range.Low.Equal(v.Mul(dec("0.7"))) || !got.Range.High.Equal(v.Mul(dec("1.4"))) {
		t.Errorf("labels per month lie from %s to %s", got.Range.Low, got.Range.High)
	}
}

// Writing out the ranges in use changes no answer, and leaving one out makes
// its input certain.
func TestRangesWrittenOut(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/typical.json")
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
		if after[i].Input != before[i].Input || !after[i].NPVLow.Equal(before[i].NPVLow.Decimal) || !after[i].NPVHigh.Equal(before[i].NPVHigh.Decimal) {
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
	s, _ := readVector(t, "testdata/vectors/typical.json")
	s.HorizonMonths = 0
	if _, err := Ranges(s); err == nil {
		t.Error("no problems")
	}
}
