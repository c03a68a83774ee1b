package estimator

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

func TestOutcomesAreWeighedDrawByDraw(t *testing.T) {
	const stay, gamble, small = 0, 1, 2
	o := newOutcomes([][]float64{
		stay:   {0, 0, 0, 0},
		gamble: {8, -4, -4, 4},
		small:  {2, 0, 0, -1},
	})
	var ranking sampling.Ranking
	if o.best != gamble || o.means[gamble] != 1 || o.means[small] != 0.25 {
		t.Errorf("best is %d of %v", o.best, o.means)
	}
	for action, want := range []struct{ bestIn, regret, p90 float64 }{
		stay:   {0.5, 3, 8}, // the first of equals
		gamble: {0.5, 2, 4},
		small:  {0, 2.75, 6},
	} {
		mean, p90 := o.regret(action, &ranking)
		if o.bestIn[action] != want.bestIn || mean != want.regret || p90 != want.p90 {
			t.Errorf("action %d: best in %v, regret %v and %v, want %+v", action, o.bestIn[action], mean, p90, want)
		}
	}
	if got := o.cautious(&ranking); got != stay {
		t.Errorf("the cautious action is %d", got)
	}
	if got := o.evpi(); got != 2 {
		t.Errorf("evpi is %v", got)
	}
}

func TestFirstOfEqualMeansIsTheBest(t *testing.T) {
	o := newOutcomes([][]float64{{0, 0}, {1, -1}, {2, 0}, {0, 2}})
	if o.best != 2 {
		t.Errorf("got %d", o.best)
	}
}

func TestValueAtWhichTheMeanTurns(t *testing.T) {
	input := []float64{10, 20, 30, 40, 50, 60}
	for _, test := range []struct {
		name  string
		worth []float64
		value float64
		pays  Side
	}{
		{"rising", []float64{-3, -2, -1, 3, 4, 5}, 32.5, Above},
		{"falling", []float64{5, 1, -1, -3, -4, -5}, 25, Below},
		{"through 0 itself", []float64{-3, -2, 0, 2, 4, 5}, 30, Above},
		{"to and fro: the middle place", []float64{-3, 1, -1, 3, 4, 5}, 25, Above},
		{"never", []float64{1, 2, 3, 4, 5, 6}, 0, ""},
		{"there and back", []float64{-3, -1, 1, 1, -1, -3}, 0, ""},
	} {
		var x, y []halves
		for i := range input {
			x, y = append(x, halves{input[i] - 1, input[i] + 1}), append(y, halves{test.worth[i] + 1, test.worth[i] - 1})
		}
		value, pays, ok := crossingOf(x, y)
		if value != test.value || pays != test.pays || ok != (test.pays != "") {
			t.Errorf("%s: got %v, %q, %v", test.name, value, pays, ok)
		}
	}
}

func TestTurningValueIsRoundedToTheSideThatHolds(t *testing.T) {
	for _, test := range []struct {
		low, high, value float64
		holds            Side
		want             string
	}{
		{0.88, 0.965, 0.95123, Above, "0.951300"},
		{0.88, 0.965, 0.95123, Below, "0.951200"},
		{110, 600, 234.2, Above, "235.000000"},
		{20_000, 45_000, 31_234, Below, "31200.000000"},
		{0.1, 0.1000001, 0.10000005, Above, "0.100001"},
	} {
		v := variable{distribution: sampling.Triangular{Low: test.low, High: test.high}}
		equal(t, "value", v.rounded(test.value, test.holds), test.want)
	}
}

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

