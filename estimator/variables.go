package estimator

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// variable is one dimension of the draws: an uncertain input, or a common cause of several.
type variable struct {
	pointer      string    // of the input; empty for a cause
	cause        CauseName // that the input shares, or that the variable is; empty: none
	candidate    int       // whose cause it is; −1: of all providers
	field        *decimal.Decimal
	distribution sampling.Triangular
	reversed     bool // the input falls when its cause rises
	shared       int  // index of the cause among the variables; −1: none
}

func (v *variable) isCause() bool { return v.pointer == "" }

// newVariables returns the uncertain inputs in the order of the scenario, then the causes that at least two of them
// share.
func newVariables(s *Scenario) []variable {
	var list []variable
	for _, in := range s.uncertainInputs() {
		entry, _ := InputAt(in.pointer)
		mode := num.Float(*in.field)
		v := variable{
			pointer:      in.pointer,
			cause:        entry.Cause,
			candidate:    -1,
			field:        in.field,
			distribution: sampling.FromDeciles(in.low, mode, in.high, num.Float(*entry.Min), num.Float(*entry.Max)),
			reversed:     entry.Reversed,
			shared:       -1,
		}
		if cause := causeNamed(v.cause); cause != nil && cause.PerCandidate { // only inputs of candidates share it
			v.candidate = candidateIn(v.pointer)
		}
		list = append(list, v)
	}
	for _, cause := range causeList {
		for candidate := range len(s.Candidates) + 1 {
			list = withCause(list, cause.Name, candidate-1)
		}
	}
	return list
}

// candidateIn returns the index of the candidate that an input belongs to.
func candidateIn(pointer string) int {
	rest, _ := strings.CutPrefix(pointer, "/candidates/")
	index, _, _ := strings.Cut(rest, "/")
	candidate, _ := strconv.Atoi(index)
	return candidate
}

// withCause adds a cause if at least two inputs share it; otherwise they have none.
func withCause(list []variable, name CauseName, candidate int) []variable {
	var sharing []int
	for v := range list {
		if !list[v].isCause() && list[v].cause == name && list[v].candidate == candidate {
			sharing = append(sharing, v)
		}
	}
	if len(sharing) < 2 {
		for _, v := range sharing {
			list[v].cause = ""
		}
		return list
	}
	for _, v := range sharing {
		list[v].shared = len(list)
	}
	return append(list, variable{cause: name, candidate: candidate, field: new(decimal.Decimal), shared: -1})
}

// variables returns the uncertain inputs in the order of the scenario, then the causes.
func (sim *simulation) variables() []variable { return sim.list }
