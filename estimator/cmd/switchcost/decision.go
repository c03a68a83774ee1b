package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/switchcost/switchcost/estimator"
)

type decisionCommand struct {
	File string `arg:"" optional:"" default:"-" help:"${file}"`
	JSON bool   `name:"json" help:"${decision_json}"`
}

func (cmd decisionCommand) Run(ctx context.Context, c console) error {
	scenario, err := c.scenario(ctx, cmd.File)
	if err != nil {
		return err
	}
	result, err := withTimeout(ctx, c.timeout, func(ctx context.Context) (estimator.Result, error) {
		return estimator.Assess(ctx, scenario)
	})
	if err != nil {
		return inFile(cmd.File, err)
	}
	if cmd.JSON {
		return writeJSON(c.out, result.Recommendation)
	}
	newSummary(c.out, scenario, result).decision()
	return nil // the writer keeps its first error
}

func (p summary) decision() {
	p.answer()
	fmt.Fprintln(p)
	writeWrapped(p, "", p.basis())
	if p.result.Recommendation.Decision == nil {
		return
	}
	p.actions()
	p.worthKnowing()
	for _, pilot := range p.result.Recommendation.EVSI {
		p.pilotSizes(pilot)
	}
}

func (p summary) actions() {
	best := p.result.Recommendation
	fmt.Fprintf(p, "\n"+actionsTitle+"\n", p.horizon(), p.result.Currency)
	t := table{indent: "  ", left: 2}
	t.row(actionsHead...)
	for _, action := range best.Actions {
		cutover := ""
		if action.Candidate != nil {
			cutover = shortMonth(action.CutoverMonth, action.CutoverDate)
		}
		t.row(p.action(action.Choice), cutover, exact(action.Mean), exact(action.Regret.Mean),
			exact(action.Regret.P90), action.BestIn.Mul(hundred).StringFixed(1)+"%")
	}
	t.write(p)
	fmt.Fprintln(p)
	writeWrapped(p, "", regretNote)
	fmt.Fprintln(p)
	writeWrapped(p, "", p.cautious(best.Cautious)+" "+cautiousNote)
}

func (p summary) action(choice estimator.Choice) string {
	switch {
	case choice.Candidate == nil:
		return stayAction
	case choice.RunOutUse:
		return fmt.Sprintf(usingUp, p.name(*choice.Candidate))
	default:
		return p.name(*choice.Candidate)
	}
}

func (p summary) cautious(choice estimator.Choice) string {
	if choice.Candidate == nil {
		return cautiousStay
	}
	template := cautiousSwitch
	if choice.RunOutUse {
		template = cautiousUse
	}
	return fmt.Sprintf(template, within(p.name(*choice.Candidate)), endOf(choice.CutoverMonth, choice.CutoverDate))
}

func (p summary) worthKnowing() {
	best := p.result.Recommendation
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(findOutTitle, fmt.Sprintf(worthUpTo, p.result.Currency))
	for _, input := range best.EVPPI {
		if input.Value.IsPositive() {
			t.row("  "+p.label(input.Input), exact(input.Value))
		}
	}
	t.row("  "+knowAll, exact(best.EVPI))
	t.indent = ""
	t.write(p)
}

func (p summary) pilotSizes(pilot estimator.PilotValue) {
	fmt.Fprintf(p, "\n"+pilotTitle+"\n", within(p.name(pilot.Candidate)), p.result.Currency)
	t := table{indent: "  "}
	t.row(pilotHead...)
	for _, size := range pilot.Sizes {
		t.row(grouped(strconv.Itoa(size.Labels)), exact(size.Value), exact(size.Cost),
			p.amount(size.Value.Sub(size.Cost.Decimal)))
	}
	t.write(p)
	writeWrapped(p, "  ", p.pilot(pilot).String())
}
