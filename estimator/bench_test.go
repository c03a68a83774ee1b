package estimator

import (
	_ "embed"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// BenchmarkBranch computes one switch branch from scratch.
func BenchmarkBranch(b *testing.B) {
	s := vectorNamed(b, "typical")
	for b.Loop() {
		branch(&s)
	}
}

func branch(s *Scenario) {
	basis := newBasis(s, nil)
	sw := newSwitching(newStayBranch(basis), &s.Candidates[0])
	basis.toBranch(sw.switchTo(sw.moveAt(s.Candidates[0].Cutover())).months)
}

func BenchmarkEstimate(b *testing.B) {
	s := vectorNamed(b, "typical")
	for b.Loop() {
		if _, err := Estimate(b.Context(), s); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNPVByCutover computes npv for all 34 cutover months and reports the time as a
// multiple of the time of one branch.
func BenchmarkNPVByCutover(b *testing.B) {
	s := vectorNamed(b, "typical")
	var branches, all time.Duration
	for b.Loop() {
		start := time.Now()
		branch(&s)
		between := time.Now()
		sw := newSwitching(newStayBranch(newBasis(&s, nil)), &s.Candidates[0])
		values, err := sw.npvByCutover(b.Context())
		if err != nil || len(values) != 34 {
			b.Fatal(len(values), err)
		}
		branches += between.Sub(start)
		all += time.Since(between)
	}
	b.ReportMetric(float64(all)/float64(branches), "branches")
}

// BenchmarkDraws computes npv for a block of draws, with every input that has a
// plausible range varied, and reports the time per draw.
func BenchmarkDraws(b *testing.B) {
	s := readScenario(b, "presets/preference-data.json")
	for _, size := range []int{128, 256, blockDraws, 1024, 2048} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			q, err := newQuestion(&s, 0)
			if err != nil {
				b.Fatal(err)
			}
			program := num.NewProgram(false)
			inputs := q.uncertainInputs()
			for _, in := range inputs {
				program.Vary(in.field)
			}
			evaluation := program.Evaluation(size, q.npv(program))
			for _, in := range inputs {
				copy(evaluation.Input(in.field), slices.Repeat([]float64{num.Float(*in.field)}, size))
			}
			for b.Loop() {
				evaluation.Run()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*size), "ns/draw")
		})
	}
}

// BenchmarkRisk assesses the risk of a preset, with every input that has a
// plausible range uncertain.
func BenchmarkRisk(b *testing.B) {
	s := readScenario(b, "presets/preference-data.json")
	for b.Loop() {
		if _, err := AssessRisk(b.Context(), s, 0); err != nil {
			b.Fatal(err)
		}
	}
}

// A browser has no files.
//
//go:embed presets/preference-data.json
var preferenceData []byte

// BenchmarkDecision assesses a preset with 15 uncertain inputs. It reports the number of its actions, and the time of
// all as a multiple of the time of one action's risk. It also runs in a browser.
func BenchmarkDecision(b *testing.B) {
	s := parseScenario(b, preferenceData)
	uncertain := s.uncertainInputs()
	s.Uncertainty = map[string]Range{}
	for i := range 15 { // of all parts of the scenario
		in := uncertain[i*len(uncertain)/15]
		s.Uncertainty[in.pointer] = in.Range
	}
	var risks, decisions time.Duration
	var actions int
	for b.Loop() {
		start := time.Now()
		if _, err := AssessRisk(b.Context(), s, 0); err != nil {
			b.Fatal(err)
		}
		between := time.Now()
		r, err := Assess(b.Context(), s)
		if err != nil {
			b.Fatal(err)
		}
		risks += between.Sub(start)
		decisions += time.Since(between)
		actions = len(r.Recommendation.Decision.Actions)
	}
	b.ReportMetric(float64(actions), "actions")
	b.ReportMetric(float64(decisions)/float64(risks), "risks")
}

// BenchmarkHorizons looks for the shortest horizon that pays.
func BenchmarkHorizons(b *testing.B) {
	s := vectorNamed(b, "typical")
	for b.Loop() {
		if _, err := HorizonsOf(b.Context(), s, 0); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWorst estimates the slowest valid scenarios.
func BenchmarkWorst(b *testing.B) {
	clauses := worstScenario()
	addWorstClauses(&clauses)
	for name, s := range map[string]Scenario{"plain": worstScenario(), "clauses": clauses} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := Estimate(b.Context(), s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
