package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// Risk is the distribution of the net present value of a switch over many draws. Each uncertain input is drawn from a
// triangular distribution that peaks at the scenario's value and whose p10 and p90 are the ends of its range; inputs
// with a common cause move together, and claims and disruptions happen or do not. One draw in ten is below P10.
type Risk struct {
	P10                 Money    `json:"p10"`
	P50                 Money    `json:"p50"`
	P90                 Money    `json:"p90"`
	Mean                Money    `json:"mean"`
	ProbabilityPositive Ratio    `json:"probability_positive"`
	ExpectedShortfall   Money    `json:"expected_shortfall"` // mean of the worst tenth
	Outcomes            []Money  `json:"outcomes"`           // 50 equally likely ones, the worst first
	Drivers             []Driver `json:"drivers"`            // the strongest first
	Cumulative          []Band   `json:"cumulative"`         // by month
}

// Driver is the share of the variance of npv that an uncertain input, or a common cause of several, explains alone.
type Driver struct {
	Input string    `json:"input,omitempty"` // JSON Pointer; empty for a cause
	Cause CauseName `json:"cause,omitempty"` // empty for an input
	Share Ratio     `json:"share"`
}

// Band is the range of the cumulative benefit up to a month, undiscounted.
type Band struct {
	Month int    `json:"month"`
	Date  string `json:"date,omitempty"`
	P10   Money  `json:"p10"`
	P50   Money  `json:"p50"`
	P90   Money  `json:"p90"`
}

const outcomeCount = 50

// minFrequency and maxFrequency bound a probability other than 0 and 1 where Frequency shows it as a share.
var minFrequency, maxFrequency = decimal.New(1, -3), decimal.New(999, -3)

// Frequency words a probability as a frequency, which people read more reliably: "29 of 50 equally likely scenarios".
// Where that would hide a remaining doubt, it words a share: "99.9 % of equally likely scenarios".
func Frequency(probability Ratio) string {
	outcomes := decimal.NewFromInt(outcomeCount)
	count := probability.Mul(outcomes).Round(0)
	uncertain := probability.IsPositive() && probability.LessThan(one)
	if uncertain && (count.IsZero() || count.Equal(outcomes)) {
		share := decimal.Max(minFrequency, decimal.Min(maxFrequency, probability.Decimal))
		return fmt.Sprintf("%s %% of equally likely scenarios", share.Mul(hundred).Round(1))
	}
	return fmt.Sprintf("%s of %s equally likely scenarios", count, outcomes)
}

// AssessRisk returns the risk of moving to a candidate, given by its index, in its cutover month. The uncertain inputs
// are those of [Sensitivity]. The draws are the same each time and on every machine.
//
// A bad scenario or index gives [Problems]. A context that ends gives its error within the time of a few hundred draws.
func AssessRisk(ctx Context, s Scenario, candidate int) (Risk, error) {
	q, err := newQuestion(&s, candidate)
	if err != nil {
		return Risk{}, err
	}
	sim := newSimulation(&s)
	return sim.risk(ctx, candidateMove{candidate, sim.switching(candidate).moveAt(q.cutover)}, nil)
}

// cumulativeDraws is the number of draws that the bands are taken from.
const cumulativeDraws = 4096

// risk takes the npv of a move by draw, nil if it is still to be computed.
func (sim *simulation) risk(ctx Context, to candidateMove, npv []float64) (Risk, error) {
	sw := sim.switching(to.candidate)
	benefits := sw.benefits(sim.switched(to))
	worth := sw.presentValue(benefits)
	results := cumulated(benefits)[1:]
	if npv == nil {
		results = append(results, worth)
	}
	cumulative, err := sim.newBatch(results...).evaluate(ctx, 0, cumulativeDraws)
	if err != nil {
		return Risk{}, err
	}
	if npv == nil {
		rest, err := sim.newBatch(worth).evaluate(ctx, cumulativeDraws, drawCount)
		if err != nil {
			return Risk{}, err
		}
		npv = append(cumulative[len(benefits)-1], rest[0]...)
		cumulative = cumulative[:len(benefits)-1]
	}
	risk := sim.toRisk(npv)
	risk.Drivers = sim.drivers(worth, npv)
	risk.Cumulative = sim.bands(cumulative)
	return risk, nil
}

