package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

type console struct {
	in      io.Reader
	out     *bufio.Writer
	errors  io.Writer
	timeout time.Duration // 0: none
}

// report prints an error, unless nobody is there to read it, and returns the exit status.
func (c console) report(err error) int {
	var problems estimator.Problems
	switch {
	case err == nil:
		return statusDone
	case errors.Is(err, syscall.EPIPE):
		return statusPipeClosed
	case errors.Is(err, context.Canceled):
		return statusInterrupted
	case errors.Is(err, errProblemsListed):
		return statusBadScenario
	case errors.As(err, &problems):
		fmt.Fprintln(c.errors, err)
		return statusBadScenario
	}
	fmt.Fprintf(c.errors, errorLine, err)
	if errors.As(err, &invalidLines{}) {
		return statusBadScenario
	}
	return statusFailed
}

func (c console) scenario(ctx context.Context, file string) (estimator.Scenario, error) {
	text, err := c.read(ctx, file)
	if err != nil {
		return estimator.Scenario{}, inFile(file, err)
	}
	scenario, err := estimator.Parse(text)
	return scenario, inFile(file, err)
}

// read abandons the reader if the context ends first.
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
			return nil, estimator.TooLarge(fmt.Sprintf(moreThanBytes, estimator.MaxBytes))
		}
		return r.text, r.err
	}
}

const dash = "-"

func (c console) open(file string) (io.ReadCloser, error) {
	if file == dash {
		return io.NopCloser(c.in), nil
	}
	return os.Open(file)
}

func displayName(file string) string {
	if file == dash {
		return standardInput
	}
	return file
}

type badScenario struct {
	file     string
	problems estimator.Problems
}

// Error lists the problems as compilers do: one per line, each after its file.
func (b badScenario) Error() string {
	lines := make([]string, len(b.problems))
	for i, problem := range b.problems {
		lines[i] = fmt.Sprintf("%s: %s", displayName(b.file), printable(problem.Error()))
	}
	return strings.Join(lines, "\n")
}

func (b badScenario) Unwrap() error { return b.problems }

func inFile(file string, err error) error {
	var problems estimator.Problems
	if errors.As(err, &problems) {
		return badScenario{file, problems}
	}
	return err
}

// withTimeout runs ask and turns a timeout into a problem of the scenario.
func withTimeout[A any](ctx context.Context, timeout time.Duration, ask func(context.Context) (A, error)) (A, error) {
	if timeout == 0 {
		return ask(ctx)
	}
	ctx, stop := context.WithTimeout(ctx, timeout)
	defer stop()
	answer, err := ask(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = estimator.Problems{{
			Code:     "timeout",
			Value:    fmt.Sprintf(noAnswerIn, timeout),
			Accepted: answerInTime,
		}}
	}
	return answer, err
}

func writeJSON(w io.Writer, value any) error {
	encoder := newEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func newEncoder(w io.Writer) *json.Encoder {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder
}
