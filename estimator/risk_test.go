package estimator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// riskScenarios are the presets and vectors, by name.
func riskScenarios(t testing.TB) map[string]Scenario {
	scenarios := map[string]Scenario{}
	for _, pattern := range []string{"presets/*.json", "testdata/vectors/*.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, file := range files {
			s, _ := readVector(t, file)
			scenarios[filepath.Base(file)] = s
		}
	}
	return scenarios
}

// The page says chances by the same table.
func TestFrequency(t *testing.T) {
	text, err := os.ReadFile("testdata/frequencies.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		Probability Ratio           `json:"probability"`
		OfFifty     int             `json:"of_fifty"`
		Share       decimal.Decimal `json:"share"`
	}
	if err := json.Unmarshal(text, &table); err != nil || len(table) < 9 {
		t.Fatal(len(table), err)
	}
	for _, row := range table {
		want := fmt.Sprintf("%d of 50 equally likely futures", row.OfFifty)
		if !row.Share.IsZero() {
			want = fmt.Sprintf("%s %% of equally likely futures", row.Share.Mul(hundred))
		}
		if got := Frequency(row.Probability); got != want {
			t.Errorf("%s: got %q, want %q", row.Probability, got, want)
		}
	}
}

// Where npv is a sum of inputs, all is known beforehand.
func TestRiskOfASum(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(12) // nothing but one-time costs, at the end
	s.DiscountRate = one.Sub(one)
	s.Candidates[0].Transition.OtherCost = dec("600")
	s.Candidates[0].Transition.SetupFee = dec("300")
	s.Uncertainty = map[string]Range{
		"/candidates/0/transition/other_cost": {dec("0"), dec("1200")},
		"/candidates/0/transition/setup_fee":  {dec("0"), dec("600")},
	}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "probability", risk.ProbabilityPositive, "0.000000")
	for what, pair := range map[string][2]float64{
		"mean":         {risk.Mean.InexactFloat64(), -900},
		"median":       {risk.P50.InexactFloat64(), -900},
		"p10 and p90":  {risk.P10.InexactFloat64() + risk.P90.InexactFloat64(), -1800},
		"first driver": {1000 * risk.Drivers[0].Share.InexactFloat64(), 800}, // 4 to 1
	} {
		if math.Abs(pair[0]-pair[1]) > 10 {
			t.Errorf("%s: got %v, want about %v", what, pair[0], pair[1])
		}
	}
	if risk.Drivers[0].Input != "/candidates/0/transition/other_cost" {
		t.Errorf("driven by %s", risk.Drivers[0].Input)
	}
	last := risk.Cumulative[len(risk.Cumulative)-1]
	for _, pair := range [][2]Money{{last.P10, risk.P10}, {last.P50, risk.P50}, {last.P90, risk.P90}} {
		if off := pair[0].Sub(pair[1].Decimal).Abs(); off.GreaterThan(dec("10")) {
			t.Errorf("without discount the last band %v is not that of npv", last)
		}
	}
}

// What is certain has no range.
func TestRiskWithoutUncertainty(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Transition.OtherCost = dec("300")
	s.Uncertainty = map[string]Range{}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, got := range append(risk.Futures, risk.P10, risk.P50, risk.P90, risk.Mean, risk.ExpectedShortfall) {
		equal(t, "future", got, "-300.00")
	}
	if len(risk.Drivers) != 0 {
		t.Errorf("driven by %v", risk.Drivers)
	}
}

// What is worth nothing in every future does not pay in any, and nothing drives it.
func TestRiskOfNothing(t *testing.T) {
	s := plainScenario()
	s.Uncertainty = map[string]Range{"/team/legal_rate": {dec("0"), hundred}} // for no hours
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "probability", risk.ProbabilityPositive, "0.000000")
	if len(risk.Drivers) != 1 || !risk.Drivers[0].Share.IsZero() {
		t.Errorf("driven by %v", risk.Drivers)
	}
}

