// Command switchcost estimates what it costs to move from one provider of training-data labels to another, whether it
// pays and when.
package main

import (
	"bufio"
	"context"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"github.com/switchcost/switchcost/estimator"
)

// The last two are those of a program ended by the signal SIGINT or SIGPIPE.
const (
	statusDone        = 0
	statusBadScenario = 1
	statusFailed      = 2 // wrong usage, or a file that cannot be read or written
	statusInterrupted = 128 + int(syscall.SIGINT)
	statusPipeClosed  = 128 + 13 // package syscall lacks SIGPIPE on some systems
)

type commands struct {
	Estimate    estimateCommand    `cmd:""`
	Decision    decisionCommand    `cmd:""`
	Sensitivity sensitivityCommand `cmd:""`
	Risk        riskCommand        `cmd:""`
	Breakeven   breakevenCommand   `cmd:""`
	Split       splitCommand       `cmd:""`
	Horizons    horizonsCommand    `cmd:""`
	Explain     explainCommand     `cmd:""`
	Check       checkCommand       `cmd:""`
	Batch       batchCommand       `cmd:""`
	Measure     measureCommand     `cmd:""`
	Inputs      inputsCommand      `cmd:""`
	Figures     figuresCommand     `cmd:""`
	Texts       textsCommand       `cmd:""`
	Presets     presetsCommand     `cmd:""`
	Preset      presetCommand      `cmd:""`
	Timeout     time.Duration      `default:"1m" placeholder:"TIME" help:"${timeout} (default ${default})."`
	Version     kong.VersionFlag   `help:"${version_flag}"`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args[1:]))
}

func run(ctx context.Context, args []string) (status int) {
	c := console{in: os.Stdin, out: bufio.NewWriter(os.Stdout), errors: os.Stderr}
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Fprintf(c.errors, errorLine, fmt.Sprintf(internalError, fault))
			status = statusFailed
		}
	}()
	command, err := parse(ctx, args, c)
	if err != nil {
		fmt.Fprintf(c.errors, errorLine+usageHint, err)
		return statusFailed
	}
	if err = command.Run(); err == nil {
		err = c.out.Flush()
	}
	return c.report(err)
}

func parse(ctx context.Context, args []string, c console) (*kong.Context, error) {
	var given commands
	vars := maps.Clone(flagHelp)
	vars["version"] = version()
	parser, err := kong.New(&given,
		kong.Name("switchcost"),
		kong.Description(description),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: pageWidth}),
		vars,
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	if err != nil {
		return nil, err
	}
	for _, command := range parser.Model.Children {
		command.Help, command.Detail = commandHelp[command.Name][0], commandHelp[command.Name][1]
	}
	if len(args) > 0 && args[0] == "help" {
		args = append(slices.Clone(args[1:]), "--help")
	}
	command, err := parser.Parse(args)
	if err != nil {
		return nil, err
	}
	c.timeout = given.Timeout
	command.Bind(c)
	return command, nil
}

func version() string {
	build := unknownBuild
	if info, ok := debug.ReadBuildInfo(); ok {
		build = info.Main.Version
	}
	return fmt.Sprintf(versionLine, build, estimator.Version, estimator.ModelEdition)
}
