package sampling

import (
	"math"
	"slices"
	"testing"
)

// It is the best for twelve dimensions, by the worst-case error in a weighted Korobov
// space of smoothness 1 with weights 1/j².
func TestMultiplierIsTheBest(t *testing.T) {
	if testing.Short() {
		t.Skip("tries every multiplier")
	}
	const dimensions = 12
	kernel := make([]float64, Points)
	for i := range kernel {
		x := float64(i) / Points
		kernel[i] = 2 * math.Pi * math.Pi * (x*x - x + 1.0/6)
	}
	best, least := 0, math.Inf(1)
	for candidate := 3; candidate < Points/2; candidate += 2 {
		var sum float64
		for i := range Points/2 + 1 { // the other half mirrors them
			product, step := 1.0, i
			for j := range dimensions {
				product *= 1 + kernel[step]/float64((j+1)*(j+1))
				step = step * candidate % Points
			}
			sum += product
		}
		if sum < least {
			best, least = candidate, sum
		}
	}
	if best != multiplier {
		t.Errorf("the best is %d", best)
	}
}

// Each dimension has a point in every interval of one point's width. No two
// dimensions are alike, for as many as a scenario can have.
func TestLatticeIsEven(t *testing.T) {
	const dimensions = 1000
	l := NewLattice(dimensions)
	seen := map[int]bool{}
	at := make([]float64, Points)
	for j := range dimensions {
		if seen[l.steps[j]] {
			t.Errorf("dimension %d is like one before it", j)
		}
		seen[l.steps[j]] = true
		l.Coordinates(j, 0, at)
		slices.Sort(at)
		for i, u := range at {
			if int(u*Points) != i {
				t.Fatalf("dimension %d: coordinate %d is %v", j, i, u)
			}
		}
	}
}
