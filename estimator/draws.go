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

// events are the draws of what either happens or does not: by the field of its probability, the field of a number that
// is uniform between 0 and 1. Nil takes expected values: probability times loss.
type events map[*decimal.Decimal]*decimal.Decimal

// eventsOf returns the probabilities of the events of a scenario.
func eventsOf(s *Scenario) []*decimal.Decimal {
	probabilities := []*decimal.Decimal{&s.Incumbent.Offer.DisruptionProbability}
	for i := range s.Candidates {
		c := &s.Candidates[i]
		probabilities = append(probabilities, &c.Offer.DisruptionProbability, &c.Transition.ClaimProbability)
	}
	return probabilities
}

// certain reports whether all draws are alike.
func (sim *simulation) certain() bool {
	for probability := range sim.events {
		if probability.IsPositive() && probability.LessThan(one) {
			return false
		}
	}
	return len(sim.list) == 0
}

// claimCost returns the expected cost of a claim or, in a draw, all of it or nothing.
func (b *basis) claimCost(t *Transition) quantity {
	probability, cost := b.of(&t.ClaimProbability), b.of(&t.ClaimCost)
	if u := b.events[&t.ClaimProbability]; u != nil && !probability.IsZero() {
		return b.of(u).AtMost(probability).Mul(cost)
	}
	return probability.Mul(cost)
}

// disruption counts the disruptions of a provider in each month of its service.
type disruption struct {
	risk   quantity   // λ: chance in a month
	counts []quantity // by month of service from 1; nil: λ in each month
}

// in returns the number of disruptions in a month of service: expected or, in a draw, 0 before the first one, 1 in its
// month, and λ afterwards. Since the first one comes in a month with its probability, the mean is λ either way.
func (d *disruption) in(serviceMonth int) quantity {
	if d.counts == nil {
		return d.risk
	}
	return d.counts[serviceMonth]
}

func (b *basis) newDisruption(offer *Offer) *disruption {
	d := &disruption{risk: monthlyProbability(b.of(&offer.DisruptionProbability))}
	if u := b.events[&offer.DisruptionProbability]; u != nil && !d.risk.IsZero() {
		d.counts = newDisruptionCounts(d.risk, unity, b.of(u).Complement(), b.horizon)
	}
	return d
}

// newAmendedDisruption is that of an amended contract after the incumbent has served up to cutover: the incumbent's
// first disruption, whose chance in a month is the candidate's from then on.
func (sw *switching) newAmendedDisruption(cutover int) *disruption {
	u := sw.events[&sw.incumbent.offer.DisruptionProbability]
	d := &disruption{risk: sw.provider.disruption.risk}
	if u == nil || d.risk.IsZero() && sw.incumbent.disruption.risk.IsZero() {
		return d
	}
	undisrupted := unity
	for range cutover {
		undisrupted = undisrupted.Mul(sw.incumbent.disruption.risk.Complement())
	}
	d.counts = newDisruptionCounts(d.risk, undisrupted, sw.of(u).Complement(), sw.horizon)
	return d
}

// newDisruptionCounts takes the probability that no disruption has happened before the first month. The first one
// happens in the month in which this probability falls to a limit.
func newDisruptionCounts(risk, undisrupted, limit quantity, months int) []quantity {
	counts := make([]quantity, months+1)
	none := risk.Complement()
	happened := undisrupted.AtMost(limit)
	for n := 1; n <= months; n++ {
		undisrupted = undisrupted.Mul(none)
		happenedBefore := happened
		happened = undisrupted.AtMost(limit)
		counts[n] = happened.Sub(happenedBefore.Mul(none))
	}
	return counts
}

// disruptionsIn returns the number of disruptions of a provider in month m.
func (s *service) disruptionsIn(m int) quantity {
	switch {
	case s.stopped:
		return quantity{}
	case s.providedBy() == ofIncumbent:
		return s.disruption.in(m)
	case s.amended != nil:
		return s.amended(m - s.serviceMonth).in(s.serviceMonth)
	default:
		return s.disruption.in(s.serviceMonth)
	}
}

// disruptionCost returns the line of month m. Expected costs depend on the volume only.
func (b *basis) disruptionCost(m int, d *delivery) quantity {
	if b.events == nil {
		return d.volumeLines.expectedDisruption
	}
	return b.disruptionCosts(m, d.services)
}

func (b *basis) disruptionCosts(m int, services []*service) quantity {
	var cost quantity
	for _, s := range services {
		if disruptions := s.disruptionsIn(m); !disruptions.IsZero() {
			cost = cost.Add(disruptions.Mul(s.costs.outage))
		}
	}
	return b.rounded(cost)
}
