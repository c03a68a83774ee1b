package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// Risk is the distribution of the net present value of a switch over many draws. Each uncertain input is drawn
// independently from a triangular distribution over its range that peaks at the scenario's value. One draw in ten is
// below P10.
type Risk struct {
	P10                 Money    `json:"p10"`
	P50                 Money    `json:"p50"`
	P90                 Money    `json:"p90"`
	Mean                Money    `json:"mean"`
	ProbabilityPositive Ratio    `json:"probability_positive"`
	ExpectedShortfall   Money    `json:"expected_shortfall"` // mean of the worst tenth
	Outcomes            []Money  `json:"futures"`            // 50 equally likely ones, the worst first
	Drivers             []Driver `json:"drivers"`            // the strongest first
	Cumulative          []Band   `json:"cumulative"`         // by month
}

// Driver is the share of the variance of npv that an uncertain input causes alone.
type Driver struct {
	Input string `json:"input"` // JSON Pointer
	Share Ratio  `json:"share"`
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

// Frequency words a probability as a frequency, which people read more reliably: "29 of 50 equally likely futures".
// Where that would hide a remaining doubt, it words a share: "99.9 % of equally likely futures".
func Frequency(probability Ratio) string {
	outcomes := decimal.NewFromInt(outcomeCount)
	count := probability.Mul(outcomes).Round(0)
	uncertain := probability.IsPositive() && probability.LessThan(one)
	if uncertain && (count.IsZero() || count.Equal(outcomes)) {
		share := decimal.Max(minFrequency, decimal.Min(maxFrequency, probability.Decimal))
		return fmt.Sprintf("%s %% of equally likely futures", share.Mul(hundred).Round(1))
	}
	return fmt.Sprintf("%s of %s equally likely futures", count, outcomes)
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
	_, risk, err := q.assess(ctx)
	return risk, err
}

func (q question) toRisk(s *simulation) Risk {
	var npv sampling.Ranking
	npv.Rank(s.npv)
	quantile := func(share float64) Money { return q.money(npv.Quantile(share)) }
	outcomes := make([]Money, outcomeCount)
	for i := range outcomes {
		outcomes[i] = quantile((float64(i) + 0.5) / outcomeCount)
	}
	return Risk{
		P10:                 quantile(0.1),
		P50:                 quantile(0.5),
		P90:                 quantile(0.9),
		Mean:                q.money(sampling.Mean(s.npv)),
		ProbabilityPositive: roundedRatio(s.probabilityPositive()),
		ExpectedShortfall:   q.money(npv.LeastMean(0.1)),
		Outcomes:            outcomes,
		Drivers:             s.drivers(),
		Cumulative:          q.bands(s),
	}
}

func (q question) bands(s *simulation) []Band {
	bands := make([]Band, len(s.cumulative))
	var benefit sampling.Ranking
	for i, values := range s.cumulative {
		benefit.Rank(values)
		quantile := func(share float64) Money { return q.money(benefit.Quantile(share)) }
		bands[i] = Band{i + 1, date(q.scenario.Start, i+1), quantile(0.1), quantile(0.5), quantile(0.9)}
	}
	return bands
}

type simulation struct {
	inputs     []swing
	npv        []float64   // by draw
	cumulative [][]float64 // benefit to date, by month from 1, of the first cumulativeDraws
	strata     []strata
}

// points are [sampling.Points] points in a unit cube, one dimension per input. Coordinates is that of
// [sampling.Lattice].
type points interface {
	Coordinates(dimension, first int, into []float64)
}

// blockDraws is the number of draws computed side by side: few enough for a processor's cache, many enough to outweigh
// the calls.
const blockDraws = 512

const cumulativeDraws = 4096

// simulate takes the most influential inputs first.
func (q question) simulate(ctx Context, inputs []swing, points points) (*simulation, error) {
	s := &simulation{
		inputs:     inputs,
		npv:        make([]float64, sampling.Points),
		cumulative: make([][]float64, q.scenario.HorizonMonths),
		strata:     make([]strata, len(inputs)),
	}
	for m := range s.cumulative {
		s.cumulative[m] = make([]float64, cumulativeDraws)
	}
	program := num.NewProgram(false)
	for _, in := range inputs {
		program.Vary(in.field)
	}
	sw := q.newSwitching(program)
	benefits := sw.benefits(sw.switchTo(sw.moveAt(q.cutover)))
	npv := sw.presentValue(benefits)
	withMonths := program.Evaluation(blockDraws, append(cumulated(benefits)[1:], npv)...)
	npvOnly := program.Evaluation(blockDraws, npv)
	draws := newInputDraws(inputs, points)
	for first := 0; first < sampling.Points; first += blockDraws {
		if err := contextError(ctx); err != nil {
			return nil, err
		}
		if first >= cumulativeDraws {
			draws.evaluate(first, npvOnly)
			copy(s.npv[first:], npvOnly.Result(0))
			continue
		}
		draws.evaluate(first, withMonths)
		copy(s.npv[first:], withMonths.Result(len(s.cumulative)))
		for m := range s.cumulative {
			copy(s.cumulative[m][first:], withMonths.Result(m))
		}
		for i := range s.strata {
			s.strata[i].add(draws.probabilities[i], s.npv[first:], s.npv[0])
		}
	}
	return s, nil
}

type inputDraws struct {
	inputs        []swing
	points        points
	distributions []sampling.Triangular
	probabilities [][]float64 // of the current block, by input and draw
}

func newInputDraws(inputs []swing, points points) inputDraws {
	d := inputDraws{inputs: inputs, points: points}
	for _, in := range inputs {
		triangular := sampling.Triangular{Low: in.low, Mode: num.Float(*in.field), High: in.high}
		d.distributions = append(d.distributions, triangular)
		d.probabilities = append(d.probabilities, make([]float64, blockDraws))
	}
	return d
}

func (d inputDraws) evaluate(first int, evaluation *num.Evaluation) {
	for i, in := range d.inputs {
		d.points.Coordinates(i, first, d.probabilities[i])
		d.distributions[i].Quantiles(d.probabilities[i], evaluation.Input(in.field))
	}
	evaluation.Run()
}

func (s *simulation) probabilityPositive() float64 {
	positive := 0
	for _, npv := range s.npv {
		if npv > 0 {
			positive++
		}
	}
	return float64(positive) / float64(len(s.npv))
}

const strataCount = 16

type strata [strataCount]struct{ count, sum float64 }

// add adds draws by the input's probability, less an offset that keeps the sums small.
func (g *strata) add(probabilities, npv []float64, offset float64) {
	for i, p := range probabilities {
		stratum := &g[min(int(float64(p*strataCount)), strataCount-1)]
		stratum.count++
		stratum.sum += npv[i] - offset
	}
}

// between returns the sum of squares between the strata, less the value to expect if the input had no influence.
func (g *strata) between(total, average float64) float64 {
	var squares, n float64
	for _, stratum := range g {
		if stratum.count > 0 {
			off := stratum.sum/stratum.count - average
			squares += float64(float64(stratum.count*off) * off)
			n += stratum.count
		}
	}
	noise := (total - squares) / (n - strataCount)
	return squares - float64((strataCount-1)*noise)
}

func (s *simulation) drivers() []Driver {
	first := s.npv[:cumulativeDraws]
	average := sampling.Mean(first)
	var total float64
	for _, npv := range first {
		total += float64((npv - average) * (npv - average))
	}
	shares := make([]float64, len(s.inputs))
	for i := range s.inputs {
		if total > 0 {
			shares[i] = max(0, min(1, s.strata[i].between(total, average-s.npv[0])/total))
		}
	}
	drivers := make([]Driver, len(shares))
	for i, input := range descending(len(shares), func(i int) float64 { return shares[i] }) {
		drivers[i] = Driver{s.inputs[input].pointer, roundedRatio(shares[input])}
	}
	return drivers
}
