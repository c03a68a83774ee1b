package estimator

import (
	"slices"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// Assess is [Estimate] with uncertainty. It decides by simulation, and adds the sensitivity and the risk of every
// candidate. A candidate without a cutover month gets the figures of the move with the highest mean, which may use up
// the commitment. If nothing is uncertain, it is the month with the highest npv, and the values decide. Assess takes
// several times as long.
//
// Errors are those of Estimate.
func Assess(ctx Context, s Scenario) (Result, error) {
	if err := s.Validate(); err != nil {
		return Result{}, err
	}
	e, err := newEstimate(ctx, &s)
	if err != nil {
		return Result{}, err
	}
	sim := newSimulation(&s)
	if sim.certain() {
		return e.assessByValues(ctx, sim)
	}
	w, err := e.newWeighing(ctx, sim)
	if err != nil {
		return Result{}, err
	}
	return w.assess(ctx)
}

func (e *estimate) assessByValues(ctx Context, sim *simulation) (Result, error) {
	for i, sc := range e.schedules {
		if sc.candidate.CutoverMonth == nil {
			e.cutovers[i] = sc.best
		}
	}
	candidates, err := e.candidateResults(ctx)
	if err != nil {
		return Result{}, err
	}
	for i, sc := range e.schedules {
		to := candidateMove{i, sc.moveAt(e.cutovers[i])}
		if err := e.addRisk(ctx, sim, to, nil, &candidates[i]); err != nil {
			return Result{}, err
		}
	}
	return e.result(ctx, candidates, e.recommendByValues(candidates))
}

func (w *weighing) assess(ctx Context) (Result, error) {
	e, err := w.figures(ctx)
	if err != nil {
		return Result{}, err
	}
	candidates, err := e.candidateResults(ctx)
	if err != nil {
		return Result{}, err
	}
	for i := range candidates {
		to := w.assessed(i)
		if err := e.addRisk(ctx, w.sim, to, w.worth[w.actionOf(to)], &candidates[i]); err != nil {
			return Result{}, err
		}
	}
	r := w.recommendation()
	if r.Decision, err = w.decision(ctx); err != nil {
		return Result{}, err
	}
	r.Reason = w.reason(w.driversOf(r, candidates))
	return e.result(ctx, candidates, r)
}

// figures returns the estimate of the assessed moves. It is another one if one of them uses up the commitment without
// the scenario asking for it.
func (w *weighing) figures(ctx Context) (*estimate, error) {
	e, s := w.estimate, *w.scenario
	s.Candidates = slices.Clone(s.Candidates)
	same := true
	for i := range s.Candidates {
		c := &s.Candidates[i]
		uses := c.RunOutUse || w.assessed(i).usesUp
		same, c.RunOutUse = same && uses == c.RunOutUse, uses
	}
	if !same {
		var err error
		if e, err = newEstimate(ctx, &s); err != nil {
			return nil, err
		}
	}
	for i := range s.Candidates {
		e.cutovers[i] = w.assessed(i).cutover
	}
	return e, nil
}

// driversOf returns the drivers of the named switch, which are those of its candidate's risk if that is about it.
func (w *weighing) driversOf(r Recommendation, candidates []CandidateResult) []Driver {
	named, _ := w.moveOf(w.named)
	if named == w.assessed(r.Candidate) {
		return candidates[r.Candidate].Risk.Drivers
	}
	npv := w.sim.switching(r.Candidate).npv(w.sim.switched(named))
	return w.sim.drivers(npv, w.worth[w.named])
}

// addRisk adds the sensitivity and the risk of a move to the figures of its candidate. It takes npv by draw, nil if it
// is still to be computed.
func (e *estimate) addRisk(ctx Context, sim *simulation, to candidateMove, npv []float64, r *CandidateResult) error {
	q := question{e.scenario, to.candidate, to.cutover}
	swings, err := q.swings(ctx)
	if err != nil {
		return err
	}
	risk, err := sim.risk(ctx, to, npv)
	if err != nil {
		return err
	}
	r.Sensitivity, r.Risk = q.toSwings(swings), &risk
	return nil
}

// outcomes are the worths of actions on the same draws. Ties go to the first action.
type outcomes struct {
	worth    [][]float64 // over staying, by action and draw
	means    []float64   // by action
	best     int         // action with the highest mean
	greatest []float64   // worth of the best action of each draw
	bestIn   []float64   // share of the draws in which an action is the best, by action
}

// newOutcomes takes the worth of at least one action, by action and draw. Staying is worth 0 in every draw.
func newOutcomes(worth [][]float64) *outcomes {
	draws := len(worth[0])
	o := &outcomes{
		worth:    worth,
		means:    make([]float64, len(worth)),
		greatest: append([]float64(nil), worth[0]...),
		bestIn:   make([]float64, len(worth)),
	}
	bestOf := make([]int32, draws)
	for a, values := range worth {
		o.means[a] = sampling.Mean(values)
		for i, value := range values {
			if value > o.greatest[i] {
				o.greatest[i], bestOf[i] = value, int32(a)
			}
		}
	}
	o.best = highest(o.means)
	counts := make([]int, len(worth))
	for _, a := range bestOf {
		counts[a]++
	}
	for a, count := range counts {
		o.bestIn[a] = float64(count) / float64(draws)
	}
	return o
}

// highest returns the index of the highest value, the first on a tie.
func highest(values []float64) int {
	best := 0
	for i, value := range values {
		if value > values[best] {
			best = i
		}
	}
	return best
}

// regret returns the mean and the 90th percentile of how much more the best action of each draw is worth.
func (o *outcomes) regret(action int, ranking *sampling.Ranking) (mean, p90 float64) {
	regret := make([]float64, len(o.greatest))
	for i, greatest := range o.greatest {
		regret[i] = greatest - o.worth[action][i]
	}
	ranking.Rank(regret)
	return sampling.Mean(regret), ranking.Quantile(0.9)
}

// cautious returns the action with the highest mean of its own worst tenth of the draws.
func (o *outcomes) cautious(ranking *sampling.Ranking) int {
	worst := make([]float64, len(o.worth))
	for a, values := range o.worth {
		ranking.Rank(values)
		worst[a] = ranking.LeastMean(0.1)
	}
	return highest(worst)
}

// evpi is the expected value of perfect information.
func (o *outcomes) evpi() float64 {
	return max(0, sampling.Mean(o.greatest)-o.means[o.best])
}
