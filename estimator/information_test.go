package estimator

import (
	"math"
	"testing"
)

// Draws are given in an order that differs from that of the variable: 7, 0, 6, 1 … of the sorted values.
var shuffledRanks = []int{7, 0, 6, 1, 5, 2, 4, 3}

func byDraw(sorted []float64) []float64 {
	values := make([]float64, len(sorted))
	for draw, rank := range shuffledRanks {
		values[draw] = sorted[rank]
	}
	return values
}

func TestGroupsAreHalvedDrawByDraw(t *testing.T) {
	g := newGroups(byDraw([]float64{1, 2, 3, 4, 5, 6, 7, 8}), 2)
	got := g.halfMeans(byDraw([]float64{10, 20, 30, 40, -1, -2, -3, -4}))
	if want := []halves{{20, 30}, {-2, -3}}; got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %v, want %v", got, want)
	}
	odd := groups{[]int32{2, 0, 1}, 1}.halfMeans([]float64{4, 7, 8})
	if odd[0] != (halves{7.5, 4}) {
		t.Errorf("of three draws: got %v", odd)
	}
}

func TestValueOfKnowingAnInput(t *testing.T) {
	for _, test := range []struct {
		name   string
		sorted []float64 // worth of switching, by the input's rank
		want   float64
	}{
		{"one group is better stayed in", []float64{-3, -1, -3, -1, 5, 3, 5, 3}, 1},
		{"switching is best in both groups", []float64{1, 2, 1, 2, 5, 3, 5, 3}, 0},
		{"staying is best in both groups", []float64{-1, -2, -1, -2, -5, -3, -5, -3}, 0},
		{"halves that disagree gain nothing", []float64{-3, 1, -3, 1, 5, 3, 5, 3}, 0},
		{"one draw alone is within two standard errors", []float64{-9, 0, 0, -1, 20, 3, 5, 3}, 0},
	} {
		o := newOutcomes([][]float64{make([]float64, 8), byDraw(test.sorted)})
		x := byDraw([]float64{1, 2, 3, 4, 5, 6, 7, 8})
		if got := o.conditionalOn(newGroups(x, 2)).evppi(); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

// The accuracy is 0.25 or 0.75, so that its variance is 1/16 and it is worth 3 labels. A check of one label leads
// halfway there: to 0.375, where switching is worth −1, or 0.625, where it is worth 3.
func TestValueOfAPilot(t *testing.T) {
	accuracy := byDraw([]float64{0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75})
	o := newOutcomes([][]float64{make([]float64, 8), byDraw([]float64{-3, -3, -3, -3, 5, 5, 5, 5})})
	p := o.conditionalOn(newGroups(accuracy, 2)).newPilot(accuracy)
	if p.priorLabels != 3 || p.limit != 1.5 {
		t.Errorf("as good as %v labels, knowing is worth %v", p.priorLabels, p.limit)
	}
	if got := p.evsi(1); got != 0.5 {
		t.Errorf("one label: got %v", got)
	}
	if few, many := p.evsi(10), p.evsi(1e9); few <= 0.5 || few >= many || math.Abs(many-1.5) > 1e-6 {
		t.Errorf("more labels: %v, %v", few, many)
	}
}

func TestPilotThatCannotTurnTheDecisionIsWorthNothing(t *testing.T) {
	accuracy := byDraw([]float64{0.1, 0.25, 0.25, 0.4, 0.6, 0.75, 0.9, 0.95})
	o := newOutcomes([][]float64{make([]float64, 8), byDraw([]float64{1, 1, 2, 3, 8, 9, 9, 20})})
	if got := o.conditionalOn(newGroups(accuracy, 2)).newPilot(accuracy).evsi(100); got != 0 {
		t.Errorf("got %v", got)
	}
}

func TestPositionBetweenGroupMeans(t *testing.T) {
	means, worth := []float64{1, 2, 2, 4}, []halves{{10, 0}, {20, 0}, {30, 0}, {50, 0}}
	var at position
	for _, test := range []struct{ value, want float64 }{
		{0, 10}, {1, 10}, {1.5, 15}, {2, 30}, {3, 40}, {4, 50}, {9, 50},
	} {
		at.move(means, test.value)
		if got := at.interpolated(worth, 0); got != test.want {
			t.Errorf("at %v: got %v, want %v", test.value, got, test.want)
		}
	}
}
