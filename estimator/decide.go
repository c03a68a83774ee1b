package estimator

import (
	"slices"
	"strconv"

	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// screeningDraws is the number of draws that choose the months to look at.
const screeningDraws = 512

// screenedMonths is the number of months with the highest means that a decision looks at.
const screenedMonths = 3

// weighing holds the actions of a decision and their worth on the same draws.
type weighing struct {
	*estimate
	sim     *simulation
	moves   []candidateMove // the actions but for staying
	staying int             // 1 if staying is possible: the first action; otherwise 0
	*outcomes
	named   int // the best switch, as an action
	ranking sampling.Ranking
}

// newWeighing simulates the actions of a scenario.
func (e *estimate) newWeighing(ctx Context, sim *simulation) (*weighing, error) {
	moves, err := e.candidateMoves(ctx, sim)
	if err != nil {
		return nil, err
	}
	worth, err := sim.npv(ctx, moves, drawCount)
	if err != nil {
		return nil, err
	}
	w := &weighing{estimate: e, sim: sim, moves: moves}
	if !e.mustMove() {
		w.staying = 1
		worth = slices.Insert(worth, 0, make([]float64, drawCount))
	}
	w.outcomes = newOutcomes(worth)
	w.named = w.staying + highest(w.means[w.staying:])
	return w, nil
}

// candidateMoves returns the switches of a decision: for each candidate the first possible month, its own one, the best
// one at the scenario's values, and those with the highest means of a few draws, by month.
func (e *estimate) candidateMoves(ctx Context, sim *simulation) ([]candidateMove, error) {
	var moves []candidateMove
	for i, sc := range e.schedules {
		var all []candidateMove
		for k := sc.candidate.Transition.LeadMonths; k <= sc.lastCutover(); k++ {
			all = append(all, sc.movesIn(i, k)...)
		}
		worth, err := sim.withOwnProgram().npv(ctx, all, screeningDraws)
		if err != nil {
			return nil, err
		}
		months := append(highestMonths(all, worth), sc.candidate.Transition.LeadMonths, sc.candidate.Cutover(), sc.best)
		slices.Sort(months)
		for _, k := range slices.Compact(months) {
			moves = append(moves, sc.movesIn(i, k)...)
		}
	}
	return moves, nil
}

// movesIn returns the moves of a candidate, given by its index, in cutover month k: without and, where it is possible,
// with the commitment used up.
func (sw *switching) movesIn(candidate, k int) []candidateMove {
	moves := []candidateMove{{candidate, move{cutover: k}}}
	if sw.canUseUp(k) {
		moves = append(moves, candidateMove{candidate, move{cutover: k, usesUp: true}})
	}
	return moves
}

// canUseUp reports whether the contract ends after cutover month k and commits to something until then that may be used
// up, or the scenario asks for it.
func (sw *switching) canUseUp(k int) bool {
	end := sw.scenario.Incumbent.Contract.firstEnd(k, 0)
	if sw.keepsIncumbent || sw.phases > 1 || sw.candidate.Amends || end <= k {
		return false
	}
	return sw.candidate.RunOutUse || !between(sw.owedUpTo, k, min(end, sw.horizon)).IsZero()
}

// highestMonths returns the cutover months of the moves with the highest means, the earliest on a tie.
func highestMonths(moves []candidateMove, worth [][]float64) (months []int) {
	means := make([]float64, len(worth))
	for i := range worth {
		means[i] = sampling.Mean(worth[i])
	}
	for _, i := range descending(len(means), func(i int) float64 { return means[i] }) {
		if k := moves[i].cutover; len(months) < screenedMonths && !slices.Contains(months, k) {
			months = append(months, k)
		}
	}
	return months
}

// moveOf returns the switch that an action is; ok is false for staying.
func (w *weighing) moveOf(action int) (m candidateMove, ok bool) {
	if action < w.staying {
		return m, false
	}
	return w.moves[action-w.staying], true
}

// actionOf returns the action that is a switch.
func (w *weighing) actionOf(m candidateMove) int { return w.staying + slices.Index(w.moves, m) }

// bestOf returns the action of a candidate with the highest mean.
func (w *weighing) bestOf(candidate int) int {
	best := -1
	for i, m := range w.moves {
		action := w.staying + i
		if m.candidate == candidate && (best < 0 || w.means[action] > w.means[best]) {
			best = action
		}
	}
	return best
}

// assessed returns the move of a candidate that its figures are about: the one in its own cutover month or, if that is
// open, its best one. If the scenario asks for it, the commitment is used up.
func (w *weighing) assessed(candidate int) candidateMove {
	sc := w.schedules[candidate]
	m, _ := w.moveOf(w.bestOf(candidate))
	if own := sc.candidate.CutoverMonth; own != nil {
		m.move = move{cutover: *own}
	}
	m.usesUp = m.usesUp || sc.candidate.RunOutUse && sc.canUseUp(m.cutover)
	return m
}

func (w *weighing) choice(action int) Choice {
	m, ok := w.moveOf(action)
	if !ok {
		return Choice{}
	}
	return Choice{&m.candidate, m.cutover, date(w.scenario.Start, m.cutover), m.usesUp}
}

func (w *weighing) toRegret(action int) Regret {
	mean, p90 := w.regret(action, &w.ranking)
	return Regret{w.sim.money(mean), w.sim.money(p90)}
}

// decision returns the figures of a decision but for its reason.
func (w *weighing) decision(ctx Context) (*Decision, error) {
	named, _ := w.moveOf(w.named)
	prices, err := w.sim.turningPrices(ctx, named)
	if err != nil {
		return nil, err
	}
	actions := make([]Action, len(w.means))
	for action, mean := range w.means {
		actions[action] = Action{w.choice(action), w.sim.money(mean), w.toRegret(action), roundedRatio(w.bestIn[action])}
	}
	d := &Decision{
		Draws:         drawCount,
		Mean:          actions[w.named].Mean,
		Regret:        actions[w.named].Regret,
		BestIn:        actions[w.named].BestIn,
		TiedWith:      w.tiedWith(),
		Cautious:      actions[w.cautious(&w.ranking)].Choice,
		TurningPrices: prices,
		EVPI:          w.sim.money(w.evpi()),
		Actions:       actions,
	}
	w.ranking.Rank(w.worth[w.named])
	quantile := func(share float64) Money { return w.sim.money(w.ranking.Quantile(share)) }
	d.P10, d.P50, d.P90 = quantile(0.1), quantile(0.5), quantile(0.9)
	d.EVPPI, d.EVSI, err = w.valuesOfInformation(ctx)
	return d, err
}

// tiedWith returns the other candidate with the highest mean, if that is about the mean of the named switch.
func (w *weighing) tiedWith() *int {
	named, _ := w.moveOf(w.named)
	best := -1
	for i := range w.schedules {
		if i != named.candidate && (best < 0 || w.means[w.bestOf(i)] > w.means[w.bestOf(best)]) {
			best = i
		}
	}
	if best < 0 || w.means[w.named]-w.means[w.bestOf(best)] > num.Float(w.tie()) {
		return nil
	}
	return &best
}

// valuesOfInformation returns the value of knowing each uncertain input, the highest first, and that of a pilot for
// each candidate with an uncertain accuracy.
func (w *weighing) valuesOfInformation(ctx Context) ([]InputValue, []PilotValue, error) {
	list := w.sim.variables()
	columns, values := make([][]float64, len(list)), make([]float64, len(list))
	for v := range list {
		columns[v] = w.sim.values(v)
	}
	pilots := make([][]float64, len(w.schedules)) // values by candidate and size
	err := inParallel(ctx, len(list), func(_, v int) {
		if list[v].isCause() {
			return
		}
		c := w.conditionalOn(newGroups(columns[v], groupCount))
		values[v] = c.evppi()
		for i := range pilots {
			if list[v].pointer == "/candidates/"+strconv.Itoa(i)+"/offer/label_accuracy" {
				pilots[i] = c.newPilot(columns[v]).values(pilotSizes)
			}
		}
	})
	if err != nil {
		return nil, nil, err
	}
	inputs, evsi := []InputValue{}, []PilotValue{}
	for _, v := range descending(len(list), func(v int) float64 { return values[v] }) {
		if !list[v].isCause() {
			inputs = append(inputs, InputValue{list[v].pointer, w.sim.money(values[v])})
		}
	}
	for i, values := range pilots {
		if values != nil {
			evsi = append(evsi, w.pilotValue(i, values))
		}
	}
	return inputs, evsi, nil
}

// pilotSizes are numbers of labels.
var pilotSizes = []int{50, 100, 200, 500, 1000, 2000}

// pilotValue takes the value of a pilot of a candidate by size.
func (w *weighing) pilotValue(candidate int, values []float64) PilotValue {
	sw, quality := w.schedules[candidate], &w.scenario.Quality
	review := num.Exact(quality.ReviewMinutes).Mul(num.Exact(quality.ReviewerRate)).Div(minutesPerHour)
	pilot := PilotValue{Candidate: candidate}
	var net Money
	for i, labels := range pilotSizes {
		n := num.Whole(labels)
		size := PilotSize{labels, w.sim.money(values[i]), w.money(sw.orderCharge(n).Add(n.Mul(review)))}
		pilot.Sizes = append(pilot.Sizes, size)
		if gain := size.Value.Sub(size.Cost.Decimal); gain.GreaterThan(net.Decimal) {
			net, pilot.Best = Money{gain}, &labels
		}
	}
	return pilot
}
