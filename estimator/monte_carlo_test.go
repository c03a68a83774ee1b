package estimator

import (
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// monteCarlo compares an assessment with plain trials.
type monteCarlo struct {
	*testing.T
	scenario      *Scenario
	result        Result
	trials        *trials
	count         int            // of trials
	full          bool           // compares all cutover months as well
	errors        float64        // standard errors of the trials that tolerances allow for
	worths        [][]float64    // by action and trial
	distributions []distribution // of the worth, by action
	decision      *trialDecision
	widest        float64 // largest width of an action
}

// Plain Monte Carlo, with random numbers and arithmetic of its own, finds the same distributions and the same values of
// information. MONTE_CARLO=full draws 200,000 trials of every scenario; otherwise a few scenarios are compared with
// fewer trials. Tolerances are on top of two standard errors of the trials, or three of the fewer.
func TestDecisionAgainstPlainMonteCarlo(t *testing.T) {
	count, errors := 10_000, 3.0
	scenarios := map[string]Scenario{}
	full := os.Getenv("MONTE_CARLO") == "full"
	if unusual := unusualScenarios(t); full {
		count, errors = 200_000, 2
		maps.Copy(scenarios, unusual)
		files, _ := filepath.Glob("presets/*.json")
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".json")
			scenarios[name] = readScenario(t, file)
		}
	} else {
		for _, name := range []string{"tasks with a rate card", "amended contract", "accuracy near 1"} {
			scenarios[name] = unusual[name]
		}
	}
	for name, s := range scenarios {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := monteCarlo{T: t, scenario: &s, count: count, full: full, errors: errors}
			m.compare()
		})
	}
}

func (m *monteCarlo) compare() {
	result, err := Assess(m.Context(), *m.scenario)
	if err != nil {
		m.Fatal(err)
	}
	m.result = result
	m.trials = newTrials(m, m.scenario, m.count, 1)
	if m.result.Recommendation.Decision == nil {
		m.Fatal("the scenario is not decided by simulation")
	}
	var choices []Choice
	for _, action := range m.result.Recommendation.Actions {
		choices = append(choices, action.Choice)
	}
	m.worths = m.trials.worths(m.scenario, choices, m.count)
	m.decision = newTrialDecision(m.worths)
	for _, worths := range m.worths {
		m.distributions = append(m.distributions, newDistribution(worths))
		m.widest = max(m.widest, m.distributions[len(m.distributions)-1].width())
	}
	m.compareRisks()
	m.compareActions()
	m.compareRecommendation()
	m.compareInformation()
	m.comparePilots()
	m.compareTurningPrices()
	if m.full {
		m.compareAllMonths()
	}
}

// within fails if two figures are further apart than the tolerance and the allowance for the trials' standard error.
func (m *monteCarlo) within(what string, got, want, tolerance, standardError float64) {
	m.Helper()
	limit := tolerance + m.errors*standardError
	if off := math.Abs(got - want); off > limit {
		m.Errorf("%s: %.6g, plain trials %.6g, off by %.3g of %.3g", what, got, want, off, limit)
	} else {
		m.Logf("%s: %.6g, plain trials %.6g, off by %.2f of the tolerance", what, got, want, off/max(limit, 1e-300))
	}
}

func (m *monteCarlo) share(what string, got Ratio, want float64) {
	m.Helper()
	m.within(what, got.InexactFloat64(), want, 0.008, 0.5/math.Sqrt(float64(m.count)))
}

// quantile compares to 1 % of the width. Where hardly any outcome lies, as beside the jump that an event makes, a
// quantile is not determined that well by any number of draws: if the values within the tolerance hold fewer than 0.003
// of the trials, a third of what they would in a normal distribution, the distribution functions are compared to 0.008.
func (m *monteCarlo) quantile(what string, got Money, worths distribution, share float64) {
	m.Helper()
	m.quantileWithin(what, got, worths, share, 0.01*worths.width())
}

