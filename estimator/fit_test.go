package estimator

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
)

func scores(values ...string) *Scores {
	return &Scores{dec(values[0]), dec(values[1]), dec(values[2]), dec(values[3]), dec(values[4])}
}

func TestRobustness(t *testing.T) {
	for _, test := range []struct {
		candidate *Scores // against fives
		want      string
	}{
		{scores("6", "6", "6", "6", "6"), "1.000000"},
		{scores("5", "5", "5", "5", "5"), "0.000000"},
		{scores("4", "4", "4", "4", "4"), "0.000000"},
		{scores("5", "5", "5", "5", "6"), "1.000000"},
		{scores("4", "5", "5", "5", "6"), "0.500000"},
		{scores("4", "4", "5", "6", "6"), "0.500000"},
		{scores("4", "6", "6", "6", "6"), "0.937500"}, // 1 − (1/2)⁴
		{scores("6", "4", "4", "4", "4"), "0.062500"},
		{scores("7", "4", "4", "4", "4"), "0.197531"}, // (2/3)⁴
		{scores("7.000000000000000000000000001", "4", "4.000000000000000000000000001", "4",
			"3.999999999999999999999999999"), "0.197531"},
	} {
		equal(t, "robustness", robustness(scores("5", "5", "5", "5", "5"), test.candidate), test.want)
	}
}

// Priorities are drawn evenly from the simplex.
func TestRobustnessAgreesWithRandomPriorities(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		var drawn [2]Scores
		for i := range drawn {
			value := func() decimal.Decimal { return decimal.NewFromInt(random.Int64N(11)) }
			drawn[i] = Scores{value(), value(), value(), value(), value()}
		}
		leads := scoreDifferences(&drawn[0], &drawn[1])
		const draws = 40_000
		above := 0
		for range draws {
			var sum float64
			for _, lead := range leads {
				sum += random.ExpFloat64() * lead.InexactFloat64()
			}
			if sum > 0 {
				above++
			}
		}
		got := robustness(&drawn[0], &drawn[1]).InexactFloat64()
		if off := math.Abs(got - float64(above)/draws); off > 0.015 {
			t.Errorf("leads %v: got %v, draws give %v", leads, got, float64(above)/draws)
		}
	}
}

func TestNearestPriorityBreakEven(t *testing.T) {
	fives := scores("5", "5", "5", "5", "5")
	for _, test := range []struct {
		priorities, candidate *Scores
		input, value          string
	}{
		{scores("1", "1", "1", "1", "1"), scores("4", "8", "5", "5", "5"), "/priorities/scalability", "0.333333"},
		{scores("1", "2", "0", "0", "0"), scores("8", "4", "5", "5", "5"), "/priorities/accuracy", "0.666667"},
		{scores("2", "1", "0", "0", "0"), scores("7", "3", "5", "5", "5"), "/priorities/accuracy", "1.000000"},
		// as near as scalability
		{scores("10", "1", "31", "0", "0"), scores("8", "7", "4", "5", "5"), "/priorities/accuracy", "9.666667"},
		{scores("1", "1", "1", "1", "1"), scores("6", "6", "6", "6", "6"), "", ""},
		{scores("1", "1", "1", "1", "1"), scores("6", "5", "5", "5", "5"), "", ""},
	} {
		input, value := "", ""
		if flip := nearestPriorityBreakEven(test.priorities, fives, test.candidate); flip != nil {
			input, value = flip.Input, flip.Value.String()
		}
		if input != test.input || value != test.value {
			t.Errorf("%v: got %s at %s, want %s at %s", test.candidate, input, value, test.input, test.value)
		}
	}
}

func TestFitWeighsScoresByPriorities(t *testing.T) {
	priorities := &Scores{Accuracy: dec("2"), Pricing: one}
	incumbent, candidate := &Scores{Accuracy: dec("7"), Security: dec("9")},
		&Scores{Accuracy: dec("5"), Pricing: dec("8")}
	got := newFit(priorities, incumbent, candidate)
	equal(t, "incumbent", got.Incumbent, "4.666667")
	equal(t, "candidate", got.Candidate, "6.000000")
	for name, none := range map[string]*Fit{
		"no priorities":       newFit(nil, incumbent, candidate),
		"no incumbent's":      newFit(priorities, nil, candidate),
		"no candidate's":      newFit(priorities, incumbent, nil),
		"nothing that counts": newFit(&Scores{}, incumbent, candidate),
	} {
		if none != nil {
			t.Errorf("%s: got %+v", name, none)
		}
	}
}
