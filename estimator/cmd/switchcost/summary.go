package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

type summary struct {
	io.Writer
	formatter
	scenario estimator.Scenario
	result   estimator.Result
	today    string // "YYYY-MM"
}

func newSummary(w io.Writer, s estimator.Scenario, result estimator.Result) summary {
	return summary{
		Writer:    w,
		formatter: formatter{result.Currency, int32(result.MinorUnits)},
		scenario:  s,
		result:    result,
	}
}

func (p summary) write() {
	writeWrapped(p, "", p.verdict())
	best := p.result.Recommendation
	if count := len(p.result.Candidates); count > 1 {
		name := p.result.Candidates[best.Candidate].Name
		writeWrapped(p, "", fmt.Sprintf(bestOf, printable(name), counted(count, "candidate")))
	}
	p.remarks()
	if len(p.result.Candidates) > 1 {
		p.comparison()
	}
	for i, candidate := range p.result.Candidates {
		p.candidate(candidate, p.move(p.scenario.Candidates[i]))
	}
	if p.scenario.Model == nil {
		fmt.Fprintln(p)
		writeWrapped(p, "", fmt.Sprintf(noEdition, estimator.ModelEdition))
	}
}

func frequency(probability estimator.Ratio) string {
	return strings.Replace(estimator.Frequency(probability), " %", "%", 1)
}

func (p summary) comparison() {
	fmt.Fprintf(p, "\n"+candidatesTitle+"\n", p.result.Currency)
	t := table{indent: "  ", left: 1}
	t.row(comparisonHead...)
	for _, r := range p.result.Candidates {
		t.row(printable(r.Name), shortMonth(r.CutoverMonth, r.CutoverDate), exact(r.OneTimeTotal), shortPayback(r),
			exact(r.NPV), shortMonth(r.BestCutoverMonth, r.BestCutoverDate), exact(npvAt(r, r.BestCutoverMonth)))
	}
	t.write(p)
}

func (p summary) candidate(r estimator.CandidateResult, move string) {
	fmt.Fprintf(p, "\n"+candidateTitle+"\n", printable(r.Name), endOf(r.CutoverMonth, r.CutoverDate))
	p.figures(r, move)
	if r.CutoverMonth != r.BestCutoverMonth {
		writeWrapped(p, "  ", fmt.Sprintf(otherMonth, endOf(r.BestCutoverMonth, r.BestCutoverDate)))
	}
	p.oneTime(r)
	p.byKind(r)
	p.branches(r)
	p.exit(r)
	p.timing(r)
	fmt.Fprintln(p, "\n  "+wouldChange)
	writeWrapped(p, "    ", p.change(r))
}

func (p summary) figures(r estimator.CandidateResult, move string) {
	cost := fmt.Sprintf(oneTimeOf, p.money(r.OneTimeTotal.Decimal))
	if r.LockInRatio != nil {
		cost = fmt.Sprintf(yearsOfStaying, cost, percent(r.LockInRatio.Decimal, nearest))
	}
	t := table{indent: "  ", left: 2}
	if move != "" {
		t.row(moves, move)
	}
	t.row(upFront, cost)
	t.row(paysBack, p.payback(r))
	t.row(worth, fmt.Sprintf(worthDiscounted, p.money(r.NPV.Decimal), p.horizon(),
		percent(p.scenario.DiscountRate, nearest), p.money(r.NetBenefit.Decimal)))
	if fit := r.Fit; fit != nil {
		candidate, incumbent := fit.Candidate.StringFixed(1), fit.Incumbent.StringFixed(1)
		t.row(fitLabel, fmt.Sprintf(fitOfTen, candidate, p.incumbent(), incumbent))
	}
	t.write(p)
}

// move tells how much moves at which pace, unless everything moves at once.
func (p summary) move(c estimator.Candidate) string {
	what := allLabels
	if len(c.Tasks) > 0 {
		what = printable(strings.Join(c.Tasks, ", "))
	}
	if c.MoveShare != nil && !c.MoveShare.Equal(decimal.NewFromInt(1)) {
		what = fmt.Sprintf(shareOf, share(*c.MoveShare, nearest), what)
	}
	if c.PhaseMonths != nil && *c.PhaseMonths > 1 {
		what = fmt.Sprintf(inSteps, what, counted(*c.PhaseMonths, "monthly step"))
	}
	if what == allLabels {
		return ""
	}
	return what
}

func (p summary) payback(r estimator.CandidateResult) string {
	switch plain, discounted := r.PaybackMonth, r.DiscountedPaybackMonth; {
	case plain == nil:
		return fmt.Sprintf(notWithin, p.horizon())
	case *plain == 0:
		return neverBehind
	case discounted == nil:
		return fmt.Sprintf(withoutInterest, timeTo(*plain, r.PaybackDate))
	case *discounted == *plain:
		return fmt.Sprintf(withInterest, timeTo(*plain, r.PaybackDate))
	default:
		return fmt.Sprintf(laterInterest, timeTo(*plain, r.PaybackDate), counted(*discounted, "month"))
	}
}

func timeTo(month int, date string) string {
	if date == "" {
		return counted(month, "month")
	}
	return fmt.Sprintf(timeWithDate, counted(month, "month"), longMonth(date))
}

func shortPayback(r estimator.CandidateResult) string {
	switch {
	case r.PaybackMonth == nil:
		return never
	case *r.PaybackMonth == 0:
		return atOnce
	default:
		return shortMonth(*r.PaybackMonth, r.PaybackDate)
	}
}

func (p summary) incumbent() string { return printable(p.scenario.Incumbent.Name) }

func (p summary) horizon() string { return duration(p.scenario.HorizonMonths) }

func npvAt(r estimator.CandidateResult, cutover int) estimator.Money {
	return r.Timing[cutover-r.Timing[0].CutoverMonth].NPV
}
