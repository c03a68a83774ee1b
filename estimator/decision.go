package estimator

import (
	"slices"

	"github.com/shopspring/decimal"
)

// Basis tells what a verdict rests on.
type Basis string

// The bases of a verdict.
const (
	ByValues     Basis = "values"     // the highest npv at the scenario's values
	BySimulation Basis = "simulation" // the highest mean over the draws
)

// Choice is one action of a decision: to stay, or to move to a candidate in one month.
type Choice struct {
	Candidate    *int   `json:"candidate"`               // index in the scenario's candidates; nil: stay
	CutoverMonth int    `json:"cutover_month,omitempty"` // absent: stay
	CutoverDate  string `json:"cutover_date,omitempty"`
	RunOutUse    bool   `json:"run_out_use"` // the commitment is used up while the contract runs out
}

// Regret is how much more the best action of each draw is worth than this one.
type Regret struct {
	Mean Money `json:"mean"`
	P90  Money `json:"p90"`
}

// Action is a [Choice] with its worth over staying in the draws.
type Action struct {
	Choice
	Mean   Money  `json:"mean"`
	Regret Regret `json:"regret"`
	BestIn Ratio  `json:"best_in"` // share of the draws in which no other action is worth more
}

// Decision weighs all actions on the same draws.
//
//   - Draws is the number of draws, which are equally likely.
//   - Mean to BestIn belong to the switch that the [Recommendation] names, also where
//     staying is better. Those of staying are in Actions.
//   - TiedWith is another candidate whose best mean is within 1 % of a year's labels cost.
//   - Cautious is the action with the highest mean of its own worst tenth.
//   - EVPI is the expected value of perfect information: the most that knowing every
//     input before deciding can be worth. EVPPI is the same for each uncertain input
//     alone, the highest first.
//   - EVSI is the expected value of a pilot for each candidate with an uncertain label
//     accuracy.
//   - Actions has staying first, unless it is impossible, then the switches by candidate
//     and month.
type Decision struct {
	Draws         int           `json:"draws"`
	Mean          Money         `json:"mean"`
	P10           Money         `json:"p10"`
	P50           Money         `json:"p50"`
	P90           Money         `json:"p90"`
	Regret        Regret        `json:"regret"`
	BestIn        Ratio         `json:"best_in"`
	TiedWith      *int          `json:"tied_with"` // index; nil: none
	Cautious      Choice        `json:"cautious"`
	TurningPrices TurningPrices `json:"turning_prices"`
	EVPI          Money         `json:"evpi"`
	EVPPI         []InputValue  `json:"evppi"`
	EVSI          []PilotValue  `json:"evsi"`
	Actions       []Action      `json:"actions"`
	Reason        Reason        `json:"reason"`
}

// TurningPrices are the prices at which the mean of the named switch is 0, to four decimals; nil where there is none.
type TurningPrices struct {
	RetentionDiscount    *Ratio `json:"retention_discount"`
	CandidatePriceFactor *Ratio `json:"candidate_price_factor"`
}

// InputValue is the expected value of knowing an uncertain input before deciding.
type InputValue struct {
	Input string `json:"input"` // JSON Pointer
	Value Money  `json:"value"`
}

// PilotValue is the expected value of checking labels of a candidate before deciding, by the number of labels.
type PilotValue struct {
	Candidate int         `json:"candidate"` // index
	Sizes     []PilotSize `json:"sizes"`
	Best      *int        `json:"best"` // labels with the highest value less cost; nil: no pilot pays off
}

// PilotSize is a pilot of some labels. Its cost is that of the labels and of reviewing them.
type PilotSize struct {
	Labels int   `json:"labels"`
	Value  Money `json:"value"`
	Cost   Money `json:"cost"`
}

// Reason supports a recommendation: the chance that the named switch pays, what causes most of the variance of its
// worth, and the value of an input beyond which another action is best.
type Reason struct {
	ProbabilityPositive Ratio         `json:"probability_positive"`
	Driver              *Driver       `json:"driver"`   // nil if nothing matters
	TurnsAt             *TurningValue `json:"turns_at"` // nil if no single input turns the verdict
}

// TurningValue is the value of an uncertain input at which the mean of the named switch passes 0.
type TurningValue struct {
	Input        string `json:"input"` // JSON Pointer
	Value        Ratio  `json:"value"` // in the input's unit
	Pays         Side   `json:"pays"`  // Above or Below
	CutoverMonth int    `json:"cutover_month"`
	CutoverDate  string `json:"cutover_date,omitempty"`
}

// reason returns what supports a recommendation, given the drivers of the named switch, the strongest first.
func (w *weighing) reason(drivers []Driver) Reason {
	r := Reason{ProbabilityPositive: roundedRatio(probabilityPositive(w.worth[w.named]))}
	if len(drivers) > 0 && drivers[0].Share.IsPositive() {
		r.Driver = &drivers[0]
	}
	if w.mustMove() {
		return r
	}
	for _, driver := range drivers {
		v := slices.IndexFunc(w.sim.variables(), func(of variable) bool {
			return !of.isCause() && of.pointer == driver.Input
		})
		if v < 0 {
			continue // a cause has no value
		}
		if r.TurnsAt = w.turnsAt(v); r.TurnsAt != nil {
			break
		}
	}
	return r
}

// turnsAt returns the value of an input at which the mean of the named switch passes 0, nil if it does not.
func (w *weighing) turnsAt(v int) *TurningValue {
	g := newGroups(w.sim.values(v), groupCount)
	value, pays, ok := crossingOf(g.halfMeans(w.sim.values(v)), g.halfMeans(w.worth[w.named]))
	if !ok {
		return nil
	}
	of := &w.sim.variables()[v]
	named, _ := w.moveOf(w.named)
	return &TurningValue{
		Input:        of.pointer,
		Value:        of.rounded(value, pays),
		Pays:         pays,
		CutoverMonth: named.cutover,
		CutoverDate:  date(w.scenario.Start, named.cutover),
	}
}

// crossingOf returns where the means of the worth pass 0, by linear interpolation between the means of an input, and on
// which side they are above 0. By chance they may pass it several times: then it is the middle place.
func crossingOf(input, worth []halves) (value float64, pays Side, ok bool) {
	var places []float64
	for i := 1; i < len(worth); i++ {
		before, after := worth[i-1].mean(), worth[i].mean()
		if (before > 0) != (after > 0) {
			from, to := input[i-1].mean(), input[i].mean()
			places = append(places, from+float64((to-from)*float64(before/(before-after))))
		}
	}
	if len(places)%2 == 0 {
		return 0, "", false
	}
	pays = Above
	if worth[0].mean() > 0 {
		pays = Below
	}
	return places[len(places)/2], pays, true
}

// rangeDigits is the number of digits of a range's width to which a value in it is rounded.
const rangeDigits = 3

// rounded returns a value of an input from which on, or up to which, a statement holds.
func (v *variable) rounded(value float64, holds Side) Ratio {
	width := decimal.NewFromFloat(v.distribution.High).Sub(decimal.NewFromFloat(v.distribution.Low))
	places := min(ratioPlaces, rangeDigits-int32(width.NumDigits())-width.Exponent())
	exact := decimal.NewFromFloat(value)
	if holds == Above {
		return Ratio{exact.RoundCeil(places)}
	}
	return Ratio{exact.RoundFloor(places)}
}