func (m *monteCarlo) quantileWithin(what string, got Money, worths distribution, share, tolerance float64) {
	m.Helper()
	value := got.InexactFloat64()
	want := worths.quantile(share)
	if worths.above(want-tolerance)-worths.above(want+tolerance) < 0.003 {
		below, upTo := 1-worths.above(math.Nextafter(value, math.Inf(-1))), 1-worths.above(value)
		m.within(what+", in a gap: share of the trials below it", min(upTo, max(below, share)), share, 0.008,
			math.Sqrt(share*(1-share)/float64(m.count)))
		return
	}
	delta := math.Sqrt(share * (1 - share) / float64(m.count))
	standardError := (worths.quantile(share+delta) - worths.quantile(share-delta)) / 2
	m.within(what, value, want, tolerance, standardError)
}

func (m *monteCarlo) mean(what string, got Money, worths distribution) {
	m.Helper()
	m.within(what, got.InexactFloat64(), worths.mean, 0.01*worths.width(), worths.deviation/math.Sqrt(float64(m.count)))
}

func (m *monteCarlo) compareRisks() {
	for i, c := range m.result.Candidates {
		name := fmt.Sprintf("candidate %d in month %d: ", i, c.CutoverMonth)
		own := Choice{Candidate: &i, CutoverMonth: c.CutoverMonth, RunOutUse: c.Exit.Method == ExitUsedUp}
		worths := newDistribution(m.trials.worths(m.scenario, []Choice{own}, m.count)[0])
		m.quantile(name+"p10", c.Risk.P10, worths, 0.1)
		m.quantile(name+"p50", c.Risk.P50, worths, 0.5)
		m.quantile(name+"p90", c.Risk.P90, worths, 0.9)
		m.mean(name+"mean", c.Risk.Mean, worths)
		m.share(name+"probability", c.Risk.ProbabilityPositive, worths.above(0))
		m.within(name+"expected shortfall", c.Risk.ExpectedShortfall.InexactFloat64(), worths.worstTenth(),
			0.02*worths.width(), 3*worths.deviation/math.Sqrt(float64(m.count)))
		for _, driver := range c.Risk.Drivers {
			values := m.driverValues(i, driver)
			m.within(fmt.Sprint(name, "driver ", driver.Input, driver.Cause), driver.Share.InexactFloat64(),
				driven(worths.byDraw, values), 0.015, 1/math.Sqrt(float64(m.count)))
		}
	}
}

// causeNames are the causes of plain trials, but for that of each candidate.
var causeNames = map[CauseName]string{
	CausePriceUplifts: "uplift", CauseMinutesPerLabel: "minutes", CauseReworkPrice: "rework",
	CauseDisruptionMonths: "disruption", CauseRecoveryCost: "recovery",
}

func (m *monteCarlo) driverValues(candidate int, driver Driver) []float64 {
	if driver.Cause == "" {
		return m.trials.values[m.trials.index(driver.Input)]
	}
	name, known := causeNames[driver.Cause]
	if !known {
		name = fmt.Sprintf("/candidates/%d", candidate)
	}
	if m.trials.causes[name] == nil {
		m.Fatalf("no two inputs share the cause %s", driver.Cause)
	}
	return m.trials.causes[name]
}

func (m *monteCarlo) compareActions() {
	for i, action := range m.result.Recommendation.Actions {
		name := m.name(action.Choice) + ": "
		if action.Candidate == nil {
			if i > 0 || !action.Mean.IsZero() {
				m.Errorf("staying is action %d with the mean %s", i, action.Mean)
			}
		} else {
			m.mean(name+"mean", action.Mean, m.distributions[i])
		}
		m.share(name+"best in", action.BestIn, m.decision.bestIn[i])
		regret := newDistribution(m.decision.regret[i])
		m.within(name+"regret", action.Regret.Mean.InexactFloat64(), regret.mean, 0.01*m.widest,
			regret.deviation/math.Sqrt(float64(m.count)))
		// with 16,384 draws, the standard error of the p90 of a skewed distribution is about 0.9 % of its width
		m.quantileWithin(name+"regret p90", action.Regret.P90, regret, 0.9, 0.02*m.widest)
	}
}

func (m *monteCarlo) name(c Choice) string {
	switch {
	case c.Candidate == nil:
		return "stay"
	case c.RunOutUse:
		return fmt.Sprintf("candidate %d in month %d, using up", *c.Candidate, c.CutoverMonth)
	default:
		return fmt.Sprintf("candidate %d in month %d", *c.Candidate, c.CutoverMonth)
	}
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
