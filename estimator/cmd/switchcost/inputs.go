package main

import (
	"fmt"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

type inputsCommand struct {
	JSON bool `name:"json" help:"${inputs_json}"`
}

func (cmd inputsCommand) Run(c console) error {
	if cmd.JSON {
		return writeJSON(c.out, estimator.Inputs())
	}
	t := table{left: len(inputsHead)}
	t.row(inputsHead...)
	for _, in := range estimator.Inputs() {
		unit := strings.ReplaceAll(string(in.Unit), "_", " ")
		t.row("  "+in.Pointer, unit, accepted(in), absent(in), in.Default, plausible(in))
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

func accepted(in estimator.Input) string {
	switch {
	case in.Numeric():
		return fmt.Sprintf(bounds, number(*in.Min), number(*in.Max))
	case in.Unit == estimator.UnitCurrency:
		return currencyCode
	case in.Unit == estimator.UnitMonth:
		return monthFormat
	case in.Unit == estimator.UnitYesNo:
		return yesNo
	default:
		return strings.Join(in.Choices, ", ")
	}
}

func absent(in estimator.Input) string {
	switch {
	case in.Required:
		return required
	case in.Absent != nil:
		return number(*in.Absent)
	default:
		return ""
	}
}

func plausible(in estimator.Input) string {
	switch {
	case in.Low == nil || in.High == nil:
		return ""
	case in.Around:
		return fmt.Sprintf(addedBounds, number(*in.Low), number(*in.High))
	case in.Relative:
		return fmt.Sprintf(factorBounds, number(*in.Low), number(*in.High))
	default:
		return fmt.Sprintf(bounds, number(*in.Low), number(*in.High))
	}
}
