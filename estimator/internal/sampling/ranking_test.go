package sampling

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestOrderAgreesWithStableSorting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Float64Range(-1e12, 1e12), rapid.Float64Range(0, 1), rapid.Just(0.5), rapid.Just(-3.0))
		values := rapid.SliceOfN(value, 1, 300).Draw(t, "values")
		want := make([]int32, len(values))
		for i := range want {
			want[i] = int32(i)
		}
		slices.SortStableFunc(want, func(i, j int32) int { return cmp.Compare(values[i], values[j]) })
		if got := Order(values); !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

func TestRankingAgreesWithSorting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e12, 1e12), 1, 300).Draw(t, "values")
		share := rapid.Float64Range(0, 1).Draw(t, "share")
		sorted := slices.Sorted(slices.Values(values))
		count := max(1, int(math.Ceil(share*float64(len(values))-1e-9)))
		want := sorted[count-1]
		var r Ranking
		r.Rank(values)
		if got := r.Quantile(share); got != want {
			t.Errorf("got %v, want %v", got, want)
		}
		r.Rank(sorted[len(sorted)/2:]) // earlier values leave no trace
		r.LeastMean(1)
		r.Rank(values)
		worst := sorted[:count]
		if got, want := r.LeastMean(share), Mean(worst); math.Abs(got-want) > 1e-12*math.Abs(worst[0]) {
			t.Errorf("worst %v, want %v", got, want)
		}
	})
}

func TestGroupsHaveEqualSizes(t *testing.T) {
	spread := Dimension(5)[:1024]
	crowded := slices.Clone(spread)
	crowded[3] = -1e9 // bins of equal width then hold very different numbers of values
	for _, values := range [][]float64{spread, crowded} {
		sorted := slices.Sorted(slices.Values(values))
		for i, group := range Groups(values, 32) {
			rank, _ := slices.BinarySearch(sorted, values[i])
			if int(group) != rank/32 {
				t.Fatalf("value %v of rank %d is in group %d", values[i], rank, group)
			}
		}
	}
}
