package sampling

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestTriangularQuantiles(t *testing.T) {
	for _, test := range []struct {
		Triangular
		share, want float64
	}{
		{Triangular{0, 1, 2}, 0, 0}, {Triangular{0, 1, 2}, 0.5, 1}, {Triangular{0, 1, 2}, 0.125, 0.5},
		{Triangular{0, 1, 2}, 0.875, 1.5},
		{Triangular{1, 1, 3}, 0, 1}, {Triangular{1, 1, 3}, 0.75, 2}, {Triangular{1, 3, 3}, 0.25, 2},
	} {
		got := []float64{0}
		test.Quantiles([]float64{test.share}, got)
		if math.Abs(got[0]-test.want) > 1e-15 {
			t.Errorf("%v at %v: got %v, want %v", test.Triangular, test.share, got[0], test.want)
		}
	}
}

// The ends are those of the reference result of the decision, and of the corner cases that can be solved by hand.
func TestFromDeciles(t *testing.T) {
	edge := 1 - math.Sqrt(0.1)
	for _, test := range []struct {
		name                          string
		low, mode, high, least, most  float64
		wantLow, wantHigh, acceptable float64
	}{
		{"accuracy", 0.88, 0.955, 0.965, 0, 1, 0.8384315055693045, 0.9866653604950103, 1e-14},
		{"hours", 110, 120, 600, 0, 1e6, 18.346000768468556, 844.7232843616437, 1e-10},
		{"low end at the bound", 0.4, 0.6, 3, 0, 100, 0, 4.243398113205661, 1e-13},
		{"another low end at the bound", 0.01, 0.02, 0.1, 0, 1, 0, 0.14144660377352203, 1e-14},
		{"money", 3000, 4000, 9000, 0, 1e12, 1315.2074586995236, 11887.8154481674, 1e-9},
		{"from the mode up", 2, 2, 3, 0, 10, 2, 2 + 1/edge, 1e-14},
		{"from the mode down", 1, 2, 2, 0, 10, 2 - 1/edge, 2, 1e-14},
		{"from the mode up to the bound", 2, 2, 3, 0, 3.2, 2, 3.2, 1e-14},
		{"constant", 2, 2, 2, 0, 10, 2, 2, 0},
		{"both ends at the bounds", 0.01, 0.5, 0.99, 0, 1, 0, 1, 0},
		{"both ends beyond their bounds", 0.05, 0.5, 0.6, 0.04, 0.75, 0.04, 0.75, 1e-14},
		{"high end at the bound", 0.7, 0.95, 1, 0, 1, 0.95 - (0.505+math.Sqrt(0.505*0.505-0.225))/1.8, 1, 1e-14},
	} {
		got := FromDeciles(test.low, test.mode, test.high, test.least, test.most)
		if math.Abs(got.Low-test.wantLow) > test.acceptable || math.Abs(got.High-test.wantHigh) > test.acceptable ||
			got.Mode != test.mode {
			t.Errorf("%s: got %v, want %v to %v", test.name, got, test.wantLow, test.wantHigh)
		}
	}
}

// probability returns that of a value below x.
func (t Triangular) probability(x float64) float64 {
	switch width := t.High - t.Low; {
	case x <= t.Low:
		return 0
	case x >= t.High:
		return 1
	case x < t.Mode:
		return (x - t.Low) * (x - t.Low) / width / (t.Mode - t.Low)
	default:
		return 1 - (t.High-x)*(t.High-x)/width/(t.High-t.Mode)
	}
}

