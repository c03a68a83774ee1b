package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

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
