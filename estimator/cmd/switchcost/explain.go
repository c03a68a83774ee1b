package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

type explainCommand struct {
	Figure string `arg:"" help:"${figure}"`
	analysis
	Branch string `enum:"stay,switch" default:"switch" help:"${branch} (default ${default})."`
	Month  int    `placeholder:"M" help:"${month}"`
}

func (cmd explainCommand) Run(ctx context.Context, c console) error {
	of := estimator.Figure{Name: cmd.Figure, Branch: estimator.BranchName(cmd.Branch), Month: cmd.Month}
	return printAnalysis(ctx, c, cmd.analysis,
		func(_ estimator.Context, s estimator.Scenario, candidate int) (estimator.Explanation, error) {
			return estimator.Explain(s, candidate, of)
		},
		summary.explanation)
}

func (p summary) explanation(r estimator.CandidateResult, e estimator.Explanation) {
	figures := estimator.Figures()
	info := figures[slices.IndexFunc(figures, func(f estimator.FigureInfo) bool { return f.Name == e.Figure })]
	name := info.Label
	if e.Month > 0 {
		name = fmt.Sprintf(figureOfMonth, name, e.Month)
	}
	writeWrapped(p, "", name+": "+p.term(e.Unit, e.Value))
	if e.Branch == estimator.SwitchBranch {
		writeWrapped(p, "", fmt.Sprintf(candidateTitle, printable(r.Name), endOf(r.CutoverMonth, r.CutoverDate)))
	}
	writeWrapped(p, "", info.Rule)
	writeWrapped(p, "", info.Source)
	if e.Formula != "" {
		fmt.Fprintln(p)
		writeWrapped(p, "  ", "= "+e.Formula)
	}
	p.terms(e.Terms)
	p.monthTerms(e.Months)
}

func (p summary) terms(terms []estimator.Term) {
	if len(terms) == 0 {
		return
	}
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row(termsHead...)
	for _, term := range terms {
		t.row(term.Name, cmp.Or(term.Input, term.Formula), p.term(term.Unit, term.Value))
	}
	t.write(p)
}

func (p summary) monthTerms(months []estimator.MonthTerms) {
	if len(months) == 0 {
		return
	}
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	head := []string{monthHead}
	for _, term := range months[0].Terms {
		head = append(head, strings.ReplaceAll(term.Name, "_", " "))
	}
	t.row(head...)
	for _, m := range months {
		row := []string{shortMonth(m.Month, m.Date)}
		for _, term := range m.Terms {
			row = append(row, p.term(term.Unit, term.Value))
		}
		t.row(row...)
	}
	t.write(p)
}

type figuresCommand struct {
	JSON bool `name:"json" help:"${figures_json}"`
}

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
			formula := "= " + one.Formula
			if one.When != "" {
				formula = fmt.Sprintf(whereCondition, formula, one.When)
			}
			writeWrapped(c.out, "  ", formula)
		}
		writeWrapped(c.out, "  ", figure.Rule)
	}
	return nil
}
