package estimator

import (
	"slices"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
	"github.com/switchcost/switchcost/estimator/internal/search"
)

// turningDraws is the number of draws whose mean turning prices bring to 0.
const turningDraws = 2048

// Turning prices are found in steps of 4 decimal places.
const (
	turningPlaces = 4
	stepsPerOne   = 10_000
)

// turningPrices returns the prices at which the mean npv of a move is 0; nil where there is none.
func (sim *simulation) turningPrices(ctx Context, to candidateMove) (TurningPrices, error) {
	sw, moved := sim.switching(to.candidate), sim.switched(to)
	npv, x := sw.npv(moved), sw.of(sim.lever)
	mean, err := sim.mean(ctx, npv)
	if err != nil {
		return TurningPrices{}, err
	}
	var prices TurningPrices
	factor, err := sim.newTurning(ctx, sw.candidateLevers(moved, npv), x)
	if err != nil {
		return prices, err
	}
	if mean > 0 {
		prices.CandidatePriceFactor, err = factor.root(ctx, 1, maxPriceFactor)
	} else {
		prices.CandidatePriceFactor, err = factor.root(ctx, 0, 1)
	}
	if err != nil || mean < 0 {
		return prices, err
	}
	discount, err := sim.newTurning(ctx, sw.incumbentLevers(npv), x.Complement())
	if err != nil {
		return prices, err
	}
	prices.RetentionDiscount, err = discount.root(ctx, 0, 1)
	return prices, err
}

// mean returns that of a quantity over the turningDraws.
func (sim *simulation) mean(ctx Context, q quantity) (float64, error) {
	values, err := sim.newBatch(q).evaluate(ctx, 0, turningDraws)
	return sampling.Mean(values[0]), err
}

// turning is the mean npv of a move as a function of a price factor or a discount.
type turning struct {
	sim     *simulation
	charges *batch
	sign    float64 // 1 where a charge raises npv, and −1 where it lowers it
	rest    float64 // mean npv without the charges
}

// newTurning takes the factor on the prices of a party, which depends on the lever.
func (sim *simulation) newTurning(ctx Context, l *levers, factor quantity) (turning, error) {
	rest, err := sim.mean(ctx, l.rest)
	charges := l.charges(factor, l.credits)
	return turning{sim, sim.newBatch(charges), l.sign.Float(), rest}, err
}

func (t turning) at(ctx Context, x float64) (float64, error) {
	t.sim.columns[t.sim.lever] = &column{values: slices.Repeat([]float64{x}, turningDraws)}
	charges, err := t.charges.evaluate(ctx, 0, turningDraws)
	return t.rest + float64(t.sign*sampling.Mean(charges[0])), err
}

// root returns where the mean, which never rises with the price, reaches 0; nil if it does not.
func (t turning) root(ctx Context, low, high int64) (*Ratio, error) {
	var err error
	value := func(step float64) decimal.Decimal {
		mean, failed := t.at(ctx, step/stepsPerOne)
		if failed != nil {
			err = failed
		}
		return decimal.NewFromFloat(mean)
	}
	first := search.Point{At: low*stepsPerOne - 1, Value: value(float64(low * stepsPerOne))}
	last := search.Point{At: high * stepsPerOne, Value: value(float64(high * stepsPerOne))}
	if err != nil || first.Value.IsNegative() || last.Value.IsPositive() {
		return nil, err
	}
	step, stopped := search.FirstNotPositive(ctx, first, last, func(at int64) decimal.Decimal {
		return value(float64(at) + 0.5) // halfway between two steps, so that the root is rounded
	})
	if stopped != nil {
		err = stopped
	}
	if err != nil { // the mean at the last step may have failed without stopping the search
		return nil, err
	}
	return &Ratio{decimal.New(step, -turningPlaces)}, nil
}
