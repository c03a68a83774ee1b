package main

import (
	"context"
	"fmt"

	"github.com/switchcost/switchcost/estimator"
)

type splitCommand struct{ analysis }

func (cmd splitCommand) Run(ctx context.Context, c console) error {
	return printAnalysis(ctx, c, cmd.analysis, estimator.SplitOf, summary.split)
}

func (p summary) split(r estimator.CandidateResult, splits []estimator.Split) {
	if len(splits) == 0 {
		writeWrapped(p, "", fmt.Sprintf(noSplit, printable(r.Name)))
		return
	}
	writeWrapped(p, "", fmt.Sprintf(splitIntro, printable(r.Name), p.horizon()))
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
	writeWrapped(p, "", fmt.Sprintf(horizonsIntro, printable(r.Name)))
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
