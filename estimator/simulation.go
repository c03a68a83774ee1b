package estimator

import (
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// simulation is a switch computed for many equally likely draws of the uncertain
// inputs.
type simulation struct {
	inputs     []swing
	npv        []float64   // by draw
	cumulative [][]float64 // benefit to date, by month from 1, of the first cumulativeDraws
	strata     []strata    // by input
}

// points are [sampling.Points] points in a unit cube, one dimension per input.
type points interface {
	// Coordinates writes one coordinate of consecutive points into a slice,
	// starting with point first.
	Coordinates(dimension, first int, into []float64)
}

// blockDraws is the number of draws computed side by side: few enough for a
// processor's cache, many enough to outweigh the cost of calling an operation.
const blockDraws = 256

// cumulativeDraws is the number of draws behind the monthly bands and the
// drivers.
const cumulativeDraws = 4096

// simulate draws the inputs, the most influential first, and computes the switch
// for each draw.
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
	benefits := sw.benefits(q.cutover, sw.switchAt(q.cutover))
	npv := sw.presentValue(benefits)
	withMonths := program.Evaluation(blockDraws, append(cumulated(benefits)[1:], npv)...)
	npvOnly := program.Evaluation(blockDraws, npv)

	distributions := make([]sampling.Triangular, len(inputs))
	probabilities := make([][]float64, len(inputs))
	for i, in := range inputs {
		distributions[i] = sampling.Triangular{Low: in.low, Mode: num.Float(*in.field), High: in.high}
		probabilities[i] = make([]float64, blockDraws)
	}
	for first := 0; first < sampling.Points; first += blockDraws {
		if err := ended(ctx); err != nil {
			return nil, err
		}
		evaluation := npvOnly
		if first < cumulativeDraws {
			evaluation = withMonths
		}
		for i, in := range inputs {
			points.Coordinates(i, first, probabilities[i])
			distributions[i].Quantiles(probabilities[i], evaluation.Input(in.field))
		}
		evaluation.Run()
		if first >= cumulativeDraws {
			copy(s.npv[first:], evaluation.Result(0))
			continue
		}
		copy(s.npv[first:], evaluation.Result(len(s.cumulative)))
		for m := range s.cumulative {
			copy(s.cumulative[m][first:], evaluation.Result(m))
		}
		for i := range s.strata {
			s.strata[i].add(probabilities[i], s.npv[first:], s.npv[0])
		}
	}
	return s, nil
}

// probabilityPositive returns the share of the draws with an npv above 0.
func (s *simulation) probabilityPositive() float64 {
	positive := 0
	for _, npv := range s.npv {
		if npv > 0 {
			positive++
		}
	}
	return float64(positive) / float64(len(s.npv))
}

// strataCount is the number of equally likely strata of an input's values. The
// variance of npv between them is the input's share.
const strataCount = 16

// strata sum npv by the values of one input.
type strata [strataCount]struct{ count, sum float64 }

// add adds draws by the input's probability, less an offset that keeps the sums
// small.
func (g *strata) add(probabilities, npv []float64, offset float64) {
	for i, p := range probabilities {
		stratum := &g[min(int(float64(p*strataCount)), strataCount-1)]
		stratum.count++
		stratum.sum += npv[i] - offset
	}
}

// between returns the sum of squares between the strata, less its expected value
// if the input had no influence.
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

// drivers returns the first-order shares of the variance of npv, the largest
// first.
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
