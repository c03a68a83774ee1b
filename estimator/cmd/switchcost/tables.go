package main

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

// kinds are the kinds of cost in the order of the tables, as one says them.
var kinds = []struct {
	kind estimator.Kind
	name string
}{
	{estimator.Cash, "cash"},
	{estimator.Staff, "own staff"},
	{estimator.QualityLoss, "quality"},
	{estimator.ExpectedLoss, "risk"},
}

func kindName(kind estimator.Kind) string {
	for _, k := range kinds {
		if k.kind == kind {
			return k.name
		}
	}
	return string(kind)
}

// oneTime writes what the switch itself costs, line by line.
func (p summary) oneTime(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row("One-time costs", "", p.result.Currency)
	infos := estimator.LineInfos()
	for _, line := range r.OneTime {
		t.row("  "+infos[line.Line].Label, kindName(line.Line.Kind()), exact(line.Amount))
	}
	t.row("  Total", "", exact(r.OneTimeTotal))
	t.write(p)
}

// byKind writes the one-time costs and the worth of the switch by kind of cost.
func (p summary) byKind(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row("By kind of cost, "+p.result.Currency, "One-time", "Worth")
	worth := map[estimator.Kind]estimator.Money{
		estimator.Cash:         r.NPVByKind.Cash,
		estimator.Staff:        r.NPVByKind.Staff,
		estimator.QualityLoss:  r.NPVByKind.Quality,
		estimator.ExpectedLoss: r.NPVByKind.Risk,
	}
	parts := decimal.Decimal{}
	for _, k := range kinds {
		t.row("  "+k.name, exact(p.oneTimeOf(r, k.kind)), exact(worth[k.kind]))
		parts = parts.Add(worth[k.kind].Decimal)
	}
	t.row("  Total", exact(r.OneTimeTotal), exact(r.NPV))
	t.write(p)
	if !parts.Equal(r.NPV.Decimal) {
		fmt.Fprintln(p, "    (each present value is rounded by itself)")
	}
}

// oneTimeOf is the sum of the one-time lines of a kind.
func (p summary) oneTimeOf(r estimator.CandidateResult, kind estimator.Kind) estimator.Money {
	sum := p.zero()
	for _, line := range r.OneTime {
		if line.Line.Kind() == kind {
			sum.Decimal = sum.Add(line.Amount.Decimal)
		}
	}
	return sum
}

// zero is no money, with the currency's digits.
func (p summary) zero() estimator.Money {
	return estimator.Money{Decimal: decimal.New(0, -int32(p.result.MinorUnits))}
}

// branches writes what both futures cost over the horizon.
func (p summary) branches(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(fmt.Sprintf("All costs over %s, %s", duration(p.scenario.HorizonMonths), p.result.Currency), "Staying", "Switching", "Benefit")
	stay, switched := sums(p.result.Stay), sums(r.Switch)
	oneTime := p.zero().Sub(r.OneTimeTotal.Decimal)
	for line, info := range estimator.LineInfos() {
		if !info.OneTime {
			a, b := stay[line].Add(p.zero().Decimal), switched[line].Add(p.zero().Decimal)
			t.row("  "+info.Label, exact(money(a)), exact(money(b)), exact(money(a.Sub(b))))
		}
	}
	t.row("  One-time costs", "", exact(r.OneTimeTotal), exact(money(oneTime)))
	t.row("  Total", exact(p.result.Stay.Total), exact(r.Switch.Total), exact(r.NetBenefit))
	t.write(p)
}

// sums are the lines of a branch over all months, by [estimator.Line].
func sums(branch estimator.Branch) map[int]decimal.Decimal {
	sums := map[int]decimal.Decimal{}
	for _, month := range branch.Months {
		for _, line := range month.Lines {
			sums[int(line.Line)] = sums[int(line.Line)].Add(line.Amount.Decimal)
		}
	}
	return sums
}

func money(amount decimal.Decimal) estimator.Money { return estimator.Money{Decimal: amount} }

// exit writes the terms of leaving the incumbent.
func (p summary) exit(r estimator.CandidateResult) {
	exit := r.Exit
	fmt.Fprintf(p, "\n  Leaving %s\n", p.incumbent())
	facts := table{indent: "    ", left: 2}
	facts.row("Contract runs to", endOf(exit.ContractEndMonth, exit.ContractEndDate))
	facts.row("Notice by", endOf(exit.NoticeByMonth, exit.NoticeByDate))
	facts.row("Commitment", map[estimator.ExitMethod]string{
		estimator.ExitNone:      "nothing is left to pay",
		estimator.ExitRunOut:    "what is left is paid out",
		estimator.ExitTerminate: "ended early, which is cheaper than paying out what is left",
	}[exit.Method])
	facts.write(p)
	amounts := table{indent: "    ", left: 1}
	amounts.row("Settlement of the commitment", exact(exit.Settlement))
	amounts.row("Rebates paid back", exact(exit.Clawback))
	amounts.row("Export of your data", exact(exit.Export))
	amounts.row("Credits refunded", exact(money(p.zero().Sub(exit.CreditRefund.Decimal))))
	amounts.row("Total", exact(r.OneTime.Amount(estimator.Exit)))
	amounts.write(p)
	if exit.CreditsForfeited.IsPositive() {
		fmt.Fprintf(p, "    Unused credits of %s are lost: staying would have used them.\n", exact(exit.CreditsForfeited))
	}
}

// timing writes the best month and what it costs to miss the notice for it.
func (p summary) timing(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 2}
	t.row("When to switch", "", "Worth, "+p.result.Currency)
	add := func(label string, cutover int, date string) {
		t.row("  "+label, endOf(cutover, date), exact(npvAt(r, cutover)))
	}
	add("Best", r.BestCutoverMonth, r.BestCutoverDate)
	if r.CutoverMonth != r.BestCutoverMonth {
		add("As above", r.CutoverMonth, r.CutoverDate)
	}
	if first := r.Timing[0]; first.CutoverMonth != r.CutoverMonth && first.CutoverMonth != r.BestCutoverMonth {
		add("Earliest", first.CutoverMonth, first.CutoverDate)
	}
	t.write(p)
	writeWrapped(p, "    ", p.missedNotice(r))
}

func (p summary) missedNotice(r estimator.CandidateResult) string {
	switch cost := r.MissedNoticeCost; {
	case cost == nil:
		return "The contract does not renew for a fixed term, so there is no notice to miss."
	case cost.IsZero():
		return "Missing the notice for the next contract end costs nothing."
	default:
		return fmt.Sprintf("Missing the notice for the next contract end costs %s.", exact(*cost))
	}
}
