package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

type explainCommand struct {
	Figure string `arg:"" help:"Name of a line, total or answer in money, such as npv or labels; \"figures\" lists them."`
	question
	Branch string `enum:"stay,switch" default:"switch" help:"Of a line or total: stay or switch (default ${default})."`
	Month  int    `placeholder:"M" help:"Month of a line, total, benefit or discount; without one, the figure over the whole horizon."`
}

// Help is shown below the command's own line.
func (explainCommand) Help() string {
	return "Prints the formula in the model's notation with the value of every name in it, down to the inputs; what adds months up has them as well."
}

// Run prints how the figure comes about.
func (cmd explainCommand) Run(ctx context.Context, c console) error {
	of := estimator.Figure{Name: cmd.Figure, Branch: estimator.BranchName(cmd.Branch), Month: cmd.Month}
	return printAnswer(ctx, c, cmd.question, func(_ context.Context, s estimator.Scenario) (estimator.Explanation, error) {
		return estimator.Explain(s, cmd.Candidate, of)
	}, summary.explanation)
}

// explanation writes a formula and what stands in it.
func (p summary) explanation(_ estimator.CandidateResult, given estimator.Explanation) {
	labels := map[string]estimator.FigureInfo{}
	for _, figure := range estimator.Figures() {
		labels[figure.Name] = figure
	}
	name := labels[given.Figure].Label
	if given.Month > 0 {
		name += fmt.Sprintf(", month %d", given.Month)
	}
	writeWrapped(p, "", fmt.Sprintf("%s: %s", name, p.read.term(given.Unit, given.Value)))
	writeWrapped(p, "", labels[given.Figure].Rule)
	writeWrapped(p, "", labels[given.Figure].Source)
	if given.Formula != "" {
		fmt.Fprintln(p)
		writeWrapped(p, "  ", "= "+given.Formula)
	}
	if len(given.Terms) > 0 {
		fmt.Fprintln(p)
	}
	terms := table{indent: "  ", left: 2}
	terms.row("Name", "Comes from", "Value")
	for _, term := range given.Terms {
		terms.row(term.Name, comesFrom(term), p.read.term(term.Unit, term.Value))
	}
	if len(given.Terms) > 0 {
		terms.write(p)
	}
	p.monthTerms(given.Months)
}

func comesFrom(term estimator.Term) string {
	if term.Input != "" {
		return term.Input
	}
	return term.Formula
}

// termPlaces is how many decimals a value that is no money shows.
const termPlaces = 6

// term is a value as a formula has it.
func (r reader) term(unit estimator.Unit, value decimal.Decimal) string {
	switch {
	case unit == estimator.UnitMoney:
		return r.with(value.StringFixed(r.minorUnits))
	case strings.HasPrefix(string(unit), "money"):
		return r.with(value.String())
	default:
		return grouped(value.Round(termPlaces).String())
	}
}

// monthTerms writes the months behind a sum.
func (p summary) monthTerms(months []estimator.MonthTerms) {
	if len(months) == 0 {
		return
	}
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	head := []string{"Month"}
	for _, term := range months[0].Terms {
		head = append(head, strings.ReplaceAll(term.Name, "_", " "))
	}
	t.row(head...)
	for _, m := range months {
		row := []string{month(m.Month, m.Date)}
		for _, term := range m.Terms {
			row = append(row, p.read.term(term.Unit, term.Value))
		}
		t.row(row...)
	}
	t.write(p)
}

type figuresCommand struct {
	JSON bool `name:"json" help:"Print the whole list as JSON, with the inputs and what each formula rests on."`
}

// Run prints the figures with their formulas.
func (cmd figuresCommand) Run(c console) error {
	if cmd.JSON {
		return writeJSON(c.out, estimator.Figures())
	}
	for i, figure := range estimator.Figures() {
		if i > 0 {
			fmt.Fprintln(c.out)
		}
		fmt.Fprintf(c.out, "%s  (%s)\n", figure.Name, figure.Label)
		for _, one := range figure.Formulas {
			condition := ""
			if one.When != "" {
				condition = "  where " + one.When
			}
			writeWrapped(c.out, "  ", "= "+one.Formula+condition)
		}
		writeWrapped(c.out, "  ", figure.Rule)
	}
	return nil
}
