package estimator

import (
	"slices"

	"github.com/shopspring/decimal"
)

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
