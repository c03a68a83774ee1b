package sampling

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestRankingAgreesWithSorting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e12, 1e12), 1, 300).Draw(t, "values")
		share := rapid.Float64Range(0, 1).Draw(t, "share")
		sorted := slices.Sorted(slices.Values(values))
		rank := max(0, min(share*float64(len(values))-0.5, float64(len(values)-1)))
		below := int(rank)
		least, next := sorted[below], sorted[min(below+1, len(sorted)-1)]
		want := least + (rank-float64(below))*(next-least)
		var r Ranking
		r.Rank(values)
		if got := r.Quantile(share); math.Abs(got-want) > 1e-12*math.Max(math.Abs(least), math.Abs(next)) {
			t.Errorf("got %v, want %v", got, want)
		}
		r.Rank(sorted[len(sorted)/2:]) // earlier values leave no trace
		r.LeastMean(1)
		r.Rank(values)
		worst := sorted[:max(1, int(share*float64(len(sorted))))]
		if got, want := r.LeastMean(share), Mean(worst); math.Abs(got-want) > 1e-12*math.Abs(worst[0]) {
			t.Errorf("worst %v, want %v", got, want)
		}
	})
}
