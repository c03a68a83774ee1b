package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/switchcost/switchcost/estimator"
)

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
