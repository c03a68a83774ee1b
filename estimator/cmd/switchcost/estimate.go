package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/switchcost/switchcost/estimator"
)

type estimateCommand struct {
	File   string `arg:"" optional:"" default:"-" help:"File of the scenario; - is the standard input."`
	JSON   bool   `name:"json" xor:"form" help:"Print the whole result as JSON."`
	CSV    bool   `name:"csv" xor:"form,sureness" help:"Print the months as CSV: one row per branch, candidate and month, one column per line of cost."`
	Assess bool   `xor:"sureness" help:"Say as well how sure the answer is and why; takes several times as long."`
	AtBest bool   `help:"Take each candidate at its best cutover month, not at the scenario's."`
}

// Help is shown below the command's own line.
func (estimateCommand) Help() string {
	return "Prints a summary to read, unless another form is asked for."
}

// Run prints the estimate in the form asked for.
func (cmd estimateCommand) Run(ctx context.Context, c console) error {
	scenario, err := c.scenario(ctx, cmd.File)
	if err != nil {
		return err
	}
	result, err := inTime(ctx, c.patience, func(ctx context.Context) (estimator.Result, error) { return cmd.estimate(ctx, scenario) })
	if err != nil {
		return inFile(cmd.File, err)
	}
	switch {
	case cmd.JSON:
		return writeJSON(c.out, result)
	case cmd.CSV:
		return writeCSV(c.out, result)
	default:
		writeSummary(c.out, scenario, result)
		return nil // the writer keeps its first error
	}
}

// estimate is the result asked for. It moves the scenario's cutovers where each
// is to be the best one.
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

// writeJSON writes a value as JSON that a person can read too.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
