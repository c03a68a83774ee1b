package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
)

func kindName(kind estimator.CostKind) string {
	for _, k := range kindNames {
		if k.kind == kind {
			return k.name
		}
	}
	return string(kind)
}

func (p summary) oneTime(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row(oneTimeCosts, "", p.result.Currency)
	infos := estimator.LineInfos()
	for _, line := range r.OneTime {
		t.row("  "+infos[line.Line].Label, kindName(line.Line.Kind()), exact(line.Amount))
	}
	t.row("  "+total, "", exact(r.OneTimeTotal))
	t.write(p)
}

func (p summary) byKind(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(fmt.Sprintf(byKindOfCost, p.result.Currency), oneTime, worth)
	kinds, parts := r.NPVByKind, decimal.Decimal{}
	for i, npv := range []estimator.Money{kinds.Cash, kinds.Staff, kinds.Quality, kinds.Risk} {
		t.row("  "+kindNames[i].name, p.amount(oneTimeByKind(r, kindNames[i].kind)), exact(npv))
		parts = parts.Add(npv.Decimal)
	}
	t.row("  "+total, exact(r.OneTimeTotal), exact(r.NPV))
	t.write(p)
	if !parts.Equal(r.NPV.Decimal) {
		fmt.Fprintln(p, "    "+roundedApart)
	}
}

func oneTimeByKind(r estimator.CandidateResult, kind estimator.CostKind) decimal.Decimal {
	var sum decimal.Decimal
	for _, line := range r.OneTime {
		if line.Line.Kind() == kind {
			sum = sum.Add(line.Amount.Decimal)
		}
	}
	return sum
}

func (p summary) amount(sum decimal.Decimal) string { return grouped(sum.StringFixed(p.minorUnits)) }

func (p summary) branches(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(append([]string{fmt.Sprintf(allCosts, p.horizon(), p.result.Currency)}, branchesHead...)...)
	stay, switched := sums(p.result.Stay), sums(r.Switch)
	for line, info := range estimator.LineInfos() {
		if !info.OneTime {
			a, b := stay[line], switched[line]
			t.row("  "+info.Label, p.amount(a), p.amount(b), p.amount(a.Sub(b)))
		}
	}
	t.row("  "+oneTimeCosts, "", exact(r.OneTimeTotal), p.amount(r.OneTimeTotal.Neg()))
	t.row("  "+total, exact(p.result.Stay.Total), exact(r.Switch.Total), exact(r.NetBenefit))
	t.write(p)
}

func sums(branch estimator.Branch) map[int]decimal.Decimal {
	sums := map[int]decimal.Decimal{}
	for _, month := range branch.Months {
		for _, line := range month.Lines {
			sums[int(line.Line)] = sums[int(line.Line)].Add(line.Amount.Decimal)
		}
	}
	return sums
}

func (p summary) exit(r estimator.CandidateResult) {
	exit := r.Exit
	title := leaving
	if exit.ContractEndMonth == nil {
		title = staying
	}
	fmt.Fprintf(p, "\n  "+title+"\n", within(p.incumbent()))
	terms := table{indent: "    ", left: 2}
	if end := exit.ContractEndMonth; end != nil {
		label := contractEnd
		if exit.Method == estimator.ExitTerminate {
			label = endWithoutExit
		}
		terms.row(label, endOf(*end, exit.ContractEndDate))
		terms.row(noticeBy, p.noticeText(exit.NoticeByMonth, exit.NoticeByDate))
	}
	terms.row(commitment, exitMethods[exit.Method])
	terms.write(p)
	if exit.Method == estimator.ExitKept {
		return
	}
	amounts := table{indent: "    ", left: 1}
	for i, amount := range []decimal.Decimal{
		exit.Settlement.Decimal,
		exit.Clawback.Decimal,
		exit.Export.Decimal,
		exit.CreditRefund.Neg(),
		r.OneTime.Amount(estimator.Exit).Decimal,
	} {
		amounts.row(exitAmounts[i], p.amount(amount))
	}
	amounts.write(p)
	if exit.CreditsForfeited.IsPositive() {
		fmt.Fprintf(p, "    "+creditsLost+"\n", exact(exit.CreditsForfeited))
	}
	if gain := r.UseUpGain; gain != nil {
		sentence := useUpGains
		if gain.IsNegative() {
			sentence = useUpLoses
		}
		writeWrapped(p, "    ", fmt.Sprintf(sentence, p.amount(gain.Abs())))
	}
}

func (p summary) noticeText(month *int, date string) string {
	if month == nil {
		return noNotice
	}
	if day := lastNotice(p.scenario, date); day != "" && *month > 0 {
		return day
	}
	return endOf(*month, date)
}

func (p summary) timing(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row(whenToSwitch, "", fmt.Sprintf(worthIn, p.result.Currency))
	add := func(label string, cutover int, date string) {
		t.row("  "+label, endOf(cutover, date), exact(npvAt(r, cutover)))
	}
	add(bestMonth, r.BestCutoverMonth, r.BestCutoverDate)
	if r.CutoverMonth != r.BestCutoverMonth {
		add(givenMonth, r.CutoverMonth, r.CutoverDate)
	}
	if first := r.Timing[0]; first.CutoverMonth != r.CutoverMonth && first.CutoverMonth != r.BestCutoverMonth {
		add(earliestMonth, first.CutoverMonth, first.CutoverDate)
	}
	t.write(p)
	writeWrapped(p, "    ", p.missedNotice(r))
}

func (p summary) missedNotice(r estimator.CandidateResult) string {
	switch cost := r.MissedNoticeCost; {
	case r.Exit.ContractEndMonth == nil:
		return nobodyLeft
	case cost == nil:
		return noRenewal
	case cost.IsZero():
		return freeToMiss
	default:
		return fmt.Sprintf(costOfMissing, exact(*cost))
	}
}

// writeCSV writes the months of every branch in the format of RFC 4180: one row per branch, candidate and month. A line
// that does not apply in a month is empty.
func writeCSV(w io.Writer, result estimator.Result) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	header := []string{"currency", "branch", "candidate", "cutover_month", "month", "date"}
	for _, line := range estimator.LineInfos() {
		header = append(header, line.Line)
	}
	rows := [][]string{append(header, "total")}
	rows = append(rows, branchRows(result.Stay, result.Currency, "stay", "", "")...)
	for _, candidate := range result.Candidates {
		cutover := strconv.Itoa(candidate.CutoverMonth)
		rows = append(rows, branchRows(candidate.Switch, result.Currency, "switch", candidate.Name, cutover)...)
	}
	return out.WriteAll(rows)
}

func branchRows(branch estimator.Branch, currency, name, candidate, cutover string) [][]string {
	var rows [][]string
	for _, month := range branch.Months {
		row := []string{currency, name, plainCell(candidate), cutover, strconv.Itoa(month.Month), month.Date}
		amounts := make([]string, len(estimator.LineInfos()))
		for _, line := range month.Lines {
			amounts[line.Line] = line.Amount.String()
		}
		rows = append(rows, slices.Concat(row, amounts, []string{month.Total.String()}))
	}
	return rows
}

// plainCell keeps a spreadsheet from reading a text as a formula.
func plainCell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(text)[0]) {
		return "'" + text
	}
	return text
}