// toRisk leaves out the drivers and the bands.
func (sim *simulation) toRisk(npv []float64) Risk {
	var ranking sampling.Ranking
	ranking.Rank(npv)
	quantile := func(share float64) Money { return sim.money(ranking.Quantile(share)) }
	outcomes := make([]Money, outcomeCount)
	for i := range outcomes {
		outcomes[i] = quantile((float64(i) + 0.5) / outcomeCount)
	}
	return Risk{
		P10:                 quantile(0.1),
		P50:                 quantile(0.5),
		P90:                 quantile(0.9),
		Mean:                sim.money(sampling.Mean(npv)),
		ProbabilityPositive: roundedRatio(probabilityPositive(npv)),
		ExpectedShortfall:   sim.money(ranking.LeastMean(0.1)),
		Outcomes:            outcomes,
	}
}

func (sim *simulation) bands(cumulative [][]float64) []Band {
	bands := make([]Band, len(cumulative))
	var benefit sampling.Ranking
	for i, values := range cumulative {
		benefit.Rank(values)
		quantile := func(share float64) Money { return sim.money(benefit.Quantile(share)) }
		bands[i] = Band{i + 1, date(sim.scenario.Start, i+1), quantile(0.1), quantile(0.5), quantile(0.9)}
	}
	return bands
}

func probabilityPositive(npv []float64) float64 {
	positive := 0
	for _, value := range npv {
		if value > 0 {
			positive++
		}
	}
	return float64(positive) / float64(len(npv))
}

// drivers returns the share of the variance of npv, by draw, that each variable explains alone: the variance of the
// means of groups of draws that are alike in it. The same for draws in random order shows what chance explains.
func (sim *simulation) drivers(worth quantity, npv []float64) []Driver {
	var matter []int
	for v, influences := range sim.influences(worth) {
		if influences {
			matter = append(matter, v)
		}
	}
	spread := newSpread(npv)
	drivers := make([]Driver, len(matter))
	_ = inParallel(nil, len(matter), func(_, i int) { // never ends early
		of := &sim.list[matter[i]]
		drivers[i] = Driver{Input: of.pointer, Share: roundedRatio(spread.explainedBy(sim.groups(matter[i])))}
		if of.isCause() {
			drivers[i].Cause = of.cause
		}
	})
	return sorted(drivers, func(a, b Driver) int { return b.Share.Cmp(a.Share.Decimal) })
}

// spread is how values differ from their mean, in the order of the draws and in a random one.
type spread struct {
	inOrder, shuffled []float64
	squares           float64
}

func newSpread(values []float64) spread {
	mean := sampling.Mean(values)
	s := spread{inOrder: make([]float64, len(values))}
	for i, value := range values {
		off := value - mean
		s.inOrder[i] = off
		s.squares += float64(off * off)
	}
	s.shuffled = sampling.Shuffled(s.inOrder)
	return s
}

// explainedBy returns the share of the variance that lies between groups, less that of groups at random.
func (s *spread) explainedBy(groups []uint8) float64 {
	if s.squares == 0 {
		return 0
	}
	var sums, random, counts [groupCount]float64
	for i, group := range groups {
		sums[group] += s.inOrder[i]
		random[group] += s.shuffled[i]
		counts[group]++
	}
	var between float64
	for g, count := range counts {
		if count > 0 {
			between += (float64(sums[g]*sums[g]) - float64(random[g]*random[g])) / count
		}
	}
	return max(0, between/s.squares)
}
