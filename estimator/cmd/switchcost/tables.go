package main

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

func kindName(kind estimator.Kind) string {
	for _, k := range kindNames {
		if k.kind == kind {
			return k.name
		}
	}
	return string(kind)
}

// oneTime writes the one-time costs line by line.
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

// byKind writes the one-time costs and the worth of the switch by kind of cost.
func (p summary) byKind(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(fmt.Sprintf(byKindOfCost, p.result.Currency), oneTime, worth)
	npv := map[estimator.Kind]estimator.Money{
		estimator.Cash:         r.NPVByKind.Cash,
		estimator.Staff:        r.NPVByKind.Staff,
		estimator.QualityLoss:  r.NPVByKind.Quality,
		estimator.ExpectedLoss: r.NPVByKind.Risk,
	}
	parts := decimal.Decimal{}
	for _, k := range kindNames {
		t.row("  "+k.name, exact(p.oneTimeByKind(r, k.kind)), exact(npv[k.kind]))
		parts = parts.Add(npv[k.kind].Decimal)
	}
	t.row("  "+total, exact(r.OneTimeTotal), exact(r.NPV))
	t.write(p)
	if !parts.Equal(r.NPV.Decimal) {
		fmt.Fprintln(p, "    "+roundedApart)
	}
}

// oneTimeByKind returns the sum of the one-time lines of a kind.
func (p summary) oneTimeByKind(r estimator.CandidateResult, kind estimator.Kind) estimator.Money {
	sum := p.zero()
	for _, line := range r.OneTime {
		if line.Line.Kind() == kind {
			sum.Decimal = sum.Add(line.Amount.Decimal)
		}
	}
	return sum
}

// zero is an amount of 0 with the currency's digits.
func (p summary) zero() estimator.Money {
	return estimator.Money{Decimal: decimal.New(0, -int32(p.result.MinorUnits))}
}

// branches writes all costs of staying and of switching over the horizon.
func (p summary) branches(r estimator.CandidateResult) {
	fmt.Fprintln(p)
	t := table{indent: "  ", left: 1}
	t.row(append([]string{fmt.Sprintf(allCosts, p.horizon(), p.result.Currency)}, branchesHead...)...)
	stay, switched := sums(p.result.Stay), sums(r.Switch)
	for line, info := range estimator.LineInfos() {
		if !info.OneTime {
			a, b := stay[line].Add(p.zero().Decimal), switched[line].Add(p.zero().Decimal)
			t.row("  "+info.Label, exact(amountOf(a)), exact(amountOf(b)), exact(amountOf(a.Sub(b))))
		}
	}
	t.row("  "+oneTimeCosts, "", exact(r.OneTimeTotal), exact(p.minus(r.OneTimeTotal)))
	t.row("  "+total, exact(p.result.Stay.Total), exact(r.Switch.Total), exact(r.NetBenefit))
	t.write(p)
}

// sums adds up the lines of a branch over all months, by [estimator.Line].
func sums(branch estimator.Branch) map[int]decimal.Decimal {
	sums := map[int]decimal.Decimal{}
	for _, month := range branch.Months {
		for _, line := range month.Lines {
			sums[int(line.Line)] = sums[int(line.Line)].Add(line.Amount.Decimal)
		}
	}
	return sums
}

func amountOf(d decimal.Decimal) estimator.Money { return estimator.Money{Decimal: d} }

// minus returns the amount with the opposite sign.
func (p summary) minus(amount estimator.Money) estimator.Money {
	return amountOf(p.zero().Sub(amount.Decimal))
}

// exit writes the terms of leaving the incumbent.
func (p summary) exit(r estimator.CandidateResult) {
	exit := r.Exit
	fmt.Fprintf(p, "\n  "+leaving+"\n", p.incumbent())
	terms := table{indent: "    ", left: 2}
	for i, text := range []string{
		endOf(exit.ContractEndMonth, exit.ContractEndDate),
		endOf(exit.NoticeByMonth, exit.NoticeByDate),
		exitMethods[exit.Method],
	} {
		terms.row(exitTerms[i], text)
	}
	terms.write(p)
	amounts := table{indent: "    ", left: 1}
	for i, amount := range []estimator.Money{
		exit.Settlement,
		exit.Clawback,
		exit.Export,
		p.minus(exit.CreditRefund),
		r.OneTime.Amount(estimator.Exit),
	} {
		amounts.row(exitAmounts[i], exact(amount))
	}
	amounts.write(p)
	if exit.CreditsForfeited.IsPositive() {
		fmt.Fprintf(p, "    "+creditsLost+"\n", exact(exit.CreditsForfeited))
	}
}

// timing writes the value of switching in the best, the given and the first
// month, and the cost of missing the notice.
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
	case cost == nil:
		return noRenewal
	case cost.IsZero():
		return freeToMiss
	default:
		return fmt.Sprintf(costOfMissing, exact(*cost))
	}
}
