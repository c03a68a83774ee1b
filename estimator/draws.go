package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// drawCount is N, the number of draws of a simulation.
const drawCount = sampling.Points

// blockDraws is the number of draws computed side by side: few enough for a processor's cache, many enough to outweigh
// the calls.
const blockDraws = 512

// candidateMove is a switch to a candidate, given by its index.
type candidateMove struct {
	candidate int
	move
}

// simulation computes moves to any candidate on the same draws. It shares the stay branch, the months before cutover
// and the draws between them. It serves one goroutine.
type simulation struct {
	scenario        *Scenario
	program         *num.Program
	list            []variable
	columns         map[*decimal.Decimal]*column // of the fields drawn so far
	events          events
	eventDimensions map[*decimal.Decimal]int // of their numbers, after those of the variables
	stay            *stayBranch
	switchings      []*switching // by candidate; nil: not needed so far
	recorded        map[candidateMove]*switched
	lever           *decimal.Decimal // a price factor or discount that turningPrices tries
}

// newSimulation takes a valid scenario.
func newSimulation(s *Scenario) *simulation {
	sim := &simulation{
		scenario:        s,
		list:            newVariables(s),
		columns:         map[*decimal.Decimal]*column{},
		lever:           new(decimal.Decimal),
		events:          events{},
		eventDimensions: map[*decimal.Decimal]int{},
	}
	for i, probability := range eventsOf(s) {
		u := new(decimal.Decimal)
		sim.events[probability] = u
		sim.eventDimensions[u] = len(sim.list) + i
	}
	return sim.withOwnProgram()
}

// withOwnProgram returns a simulation on the same draws whose moves are forgotten with it. Every later evaluation would
// go through all operations of a shared program.
func (sim *simulation) withOwnProgram() *simulation {
	own := *sim
	own.program = num.NewProgram(false)
	own.program.Vary(own.lever)
	for u := range own.eventDimensions {
		own.program.Vary(u)
	}
	for _, v := range own.list {
		own.program.Vary(v.field)
	}
	b := newBasis(own.scenario, own.program)
	b.events = own.events
	own.stay = newStayBranch(b)
	own.switchings = make([]*switching, len(own.scenario.Candidates))
	own.recorded = map[candidateMove]*switched{}
	return &own
}

func (sim *simulation) switching(candidate int) *switching {
	if sim.switchings[candidate] == nil {
		sim.switchings[candidate] = newSwitching(sim.stay, &sim.scenario.Candidates[candidate])
	}
	return sim.switchings[candidate]
}

// switched returns a move in the arithmetic of the draws.
func (sim *simulation) switched(to candidateMove) *switched {
	if sim.recorded[to] == nil {
		sim.recorded[to] = sim.switching(to.candidate).switchTo(to.move)
	}
	return sim.recorded[to]
}

// npv returns the net present values of moves, by move and draw, of the first draws.
func (sim *simulation) npv(ctx Context, moves []candidateMove, draws int) ([][]float64, error) {
	results := make([]quantity, len(moves))
	for i, to := range moves {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		results[i] = sim.switching(to.candidate).npv(sim.switched(to))
	}
	return sim.newBatch(results...).evaluate(ctx, 0, draws)
}

// batch computes quantities by draw, with an evaluation for each core.
type batch struct {
	sim         *simulation
	results     int
	evaluations []*num.Evaluation
}

func (sim *simulation) newBatch(results ...quantity) *batch {
	first := sim.program.Evaluation(blockDraws, results...)
	sim.draw(first)
	return &batch{sim, len(results), []*num.Evaluation{first}}
}

// prepare makes sure that there are evaluations for some blocks at the same time.
func (b *batch) prepare(blocks int) {
	for len(b.evaluations) < min(blocks, coreCount()) {
		b.evaluations = append(b.evaluations, b.evaluations[0].Clone())
	}
}

// evaluate returns the quantities by draw, of the draws from one up to another, which starts a block.
func (b *batch) evaluate(ctx Context, from, to int) ([][]float64, error) {
	blocks := (to - from + blockDraws - 1) / blockDraws
	b.prepare(blocks)
	values := make([][]float64, b.results)
	for i := range values {
		values[i] = make([]float64, to-from)
	}
	err := inParallel(ctx, blocks, func(worker, block int) {
		evaluation, first := b.evaluations[worker], block*blockDraws
		b.run(evaluation, from+first)
		for i := range values {
			copy(values[i][first:], evaluation.Result(i))
		}
	})
	return values, err
}

// run computes the block of draws that starts with first.
func (b *batch) run(evaluation *num.Evaluation, first int) {
	for field, column := range b.sim.columns {
		if evaluation.Uses(field) {
			copy(evaluation.Input(field), column.values[first:])
		}
	}
	evaluation.Run()
}

func (sim *simulation) money(amount float64) Money {
	return roundedMoney(amount, sim.scenario.Currency)
}
