package estimator

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// BenchmarkBranch computes one switch branch from nothing.
func BenchmarkBranch(b *testing.B) {
	s, _ := readVector(b, "testdata/vectors/typical.json")
	for b.Loop() {
		branch(&s)
	}
}

func branch(s *Scenario) {
	basis := newBasis(s, nil)
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
		sw := newBasis(&s, nil).stay().switching(&s.Candidates[0])
		values, err := sw.sweep(b.Context())
		if err != nil || len(values) != 34 {
			b.Fatal(len(values), err)
		}
		branches += between.Sub(start)
		sweeps += time.Since(between)
	}
	b.ReportMetric(float64(sweeps)/float64(branches), "branches/sweep")
}

// BenchmarkWhatIf computes npv in a batch of what-ifs, every input with a
// plausible range varied, and prints the time of one.
func BenchmarkWhatIf(b *testing.B) {
	s, _ := readVector(b, "presets/preference-data.json")
	for _, size := range []int{128, batchSize, 2048} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			what := newBatch(false)
			walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
				in, _ := InputAt(pointer)
				if field, ok := leaf.Addr().Interface().(*decimal.Decimal); ok && in.Low != nil {
					what.vary(field, slices.Repeat([]float64{field.InexactFloat64()}, size))
				}
			})
			for b.Loop() {
				what.clear()
				sw := newBasis(&s, what).stay().switching(&s.Candidates[0])
				sw.npv(3, sw.switchAt(3))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*size), "ns/what-if")
			b.ReportMetric(float64(len(what.results)), "results/what-if")
		})
	}
}

// BenchmarkRisk assesses the risk of a preset, with every input that has a
// plausible range uncertain.
func BenchmarkRisk(b *testing.B) {
	s, _ := readVector(b, "presets/preference-data.json")
	for b.Loop() {
		if _, err := AssessRisk(b.Context(), s, 0); err != nil {
			b.Fatal(err)
		}
	}
}
