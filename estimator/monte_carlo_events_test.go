package estimator

import "math"

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
		value += discount[m] * incumbent.in(m, disrupted, b.evaluation.Result(b.needs[m-1])[i])
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
		if labels := move.ofIncumbent[m-1]; labels >= 0 {
			value += discount[m] * incumbent.in(m, disrupted, b.evaluation.Result(labels)[i])
		}
	}
	if !move.candidate.Amends {
		disrupted = k + firstDisruption(move.outage.probability(draw), move.outage.share[draw])
	} else if disrupted > k {
		disrupted = k + disruptionAfter(k, before, move.outage.probability(draw), b.incumbent.share[draw])
	}
	candidate := move.outage.losses(draw, b.late(draw))
	for m := k + 1; m <= b.scenario.HorizonMonths; m++ {
		value += discount[m] * candidate.in(m, disrupted, b.evaluation.Result(move.ofCandidate[m-1])[i])
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
