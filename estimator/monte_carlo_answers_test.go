package estimator

import (
	"fmt"
	"math"
	"slices"
)

// compareRecommendation checks the figures of the named switch, that no other action is better, and the verdict.
func (m *monteCarlo) compareRecommendation() {
	r := m.result.Recommendation
	recommended := m.name(Choice{Candidate: &r.Candidate, CutoverMonth: r.CutoverMonth, RunOutUse: r.RunOutUse})
	named := slices.IndexFunc(r.Actions, func(a Action) bool { return m.name(a.Choice) == recommended })
	if named < 0 {
		m.Fatalf("the recommended switch is none of the actions")
	}
	worths := m.distributions[named]
	m.mean("recommended: mean", r.Mean, worths)
	m.quantile("recommended: p10", r.P10, worths, 0.1)
	m.quantile("recommended: p50", r.P50, worths, 0.5)
	m.quantile("recommended: p90", r.P90, worths, 0.9)
	m.share("recommended: chance that it pays", r.Reason.ProbabilityPositive, worths.above(0))
	for i, action := range r.Actions {
		if action.Candidate != nil {
			m.notBetter(m.name(action.Choice), m.worths[i], worths)
		}
	}
	m.compareVerdict(named)
	m.compareCautious()
}

// notBetter fails if one action is better than another by more than chance, and by more than the tolerance.
func (m *monteCarlo) notBetter(name string, worths []float64, than distribution) {
	m.Helper()
	gains := make([]float64, len(worths))
	for i := range gains {
		gains[i] = worths[i] - than.byDraw[i]
	}
	gain := newTrialFigure(gains)
	if gain.mean > 0.002*than.width()+3*gain.errorBetween(len(gains), drawCount) {
		m.Errorf("%s is better than the recommended switch by %.6g", name, gain.mean)
	}
}

// yearlyLabels is a year's labels cost of staying at the scenario's values.
func yearlyLabels(r Result) float64 {
	sum, months := 0.0, min(monthsPerYear, len(r.Stay.Months))
	for _, month := range r.Stay.Months[:months] {
		for _, line := range month.Lines {
			if line.Line == Labels {
				sum += line.Amount.InexactFloat64()
			}
		}
	}
	return sum * monthsPerYear / float64(months)
}

// compareVerdict leaves the verdict open if the mean is about as far from 0 as a toss-up may be.
func (m *monteCarlo) compareVerdict(named int) {
	r, mean := m.result.Recommendation, m.decision.means[named]
	limit, noise := 0.01*yearlyLabels(m.result), 3*mean.errorBetween(m.count, drawCount)
	c := m.scenario.Candidates[r.Candidate]
	want := SwitchLater
	z := m.scenario.Incumbent.Contract.EndsMonth
	switch mustMove := z != nil && *z < m.scenario.HorizonMonths; {
	case !mustMove && math.Abs(math.Abs(mean.mean)-limit) < noise:
		m.Logf("the mean %.6g is too close to %.6g to tell the verdict", mean.mean, limit)
		return
	case !mustMove && math.Abs(mean.mean) <= limit:
		want = TossUp
	case !mustMove && mean.mean < 0:
		want = Stay
	case c.Amends:
		want = Amend
	case r.CutoverMonth == c.Transition.LeadMonths && !r.RunOutUse:
		want = SwitchNow
	}
	if r.Verdict != want || r.By != BySimulation {
		m.Errorf("verdict %s by %s, plain trials %s (mean %.6g, toss-up within %.6g)",
			r.Verdict, r.By, want, mean.mean, limit)
	}
}

// compareCautious checks that no action's worst tenth has a higher mean than that of the cautious one.
func (m *monteCarlo) compareCautious() {
	r := m.result.Recommendation
	chosen, best := math.Inf(-1), math.Inf(-1)
	for i, action := range r.Actions {
		worst := m.distributions[i].worstTenth()
		best = max(best, worst)
		if m.name(action.Choice) == m.name(r.Cautious) {
			chosen = worst
		}
	}
	if best-chosen > 0.02*m.widest {
		m.Errorf("cautious: %s, whose worst tenth has the mean %.6g; another has %.6g", m.name(r.Cautious), chosen, best)
	}
}

