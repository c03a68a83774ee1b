package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// Risk is how sure the net present value of a switch is, over many futures in
// which each uncertain input is drawn by itself from a triangular distribution
// between its low and high end that peaks at the scenario's value. In one
// future of ten it is below P10, the low end. Probabilities are shares.
type Risk struct {
	P10                 Money    `json:"p10"`
	P50                 Money    `json:"p50"`
	P90                 Money    `json:"p90"`
	Mean                Money    `json:"mean"`
	ProbabilityPositive Ratio    `json:"probability_positive"`
	ExpectedShortfall   Money    `json:"expected_shortfall"` // mean of the worst tenth
	Futures             []Money  `json:"futures"`            // 50 equally likely ones, the worst first
	Drivers             []Driver `json:"drivers"`            // the strongest first
	Cumulative          []Band   `json:"cumulative"`         // month by month
}

// Driver is how much of the variance of npv an uncertain input makes by itself.
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

// equallyLikely is how many futures a risk shows.
const equallyLikely = 50

// nearlyNone and nearlyAll are as near to certain as a doubt is said to be.
var nearlyNone, nearlyAll = decimal.New(1, -3), decimal.New(999, -3)

// Frequency says a probability as people read it rightly: "29 of 50 equally
// likely futures". Where none or all of them would deny the doubt that is left,
// it is a share: "99.9 % of equally likely futures".
func Frequency(probability Ratio) string {
	futures := decimal.NewFromInt(equallyLikely)
	in := probability.Mul(futures).Round(0)
	doubted := probability.IsPositive() && probability.LessThan(one)
	if doubted && (in.IsZero() || in.Equal(futures)) {
		share := decimal.Max(nearlyNone, decimal.Min(nearlyAll, probability.Decimal))
		return fmt.Sprintf("%s %% of equally likely futures", share.Mul(hundred).Round(1))
	}
	return fmt.Sprintf("%s of %s equally likely futures", in, futures)
}

// AssessRisk says how sure the net present value of moving to a candidate,
// given by its index, in its cutover month is. Uncertain inputs are those of
// [Sensitivity]. The futures are the same each time, so the same scenario gives
// the same answer on every machine.
//
// A bad scenario or index gives [Problems]; a context that ends gives its error
// within the time of a few hundred futures.
func AssessRisk(ctx Context, s Scenario, candidate int) (Risk, error) {
	q, err := s.ask(candidate)
	if err != nil {
		return Risk{}, err
	}
	_, risk, err := q.assess(ctx)
	return risk, err
}

// layOutRisk turns futures into what is shown of them.
func (q question) layOutRisk(s *simulation) Risk {
	var npv sampling.Ranking
	npv.Rank(s.npv)
	at := func(share float64) Money { return q.money(npv.Quantile(share)) }
	shown := make([]Money, equallyLikely)
	for i := range shown {
		shown[i] = at((float64(i) + 0.5) / equallyLikely)
	}
	return Risk{
		P10: at(0.1), P50: at(0.5), P90: at(0.9),
		Mean:                q.money(sampling.Mean(s.npv)),
		ProbabilityPositive: roundedRatio(s.probabilityPositive()),
		ExpectedShortfall:   q.money(npv.LeastMean(0.1)),
		Futures:             shown,
		Drivers:             s.drivers(),
		Cumulative:          q.bands(s),
	}
}

// bands are the ranges of the cumulative benefit, month by month.
func (q question) bands(s *simulation) []Band {
	bands := make([]Band, len(s.cumulative))
	var benefit sampling.Ranking
	for i, values := range s.cumulative {
		benefit.Rank(values)
		at := func(share float64) Money { return q.money(benefit.Quantile(share)) }
		bands[i] = Band{i + 1, date(q.scenario.Start, i+1), at(0.1), at(0.5), at(0.9)}
	}
	return bands
}

// asRatio is a fast number as it is shown.
func roundedRatio(x float64) Ratio { return Ratio{decimal.NewFromFloat(x).Round(ratioPlaces)} }