// An end that is not at its bound leaves a tenth outside the range, unless the range ends at the mode.
func TestFromDecilesLeavesATenthOutside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.Float64Range(0, 100)
		down, up := part.Draw(t, "down"), part.Draw(t, "up")
		least, most := -down-part.Draw(t, "below"), up+part.Draw(t, "above")
		got := FromDeciles(-down, 0, up, least, most)
		if got.Low < least || got.High > most || got.Low > -down || got.High < up {
			t.Fatalf("got %v", got)
		}
		for name, end := range map[string]struct{ inside, end, bound, outside float64 }{
			"low":  {down, got.Low, least, got.probability(-down)},
			"high": {up, got.High, most, 1 - got.probability(up)},
		} {
			switch {
			case end.inside < 1e-6: // at the mode
			case end.end == end.bound:
				if oneAtBound := got.Low != least || got.High != most; oneAtBound && end.outside > 0.1+1e-6 {
					t.Errorf("%s end of %v: %v is outside", name, got, end.outside)
				}
			case math.Abs(end.outside-0.1) > 1e-6:
				t.Errorf("%s end of %v: %v is outside", name, got, end.outside)
			}
		}
	})
}

func TestNormalAgreesWithTheStandardLibrary(t *testing.T) {
	for i := range 200_001 {
		z := float64(i-100_000) / 100_000 * 7
		want := math.Erfc(-z/math.Sqrt2) / 2
		p := normalProbability(z)
		if math.Abs(p-want) > 1e-13 || math.Abs(p-want) > 1e-8*want {
			t.Fatalf("Φ(%v) is %v, want %v", z, p, want)
		}
		if p := normalTable().probability(z); math.Abs(p-want) > 1e-9 || p < 0 || p > 1 {
			t.Fatalf("Φ(%v) is %v in the table, want %v", z, p, want)
		}
	}
	for i := 1; i < 2000; i++ {
		p := float64(i) / 2000
		if got, want := normalQuantile(p), -math.Sqrt2*math.Erfcinv(2*p); math.Abs(got-want) > 1e-13 {
			t.Fatalf("Φ⁻¹(%v) is %v, want %v", p, got, want)
		}
	}
	for p := 1e-300; p < 0.5; p *= 1.1 {
		z := normalQuantile(p)
		if got := math.Erfc(-z/math.Sqrt2) / 2; math.Abs(got-p) > 1e-14*p*max(1, z*z) {
			t.Errorf("Φ(Φ⁻¹(%v)) is %v", p, got)
		}
		if got := normalQuantile(1 - p); p > 1e-3 && math.Abs(got+z) > 1e-12 {
			t.Errorf("Φ⁻¹(1 − %v) is %v, want %v", p, got, -z)
		}
		if got, want := logarithm(p), math.Log(p); math.Abs(got-want) > 1e-15*math.Abs(want) {
			t.Errorf("ln %v is %v, want %v", p, got, want)
		}
	}
}

// Two lists with a common cause have the correlation r as normal variables; a reversed one has −r. Each is as even as
// chance makes it.
func TestCorrelatedListsShareTheirCause(t *testing.T) {
	const n, r = Points, 0.8
	scores, cause := NormalScores(n), Dimension(0)
	lists := [][]float64{
		Correlated(Dimension(1), cause, scores, r, false),
		Correlated(Dimension(2), cause, scores, r, false),
		Correlated(Dimension(3), cause, scores, r, true),
	}
	for _, test := range []struct {
		a, b []float64
		want float64
	}{
		{lists[0], lists[1], r}, {lists[0], lists[2], -r}, {lists[0], cause, math.Sqrt(r)},
		{lists[2], cause, -math.Sqrt(r)}, {lists[0], Dimension(1), math.Sqrt(1 - r)},
	} {
		var sum float64
		for i := range test.a {
			sum += normalQuantile(test.a[i]) * normalQuantile(test.b[i])
		}
		if got := sum / n; math.Abs(got-test.want) > 5/math.Sqrt(n) {
			t.Errorf("got the correlation %v, want %v", got, test.want)
		}
	}
	for i, list := range lists {
		var below float64
		for _, u := range list {
			if u < 0.1 {
				below++
			}
		}
		if math.Abs(below/n-0.1) > 5*0.3/math.Sqrt(n) {
			t.Errorf("list %d: %v of the numbers are below 0.1", i, below/n)
		}
	}
}
