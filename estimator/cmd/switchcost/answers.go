package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

// sensitivity writes what each uncertain input does to the worth of a switch.
func (p summary) sensitivity(r estimator.CandidateResult, swings []estimator.Swing) {
	if len(swings) == 0 {
		writeWrapped(p, "", "No input of this scenario is uncertain.")
		return
	}
	writeWrapped(p, "", fmt.Sprintf("%s is worth %s over %s. What each uncertain input makes of that alone, the widest first:",
		switching(r), p.read.money(r.NPV.Decimal), duration(p.scenario.HorizonMonths)))
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row("Input", "Low", "Worth, "+p.result.Currency, "High", "Worth, "+p.result.Currency)
	for _, swing := range swings {
		in, _ := estimator.InputAt(swing.Input)
		t.row(p.label(swing.Input), p.read.value(in, swing.Low), exact(swing.NPVLow), p.read.value(in, swing.High), exact(swing.NPVHigh))
	}
	t.write(p)
	fmt.Fprintln(p)
	writeWrapped(p, "", `All else is as given each time, so this misses what inputs do together; "risk" has that.`)
}

// shownDrivers is how many drivers of a risk one reads.
const shownDrivers = 5

// risk writes how sure the worth of a switch is.
func (p summary) risk(r estimator.CandidateResult, risk estimator.Risk) {
	writeWrapped(p, "", fmt.Sprintf("%s pays off in %s.", switching(r), estimator.Frequency(risk.ProbabilityPositive)))
	fmt.Fprintf(p, "\nWorth over %s\n", duration(p.scenario.HorizonMonths))
	worth := table{indent: "  ", left: 1}
	worth.row("Low end, which one future in ten is below", p.read.money(risk.P10.Decimal))
	worth.row("Middle, which half of the futures are below", p.read.money(risk.P50.Decimal))
	worth.row("High end, which one future in ten is above", p.read.money(risk.P90.Decimal))
	worth.row("Mean", p.read.money(risk.Mean.Decimal))
	worth.row("Mean of the worst tenth", p.read.money(risk.ExpectedShortfall.Decimal))
	worth.write(p)
	if len(risk.Drivers) == 0 {
		return
	}
	fmt.Fprintln(p, "\nWhat decides most, with its share of the spread")
	drivers := table{indent: "  ", left: 1}
	for _, driver := range risk.Drivers[:min(shownDrivers, len(risk.Drivers))] {
		drivers.row(p.label(driver.Input), driver.Share.Mul(hundred).StringFixed(1)+"%")
	}
	drivers.write(p)
}

// breakeven writes where the answer changes with one input.
func (p summary) breakeven(r estimator.CandidateResult, flip estimator.Flip) {
	in, _ := estimator.InputAt(flip.Input)
	name, input := printable(r.Name), p.label(flip.Input)
	if flip.Value == nil {
		pays := map[estimator.Side]string{estimator.Always: "pays", estimator.Never: "does not pay"}[flip.Pays]
		writeWrapped(p, "", fmt.Sprintf("Switching to %s %s at any value that “%s” may have, all else as given.", name, pays, input))
		return
	}
	limit := map[estimator.Side]string{estimator.Above: "at least", estimator.Below: "at most"}[flip.Pays]
	if !in.Whole {
		limit += " about"
	}
	writeWrapped(p, "", fmt.Sprintf("Switching to %s pays where “%s” is %s %s, all else as given.",
		name, input, limit, p.read.value(in, *flip.Value)))
}

// switching is a switch as a sentence starts with it.
func switching(r estimator.CandidateResult) string {
	return fmt.Sprintf("Switching to %s at %s", printable(r.Name), endOf(r.CutoverMonth, r.CutoverDate))
}

// label is what an input is called, with whose it is and of which tier.
func (p summary) label(pointer string) string {
	in, _ := estimator.InputAt(pointer)
	label, parts := in.Label, strings.Split(pointer, "/")
	if len(parts) > 6 && parts[len(parts)-3] == "tiers" {
		tier, _ := strconv.Atoi(parts[len(parts)-2])
		label = fmt.Sprintf("%s, tier %d", label, tier+1)
	}
	switch parts[1] {
	case "incumbent":
		return p.incumbent() + ": " + label
	case "candidates":
		i, _ := strconv.Atoi(parts[2])
		return printable(p.scenario.Candidates[i].Name) + ": " + label
	default:
		return label
	}
}

// value is an input's value with its unit, of which three digits count.
func (r reader) value(in estimator.Input, value decimal.Decimal) string {
	switch number := figure(roundForReading(value)); in.Unit {
	case estimator.UnitMoney:
		return r.money(value)
	case estimator.UnitMoneyPerLabel:
		return r.price(value) + " per label"
	case estimator.UnitMoneyPerHour:
		return r.price(value) + " per hour"
	case estimator.UnitShare:
		return share(value)
	case estimator.UnitRate:
		return share(value) + " a year"
	case estimator.UnitHours, estimator.UnitMinutes, estimator.UnitMonths, estimator.UnitLabels, estimator.UnitPoints:
		if number == "1" {
			return number + " " + strings.TrimSuffix(string(in.Unit), "s")
		}
		return number + " " + string(in.Unit)
	default:
		return number
	}
}

// share is a share as a percentage of which three digits count, however small.
func share(value decimal.Decimal) string {
	return figure(roundForReading(value.Mul(hundred))) + "%"
}
