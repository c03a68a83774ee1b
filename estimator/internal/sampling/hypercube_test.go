package sampling

import (
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
