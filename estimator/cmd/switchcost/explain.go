package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

type explainCommand struct {
	Figure string `arg:"" help:"${figure}"`
	analysis
	Branch estimator.BranchName `enum:"stay,switch" default:"switch" help:"${branch} (default ${default})."`
	Month  int                  `placeholder:"M" help:"${month}"`
}

func (cmd explainCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis,
		func(_ estimator.Context, s estimator.Scenario, _ int) (estimator.Explanation, error) {
			return cmd.explain(s)
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
		writeWrapped(p, "", title(r))
	}
	writeWrapped(p, "", info.Rule)
	writeWrapped(p, "", info.Source)
	if e.Formula != "" {
		fmt.Fprintln(p)
		writeWrapped(p, "  ", "= "+e.Formula)
	}
	p.terms(e.Terms)
	p.tasks(e.Terms)
	p.origins(e.Terms, figures)
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

// tasks tells the tasks whose numbers are in names.
func (p summary) tasks(terms []estimator.Term) {
	var tasks []string
	for i, task := range p.scenario.Demand.Tasks {
		inName := fmt.Sprintf("task_%d_", i+1)
		if slices.ContainsFunc(terms, func(t estimator.Term) bool { return strings.Contains(t.Name, inName) }) {
			tasks = append(tasks, fmt.Sprintf(numberedTask, i+1, printable(task.Name)))
		}
	}
	if tasks != nil {
		fmt.Fprintln(p)
		writeWrapped(p, "  ", strings.Join(tasks, ", "))
	}
}

// origins tells in words what the terms are that have neither an input nor a formula.
func (p summary) origins(terms []estimator.Term, figures []estimator.FigureInfo) {
	for _, figure := range figures {
		name := nameOf(figure.Name)
		i := slices.IndexFunc(terms, func(t estimator.Term) bool {
			return t.Input == "" && t.Formula == "" && name.stands(t.Name)
		})
		if i >= 0 {
			fmt.Fprintln(p)
			writeWrapped(p, "  ", terms[i].Name+": "+figure.Rule)
		}
	}
}

// termName matches the names that stand for a figure in formulas.
type termName struct{ *regexp.Regexp }

// nameOf accepts the provider, the task, the tier or the month in a name, as in incumbent_task_2_purchase.
func nameOf(figure string) termName {
	return termName{regexp.MustCompile(`^(?:incumbent_|candidate_)?(?:early_)?(?:committed_)?(?:task_\d+_)?` +
		figure + `(?:_\d+)?$`)}
}

func (n termName) stands(name string) bool { return n.MatchString(name) }

func (n termName) inFormulaOf(figure estimator.FigureInfo) bool {
	return slices.ContainsFunc(figure.Formulas, func(f estimator.FormulaCase) bool {
		return slices.ContainsFunc(strings.Fields(f.Formula), func(word string) bool {
			return n.stands(strings.Trim(word, "(),"))
		})
	})
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

// explain turns the refusal of a figure into an error that says what to ask instead.
func (cmd explainCommand) explain(s estimator.Scenario) (estimator.Explanation, error) {
	explanation, err := cmd.explanation(s)
	var problems estimator.Problems
	if errors.As(err, &problems) && slices.Contains([]string{"/figure", "/month"}, problems[0].Pointer) {
		err = cmd.unexplained(s)
	}
	return explanation, err
}

func (cmd explainCommand) explanation(s estimator.Scenario) (estimator.Explanation, error) {
	return estimator.Explain(s, cmd.Candidate, estimator.Figure{Name: cmd.Figure, Branch: cmd.Branch, Month: cmd.Month})
}

func (cmd explainCommand) unexplained(s estimator.Scenario) error {
	figures := estimator.Figures()
	i := slices.IndexFunc(figures, func(f estimator.FigureInfo) bool { return f.Name == cmd.Figure })
	switch {
	case cmd.Month < 0 || cmd.Month > s.HorizonMonths:
		return fmt.Errorf(monthBounds, cmd.Month, s.HorizonMonths)
	case i < 0:
		return fmt.Errorf(unknownFigure, cmd.Figure)
	case figures[i].Explained:
		return cmd.withoutValue(s, figures[i])
	}
	name := nameOf(cmd.Figure)
	if !slices.ContainsFunc(figures, func(f estimator.FigureInfo) bool { return name.inFormulaOf(f) }) {
		return fmt.Errorf(notCovered, cmd.Figure, figures[i].Rule)
	}
	if whole, found := cmd.wholeOf(s, figures); found {
		return fmt.Errorf(partOfFigure, cmd.Figure, whole.Figure, whole)
	}
	return fmt.Errorf(withoutAnyValue, cmd.Figure, branchNames[cmd.Branch], figures[i].Rule)
}

// withoutValue words why a figure that is explained elsewhere has no value as asked.
func (cmd explainCommand) withoutValue(s estimator.Scenario, figure estimator.FigureInfo) error {
	other := cmd
	for other.Month = range s.HorizonMonths + 1 {
		if _, err := other.explanation(s); err != nil {
			continue
		}
		switch {
		case other.Month > 0:
			return fmt.Errorf(ofAMonth, cmd.Figure, other)
		case figure.Sort == estimator.SortLine:
			return fmt.Errorf(notInMonth, cmd.Figure, cmd.Month, branchNames[cmd.Branch])
		default:
			return fmt.Errorf(ofTheHorizon, cmd.Figure)
		}
	}
	return fmt.Errorf(withoutAnyValue, cmd.Figure, branchNames[cmd.Branch], figure.Rule)
}

// wholeOf returns the command that explains a figure with this one as a term: a line, if there is one.
func (cmd explainCommand) wholeOf(s estimator.Scenario, figures []estimator.FigureInfo) (explainCommand, bool) {
	for _, isLine := range [...]bool{true, false} {
		for _, figure := range figures {
			if !figure.Explained || isLine != (figure.Sort == estimator.SortLine) {
				continue
			}
			if whole, found := cmd.partOf(s, figure); found {
				return whole, true
			}
		}
	}
	return cmd, false
}

// partOf returns the command in the month asked for, or else in the first one in which the term is not 0, if there is
// one.
func (cmd explainCommand) partOf(s estimator.Scenario, figure estimator.FigureInfo) (whole explainCommand, found bool) {
	first, last := 0, 0
	if figure.Sort != estimator.SortAnswer {
		first, last = max(1, cmd.Month), cmp.Or(cmd.Month, s.HorizonMonths)
	}
	name, of := nameOf(cmd.Figure), cmd
	of.Figure = figure.Name
	for of.Month = first; of.Month <= last; of.Month++ {
		explanation, err := of.explanation(s)
		if err != nil {
			continue
		}
		i := slices.IndexFunc(explanation.Terms, func(t estimator.Term) bool { return name.stands(t.Name) })
		if i >= 0 && !explanation.Terms[i].Value.IsZero() {
			return of, true
		}
		if i >= 0 && !found {
			whole, found = of, true
		}
	}
	return whole, found
}

// String returns the arguments of the command.
func (cmd explainCommand) String() string {
	args := []string{"explain", cmd.Figure}
	if cmd.Month > 0 {
		args = append(args, "--month", strconv.Itoa(cmd.Month))
	}
	if cmd.Branch == estimator.StayBranch {
		args = append(args, "--branch", string(cmd.Branch))
	}
	if cmd.Candidate > 0 {
		args = append(args, "--candidate", strconv.Itoa(cmd.Candidate))
	}
	if cmd.File != dash {
		args = append(args, printable(cmd.File))
	}
	return strings.Join(args, " ")
}
