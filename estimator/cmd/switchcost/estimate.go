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
	CSV    bool   `name:"csv" xor:"form" help:"Print the months as CSV: one row per branch, candidate and month, one column per line of cost."`
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
	result, err := estimator.Estimate(ctx, scenario)
	if err == nil && cmd.AtBest {
		for i, candidate := range result.Candidates {
			scenario.Candidates[i].CutoverMonth = &candidate.BestCutoverMonth
		}
		result, err = estimator.Estimate(ctx, scenario)
	}
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

// writeJSON writes a value as JSON that a person can read too.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
