package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/switchcost/switchcost/estimator"
)

// errProblemsListed ends a check that has printed its problems.
var errProblemsListed = errors.New("the scenario has problems")

type checkCommand struct {
	File string `arg:"" optional:"" default:"-" help:"File of the scenario; - is the standard input."`
	JSON bool   `name:"json" help:"Print a JSON list of problems."`
}

// Help is shown below the command's own line.
func (checkCommand) Help() string {
	return "Prints one line for each problem: the field as a JSON Pointer, what was given and what would be accepted. Exit status 1 if there is any."
}

// Run prints the problems: they are what was asked for, so on standard output.
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
		fmt.Fprintf(c.out, "%s: fine.\n", nameOf(cmd.File))
	}
	if flushed := c.out.Flush(); err == nil || flushed != nil {
		return flushed
	}
	return errProblemsListed
}
