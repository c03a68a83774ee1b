package sampling

import (
	"math"
	"testing"
)

func TestTriangularQuantiles(t *testing.T) {
	for _, test := range []struct {
		Triangular
		share, want float64
	}{
		{Triangular{0, 1, 2}, 0, 0}, {Triangular{0, 1, 2}, 0.5, 1}, {Triangular{0, 1, 2}, 0.125, 0.5},
		{Triangular{0, 1, 2}, 0.875, 1.5},
		{Triangular{1, 1, 3}, 0, 1}, {Triangular{1, 1, 3}, 0.75, 2}, {Triangular{1, 3, 3}, 0.25, 2},
	} {
		got := []float64{0}
		test.Quantiles([]float64{test.share}, got)
		if math.Abs(got[0]-test.want) > 1e-15 {
			t.Errorf("%v at %v: got %v, want %v", test.Triangular, test.share, got[0], test.want)
		}
	}
}
