package sampling

import (
	"math"
	"testing"
)

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