// The same scenario gives the same risk, and its parts are in order.
func TestRiskIsInOrder(t *testing.T) {
	for name, s := range riskScenarios(t) {
		risk, err := AssessRisk(t.Context(), s, 0)
		if err != nil {
			t.Fatal(err)
		}
		again, err := AssessRisk(t.Context(), s, 0)
		if err != nil {
			t.Fatal(err)
		}
		first, _ := json.Marshal(risk)
		second, _ := json.Marshal(again)
		if string(first) != string(second) {
			t.Errorf("%s: %s, then %s", name, first, second)
		}
		if !slices.IsSortedFunc(risk.Futures, func(a, b Money) int { return a.Cmp(b.Decimal) }) {
			t.Errorf("%s: futures are not in order", name)
		}
		if risk.ExpectedShortfall.GreaterThan(risk.P10.Decimal) || len(risk.Futures) != equallyLikely ||
			len(risk.Cumulative) != s.HorizonMonths {
			t.Errorf("%s: got %s", name, first)
		}
		// the futures stand in the middle of as many equal parts, of which five are a tenth
		if risk.P10.LessThan(risk.Futures[4].Decimal) || risk.P10.GreaterThan(risk.Futures[5].Decimal) ||
			risk.P90.LessThan(risk.Futures[44].Decimal) || risk.P90.GreaterThan(risk.Futures[45].Decimal) {
			t.Errorf("%s: p10 %s and p90 %s are not among %v", name, risk.P10, risk.P90, risk.Futures)
		}
		for i, band := range risk.Cumulative {
			if band.Month != i+1 || band.Date != date(s.Start, i+1) {
				t.Errorf("%s: band %d is of month %d, %s", name, i, band.Month, band.Date)
			}
		}
		sum := 0.0
		for _, d := range risk.Drivers {
			sum += d.Share.InexactFloat64()
		}
		if sum > 1.15 { // each has a little noise, and none is below 0
			t.Errorf("%s: drivers make %v of the variance", name, sum)
		}
	}
}

func TestRiskStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := AssessRisk(ctx, plainScenario(), 0); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func TestTriangleQuantiles(t *testing.T) {
	for _, test := range []struct {
		triangle
		share, want float64
	}{
		{triangle{0, 1, 2}, 0, 0}, {triangle{0, 1, 2}, 0.5, 1}, {triangle{0, 1, 2}, 0.125, 0.5}, {triangle{0, 1, 2}, 0.875, 1.5},
		{triangle{1, 1, 3}, 0, 1}, {triangle{1, 1, 3}, 0.75, 2}, {triangle{1, 3, 3}, 0.25, 2},
	} {
		got := []float64{0}
		test.quantiles([]float64{test.share}, got)
		if math.Abs(got[0]-test.want) > 1e-15 {
			t.Errorf("%v at %v: got %v, want %v", test.triangle, test.share, got[0], test.want)
		}
	}
}

// quantiles are the values below which shares of all lie.
func quantiles(values []float64, shares ...float64) []float64 {
	var r ranking
	r.rank(values)
	found := make([]float64, len(shares))
	for i, share := range shares {
		found[i] = r.quantile(share)
	}
	return found
}

// Quantiles are what sorting would give.
func TestQuantilesAreAsSorted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e12, 1e12), 1, 300).Draw(t, "values")
		share := rapid.Float64Range(0, 1).Draw(t, "share")
		sorted := slices.Sorted(slices.Values(values))
		rank := max(0, min(share*float64(len(values))-0.5, float64(len(values)-1)))
		below := int(rank)
		least, next := sorted[below], sorted[min(below+1, len(sorted)-1)]
		want := least + (rank-float64(below))*(next-least)
		if got := quantiles(values, share)[0]; math.Abs(got-want) > 1e-12*math.Max(math.Abs(least), math.Abs(next)) {
			t.Errorf("got %v, want %v", got, want)
		}
		var r ranking
		r.rank(sorted[len(sorted)/2:]) // whatever it has ranked before
		r.worst(1)
		r.rank(values)
		worst := sorted[:max(1, int(share*float64(len(sorted))))]
		if got, want := r.worst(share), mean(worst); math.Abs(got-want) > 1e-12*math.Abs(worst[0]) {
			t.Errorf("worst %v, want %v", got, want)
		}
	})
}
