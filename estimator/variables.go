package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// variable is one dimension of the draws: an uncertain input, or a common cause of several.
type variable struct {
	pointer      string    // of the input; empty for a cause
	cause        CauseName // that the input shares, or that the variable is; empty: none
	field        *decimal.Decimal
	distribution sampling.Triangular
}

func (v *variable) causeAlone() CauseName {
	if v.pointer == "" {
		return v.cause
	}
	return ""
}

// newVariables returns the uncertain inputs in the order of the scenario, then the causes.
func newVariables(s *Scenario) []variable {
	var list []variable
	for _, in := range s.uncertainInputs() {
		list = append(list, variable{
			pointer:      in.pointer,
			field:        in.field,
			distribution: sampling.Triangular{Low: in.low, Mode: num.Float(*in.field), High: in.high},
		})
	}
	return list
}

// variables returns the uncertain inputs in the order of the scenario, then the causes.
func (sim *simulation) variables() []variable { return sim.list }

// column holds what a variable has by draw.
type column struct {
	values []float64 // of an input; numbers from 0 to 1 of a cause
	groups []uint8   // by rank of the values
}

// values returns those of a variable by draw: of an input, or numbers from 0 to 1 of a cause.
func (sim *simulation) values(v int) []float64 { return sim.column(v).values }

// groups returns for each draw which of the groupCount equal parts of all draws, sorted by a variable, it is in.
func (sim *simulation) groups(v int) []uint8 { return sim.column(v).groups }

func (sim *simulation) column(v int) column {
	of := &sim.list[v]
	c, known := sim.columns[of.field]
	if !known {
		c.values = sampling.Stratified(of.pointer, drawCount)
		c.groups = sampling.Groups(c.values, groupCount)
		of.distribution.Quantiles(c.values, c.values)
		sim.columns[of.field] = c
	}
	return c
}

// screenedDraws is the number of draws in which an input is changed to see whether it matters.
const screenedDraws = 16

// influences reports for each variable whether a quantity depends on it: whether the quantity changes when nothing
// but the variable does, in a few draws.
func (sim *simulation) influences(q quantity) []bool {
	const atOnce = blockDraws/screenedDraws - 1
	influences := make([]bool, len(sim.list))
	evaluation := sim.program.Evaluation(blockDraws, q)
	used := sim.used(evaluation)
	for rest := used; len(rest) > 0; rest = rest[min(atOnce, len(rest)):] {
		for _, v := range used {
			input, values := evaluation.Input(sim.list[v].field), sim.values(v)
			for i := range input {
				input[i] = values[i%screenedDraws]
			}
		}
		changed := rest[:min(atOnce, len(rest))]
		for i, v := range changed {
			input := evaluation.Input(sim.list[v].field)
			copy(input[(i+1)*screenedDraws:], sim.values(v)[screenedDraws:2*screenedDraws])
		}
		evaluation.Run()
		result := evaluation.Result(0)
		for i, v := range changed {
			for j := range screenedDraws {
				influences[v] = influences[v] || result[(i+1)*screenedDraws+j] != result[j]
			}
		}
	}
	return influences
}
