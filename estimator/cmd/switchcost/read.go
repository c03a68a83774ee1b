package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

// standardInput is what a command line calls it.
const standardInput = "-"

// badScenario is what is wrong with the scenario of a file.
type badScenario struct {
	file     string
	problems estimator.Problems
}

// Error lists the problems, one a line, each with its file as compilers do it.
func (b badScenario) Error() string {
	lines := make([]string, len(b.problems))
	for i, problem := range b.problems {
		lines[i] = fmt.Sprintf("%s: %s", nameOf(b.file), printable(problem.Error()))
	}
	return strings.Join(lines, "\n")
}

func (b badScenario) Unwrap() error { return b.problems }

// inFile says which file's scenario is bad; other errors pass.
func inFile(file string, err error) error {
	var problems estimator.Problems
	if errors.As(err, &problems) {
		return badScenario{file, problems}
	}
	return err
}

// scenario reads the scenario of a file.
func (c console) scenario(ctx context.Context, file string) (estimator.Scenario, error) {
	text, err := c.read(ctx, file)
	if err != nil {
		return estimator.Scenario{}, inFile(file, err)
	}
	scenario, err := estimator.Parse(text)
	return scenario, inFile(file, err)
}

// read reads the text of a scenario, and no more of it than one may have. A
// reader that never answers is left behind when the context ends.
func (c console) read(ctx context.Context, file string) ([]byte, error) {
	in, err := c.open(file)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	type reading struct {
		text []byte
		err  error
	}
	done := make(chan reading, 1)
	go func() {
		text, err := io.ReadAll(io.LimitReader(in, estimator.MaxBytes+1))
		done <- reading{text, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-done:
		if len(r.text) > estimator.MaxBytes {
			return nil, estimator.TooLarge(fmt.Sprintf("more than %d bytes", estimator.MaxBytes))
		}
		return r.text, r.err
	}
}

// open opens a file, or the standard input.
func (c console) open(file string) (io.ReadCloser, error) {
	if file == standardInput {
		return io.NopCloser(c.in), nil
	}
	return os.Open(file)
}

// nameOf is a file as messages call it.
func nameOf(file string) string {
	if file == standardInput {
		return "standard input"
	}
	return file
}
