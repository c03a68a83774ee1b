package estimator

import (
	"strconv"
	"strings"
	"sync"

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

// column holds what a variable or an event has by draw.
type column struct {
	values []float64
	groups []uint8 // by rank of the values
}

// values returns those of a variable by draw: of an input, or numbers from 0 to 1 of a cause.
func (sim *simulation) values(v int) []float64 { return sim.column(v).values }

// groups returns for each draw which of the groupCount equal parts of all draws, sorted by a variable, it is in.
func (sim *simulation) groups(v int) []uint8 { return sim.column(v).groups }

func (sim *simulation) column(v int) *column {
	of := &sim.list[v]
	if sim.columns[of.field] == nil {
		if of.shared >= 0 {
			sim.column(of.shared)
		}
		sim.columns[of.field] = sim.newColumn(v)
	}
	return sim.columns[of.field]
}

// draw fills the columns that an evaluation uses.
func (sim *simulation) draw(evaluation *num.Evaluation) {
	var missing []int
	for _, v := range sim.used(evaluation) {
		if sim.columns[sim.list[v].field] == nil {
			missing = append(missing, v)
		}
		if cause := sim.list[v].shared; cause >= 0 {
			sim.column(cause)
		}
	}
	drawn := make([]*column, len(missing))
	_ = inParallel(nil, len(missing), func(_, i int) { drawn[i] = sim.newColumn(missing[i]) }) // never ends early
	for i, v := range missing {
		sim.columns[sim.list[v].field] = drawn[i]
	}
	for field, dimension := range sim.eventDimensions {
		if evaluation.Uses(field) && sim.columns[field] == nil {
			sim.columns[field] = &column{values: sampling.Dimension(dimension)}
		}
	}
}

var normalScores = sync.OnceValue(func() []float64 { return sampling.NormalScores(drawCount) })

// newColumn draws a variable. Its cause is known.
func (sim *simulation) newColumn(v int) *column {
	of := &sim.list[v]
	c := &column{values: sampling.Dimension(v)}
	switch {
	case of.isCause():
		c.groups = sampling.Intervals(c.values, groupCount)
		return c
	case of.shared >= 0:
		cause := sim.columns[sim.list[of.shared].field].values
		c.values = sampling.Correlated(c.values, cause, normalScores(), causeNamed(of.cause).Correlation, of.reversed)
		c.groups = sampling.Groups(c.values, groupCount)
	default:
		c.groups = sampling.Intervals(c.values, groupCount)
	}
	of.distribution.Quantiles(c.values, c.values)
	return c
}

// used returns the variables that an evaluation depends on.
func (sim *simulation) used(evaluation *num.Evaluation) []int {
	var used []int
	for v := range sim.list {
		if evaluation.Uses(sim.list[v].field) {
			used = append(used, v)
		}
	}
	return used
}

// screenedDraws is the number of draws in which an input is changed to see whether it matters.
const screenedDraws = 16

// influences reports for each variable whether a quantity depends on it: whether the quantity changes in one of a few
// draws when nothing but the input does, or one of the inputs that share the cause. In every second draw, events happen
// as soon as they can, unless their probability is what changes.
func (sim *simulation) influences(q quantity) []bool {
	influences := make([]bool, len(sim.list))
	b := sim.newBatch(q)
	evaluation := b.evaluations[0]
	unscreened := sim.used(evaluation)
	for len(unscreened) > 0 {
		n := min(blockDraws/screenedDraws-1, len(unscreened))
		sim.repeatDraws(evaluation)
		for i, v := range unscreened[:n] {
			field := sim.list[v].field
			changed := evaluation.Input(field)[(i+1)*screenedDraws : (i+2)*screenedDraws]
			if copy(changed, sim.values(v)[screenedDraws:]); sim.events[field] != nil {
				clear(changed) // the event cannot happen
			}
		}
		evaluation.Run()
		result := evaluation.Result(0)
		for i, v := range unscreened[:n] {
			for draw := range screenedDraws {
				if result[(i+1)*screenedDraws+draw] != result[draw] {
					influences[v] = true
				}
			}
			if cause := sim.list[v].shared; cause >= 0 && influences[v] {
				influences[cause] = true
			}
		}
		unscreened = unscreened[n:]
	}
	return influences
}

// repeatDraws fills a block with the first screenedDraws again and again.
func (sim *simulation) repeatDraws(evaluation *num.Evaluation) {
	for field, column := range sim.columns {
		input := evaluation.Input(field)
		for i := range input {
			input[i] = column.values[i%screenedDraws]
		}
	}
	for _, event := range sim.events {
		input := evaluation.Input(event)
		for i := 1; i < len(input); i += 2 {
			input[i] = 1e-9 // below any chance that matters
		}
	}
}
