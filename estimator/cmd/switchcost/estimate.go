package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

// basisFlags choose what decides.
type basisFlags struct {
	Exact  bool `help:"${exact}"`
	Assess bool `hidden:""` // a former flag
}

func (f basisFlags) Validate() error {
	if f.Assess {
		return errors.New(assessIsDefault)
	}
	return nil
}

type estimateCommand struct {
	File   string `arg:"" optional:"" default:"-" help:"${file}"`
	JSON   bool   `name:"json" xor:"form" help:"${result_json}"`
	CSV    bool   `name:"csv" xor:"form" help:"${csv}"`
	AtBest bool   `help:"${at_best}"`
	Today  string `placeholder:"YYYY-MM" help:"${today}"`
	basisFlags
}

func (cmd estimateCommand) Validate() error {
	if _, err := time.Parse(isoMonth, cmd.Today); cmd.Today != "" && err != nil {
		return fmt.Errorf(todayFormat, cmd.Today)
	}
	return cmd.basisFlags.Validate()
}

func (cmd estimateCommand) Run(ctx context.Context, c console) error {
	scenario, err := c.scenario(ctx, cmd.File)
	if err != nil {
		return err
	}
	result, err := withTimeout(ctx, c.timeout, func(ctx context.Context) (estimator.Result, error) {
		return cmd.estimate(ctx, scenario)
	})
	if err != nil {
		return inFile(cmd.File, err)
	}
	switch {
	case cmd.JSON:
		return writeJSON(c.out, result)
	case cmd.CSV:
		return writeCSV(c.out, result)
	default:
		summary := newSummary(c.out, scenario, result)
		summary.today = cmp.Or(cmd.Today, time.Now().Format(isoMonth))
		summary.exactOnly = cmd.Exact
		summary.write()
		return nil // the writer keeps its first error
	}
}

// estimate answers a scenario. With Exact, JSON is the result of the package, which takes the first possible month
// where a scenario leaves it open.
func (cmd estimateCommand) estimate(ctx context.Context, s estimator.Scenario) (estimator.Result, error) {
	if cmd.AtBest {
		s = withOpenMonths(s)
	}
	if !cmd.Exact {
		return estimator.Assess(ctx, s)
	}
	if cmd.JSON && !cmd.AtBest {
		return estimator.Estimate(ctx, s)
	}
	return estimateAtBest(ctx, s)
}

func withOpenMonths(s estimator.Scenario) estimator.Scenario {
	s.Candidates = slices.Clone(s.Candidates)
	for i := range s.Candidates {
		s.Candidates[i].CutoverMonth = nil
	}
	return s
}

// estimateAtBest takes the month with the highest npv where a scenario leaves it open.
func estimateAtBest(ctx context.Context, s estimator.Scenario) (estimator.Result, error) {
	result, err := estimator.Estimate(ctx, s)
	if err != nil || !hasOpenMonth(s) {
		return result, err
	}
	best := s
	best.Candidates = slices.Clone(s.Candidates)
	for i := range best.Candidates {
		if best.Candidates[i].CutoverMonth == nil {
			best.Candidates[i].CutoverMonth = &result.Candidates[i].BestCutoverMonth
		}
	}
	if result, err = estimator.Estimate(ctx, best); err != nil {
		return estimator.Result{}, err
	}
	result.Remarks = slices.DeleteFunc(result.Remarks, func(r estimator.Remark) bool {
		nobodyChose := r.Candidate != nil && s.Candidates[*r.Candidate].CutoverMonth == nil
		return r.Code == estimator.NoService && nobodyChose
	})
	return result, nil
}

func hasOpenMonth(s estimator.Scenario) bool {
	return slices.ContainsFunc(s.Candidates, func(c estimator.Candidate) bool { return c.CutoverMonth == nil })
}

// withAssessedMonth sets the month of a candidate that a scenario leaves open to that of [estimator.Assess], so that
// all commands are about the same switch to it.
func withAssessedMonth(ctx context.Context, s estimator.Scenario, candidate int) (estimator.Scenario, error) {
	if candidate < 0 || candidate >= len(s.Candidates) || s.Candidates[candidate].CutoverMonth != nil {
		return s, nil
	}
	result, err := estimator.Assess(ctx, s)
	if err != nil {
		return s, err
	}
	s.Candidates = slices.Clone(s.Candidates)
	c, assessed := &s.Candidates[candidate], &result.Candidates[candidate]
	c.CutoverMonth = &assessed.CutoverMonth
	c.RunOutUse = assessed.RunOutUse
	return s, nil
}

var errProblemsListed = errors.New(problemsFound)

type checkCommand struct {
	File string `arg:"" optional:"" default:"-" help:"${file}"`
	JSON bool   `name:"json" help:"${problems}"`
}

// Run prints the problems on standard output: they are the answer.
func (cmd checkCommand) Run(ctx context.Context, c console) error {
	_, err := c.scenario(ctx, cmd.File)
	bad := badScenario{problems: estimator.Problems{}}
	if err != nil && !errors.As(err, &bad) {
		return err
	}
	switch {
	case cmd.JSON:
		if err := writeJSON(c.out, bad.problems); err != nil {
			return err
		}
	case err != nil:
		fmt.Fprintln(c.out, bad)
	default:
		fmt.Fprintf(c.out, noProblems, displayName(cmd.File))
	}
	if flushed := c.out.Flush(); err == nil || flushed != nil {
		return flushed
	}
	return errProblemsListed
}
