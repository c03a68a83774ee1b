package main

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

type inputsCommand struct {
	JSON bool `name:"json" help:"Print the whole list as JSON, with choices and the sources of defaults."`
}

// Help is shown below the command's own line.
func (inputsCommand) Help() string {
	return `An input is named by its JSON Pointer in the scenario; * stands for the index in a list. Shares and rates are fractions: 0.05 is 5 %. "If absent" is what an input means that is not given; "Plausible" is how low and how high it may well be, × a factor on its value.`
}

// Run prints the list of inputs.
func (cmd inputsCommand) Run(c console) error {
	if cmd.JSON {
		return writeJSON(c.out, estimator.Inputs())
	}
	t := table{left: 6}
	t.row("Input", "Unit", "Accepted", "If absent", "Default", "Plausible")
	for _, in := range estimator.Inputs() {
		t.row("  "+in.Pointer, strings.ReplaceAll(string(in.Unit), "_", " "), accepted(in), absent(in), in.Default, plausible(in))
	}
	lines := t.lines()
	fmt.Fprintln(c.out, lines[0])
	var section estimator.Section
	for i, in := range estimator.Inputs() {
		if in.Section != section {
			section = in.Section
			fmt.Fprintf(c.out, "\n%s\n", section.Title())
		}
		fmt.Fprintln(c.out, lines[i+1])
		writeWrapped(c.out, "      ", in.Label+". "+in.Help)
	}
	return nil
}

// accepted is what an input takes, short.
func accepted(in estimator.Input) string {
	switch {
	case in.Numeric():
		return fmt.Sprintf("%s to %s", figure(*in.Min), figure(*in.Max))
	case in.Unit == estimator.UnitCurrency:
		return "ISO 4217 code"
	case in.Unit == estimator.UnitMonth:
		return "YYYY-MM"
	case in.Unit == estimator.UnitYesNo:
		return "true, false"
	default:
		return strings.Join(in.Choices, ", ")
	}
}

func absent(in estimator.Input) string {
	switch {
	case in.Required:
		return "required"
	case in.Absent != nil:
		return figure(*in.Absent)
	default:
		return ""
	}
}

// plausible is how low and how high a value may be.
func plausible(in estimator.Input) string {
	switch {
	case in.Low == nil || in.High == nil:
		return ""
	case in.Relative:
		return fmt.Sprintf("× %s to %s", figure(*in.Low), figure(*in.High))
	default:
		return fmt.Sprintf("%s to %s", figure(*in.Low), figure(*in.High))
	}
}

func figure(d decimal.Decimal) string { return grouped(d.String()) }
