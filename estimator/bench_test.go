package estimator

import (
	"testing"
	"time"
)

// BenchmarkBranch computes one switch branch from nothing.
func BenchmarkBranch(b *testing.B) {
	s, _ := readVector(b, "testdata/vectors/typical.json")
	for b.Loop() {
		branch(&s)
	}
}

func branch(s *Scenario) {
	basis := newBasis(s)
	sw := basis.stay().switching(&s.Candidates[0])
	basis.layOut(sw.switchAt(s.Candidates[0].Cutover()))
}

func BenchmarkEstimate(b *testing.B) {
	s, _ := readVector(b, "testdata/vectors/typical.json")
	for b.Loop() {
		if _, err := Estimate(b.Context(), s); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSweep computes npv for every cutover month, 34 of them, and prints
// how many branches that takes the time of.
func BenchmarkSweep(b *testing.B) {
	s, _ := readVector(b, "testdata/vectors/typical.json")
	var branches, sweeps time.Duration
	for b.Loop() {
		start := time.Now()
		branch(&s)
		between := time.Now()
		sw := newBasis(&s).stay().switching(&s.Candidates[0])
		values, err := sw.sweep(b.Context())
		if err != nil || len(values) != 34 {
			b.Fatal(len(values), err)
		}
		branches += between.Sub(start)
		sweeps += time.Since(between)
	}
	b.ReportMetric(float64(sweeps)/float64(branches), "branches/sweep")
}
