package estimator

import (
	"math"
	"testing"
)

// The generating vector is the one that the component-by-component construction
// gives: each component is the best for those before it, by the worst-case
// error in a weighted Korobov space of smoothness 1, the j-th weight being 1/j;
// none comes twice, since its two inputs would move as one.
func TestGeneratingVector(t *testing.T) {
	kernel := make([]float64, latticePoints)
	for i := range kernel {
		x := float64(i) / latticePoints
		kernel[i] = 2 * math.Pi * math.Pi * (x*x - x + 1.0/6)
	}
	products := make([]float64, latticePoints/2+1) // the other half mirrors them
	for i := range products {
		products[i] = 1
	}
	taken := map[int]bool{}
	for j := range generatingVector {
		weight := 1 / float64(j+1)
		best, least := 0, math.Inf(1)
		for z := 1; z < latticePoints/2; z += 2 {
			if taken[z] {
				continue
			}
			var sum float64
			for i, product := range products {
				sum += product * kernel[i*z%latticePoints]
			}
			if sum < least*(1-1e-12) {
				best, least = z, sum
			}
			if j == 0 {
				break // all are alike
			}
		}
		if int(generatingVector[j]) != best {
			t.Fatalf("component %d is %d, the best is %d", j, generatingVector[j], best)
		}
		taken[best] = true
		largest := 0.0
		for i := range products {
			products[i] *= 1 + weight*kernel[i*best%latticePoints]
			largest = max(largest, products[i])
		}
		for i := range products {
			products[i] /= largest
		}
	}
}