func assessed(t *testing.T, s Scenario) Result {
	t.Helper()
	result, err := Assess(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// Assess returns the same as Estimate, Sensitivity and AssessRisk by themselves, for the month that it assesses.
func TestAssessEqualsItsParts(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	before, _ := json.Marshal(s)
	result := assessed(t, s)
	if after, _ := json.Marshal(s); string(after) != string(before) {
		t.Error("the scenario was changed")
	}
	c := result.Candidates[0]
	then := edited(s, func(s *Scenario) {
		s.Candidates[0].CutoverMonth, s.Candidates[0].RunOutUse = &c.CutoverMonth, c.Exit.Method == ExitUsedUp
	})
	equal(t, "npv", c.NPV, estimated(t, then).Candidates[0].NPV.String())
	risk, err := AssessRisk(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "p10", c.Risk.P10, risk.P10.String())
	equal(t, "mean", c.Risk.Mean, risk.Mean.String())
	swings, err := Sensitivity(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(swings) < 15 || !slices.EqualFunc(c.Sensitivity, swings, func(a, b Swing) bool {
		return a.Input == b.Input && a.NPVLow.Equal(b.NPVLow.Decimal) && a.NPVHigh.Equal(b.NPVHigh.Decimal)
	}) {
		t.Errorf("%d swings, %d alone", len(c.Sensitivity), len(swings))
	}
}

func TestAssessRefusesAnInvalidScenario(t *testing.T) {
	s := plainScenario()
	s.HorizonMonths = 0
	_, err := Assess(t.Context(), s)
	if problems, _ := errors.AsType[Problems](err); len(problems) == 0 || problems[0].Pointer != "/horizon_months" {
		t.Errorf("got %v", err)
	}
}

// In this preset, the best switch uses up the commitment.
func TestOpenMonthIsAssessedAtTheHighestMean(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	s.Candidates[0].CutoverMonth = nil
	result := assessed(t, s)
	c, r := result.Candidates[0], result.Recommendation
	if c.CutoverMonth != r.CutoverMonth || !c.Risk.Mean.Equal(r.Mean.Decimal) || !c.NPV.Equal(r.NPV.Decimal) ||
		!r.RunOutUse || c.Exit.Method != ExitUsedUp || *c.Exit.NoticeByMonth != *r.NoticeByMonth {
		t.Errorf("assessed in month %d with mean %s, recommended %+v", c.CutoverMonth, c.Risk.Mean, r)
	}
	then := edited(s, func(s *Scenario) {
		s.Candidates[0].CutoverMonth, s.Candidates[0].RunOutUse = &r.CutoverMonth, true
	})
	factor := estimated(t, then).Candidates[0].BreakEven.CandidatePriceFactor
	equal(t, "break-even", c.BreakEven.CandidatePriceFactor, factor.String())
	swings, err := Sensitivity(t.Context(), then, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "npv at the end of a range", c.Sensitivity[0].NPVLow, swings[0].NPVLow.String())
	for _, a := range r.Actions {
		if a.Mean.GreaterThan(r.Mean.Decimal) {
			t.Errorf("recommended %s, but %+v", r.Mean, a)
		}
	}
	last := s.HorizonMonths
	s.Candidates[0].CutoverMonth = &last
	if set := assessed(t, s); set.Candidates[0].CutoverMonth != last || set.Recommendation.CutoverMonth == last {
		t.Errorf("a set month is assessed in %d, and %d is recommended",
			set.Candidates[0].CutoverMonth, set.Recommendation.CutoverMonth)
	}
}

// Without a range, the values decide; the best month of the values is assessed.
func TestNothingUncertainIsDecidedByValues(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Contract.MonthsLeft = 6
	s.Incumbent.Offer.Commitment = dec("1000")
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9"))
	s.Uncertainty = map[string]Range{}
	result := assessed(t, s)
	r, c := result.Recommendation, result.Candidates[0]
	if r.By != ByValues || r.Decision != nil || r.Verdict != SwitchLater || c.CutoverMonth != 6 || c.Risk == nil {
		t.Errorf("got %+v, assessed in month %d", r, c.CutoverMonth)
	}
}

// This preset has common causes, events and a commitment. The bridge is tested with the same text, so that the digits
// are the same on every machine. UPDATE=1 writes it anew.
func TestDecisionHasTheStoredDigits(t *testing.T) {
	const file = "testdata/decision/preference-data.assessed.json"
	s := readScenario(t, "presets/preference-data.json")
	result := assessed(t, s)
	text, err := json.MarshalIndent(map[string]any{
		"recommendation": result.Recommendation,
		"risk":           result.Candidates[0].Risk,
	}, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if stored, err := os.ReadFile(file); err != nil || !bytes.Equal(stored, text) {
		t.Errorf("%s differs (%v): UPDATE=1 make test-go, read the diff, and commit it", file, err)
	}
}
