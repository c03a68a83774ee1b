package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// firstEnd is the first month, not before a given one, on which the contract
// can end with notice still given: T, T+R, T+2R, … or, where it does not
// renew, any month from T on.
func (c Contract) firstEnd(month int) int {
	earliest := max(month, c.NoticeMonths, c.MonthsLeft)
	if !c.renews() {
		return earliest
	}
	renewals := (earliest - c.MonthsLeft + c.RenewalMonths - 1) / c.RenewalMonths
	return c.MonthsLeft + renewals*c.RenewalMonths
}

// earliestEnd is the first contract end that notice given today still reaches.
func (c Contract) earliestEnd() int { return c.firstEnd(0) }

// noticeDeadline is the last month in which notice reaches the first contract
// end that it can; nil where the contract does not renew.
func (c Contract) noticeDeadline() *int {
	if !c.renews() {
		return nil
	}
	month := c.earliestEnd() - c.NoticeMonths
	return &month
}

// renews reports whether the contract runs on for another fixed term.
func (c Contract) renews() bool { return c.RenewalMonths > 0 }

// ends are those of the present term and of each for which the contract renews
// before the horizon.
func (c Contract) ends(start string, horizon int) (ends []ContractEnd) {
	for month := c.MonthsLeft; ; month += c.RenewalMonths {
		ends = append(ends, ContractEnd{month, date(start, month), month >= c.NoticeMonths})
		if !c.renews() || month >= horizon {
			return ends
		}
	}
}

// anniversaries is the number of months t with 0 < t < m that are whole years
// from the end of the term: the incumbent's prices step up in the month after.
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

// exit is what leaving the incumbent at a cutover costs, each part rounded.
type exit struct {
	cutover, contractEnd int
	creditsLeft          quantity // the unused prepaid balance after the cutover
	remaining            quantity // of the commitment, to the contract's end
	owed                 quantity // of that, before it is rounded

	settlement quantity
	clawback   quantity
	export     quantity
	refund     quantity
}

// exit is what leaving the incumbent costs at cutover k where the contract can
// end on contractEnd and creditsLeft is the unused prepaid balance after k.
func (b *basis) exit(k, contractEnd int, creditsLeft quantity) exit {
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

// settlement pays out what remains of the commitment, or ends it early where
// that is allowed and cheaper.
func (b *basis) settlement(early *EarlyExit, remaining quantity) quantity {
	if !early.Allowed {
		return remaining
	}
	return b.of(&early.ShareOfRemaining).Mul(remaining).Add(b.of(&early.FixedFee)).Min(remaining)
}

// total is the exit line: the parts, each already rounded.
func (e exit) total() quantity {
	return e.settlement.Add(e.clawback).Add(e.export).Sub(e.refund)
}

// layOutExit turns what leaving costs into what is shown of it.
func (b *basis) layOutExit(e exit) ExitTerms {
	ahead := b.scenario.Incumbent.Contract.NoticeMonths
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
		Settlement:       b.money(e.settlement),
		Clawback:         b.money(e.clawback),
		Export:           b.money(e.export),
		CreditRefund:     b.money(e.refund),
		CreditsForfeited: b.money(b.rounded(e.creditsLeft).Sub(e.refund)),
		ContractEndDate:  date(b.scenario.Start, e.contractEnd),
		NoticeByMonth:    max(0, notice),
		NoticeByDate:     date(b.scenario.Start, max(0, notice)),
	}
}
