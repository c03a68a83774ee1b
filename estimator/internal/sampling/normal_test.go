package sampling

import (
	"math"
	"testing"
)

func TestNormalAgreesWithTheStandardLibrary(t *testing.T) {
	for i := range 200_001 {
		z := float64(i-100_000) / 100_000 * 9
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
