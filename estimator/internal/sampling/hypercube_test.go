package sampling

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

const points = 1 << 14

func TestStratifiedHasOneNumberInEachInterval(t *testing.T) {
	values := Stratified("price", points)
	slices.Sort(values)
	for i, u := range values {
		if int(u*points) != i || u <= 0 || u >= 1 {
			t.Fatalf("number %d is %v", i, u)
		}
	}
}

func TestStratifiedGivesTheSameNumbers(t *testing.T) {
	if got, want := Stratified("price", 4), Stratified("price", 4); !slices.Equal(got, want) {
		t.Errorf("got %v, then %v", got, want)
	}
	if got, want := Stratified("price", 4)[0], 0.7433013339468744; got != want {
		t.Errorf("got %v, want %v as on any machine", got, want)
	}
}

// The first numbers of a list spread evenly as well: their distribution differs from that of all by no more than random
// ones would.
func TestStratifiedStartsAreFair(t *testing.T) {
	for i := range 100 {
		for _, n := range []int{512, 2048} {
			first := Stratified(fmt.Sprint(i), points)[:n]
			slices.Sort(first)
			for j, u := range first {
				// Kolmogorov and Smirnov: exceeded once in two million times
				if off := math.Abs(u - (float64(j)+0.5)/float64(n)); off > 2.75/math.Sqrt(float64(n)) {
					t.Fatalf("list %d: %d of the first %d numbers are below %v", i, j, n, u)
				}
			}
		}
	}
}

// The correlation of two independent lists of n numbers has the standard deviation 1/√n.
func TestStratifiedDimensionsAreUnrelated(t *testing.T) {
	const dimensions = 40
	lists := make([][]float64, dimensions)
	for i := range lists {
		lists[i] = Stratified(fmt.Sprint("/candidates/0/offer/", i), points)
	}
	var squares float64
	for i := range lists {
		for j := range i {
			var sum float64
			for k := range lists[i] {
				sum += (lists[i][k] - 0.5) * (lists[j][k] - 0.5)
			}
			correlation := sum / points * 12
			if squares += correlation * correlation; math.Abs(correlation) > 5/math.Sqrt(points) {
				t.Errorf("lists %d and %d have the correlation %v", j, i, correlation)
			}
		}
	}
	if pairs := dimensions * (dimensions - 1) / 2.; squares*points/pairs > 1.2 || squares*points/pairs < 0.8 {
		t.Errorf("squared correlations are %v of what chance gives", squares*points/pairs)
	}
}