// compareInformation compares evpi and the value of each uncertain input to 5 % of evpi or two standard errors.
func (m *monteCarlo) compareInformation() {
	r, evpi := m.result.Recommendation, m.decision.evpi()
	m.within("evpi", r.EVPI.InexactFloat64(), evpi.mean,
		max(0.05*evpi.mean, 2*evpi.errorBetween(m.count, drawCount)), evpi.deviation/math.Sqrt(float64(m.count)))
	listed := map[string]bool{}
	last := math.Inf(1)
	for _, v := range r.EVPPI {
		i, value := m.trials.index(v.Input), v.Value.InexactFloat64()
		if i < 0 || value > last || listed[v.Input] {
			m.Errorf("evppi lists %s with %v after %v", v.Input, value, last)
			continue
		}
		listed[v.Input], last = true, value
		want := m.decision.evppi(m.trials.values[i])
		allowed := 2 * want.errorBetween(m.count, drawCount)
		if value == 0 { // below two standard errors, from which it may be two more off
			allowed *= 2
		}
		m.within("evppi of "+v.Input, value, want.mean, max(0.05*evpi.mean, allowed),
			want.deviation/math.Sqrt(float64(m.count)))
	}
	for i, in := range m.trials.inputs {
		if !listed[in.pointer] {
			m.within("evppi of "+in.pointer+", which is not listed", 0, m.decision.evppi(m.trials.values[i]).mean,
				0.05*evpi.mean, 0)
		}
	}
}

func (m *monteCarlo) comparePilots() {
	r, evpi := m.result.Recommendation, m.decision.evpi()
	pilots := map[int]PilotValue{}
	for _, pilot := range r.EVSI {
		pilots[pilot.Candidate] = pilot
	}
	for i := range m.scenario.Candidates {
		input := m.trials.index(fmt.Sprintf("/candidates/%d/offer/label_accuracy", i))
		pilot, listed := pilots[i]
		if listed != (input >= 0) {
			m.Errorf("candidate %d: a pilot is valued: %v, but the accuracy is uncertain: %v", i, listed, input >= 0)
		}
		if !listed {
			continue
		}
		accuracy := m.trials.values[input]
		of := m.decision.evppi(accuracy)
		var best *int
		net := 0.0
		for j, size := range pilot.Sizes {
			if want := []int{50, 100, 200, 500, 1000, 2000}[j]; size.Labels != want {
				m.Errorf("size %d is %d labels, want %d", j, size.Labels, want)
			}
			value, name := size.Value.InexactFloat64(), fmt.Sprintf("candidate %d: evsi of %d labels", i, size.Labels)
			allowed := 2 * of.errorBetween(m.count, drawCount)
			if value == 0 {
				allowed *= 2
			}
			m.within(name, value, m.decision.evsi(accuracy, size.Labels, of.mean), max(0.05*evpi.mean, allowed),
				of.deviation/math.Sqrt(float64(m.count)))
			m.within(name+", cost", size.Cost.InexactFloat64(), m.pilotCost(i, float64(size.Labels)),
				0.51*math.Pow10(-m.result.MinorUnits), 0)
			if gain := value - size.Cost.InexactFloat64(); gain > net {
				best, net = &size.Labels, gain
			}
		}
		if (best == nil) != (pilot.Best == nil) || best != nil && *best != *pilot.Best {
			m.Errorf("candidate %d: the best pilot is not that with the highest value less cost", i)
		}
	}
}

// pilotCost is the price of labels, divided over the tasks that move like those of month 1, and of their review.
func (m *monteCarlo) pilotCost(candidate int, labels float64) float64 {
	s, c := m.scenario, &m.scenario.Candidates[candidate]
	q := &s.Quality
	review := labels * q.ReviewMinutes.InexactFloat64() * q.ReviewerRate.InexactFloat64() / 60
	if s.Demand.Tasks == nil {
		return charged(&c.Offer.Pricing, labels) + review
	}
	moving, price := 0.0, 0.0
	for _, task := range s.Demand.Tasks {
		if c.Tasks == nil || slices.Contains(c.Tasks, task.Name) {
			moving += task.LabelsPerMonth.InexactFloat64()
		}
	}
	for _, task := range s.Demand.Tasks {
		for i := range c.Offer.Pricing.Prices {
			of, moves := &c.Offer.Pricing.Prices[i], c.Tasks == nil || slices.Contains(c.Tasks, task.Name)
			if moves && of.Task == task.Name {
				price += charged(&of.Pricing, labels*task.LabelsPerMonth.InexactFloat64()/moving)
			}
		}
	}
	return price + review
}

