package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

type analysis struct {
	File      string `arg:"" optional:"" default:"-" help:"${file}"`
	Candidate int    `default:"0" placeholder:"N" help:"${candidate} (default ${default})."`
	JSON      bool   `name:"json" help:"${json}"`
}

// printAnalysis prints an analysis as JSON, or as text next to the estimate of the same switch.
func printAnalysis[A any](ctx context.Context, c console, of analysis,
	run func(estimator.Context, estimator.Scenario, int) (A, error),
	write func(summary, estimator.CandidateResult, A)) error {
	scenario, err := c.scenario(ctx, of.File)
	if err != nil {
		return err
	}
	answer, err := withTimeout(ctx, c.timeout, func(ctx context.Context) (answer A, err error) {
		if scenario, err = withAssessedMonth(ctx, scenario, of.Candidate); err != nil {
			return answer, err
		}
		return run(ctx, scenario, of.Candidate)
	})
	if err != nil {
		return inFile(of.File, err)
	}
	if of.JSON {
		return writeJSON(c.out, answer)
	}
	result, err := withTimeout(ctx, c.timeout, func(ctx context.Context) (estimator.Result, error) {
		return estimator.Estimate(ctx, scenario)
	})
	if err != nil {
		return inFile(of.File, err)
	}
	write(newSummary(c.out, scenario, result), result.Candidates[of.Candidate], answer)
	return nil // the writer keeps its first error
}

type sensitivityCommand struct{ analysis }

func (cmd sensitivityCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis, estimator.Sensitivity, summary.sensitivity)
}

func (p summary) sensitivity(r estimator.CandidateResult, swings []estimator.Swing) {
	if len(swings) == 0 {
		writeWrapped(p, "", nothingUncertain)
		return
	}
	writeWrapped(p, "", fmt.Sprintf(swingsIntro, switching(r), p.money(r.NPV.Decimal), p.horizon()))
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(swingsHead(p.result.Currency)...)
	for _, swing := range swings {
		in, _ := estimator.InputAt(swing.Input)
		t.row(p.label(swing.Input), p.value(in, swing.Low, nearest), exact(swing.NPVLow),
			p.value(in, swing.High, nearest), exact(swing.NPVHigh))
	}
	t.write(p)
	fmt.Fprintln(p)
	writeWrapped(p, "", swingsNote)
}

type riskCommand struct{ analysis }

func (cmd riskCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis, estimator.AssessRisk, summary.risk)
}

const maxDrivers = 5

func (p summary) risk(r estimator.CandidateResult, risk estimator.Risk) {
	writeWrapped(p, "", fmt.Sprintf(paysOffIn, switching(r), frequency(risk.ProbabilityPositive)))
	fmt.Fprintf(p, "\n"+worthOver+"\n", p.horizon())
	t := table{indent: "  ", left: 1}
	for i, amount := range []estimator.Money{risk.P10, risk.P50, risk.P90, risk.Mean, risk.ExpectedShortfall} {
		t.row(riskRows[i], p.money(amount.Decimal))
	}
	t.write(p)
	if len(risk.Drivers) == 0 {
		return
	}
	fmt.Fprintln(p, "\n"+driversTitle)
	drivers := table{indent: "  ", left: 1}
	for _, driver := range risk.Drivers[:min(maxDrivers, len(risk.Drivers))] {
		drivers.row(p.driver(driver), driver.Share.Mul(hundred).StringFixed(1)+"%")
	}
	drivers.write(p)
}

type breakevenCommand struct {
	Input string `arg:"" help:"${input}"`
	analysis
}

func (cmd breakevenCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis,
		func(ctx estimator.Context, s estimator.Scenario, candidate int) (estimator.InputBreakEven, error) {
			return estimator.BreakEvenOf(ctx, s, candidate, cmd.Input)
		},
		func(p summary, r estimator.CandidateResult, at estimator.InputBreakEven) {
			writeWrapped(p, "", p.breakeven(r, at))
		})
}

func (p summary) breakeven(r estimator.CandidateResult, at estimator.InputBreakEven) string {
	sentence := map[estimator.Side]string{
		estimator.Always: paysAtAnyValue,
		estimator.Never:  paysAtNoValue,
		estimator.Above:  paysFrom,
		estimator.Below:  paysUpTo,
	}[at.Pays]
	texts := []any{switching(r), p.label(at.Input)}
	if at.Value != nil {
		in, _ := estimator.InputAt(at.Input)
		side := down
		if at.Pays == estimator.Above {
			side = up
		}
		texts = append(texts, p.value(in, *at.Value, side))
	}
	return fmt.Sprintf(sentence, texts...)
}

func switching(r estimator.CandidateResult) string {
	template := switchingAt
	if r.RunOutUse {
		template = switchingUsing
	}
	return fmt.Sprintf(template, within(printable(r.Name)), endOf(r.CutoverMonth, r.CutoverDate))
}

// label names an input with its provider, task and tier.
func (p summary) label(pointer string) string {
	in, _ := estimator.InputAt(pointer)
	label, provider, pricing := in.Label, "", p.scenario.Incumbent.Offer.Pricing
	parts := strings.Split(pointer, "/")
	for i, part := range parts[:len(parts)-1] {
		index, _ := strconv.Atoi(parts[i+1])
		switch part {
		case "incumbent":
			provider = p.incumbent() + ": "
		case "candidates":
			provider = printable(p.scenario.Candidates[index].Name) + ": "
			pricing = p.scenario.Candidates[index].Offer.Pricing
		case "tasks":
			label = fmt.Sprintf(taskOf, label, printable(p.scenario.Demand.Tasks[index].Name))
		case "prices":
			label = fmt.Sprintf(taskOf, label, printable(pricing.Prices[index].Task))
		case "tiers":
			label = fmt.Sprintf(tierOf, label, index+1)
		}
	}
	return provider + label
}

type splitCommand struct{ analysis }

func (cmd splitCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis, estimator.SplitOf, summary.split)
}

func (p summary) split(r estimator.CandidateResult, splits []estimator.Split) {
	if len(splits) == 0 {
		writeWrapped(p, "", fmt.Sprintf(noSplit, starting(printable(r.Name))))
		return
	}
	writeWrapped(p, "", fmt.Sprintf(splitIntro, within(printable(r.Name)), p.horizon()))
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row(splitHead(p.result.Currency)...)
	for _, s := range splits {
		t.row(share(s.MoveShare, nearest), endOf(s.CutoverMonth, s.CutoverDate), exact(s.NPV))
	}
	t.write(p)
}

type horizonsCommand struct{ analysis }

func (cmd horizonsCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis, estimator.HorizonsOf, summary.horizons)
}

func (p summary) horizons(r estimator.CandidateResult, horizons estimator.Horizons) {
	writeWrapped(p, "", fmt.Sprintf(horizonsIntro, within(printable(r.Name))))
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(horizonHead, fmt.Sprintf(worthIn, p.result.Currency))
	for _, point := range horizons.Points {
		npv := tooShort
		if point.NPV != nil {
			npv = exact(*point.NPV)
		}
		t.row(duration(point.Months), npv)
	}
	t.write(p)
	fmt.Fprintln(p)
	if horizons.Shortest == nil {
		writeWrapped(p, "", noHorizonPays)
	} else {
		writeWrapped(p, "", fmt.Sprintf(paysFromHorizon, duration(*horizons.Shortest)))
	}
}
