package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

type invalidLines struct{ invalid, total int }

func (e invalidLines) Error() string { return fmt.Sprintf(invalidScenarios, e.invalid, e.total) }

type batchCommand struct {
	File      string `arg:"" optional:"" default:"-" help:"${batch_file}"`
	FirstLine int    `default:"1" placeholder:"N" help:"${first_line} (default ${default})."`
	Keys      bool   `help:"${keys}"`
	Fail      bool   `help:"${fail}"`
	basisFlags
}

func (cmd batchCommand) Validate() error {
	if cmd.FirstLine < 1 {
		return fmt.Errorf(firstLineBounds, cmd.FirstLine)
	}
	return cmd.basisFlags.Validate()
}

func (cmd batchCommand) Run(ctx context.Context, c console) error {
	in, err := c.open(cmd.File)
	if err != nil {
		return err
	}
	defer in.Close()
	b := batch{
		lines:   lineReader{utf8Reader(in), estimator.MaxBytes, cmd.FirstLine - 1, cmd.Keys},
		out:     c.out,
		answer:  answerText(estimator.Assess),
		timeout: c.timeout,
	}
	if cmd.Exact {
		b.answer = answerText(estimator.Estimate)
	}
	if err := b.run(ctx); err != nil {
		return err
	}
	if b.invalid == 0 {
		return nil
	}
	invalid := invalidLines{b.invalid, b.answered}
	if cmd.Fail {
		return invalid
	}
	fmt.Fprintf(c.errors, errorLine, invalid)
	return nil
}

type answerFunc = func(context.Context, []byte) (estimator.Result, error)

type batch struct {
	lines   lineReader
	out     *bufio.Writer
	answer  answerFunc
	timeout time.Duration // of one line; 0: none

	answered, invalid int
}

type job struct {
	line
	answer chan answer
}

type answer struct {
	text    []byte
	invalid bool
	err     error // ends the batch
}

// linesPerCore bounds the lines that are in memory at any time.
const linesPerCore = 4

func (b *batch) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	cores := runtime.GOMAXPROCS(0)
	queue, work := make(chan job, linesPerCore*cores), make(chan job)
	for range cores {
		go func() {
			for j := range work {
				j.answer <- b.answerTo(ctx, j.line)
			}
		}()
	}
	ended := make(chan error, 1)
	go func() {
		defer close(queue)
		defer close(work)
		ended <- b.read(ctx, queue, work)
	}()
	if err := b.write(ctx, queue); err != nil {
		return err
	}
	return <-ended
}

// read hands each line to the writer, which keeps the order, and to a worker.
func (b *batch) read(ctx context.Context, queue, work chan<- job) error {
	for {
		l, err := b.lines.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		j := job{l, make(chan answer, 1)}
		for _, to := range []chan<- job{queue, work} {
			select {
			case to <- j:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
}

func (b *batch) write(ctx context.Context, queue <-chan job) error {
	for {
		j, more, err := receive(ctx, queue, b.out)
		if err != nil {
			return err
		}
		if !more {
			return b.out.Flush()
		}
		a, _, err := receive(ctx, j.answer, b.out)
		if err = errors.Join(err, a.err); err != nil {
			return err
		}
		if b.lines.keys {
			a.text = slices.Concat(j.key, tab, a.text)
		}
		if _, err := b.out.Write(append(a.text, '\n')); err != nil {
			return err
		}
		b.answered++
		if a.invalid {
			b.invalid++
		}
	}
}

// receive returns the next value. It flushes out before it waits, because the writer of the input may be waiting for an
// answer.
func receive[T any](ctx context.Context, from <-chan T, out *bufio.Writer) (value T, more bool, err error) {
	select {
	case value, more = <-from:
		return value, more, nil
	default:
	}
	if err := out.Flush(); err != nil {
		return value, false, err
	}
	select {
	case value, more = <-from:
		return value, more, nil
	case <-ctx.Done():
		return value, false, ctx.Err()
	}
}

type invalidLine struct {
	Line     int                `json:"line"`
	Problems estimator.Problems `json:"problems"`
}

func (b *batch) answerTo(ctx context.Context, l line) answer {
	result, err := b.estimate(ctx, l)
	if problems := (estimator.Problems)(nil); errors.As(err, &problems) {
		text, err := compact(invalidLine{l.number, problems})
		return answer{text: text, invalid: true, err: err}
	}
	if err != nil {
		return answer{err: err}
	}
	text, err := compact(result)
	return answer{text: text, err: err}
}

// estimate returns the result of one line. A panic becomes a problem of that line, so that the other lines are still
// answered.
func (b *batch) estimate(ctx context.Context, l line) (result estimator.Result, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = estimator.Problems{{Code: "fault", Value: fmt.Sprint(fault), Accepted: noInternalError}}
		}
	}()
	if l.text == nil {
		return result, estimator.TooLarge(fmt.Sprintf(lineOfBytes, l.length))
	}
	return withTimeout(ctx, b.timeout, func(ctx context.Context) (estimator.Result, error) {
		return b.answer(ctx, l.text)
	})
}

func answerText(ask func(estimator.Context, estimator.Scenario) (estimator.Result, error)) answerFunc {
	return func(ctx context.Context, text []byte) (estimator.Result, error) {
		scenario, err := estimator.Parse(text)
		if err != nil {
			return estimator.Result{}, err
		}
		return ask(ctx, scenario)
	}
}

func compact(value any) ([]byte, error) {
	var text bytes.Buffer
	err := newEncoder(&text).Encode(value)
	return bytes.TrimSuffix(text.Bytes(), []byte{'\n'}), err
}
