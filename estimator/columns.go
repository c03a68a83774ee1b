package estimator

import (
	"sync"

	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

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
