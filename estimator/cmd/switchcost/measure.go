package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
)

type measureCommand struct {
	Invoices measureInvoicesCommand `cmd:"" help:"${measure_invoices}"`
	Audit    measureAuditCommand    `cmd:"" help:"${measure_audit}"`
}

// measured is what both commands share.
type measured struct {
	File string `arg:"" optional:"" default:"-" help:"${measure_file}"`
	Into string `placeholder:"SCENARIO" xor:"form" help:"${into}"`
	JSON bool   `name:"json" xor:"form" help:"${measure_json}"`
}

type measureInvoicesCommand struct {
	measured
	Start string `placeholder:"YYYY-MM" help:"${measure_start}"`
}

type measureAuditCommand struct {
	measured
	Candidate *int   `placeholder:"INDEX" help:"${measure_candidate}"`
	Provider  string `placeholder:"NAME" help:"${measure_provider}"`
}

func (cmd measureInvoicesCommand) Run(ctx context.Context, c console) error {
	table, target, err := cmd.read(ctx, c)
	if err != nil {
		return err
	}
	records := table.ReadInvoices(table.Recognise(false, evidence.Hints{}))
	options := evidence.Options{Digits: estimator.MinorUnits(records.Currency)}
	start := cmd.Start
	if target != nil {
		options.Digits, options.Growth = estimator.MinorUnits(target.Currency), target.Demand.AnnualGrowth.String()
		if start == "" {
			start = target.Start
		}
	}
	if start != "" {
		if options.Start, err = evidence.ParseMonth(start); err != nil {
			return fmt.Errorf(startFormat, start)
		}
	}
	found := records.Derive(options)
	if cmd.JSON {
		return writeJSON(c.out, found)
	}
	writeInvoices(c.out, found)
	if currency := found.Records.Currency; target != nil && currency != "" && currency != target.Currency {
		return fmt.Errorf(otherCurrency, currency, target.Currency)
	}
	return cmd.write(c, target, found.Figures)
}

func (cmd measureAuditCommand) Run(ctx context.Context, c console) error {
	table, target, err := cmd.read(ctx, c)
	if err != nil {
		return err
	}
	found := table.ReadAudit(table.Recognise(true, evidence.Hints{}))
	if cmd.JSON {
		return writeJSON(c.out, found)
	}
	writeAudit(c.out, found)
	offer := "/incumbent/offer"
	if cmd.Candidate != nil {
		offer = fmt.Sprintf("/candidates/%d/offer", *cmd.Candidate)
		if target != nil && (*cmd.Candidate < 0 || *cmd.Candidate >= len(target.Candidates)) {
			return fmt.Errorf(noSuchCandidate, *cmd.Candidate, len(target.Candidates))
		}
	}
	isNamed := slices.ContainsFunc(found.Providers, func(g evidence.Group) bool { return g.Name == cmd.Provider })
	if cmd.Provider != "" && !isNamed {
		return fmt.Errorf(noSuchProvider, cmd.Provider)
	}
	figures := found.Figures(offer, cmd.Provider)
	fmt.Fprintln(c.out)
	writeFigures(c.out, figures)
	if len(found.Providers) > 1 && !isNamed {
		fmt.Fprint(c.out, "\n"+severalProviders)
	}
	return cmd.write(c, target, figures)
}

// table reads a file of invoices or checks.
func (c console) table(file string) (*evidence.Table, error) {
	in, err := c.open(file)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, evidence.MaxBytes+1))
	if err != nil {
		return nil, err
	}
	table, err := evidence.ReadTable(data)
	if rejection := (*evidence.Rejection)(nil); errors.As(err, &rejection) {
		return nil, fmt.Errorf("%s: %s", displayName(file), rejectionText(rejection))
	}
	return table, err
}

// read reads the records, and the scenario to write into, if any.
func (m measured) read(ctx context.Context, c console) (*evidence.Table, *estimator.Scenario, error) {
	table, err := c.table(m.File)
	if err != nil || m.Into == "" {
		return table, nil, err
	}
	target, err := c.scenario(ctx, m.Into)
	return table, &target, err
}

// write puts the figures into the scenario's file, and leaves the file as it is if that would make it invalid.
func (m measured) write(c console, target *estimator.Scenario, figures []evidence.Figure) error {
	if target == nil {
		return nil
	}
	var used []evidence.Figure
	for _, f := range figures {
		if !f.Optional {
			used = append(used, f)
		}
	}
	changed, err := withFigures(*target, used)
	if err != nil {
		return inFile(m.Into, err)
	}
	var text strings.Builder
	if err := writeJSON(&text, changed); err != nil {
		return err
	}
	if m.Into == dash {
		_, err = io.WriteString(c.out, text.String())
		return err
	}
	if err := replaceFile(m.Into, text.String()); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "\n"+figuresWritten, len(used), m.Into)
	return nil
}

// replaceFile writes a new file in place of the old one, so that a failure leaves the old one whole.
func replaceFile(name, text string) error {
	file, err := os.CreateTemp(filepath.Dir(name), ".switchcost-*.json")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name()) // fails once it is renamed
	_, err = file.WriteString(text)
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if info, err := os.Stat(name); err == nil {
		if err := os.Chmod(file.Name(), info.Mode().Perm()); err != nil {
			return err
		}
	}
	return os.Rename(file.Name(), name)
}
