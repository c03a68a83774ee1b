package main

import (
	"fmt"
	"io"

	"github.com/switchcost/switchcost/estimator"
)

// summary writes a result for somebody who reads it at a terminal.
type summary struct {
	io.Writer
	scenario estimator.Scenario
	result   estimator.Result
	read     reader
}

func newSummary(w io.Writer, s estimator.Scenario, result estimator.Result) summary {
	return summary{w, s, result, reader{result.Currency, int32(result.MinorUnits)}}
}

// writeSummary writes the answer in a sentence, with its reason where it has
// one, the candidates side by side where there are several, and then all that is to be known of each.
func writeSummary(w io.Writer, s estimator.Scenario, result estimator.Result) {
	page := newSummary(w, s, result)
	writeWrapped(w, "", page.verdict())
	if len(result.Candidates) > 1 {
		writeWrapped(w, "", fmt.Sprintf(bestOf, printable(result.Candidates[result.Recommendation.Candidate].Name), counted(len(result.Candidates), "candidate")))
	}
	if reason := result.Recommendation.Reason; reason != nil {
		writeWrapped(w, "", reason.Words)
	}
	if len(result.Candidates) > 1 {
		page.comparison()
	}
	for _, candidate := range result.Candidates {
		page.candidate(candidate)
	}
}

// comparison puts the candidates side by side.
func (p summary) comparison() {
	fmt.Fprintf(p, "\nCandidates, %s\n", p.result.Currency)
	t := table{indent: "  ", left: 1}
	t.row("", "Cutover", "Up front", "Pays back", "Worth", "Best cutover", "Worth then")
	for _, r := range p.result.Candidates {
		t.row(printable(r.Name), month(r.CutoverMonth, r.CutoverDate), exact(r.OneTimeTotal), paybackMonth(r),
			exact(r.NPV), month(r.BestCutoverMonth, r.BestCutoverDate), exact(npvAt(r, r.BestCutoverMonth)))
	}
	t.write(p)
}

// candidate writes all that is to be known of one candidate.
func (p summary) candidate(r estimator.CandidateResult) {
	fmt.Fprintf(p, "\n%s, cutover at %s\n", printable(r.Name), endOf(r.CutoverMonth, r.CutoverDate))
	p.figures(r)
	if r.CutoverMonth != r.BestCutoverMonth {
		writeWrapped(p, "  ", fmt.Sprintf("These are the figures of that month; --at-best takes the best one, %s.",
			endOf(r.BestCutoverMonth, r.BestCutoverDate)))
	}
	p.oneTime(r)
	p.byKind(r)
	p.branches(r)
	p.exit(r)
	p.timing(r)
	fmt.Fprintln(p, "\n  What would change this")
	writeWrapped(p, "    ", p.change(r))
}

// figures are the few that one asks for first, rounded for reading.
func (p summary) figures(r estimator.CandidateResult) {
	upFront := p.read.money(r.OneTimeTotal.Decimal) + " of one-time costs"
	if r.LockInRatio != nil {
		upFront += fmt.Sprintf(", %s of a year's cost of staying", percent(r.LockInRatio.Decimal))
	}
	horizon := duration(p.scenario.HorizonMonths)
	t := table{indent: "  ", left: 2}
	t.row("Up front", upFront)
	t.row("Pays back", payback(r, horizon))
	t.row("Worth", fmt.Sprintf("%s over %s at %s a year; %s without discounting", p.read.money(r.NPV.Decimal),
		horizon, percent(p.scenario.DiscountRate), p.read.money(r.NetBenefit.Decimal)))
	if r.Fit != nil {
		t.row("Fit", fmt.Sprintf("%s of 10; %s has %s", r.Fit.Candidate.StringFixed(1), p.incumbent(), r.Fit.Incumbent.StringFixed(1)))
	}
	t.write(p)
}

// payback says after what time the switch has earned back what it cost.
func payback(r estimator.CandidateResult, horizon string) string {
	switch plain, discounted := r.PaybackMonth, r.DiscountedPaybackMonth; {
	case plain == nil:
		return "not within " + horizon
	case *plain == 0:
		return "at once: it never costs more than staying"
	case discounted == nil:
		return fmt.Sprintf("in %s, but not with interest", at(*plain, r.PaybackDate))
	case *discounted == *plain:
		return fmt.Sprintf("in %s, with interest as well", at(*plain, r.PaybackDate))
	default:
		return fmt.Sprintf("in %s; with interest in %s", at(*plain, r.PaybackDate), counted(*discounted, "month"))
	}
}

// at is a time from today, with its date where it has one.
func at(months int, date string) string {
	if date == "" {
		return counted(months, "month")
	}
	return fmt.Sprintf("%s (%s)", counted(months, "month"), calendarMonth(date))
}

func (p summary) incumbent() string { return printable(p.scenario.Incumbent.Name) }

// month is a month as a table has it.
func month(number int, date string) string {
	if date != "" {
		return date
	}
	return fmt.Sprintf("month %d", number)
}

func paybackMonth(r estimator.CandidateResult) string {
	switch {
	case r.PaybackMonth == nil:
		return "never"
	case *r.PaybackMonth == 0:
		return "at once"
	default:
		return month(*r.PaybackMonth, r.PaybackDate)
	}
}

// npvAt is what the switch is worth at a cutover month.
func npvAt(r estimator.CandidateResult, cutover int) estimator.Money {
	return r.Timing[cutover-r.Timing[0].CutoverMonth].NPV
}
