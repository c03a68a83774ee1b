// Command switchcost estimates what it costs to move from one provider of
// training-data labels to another, whether it pays and when.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"github.com/switchcost/switchcost/estimator"
)

// The exit statuses. The last two are those of a program that the signal of
// that name ends.
const (
	statusDone        = 0
	statusBadScenario = 1
	statusFailed      = 2 // bad usage, or a file that cannot be read or written
	statusInterrupted = 128 + int(syscall.SIGINT)
	statusPipeClosed  = 128 + 13 // SIGPIPE, which not every system has
)

const description = `What it costs to move from one provider of training-data labels to another, whether it pays and when.

Start with: switchcost preset preference-data > scenario.json; switchcost estimate scenario.json

Exit status: 0 done, 1 a scenario is bad, 2 bad usage or a file that cannot be read or written.`

// commands are what the command line takes.
type commands struct {
	Estimate    estimateCommand    `cmd:"" help:"Say what switching costs, whether it pays and when."`
	Sensitivity sensitivityCommand `cmd:"" help:"Say what each uncertain input does to the worth of a switch."`
	Risk        riskCommand        `cmd:"" help:"Say how sure the worth of a switch is."`
	Breakeven   breakevenCommand   `cmd:"" help:"Say at which value of an input a switch starts or stops to pay."`
	Explain     explainCommand     `cmd:"" help:"Say how a figure of a result comes about."`
	Check       checkCommand       `cmd:"" help:"List every problem of a scenario."`
	Batch       batchCommand       `cmd:"" help:"Estimate scenarios line by line: JSON lines in, JSON lines out."`
	Inputs      inputsCommand      `cmd:"" help:"List the inputs of a scenario."`
	Figures     figuresCommand     `cmd:"" help:"List the figures of a result with their formulas."`
	Texts       textsCommand       `cmd:"" help:"List the English texts that translations are made from, by their IDs."`
	Presets     presetsCommand     `cmd:"" help:"List the scenarios to start from."`
	Preset      presetCommand      `cmd:"" help:"Print a scenario to start from."`
	Timeout     time.Duration      `default:"1m" placeholder:"TIME" help:"Give a scenario up that takes longer, as 90s or 5m; 0 gives none up (default ${default})."`
	Version     kong.VersionFlag   `help:"Print the version and leave."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args[1:]))
}

// run does what the arguments ask for and gives the exit status.
func run(ctx context.Context, args []string) (status int) {
	c := console{in: os.Stdin, out: bufio.NewWriter(os.Stdout), errors: os.Stderr}
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Fprintf(c.errors, "switchcost: a fault of its own, please report it: %v\n", fault)
			status = statusFailed
		}
	}()
	command, err := parse(ctx, args, c)
	if err != nil {
		fmt.Fprintf(c.errors, "switchcost: %v\nswitchcost --help says what it takes.\n", err)
		return statusFailed
	}
	if err = command.Run(); err == nil {
		err = c.out.Flush()
	}
	return c.report(err)
}

func parse(ctx context.Context, args []string, c console) (*kong.Context, error) {
	var given commands
	parser, err := kong.New(&given,
		kong.Name("switchcost"),
		kong.Description(description),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: pageWidth}),
		kong.Vars{"version": version()},
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	if err != nil {
		return nil, err
	}
	command, err := parser.Parse(args)
	if err != nil {
		return nil, err
	}
	c.patience = patience(given.Timeout)
	command.Bind(c)
	return command, nil
}

// console is where a command reads and writes, and how long it waits for an answer.
type console struct {
	in     io.Reader
	out    *bufio.Writer
	errors io.Writer

	patience patience
}

// report says on the error stream what went wrong, unless nobody wants to
// know, and gives the exit status.
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
	case errors.As(err, &problems), errors.Is(err, errBadLines):
		fmt.Fprintln(c.errors, err)
		return statusBadScenario
	default:
		fmt.Fprintf(c.errors, "switchcost: %v\n", err)
		return statusFailed
	}
}
