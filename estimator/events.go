package estimator

import "github.com/shopspring/decimal"

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
