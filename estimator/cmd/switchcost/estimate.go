package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

type estimateCommand struct {
	File   string `arg:"" optional:"" default:"-" help:"${file}"`
	JSON   bool   `name:"json" xor:"form" help:"${result_json}"`
	CSV    bool   `name:"csv" xor:"form,certainty" help:"${csv}"`
	Assess bool   `xor:"certainty" help:"${assess}"`
	AtBest bool   `help:"${at_best}"`
	Today  string `placeholder:"YYYY-MM" help:"${today}"`
}

func (cmd estimateCommand) Validate() error {
	if _, err := time.Parse(isoMonth, cmd.Today); cmd.Today != "" && err != nil {
		return fmt.Errorf(todayFormat, cmd.Today)
	}
	return nil
}

func (cmd estimateCommand) Run(ctx context.Context, c console) error {
	scenario, err := c.scenario(ctx, cmd.File)
	if err != nil {
		return err
	}
	result, err := withTimeout(ctx, c.timeout, func(ctx context.Context) (estimator.Result, error) {
		return cmd.estimate(ctx, &scenario)
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
		summary.write()
		return nil // the writer keeps its first error
	}
}

// estimate sets cutover months of the scenario. JSON is the result of the package, which takes the first possible month
// where a scenario leaves it open.
func (cmd estimateCommand) estimate(ctx context.Context, s *estimator.Scenario) (estimator.Result, error) {
	estimate, set := estimator.Estimate, map[int]bool{}
	if cmd.Assess {
		estimate = estimator.Assess
	}
	if cmd.AtBest || !cmd.JSON {
		var err error
		if set, err = setBestMonths(ctx, s, cmd.AtBest); err != nil {
			return estimator.Result{}, err
		}
	}
	result, err := estimate(ctx, *s)
	result.Remarks = slices.DeleteFunc(result.Remarks, func(r estimator.Remark) bool {
		return r.Code == estimator.NoService && set[*r.Candidate] // nobody chose that month
	})
	return result, err
}

// setBestMonths sets the cutover months that a scenario leaves open, or all, to the best ones, as the page does. It
// returns the candidates whose month it set.
func setBestMonths(ctx context.Context, s *estimator.Scenario, all bool) (set map[int]bool, err error) {
	open := func(c estimator.Candidate) bool { return all || c.CutoverMonth == nil }
	if !slices.ContainsFunc(s.Candidates, open) {
		return nil, nil
	}
	result, err := estimator.Estimate(ctx, *s)
	if err != nil {
		return nil, err
	}
	set = map[int]bool{}
	for i := range s.Candidates {
		if open(s.Candidates[i]) {
			s.Candidates[i].CutoverMonth, set[i] = &result.Candidates[i].BestCutoverMonth, true
		}
	}
	return set, nil
}
