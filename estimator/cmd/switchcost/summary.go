package main

import (
	"fmt"
	"io"
	"strconv"
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

	exactOnly bool // the simulation was left out on request
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
	p.answer()
	basis := p.basis()
	if p.result.Recommendation.Decision != nil {
		basis += " " + moreDetails
	}
	fmt.Fprintln(p)
	writeWrapped(p, "", basis)
	if notes := measuredNotes(p.scenario); len(notes) > 0 {
		writeWrapped(p, "", fmt.Sprintf(measuredFrom, strings.Join(notes, "; ")))
	}
	if assumed := p.assumed(); assumed != "" {
		writeWrapped(p, "", assumed)
	}
	p.remarks()
	if len(p.result.Candidates) > 1 {
		p.comparison()
	}
	for i, candidate := range p.result.Candidates {
		p.candidate(i, candidate)
	}
	if p.scenario.Model == nil {
		fmt.Fprintln(p)
		writeWrapped(p, "", fmt.Sprintf(noEdition, estimator.ModelEdition))
	}
}

// answer writes the verdict, its reason and what to find out first.
func (p summary) answer() {
	writeWrapped(p, "", p.verdict())
	best := p.result.Recommendation
	if count := len(p.result.Candidates); count > 1 {
		writeWrapped(p, "", fmt.Sprintf(bestOf, within(p.name(best.Candidate)), counted(count, "candidate")))
	}
	if best.Decision == nil {
		return
	}
	fmt.Fprintln(p)
	writeWrapped(p, "", p.chance()+" "+joined(p.reason()))
	fmt.Fprintln(p)
	writeWrapped(p, "", joined(p.findOut()))
}

func (p summary) basis() string {
	best := p.result.Recommendation
	switch {
	case best.Decision != nil:
		return fmt.Sprintf(bySimulation, grouped(strconv.Itoa(best.Draws)))
	case p.exactOnly:
		return byExactFlag
	default:
		return byValues
	}
}

func frequency(probability estimator.Ratio) string {
	return strings.Replace(estimator.Frequency(probability), " %", "%", 1)
}

func (p summary) comparison() {
	fmt.Fprintf(p, "\n"+candidatesTitle+"\n", p.result.Currency)
	head := comparisonHead
	if p.result.Recommendation.Decision != nil {
		head = meansHead
	}
	t := table{indent: "  ", left: 1}
	t.row(head...)
	for i, r := range p.result.Candidates {
		best, worth := p.bestOf(i)
		t.row(printable(r.Name), shortMonth(r.CutoverMonth, r.CutoverDate), exact(r.OneTimeTotal), shortPayback(r),
			exact(r.NPV), shortMonth(best.CutoverMonth, best.CutoverDate), exact(worth))
	}
	t.write(p)
}

// bestOf returns the best switch to a candidate and what it is worth, by simulation or else by values.
func (p summary) bestOf(candidate int) (estimator.Choice, estimator.Money) {
	r := p.result.Candidates[candidate]
	if p.result.Recommendation.Decision == nil {
		return estimator.Choice{CutoverMonth: r.BestCutoverMonth, CutoverDate: r.BestCutoverDate},
			npvAt(r, r.BestCutoverMonth)
	}
	var best estimator.Action
	for _, action := range p.result.Recommendation.Actions {
		ofCandidate := action.Candidate != nil && *action.Candidate == candidate
		if ofCandidate && (best.Candidate == nil || action.Mean.GreaterThan(best.Mean.Decimal)) {
			best = action
		}
	}
	return best.Choice, best.Mean
}

func (p summary) candidate(i int, r estimator.CandidateResult) {
	fmt.Fprintf(p, "\n"+atValuesTitle+"\n", title(r))
	p.figures(r, p.move(p.scenario.Candidates[i]))
	p.betterChoice(i, r)
	p.oneTime(r)
	p.byKind(r)
	p.branches(r)
	p.exit(r)
	p.timing(r)
	fmt.Fprintln(p, "\n  "+wouldChange)
	writeWrapped(p, "    ", p.change(r))
}

func title(r estimator.CandidateResult) string {
	title := fmt.Sprintf(candidateTitle, printable(r.Name), endOf(r.CutoverMonth, r.CutoverDate))
	if r.RunOutUse {
		return fmt.Sprintf(usingUp, title)
	}
	return title
}

// betterChoice tells if the figures are not those of the best switch to a candidate.
func (p summary) betterChoice(i int, r estimator.CandidateResult) {
	best, _ := p.bestOf(i)
	var sentences []string
	if best.CutoverMonth != r.CutoverMonth {
		sentences = append(sentences, fmt.Sprintf(otherMonth, endOf(best.CutoverMonth, best.CutoverDate)))
	}
	if best.RunOutUse && !r.RunOutUse {
		sentences = append(sentences, otherUse)
	}
	if sentences != nil {
		writeWrapped(p, "  ", strings.Join(sentences, " "))
	}
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
	if risk := r.Risk; risk != nil && p.result.Recommendation.Decision != nil {
		t.row(onAverage, fmt.Sprintf(meanAndRange, p.money(risk.Mean.Decimal), p.money(risk.P10.Decimal),
			p.money(risk.P90.Decimal)))
		t.row(chanceLabel, fmt.Sprintf(paysInScenarios, frequency(risk.ProbabilityPositive)))
	}
	if hurdle, saving := r.WaitingHurdle, r.YearlySaving; hurdle != nil && saving != nil {
		t.row(waitingLabel, fmt.Sprintf(waitingHurdle, percent(hurdle.Decimal, up), percent(saving.Decimal, nearest)))
	}
	if fit := r.Fit; fit != nil {
		candidate, incumbent := fit.Candidate.StringFixed(1), fit.Incumbent.StringFixed(1)
		t.row(fitLabel, fmt.Sprintf(fitOfTen, candidate, within(p.incumbent()), incumbent))
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
		return fmt.Sprintf(notDiscounted, timeTo(*plain, r.PaybackDate))
	case *discounted == *plain:
		return fmt.Sprintf(alsoDiscounted, timeTo(*plain, r.PaybackDate))
	default:
		return fmt.Sprintf(laterDiscounted, timeTo(*plain, r.PaybackDate), counted(*discounted, "month"))
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

func (p summary) name(candidate int) string { return printable(p.result.Candidates[candidate].Name) }

func (p summary) incumbent() string { return printable(p.scenario.Incumbent.Name) }

func (p summary) horizon() string { return duration(p.scenario.HorizonMonths) }

func npvAt(r estimator.CandidateResult, cutover int) estimator.Money {
	return r.Timing[cutover-r.Timing[0].CutoverMonth].NPV
}
