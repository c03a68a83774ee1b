package sampling

import (
	"cmp"
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
