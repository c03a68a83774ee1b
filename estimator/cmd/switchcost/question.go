package main

import (
	"context"

	"github.com/switchcost/switchcost/estimator"
)

// question is what every question about one switch takes.
type question struct {
	File      string `arg:"" optional:"" default:"-" help:"File of the scenario; - is the standard input."`
	Candidate int    `default:"0" placeholder:"N" help:"Index of the candidate, from 0 (default ${default})."`
	JSON      bool   `name:"json" help:"Print the answer as JSON."`
}

// printAnswer asks a question about a scenario and prints what comes of it: as it
// is, or written to be read beside the estimate of the same switch.
func printAnswer[A any](ctx context.Context, c console, q question,
	ask func(context.Context, estimator.Scenario) (A, error), write func(summary, estimator.CandidateResult, A)) error {
	scenario, err := c.scenario(ctx, q.File)
	if err != nil {
		return err
	}
	given, err := inTime(ctx, c.patience, func(ctx context.Context) (A, error) { return ask(ctx, scenario) })
	if err != nil {
		return inFile(q.File, err)
	}
	if q.JSON {
		return writeJSON(c.out, given)
	}
	result, err := inTime(ctx, c.patience, func(ctx context.Context) (estimator.Result, error) { return estimator.Estimate(ctx, scenario) })
	if err != nil {
		return inFile(q.File, err)
	}
	write(newSummary(c.out, scenario, result), result.Candidates[q.Candidate], given)
	return nil // the writer keeps its first error
}

type sensitivityCommand struct{ question }

// Help is shown below the command's own line.
func (sensitivityCommand) Help() string {
	return "Takes each uncertain input to its low and its high end, all others as given. Uncertain are the inputs of the scenario's uncertainty, or without one all that \"inputs\" gives a plausible range."
}

// Run prints what each uncertain input does.
func (cmd sensitivityCommand) Run(ctx context.Context, c console) error {
	return printAnswer(ctx, c, cmd.question, func(ctx context.Context, s estimator.Scenario) ([]estimator.Swing, error) {
		return estimator.Sensitivity(ctx, s, cmd.Candidate)
	}, summary.sensitivity)
}

type riskCommand struct{ question }

// Help is shown below the command's own line.
func (riskCommand) Help() string {
	return "Draws every uncertain input at once, over many futures. The futures are the same each time, so the same scenario gives the same answer."
}

// Run prints how sure the worth of a switch is.
func (cmd riskCommand) Run(ctx context.Context, c console) error {
	return printAnswer(ctx, c, cmd.question, func(ctx context.Context, s estimator.Scenario) (estimator.Risk, error) {
		return estimator.AssessRisk(ctx, s, cmd.Candidate)
	}, summary.risk)
}

type breakevenCommand struct {
	Input string `arg:"" help:"JSON Pointer of the input, such as /candidates/0/offer/pricing/unit_price; \"inputs\" lists them."`
	question
}

// Help is shown below the command's own line.
func (breakevenCommand) Help() string {
	return "Varies the input within its bounds, all others as given. Of several break-evens it is the one next to the scenario's value."
}

// Run prints where the answer changes with the input.
func (cmd breakevenCommand) Run(ctx context.Context, c console) error {
	return printAnswer(ctx, c, cmd.question, func(ctx context.Context, s estimator.Scenario) (estimator.Flip, error) {
		return estimator.FlipOf(ctx, s, cmd.Candidate, cmd.Input)
	}, summary.breakeven)
}