func charged(p *Pricing, labels float64) float64 {
	switch p.Model {
	case PricingPerLabel:
		return labels * p.UnitPrice.InexactFloat64()
	case PricingHourly:
		return labels * p.MinutesPerLabel.InexactFloat64() / 60 * p.HourlyRate.InexactFloat64()
	default:
		price, from := 0.0, 0.0
		for _, tier := range p.Tiers {
			upTo := labels
			if tier.UpTo != nil {
				upTo = min(labels, tier.UpTo.InexactFloat64())
			}
			price += max(0, upTo-from) * tier.UnitPrice.InexactFloat64()
			from = max(from, upTo)
		}
		return price
	}
}

// compareAllMonths checks that no month that was not searched is better than the recommended switch.
func (m *monteCarlo) compareAllMonths() {
	r := m.result.Recommendation
	choices := []Choice{{Candidate: &r.Candidate, CutoverMonth: r.CutoverMonth, RunOutUse: r.RunOutUse}}
	for i := range m.scenario.Candidates {
		c := &m.scenario.Candidates[i]
		incumbent := &m.scenario.Incumbent.Offer
		committed := !incumbent.Commitment.IsZero() || !incumbent.CommitmentLabels.IsZero()
		usesUp := committed && !c.keepsIncumbent(&m.scenario.Demand) && c.phases() == 1 && !c.Amends
		for k := c.Transition.LeadMonths; k <= m.scenario.HorizonMonths-c.phases()+1; k++ {
			choices = append(choices, Choice{Candidate: &i, CutoverMonth: k})
			if usesUp {
				choices = append(choices, Choice{Candidate: &i, CutoverMonth: k, RunOutUse: true})
			}
		}
	}
	worths := m.trials.worths(m.scenario, choices, min(m.count, 10_000))
	recommended := newDistribution(worths[0])
	for i, choice := range choices[1:] {
		m.notBetter(m.name(choice), worths[i+1], recommended)
	}
}

// compareTurningPrices checks that the mean is 0 at the prices that turn the verdict, within three standard errors of
// the draws that they are found on.
func (m *monteCarlo) compareTurningPrices() {
	const draws = 2048
	count := min(m.count, 10*draws)
	r := m.result.Recommendation
	named := []Choice{{Candidate: &r.Candidate, CutoverMonth: r.CutoverMonth, RunOutUse: r.RunOutUse}}
	asEntered := newTrialBranches(m.scenario, m.trials, named, "", 1)
	if factor := r.TurningPrices.CandidatePriceFactor; factor != nil {
		offer := fmt.Sprintf("/candidates/%d/offer", r.Candidate)
		at := newTrialBranches(m.scenario, m.trials, named, offer, factor.InexactFloat64())
		mean := newTrialFigure(at.worths(count)[0])
		m.within("mean at the turning price factor", mean.mean, 0, 3*mean.errorBetween(count, draws), 0)
	}
	discount := r.TurningPrices.RetentionDiscount
	if discount == nil || !m.scenario.Incumbent.Offer.CommitmentLabels.IsZero() { // which keep their price
		return
	}
	at := newTrialBranches(m.scenario, m.trials, nil, "/incumbent/offer", 1-discount.InexactFloat64())
	before, after, worths := asEntered.staying(count), at.staying(count), asEntered.worths(count)[0]
	for i := range worths {
		worths[i] += after[i] - before[i]
	}
	mean := newTrialFigure(worths)
	m.within("mean at the turning discount", mean.mean, 0, 3*mean.errorBetween(count, draws), 0)
}
