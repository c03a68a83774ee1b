package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/switchcost/switchcost/estimator"
)

// errBadLines ends a batch that was asked to fail where a line is bad.
var errBadLines = errors.New("their answers say why")

type batchCommand struct {
	File      string `arg:"" optional:"" default:"-" help:"File of scenarios, one a line; - is the standard input."`
	FirstLine int    `default:"1" placeholder:"N" help:"Number of the first line, where the input is a part of a longer one (default ${default})."`
	Assess    bool   `help:"Say how sure each result is, which takes several times as long."`
	Fail      bool   `help:"Exit with status 1 if a line was bad."`
}

// Help is shown below the command's own line.
func (batchCommand) Help() string {
	return `Each line that is not blank gives one line, in the same order: the result, or for a bad scenario {"line": its number, "problems": [...]}.

A bad line is an answer and no failure, so that engines which take a failed program for a failed task go on; the number of bad lines is told on standard error. Results come as soon as they are there, and memory does not grow with the input.`
}

// Validate refuses a line number that no line has.
func (cmd batchCommand) Validate() error {
	if cmd.FirstLine < 1 {
		return fmt.Errorf("--first-line: got %d, expected 1 or more", cmd.FirstLine)
	}
	return nil
}

// Run answers the lines of a file.
func (cmd batchCommand) Run(ctx context.Context, c console) error {
	in, err := c.open(cmd.File)
	if err != nil {
		return err
	}
	defer in.Close()
	b := batch{
		lines:    lineReader{bufio.NewReader(in), estimator.MaxBytes, cmd.FirstLine - 1},
		out:      c.out,
		answer:   estimateText,
		patience: c.patience,
	}
	if cmd.Assess {
		b.answer = assessText
	}
	if err := b.run(ctx); err != nil {
		return err
	}
	switch said := fmt.Sprintf("%d of %d scenarios are bad", b.bad, b.answered); {
	case b.bad > 0 && cmd.Fail:
		return fmt.Errorf("switchcost: %s: %w", said, errBadLines)
	case b.bad > 0:
		fmt.Fprintf(c.errors, "switchcost: %s\n", said)
	}
	return nil
}

// batch answers lines on all cores and writes the answers in the lines' order.
type batch struct {
	lines         lineReader
	out           *bufio.Writer
	answer        func(ctx context.Context, text []byte) (estimator.Result, error)
	patience      patience // with one line
	answered, bad int
}

// job is a line on its way, and where its answer comes out.
type job struct {
	line
	answer chan answer
}

type answer struct {
	text []byte // a line of JSON
	bad  bool
	err  error // what ends the batch
}

// run reads, answers and writes until the input or the context ends. At most
// four lines per core are on their way at any time.
func (b *batch) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	cores := runtime.GOMAXPROCS(0)
	queue, work := make(chan job, 4*cores), make(chan job)
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

// write writes the answers in order.
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
		if _, err := b.out.Write(append(a.text, '\n')); err != nil {
			return err
		}
		b.answered++
		if a.bad {
			b.bad++
		}
	}
}

// receive takes the next value. Before it waits, it lets out what has been
// written: whoever feeds the batch may wait for that.
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

// badLine is the answer to a line whose scenario is bad.
type badLine struct {
	Line     int                `json:"line"`
	Problems estimator.Problems `json:"problems"`
}

// answerTo is the answer to one line.
func (b *batch) answerTo(ctx context.Context, l line) answer {
	result, err := b.estimate(ctx, l)
	if problems := (estimator.Problems)(nil); errors.As(err, &problems) {
		text, err := compact(badLine{l.number, problems})
		return answer{text: text, bad: true, err: err}
	}
	if err != nil {
		return answer{err: err}
	}
	text, err := compact(result)
	return answer{text: text, err: err}
}

// estimate is the result of one line. A fault in it is that line's problem
// and no other's.
func (b *batch) estimate(ctx context.Context, l line) (result estimator.Result, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = estimator.Problems{{
				Code:     "fault",
				Value:    fmt.Sprint(fault),
				Accepted: "no fault of the program's own; please report it",
			}}
		}
	}()
	if l.text == nil {
		return result, estimator.TooLarge(fmt.Sprintf("%d bytes", l.length))
	}
	return inTime(ctx, b.patience, func(ctx context.Context) (estimator.Result, error) { return b.answer(ctx, l.text) })
}

func estimateText(ctx context.Context, text []byte) (estimator.Result, error) {
	scenario, err := estimator.Parse(text)
	if err != nil {
		return estimator.Result{}, err
	}
	return estimator.Estimate(ctx, scenario)
}

func assessText(ctx context.Context, text []byte) (estimator.Result, error) {
	scenario, err := estimator.Parse(text)
	if err != nil {
		return estimator.Result{}, err
	}
	return estimator.Assess(ctx, scenario)
}

// compact is a value as one line of JSON.
func compact(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(text.Bytes(), []byte{'\n'}), err
}
