package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// firstEnd returns the first month, from the argument on, at which the contract can end and notice can still be given:
// T, T+R, T+2R, … or, if it does not renew, any month from T on. T is MonthsLeft and R is RenewalMonths.
func (c Contract) firstEnd(month int) int {
	earliest := max(month, c.NoticeMonths, c.MonthsLeft)
	if !c.renews() {
		return earliest
	}
	renewals := (earliest - c.MonthsLeft + c.RenewalMonths - 1) / c.RenewalMonths
	return c.MonthsLeft + renewals*c.RenewalMonths
}

func (c Contract) earliestEnd() int { return c.firstEnd(0) }

// noticeDeadline returns nil if the contract does not renew.
func (c Contract) noticeDeadline() *int {
	if !c.renews() {
		return nil
	}
	month := c.earliestEnd() - c.NoticeMonths
	return &month
}

func (c Contract) renews() bool { return c.RenewalMonths > 0 }

func (c Contract) ends(start string, horizon int) (ends []ContractEnd) {
	for month := c.MonthsLeft; ; month += c.RenewalMonths {
		ends = append(ends, ContractEnd{month, date(start, month), month >= c.NoticeMonths})
		if !c.renews() || month >= horizon {
			return ends
		}
	}
}

// anniversaries counts the months t with 0 < t < m that are whole years from the end of the term. The incumbent's
// prices step up in the month after each.
func (c Contract) anniversaries(m int) int {
	first := c.MonthsLeft % monthsPerYear
	if first == 0 {
		first = monthsPerYear
	}
	if m <= first {
		return 0
	}
	return year(m-first) + 1
}

type exit struct {
	cutover, contractEnd int
	creditsLeft          quantity // the unused prepaid balance after the cutover
	remaining            quantity // of the commitment, to the contract's end
	owed                 quantity // the settlement before rounding

	settlement quantity
	clawback   quantity
	export     quantity
	refund     quantity
}

func (b *basis) newExit(k, contractEnd int, creditsLeft quantity) exit {
	offer, contract := &b.scenario.Incumbent.Offer, &b.scenario.Incumbent.Contract
	remaining := b.of(&offer.Commitment).Add(b.of(&offer.PlatformFee)).Mul(num.Whole(contractEnd - k))
	export := b.of(&contract.ExportFeePerLabel).Mul(b.of(&b.scenario.Demand.DatasetLabels))
	owed := b.settlement(&contract.EarlyExit, remaining)
	e := exit{
		cutover:     k,
		contractEnd: contractEnd,
		creditsLeft: creditsLeft,
		remaining:   remaining,
		owed:        owed,

		settlement: b.rounded(owed),
		export:     b.rounded(b.of(&contract.ExportFee).Add(export)),
		refund:     b.rounded(b.of(&contract.CreditRefundShare).Mul(creditsLeft)),
	}
	if k < contract.MonthsLeft {
		e.clawback = b.rounded(b.of(&contract.RebateClawback))
	}
	return e
}

func (sb *stayBranch) exitAt(k int) exit {
	return sb.newExit(k, sb.scenario.Incumbent.Contract.firstEnd(k), sb.months[k].credits)
}

func (b *basis) settlement(early *EarlyExit, remaining quantity) quantity {
	if !early.Allowed {
		return remaining
	}
	return b.of(&early.ShareOfRemaining).Mul(remaining).Add(b.of(&early.FixedFee)).Min(remaining)
}

func (e exit) total() quantity {
	return e.settlement.Add(e.clawback).Add(e.export).Sub(e.refund)
}

func (sb *stayBranch) exitTerms(k int) ExitTerms {
	e := sb.exitAt(k)
	ahead := sb.scenario.Incumbent.Contract.NoticeMonths
	method, notice := ExitRunOut, e.contractEnd-ahead
	switch {
	case e.remaining.Decimal().IsZero():
		method = ExitNone
	case e.owed.Decimal().LessThan(e.remaining.Decimal()):
		method, notice = ExitTerminate, e.cutover-ahead
	}
	return ExitTerms{
		ContractEndMonth: e.contractEnd,
		Method:           method,
		Settlement:       sb.money(e.settlement),
		Clawback:         sb.money(e.clawback),
		Export:           sb.money(e.export),
		CreditRefund:     sb.money(e.refund),
		CreditsForfeited: sb.money(sb.rounded(e.creditsLeft).Sub(e.refund)),
		ContractEndDate:  date(sb.scenario.Start, e.contractEnd),
		NoticeByMonth:    max(0, notice),
		NoticeByDate:     date(sb.scenario.Start, max(0, notice)),
	}
}
