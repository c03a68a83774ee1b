package main

import (
	"context"

	"github.com/switchcost/switchcost/estimator"
)

type estimateCommand struct {
	File   string `arg:"" optional:"" default:"-" help:"${file}"`
	JSON   bool   `name:"json" xor:"form" help:"${result_json}"`
	CSV    bool   `name:"csv" xor:"form,certainty" help:"${csv}"`
	Assess bool   `xor:"certainty" help:"${assess}"`
	AtBest bool   `help:"${at_best}"`
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
		newSummary(c.out, scenario, result).write()
		return nil // the writer keeps its first error
	}
}

func (cmd estimateCommand) estimate(ctx context.Context, s estimator.Scenario) (estimator.Result, error) {
	if cmd.AtBest {
		result, err := estimator.Estimate(ctx, s)
		if err != nil {
			return estimator.Result{}, err
		}
		for i, candidate := range result.Candidates {
			s.Candidates[i].CutoverMonth = &candidate.BestCutoverMonth
		}
	}
	if cmd.Assess {
		return estimator.Assess(ctx, s)
	}
	return estimator.Estimate(ctx, s)
}
