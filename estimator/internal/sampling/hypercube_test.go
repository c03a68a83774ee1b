package sampling

import (
	"math"
	"slices"
	"testing"
)

func TestIntervalsOfADimensionAreGroupsByRank(t *testing.T) {
	for _, index := range []int{0, 5, 200} {
		values := Dimension(index)
		if !slices.Equal(Intervals(values, 32), Groups(values, 32)) {
			t.Errorf("dimension %d: intervals and groups differ", index)
		}
	}
}

func TestShuffledKeepsTheValues(t *testing.T) {
	values := Dimension(3)
	before := slices.Clone(values)
	shuffled := Shuffled(values)
	if !slices.Equal(values, before) {
		t.Error("the values passed in were changed")
	}
	if slices.Equal(shuffled, values) || !slices.Equal(shuffled, Shuffled(values)) {
		t.Error("the order is the given one, or another one each time")
	}
	slices.Sort(values)
	slices.Sort(shuffled)
	if !slices.Equal(values, shuffled) {
		t.Error("the values differ")
	}
}

func TestDimensionHasOneNumberInEachInterval(t *testing.T) {
	for _, index := range []int{0, 1, 77, 127, 128, 1000} {
		values := Dimension(index)
		slices.Sort(values)
		for i, u := range values {
			if int(u*Points) != i || u <= 0 || u >= 1 {
				t.Fatalf("dimension %d: number %d is %v", index, i, u)
			}
		}
	}
}

func TestDimensionGivesTheSameNumbers(t *testing.T) {
	if !slices.Equal(Dimension(3), Dimension(3)) {
		t.Error("two calls differ")
	}
	if got, want := Dimension(3)[0], 0.5221099672195137; got != want {
		t.Errorf("got %v, want %v as on any machine", got, want)
	}
}

// Any two dimensions have a point in every cell of a grid.
func TestDimensionsCrossEvenly(t *testing.T) {
	lists := make([][]float64, levels)
	for i := range lists {
		lists[i] = Dimension(i)
	}
	for i := range lists {
		for j := range i {
			if i-j > 3 && (i*j)%11 > 0 { // a share of all pairs
				continue
			}
			var seen [levels][levels]bool
			for k := range Points {
				seen[int(lists[i][k]*levels)][int(lists[j][k]*levels)] = true
			}
			for _, row := range seen {
				if slices.Contains(row[:], false) {
					t.Fatalf("dimensions %d and %d leave a cell empty", j, i)
				}
			}
		}
	}
}

// The first points spread evenly as well, and their halves are fair samples.
func TestFirstPointsAreEven(t *testing.T) {
	for _, index := range []int{0, 1, 2, 50, 127} {
		values := Dimension(index)
		for _, n := range []int{levels, 512, 2048} {
			var counts [levels]int
			var halves [2]float64
			for i, u := range values[:n] {
				counts[int(u*levels)]++
				halves[i%2] += u / float64(n/2)
			}
			for level, count := range counts {
				if count != n/levels {
					t.Fatalf("dimension %d: %d of the first %d points are in interval %d", index, count, n, level)
				}
			}
			if off := math.Abs(halves[0] - halves[1]); off > 5*math.Sqrt(4./12/float64(n)) {
				t.Errorf("dimension %d: halves of the first %d points have the means %v", index, n, halves)
			}
		}
	}
}

// Later dimensions are unrelated: the correlation of two lists of n numbers has the standard deviation 1/√n.
func TestLaterDimensionsAreUnrelated(t *testing.T) {
	const dimensions = 30
	lists := make([][]float64, dimensions)
	for i := range lists {
		lists[i] = Dimension(levels - 10 + i)
	}
	for i := range lists {
		for j := range i {
			var sum float64
			for k := range lists[i] {
				sum += (lists[i][k] - 0.5) * (lists[j][k] - 0.5)
			}
			if correlation := sum / Points * 12; math.Abs(correlation) > 4.5/math.Sqrt(Points) {
				t.Errorf("lists %d and %d have the correlation %v", j, i, correlation)
			}
		}
	}
}

func TestProductIsThatOfAField(t *testing.T) {
	for a := 1; a < levels; a++ {
		var seen [levels]bool
		for b := range levels {
			seen[product(a, b)] = true
			if product(a, b) != product(b, a) || product(a, b^a) != product(a, b)^product(a, a) {
				t.Fatalf("%d · %d is %d", a, b, product(a, b))
			}
		}
		if slices.Contains(seen[:], false) {
			t.Fatalf("products with %d repeat themselves", a)
		}
	}
}
