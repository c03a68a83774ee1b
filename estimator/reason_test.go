package estimator

import (
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

func TestValueAtWhichTheMeanTurns(t *testing.T) {
	input := []float64{10, 20, 30, 40, 50, 60}
	for _, test := range []struct {
		name  string
		worth []float64
		value float64
		pays  Side
	}{
		{"rising", []float64{-3, -2, -1, 3, 4, 5}, 32.5, Above},
		{"falling", []float64{5, 1, -1, -3, -4, -5}, 25, Below},
		{"through 0 itself", []float64{-3, -2, 0, 2, 4, 5}, 30, Above},
		{"to and fro: the middle place", []float64{-3, 1, -1, 3, 4, 5}, 25, Above},
		{"never", []float64{1, 2, 3, 4, 5, 6}, 0, ""},
		{"there and back", []float64{-3, -1, 1, 1, -1, -3}, 0, ""},
	} {
		var x, y []halves
		for i := range input {
			x, y = append(x, halves{input[i] - 1, input[i] + 1}), append(y, halves{test.worth[i] + 1, test.worth[i] - 1})
		}
		value, pays, ok := crossingOf(x, y)
		if value != test.value || pays != test.pays || ok != (test.pays != "") {
			t.Errorf("%s: got %v, %q, %v", test.name, value, pays, ok)
		}
	}
}

func TestTurningValueIsRoundedToTheSideThatHolds(t *testing.T) {
	for _, test := range []struct {
		low, high, value float64
		holds            Side
		want             string
	}{
		{0.88, 0.965, 0.95123, Above, "0.951300"},
		{0.88, 0.965, 0.95123, Below, "0.951200"},
		{110, 600, 234.2, Above, "235.000000"},
		{20_000, 45_000, 31_234, Below, "31200.000000"},
		{0.1, 0.1000001, 0.10000005, Above, "0.100001"},
	} {
		v := variable{distribution: sampling.Triangular{Low: test.low, High: test.high}}
		equal(t, "value", v.rounded(test.value, test.holds), test.want)
	}
}
