package estimator

import (
	"math"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// trialMove is a switch whose worth is computed in trials. Slices run by month from 1; -1 is no result.
type trialMove struct {
	Choice
	npv           int   // result: without claims and disruptions
	last          int   // the incumbent's last month
	ofIncumbent   []int // results: labels of each provider
	ofCandidate   []int
	candidate     *Candidate
	outageOf      outage
	claims        []float64
	claimCost     func(draw int) float64
	claimsPerMove func(draw int) float64
}

// outage is what the disruptions of a provider depend on.
type outage struct {
	probability, months, recovery func(draw int) float64
	share                         []float64 // of first disruptions that come sooner, by draw
}

func (d *trials) newOutage(o *Offer, share []float64) outage {
	return outage{
		probability: d.valuesOf(&o.DisruptionProbability),
		months:      d.valuesOf(&o.DisruptionMonths),
		recovery:    d.valuesOf(&o.RecoveryCost),
		share:       share,
	}
}

// trialBranches are the estimator's branches without claims and disruptions, for blocks of trials.
type trialBranches struct {
	scenario   *Scenario
	trials     *trials
	evaluation *num.Evaluation
	inputs     []*decimal.Decimal // of the scenario without claims and disruptions, by input; nil: not in the branches
	moves      []*trialMove
	needs      []int // results: labels of a month
	incumbent  outage
	rate       func(draw int) float64
	late       func(draw int) float64
}

const trialBlock = 500

func newTrialBranches(s *Scenario, d *trials, choices []Choice) *trialBranches {
	b := &trialBranches{
		scenario: s, trials: d, inputs: make([]*decimal.Decimal, len(d.inputs)),
		incumbent: d.newOutage(&s.Incumbent.Offer, d.disruptions[0]),
		rate:      d.valuesOf(&s.DiscountRate), late: d.valuesOf(&s.ShortfallCost),
	}
	quiet := s.clone()
	events := map[*decimal.Decimal]bool{&quiet.Incumbent.Offer.DisruptionProbability: true}
	for i := range quiet.Candidates {
		events[&quiet.Candidates[i].Offer.DisruptionProbability] = true
		events[&quiet.Candidates[i].Transition.ClaimProbability] = true
	}
	program := num.NewProgram(false)
	for i, in := range d.inputs {
		leaf, _ := fieldAt(&quiet, in.pointer)
		if field := leaf.Addr().Interface().(*decimal.Decimal); !events[field] {
			b.inputs[i] = field
			program.Vary(field)
		}
	}
	for field := range events {
		*field = decimal.Decimal{}
	}
	var results []quantity
	known := map[*workload]int{}
	result := func(w *workload) int {
		if _, found := known[w]; !found {
			known[w] = len(results)
			results = append(results, w.total)
		}
		return known[w]
	}
	stay := newStayBranch(newBasis(&quiet, program))
	for _, need := range stay.needs[1:] {
		b.needs = append(b.needs, result(need))
	}
	switchings := map[int]*switching{}
	for _, choice := range choices {
		if choice.Candidate == nil {
			continue
		}
		c := *choice.Candidate
		if switchings[c] == nil {
			switchings[c] = newSwitching(stay, &quiet.Candidates[c])
		}
		sw := switchings[c]
		to := sw.switchTo(move{cutover: choice.CutoverMonth, usesUp: choice.RunOutUse})
		m := &trialMove{
			Choice: choice, npv: len(results), last: min(to.last, s.HorizonMonths), candidate: &s.Candidates[c],
			outageOf:  d.newOutage(&s.Candidates[c].Offer, d.disruptions[c+1]),
			claims:    d.claims[c],
			claimCost: d.valuesOf(&s.Candidates[c].Transition.ClaimCost),
		}
		m.claimsPerMove = d.valuesOf(&s.Candidates[c].Transition.ClaimProbability)
		results = append(results, sw.npv(to))
		for month := 1; month <= s.HorizonMonths; month++ {
			incumbent, candidate := -1, -1
			for _, service := range to.months[month].delivery.services {
				if service.providedBy() == ofCandidate {
					candidate = result(service.work)
				} else {
					incumbent = result(service.work)
				}
			}
			m.ofIncumbent = append(m.ofIncumbent, incumbent)
			m.ofCandidate = append(m.ofCandidate, candidate)
		}
		b.moves = append(b.moves, m)
	}
	b.evaluation = program.Evaluation(trialBlock, results...)
	return b
}

// worths returns the worth of each choice over staying, by choice and draw.
func (d *trials) worths(s *Scenario, choices []Choice, draws int) [][]float64 {
	b := newTrialBranches(s, d, choices)
	worths := make([][]float64, len(choices))
	for i := range worths {
		worths[i] = make([]float64, draws)
	}
	discount := make([]float64, s.HorizonMonths+1)
	for first := 0; first < draws; first += trialBlock {
		for i, field := range b.inputs {
			if field != nil {
				copy(b.evaluation.Input(field), d.values[i][first:])
			}
		}
		b.evaluation.Run()
		for i := range min(trialBlock, draws-first) {
			for m := range discount {
				discount[m] = math.Pow(1+b.rate(first+i), -float64(m)/12)
			}
			staying := b.disruptionsOfStaying(first, i, discount)
			moves := b.moves
			for c, choice := range choices {
				if choice.Candidate == nil {
					continue
				}
				m := moves[0]
				moves = moves[1:]
				worth := b.evaluation.Result(m.npv)[i] + staying - b.disruptionsOfMoving(m, first, i, discount)
				if m.claims[first+i] < m.claimsPerMove(first+i) {
					worth -= m.claimCost(first+i) * discount[m.CutoverMonth]
				}
				worths[c][first+i] = worth
			}
		}
	}
	return worths
}

func (b *trialBranches) labels(result, i int) float64 { return b.evaluation.Result(result)[i] }

// stops returns the last month in which the incumbent can be disrupted.
func (b *trialBranches) stops() int {
	if z := b.scenario.Incumbent.Contract.EndsMonth; z != nil {
		return min(*z, b.scenario.HorizonMonths)
	}
	return b.scenario.HorizonMonths
}

// disruptionsOfStaying returns the present value of the incumbent's disruptions.
func (b *trialBranches) disruptionsOfStaying(first, i int, discount []float64) (value float64) {
	draw := first + i
	disrupted := firstDisruption(b.incumbent.probability(draw), b.incumbent.share[draw])
	incumbent := b.incumbent.losses(draw, b.late(draw))
	for m := 1; m <= b.stops(); m++ {
		value += discount[m] * incumbent.in(m, disrupted, b.labels(b.needs[m-1], i))
	}
	return value
}

// disruptionsOfMoving returns the present value of both providers' disruptions. An amended contract continues the
// incumbent's with the candidate's terms.
func (b *trialBranches) disruptionsOfMoving(move *trialMove, first, i int, discount []float64) (value float64) {
	draw, k := first+i, move.CutoverMonth
	before := b.incumbent.probability(draw)
	disrupted := firstDisruption(before, b.incumbent.share[draw])
	incumbent := b.incumbent.losses(draw, b.late(draw))
	for m := 1; m <= min(move.last, b.stops()); m++ {
		if result := move.ofIncumbent[m-1]; result >= 0 {
			value += discount[m] * incumbent.in(m, disrupted, b.labels(result, i))
		}
	}
	if !move.candidate.Amends {
		disrupted = k + firstDisruption(move.outageOf.probability(draw), move.outageOf.share[draw])
	} else if disrupted > k {
		disrupted = k + disruptionAfter(k, before, move.outageOf.probability(draw), b.incumbent.share[draw])
	}
	candidate := move.outageOf.losses(draw, b.late(draw))
	for m := k + 1; m <= b.scenario.HorizonMonths; m++ {
		value += discount[m] * candidate.in(m, disrupted, b.labels(move.ofCandidate[m-1], i))
	}
	return value
}

// losses are those of a provider's disruptions in one draw.
type losses struct{ perLabel, fixed, monthlyProbability float64 }

func (o *outage) losses(draw int, late float64) losses {
	return losses{o.months(draw) * late, o.recovery(draw), 1 - math.Pow(1-o.probability(draw), 1.0/12)}
}

// in returns nothing before the first disruption, all of a disruption's loss in its month, and the expected loss after.
func (l losses) in(month, disrupted int, labels float64) float64 {
	loss := l.perLabel*labels + l.fixed
	switch {
	case month < disrupted:
		return 0
	case month == disrupted:
		return loss
	default:
		return l.monthlyProbability * loss
	}
}

const undisrupted = math.MaxInt32

// firstDisruption returns the smallest number of months with 1 − (1−p)^(months/12) ≥ u, at least 1.
func firstDisruption(p, u float64) int { return disruptionAfter(0, 0, p, u) }

// disruptionAfter returns the smallest number of months, at least 1, after which (1−before)^(k/12) · (1−p)^(months/12),
// the probability of none, is at most 1 − u.
func disruptionAfter(k int, before, p, u float64) int {
	left := math.Log(1-u) - float64(k)/12*math.Log(1-before)
	switch months := math.Ceil(12 * left / math.Log(1-p)); {
	case left >= 0 || p == 1:
		return 1
	case p == 0 || months > undisrupted:
		return undisrupted
	default:
		return int(months)
	}
}
