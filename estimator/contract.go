package estimator

import "github.com/shopspring/decimal"

// endFrom is the first month, not before a given one, on which the contract
// can end with notice still given: T, T+R, T+2R, … or, where it does not
// renew, any month from T on.
func (c Contract) endFrom(month int) int {
	earliest := max(month, c.NoticeMonths)
	switch {
	case earliest <= c.MonthsLeft:
		return c.MonthsLeft
	case c.RenewalMonths == 0:
		return earliest
	}
	renewals := (earliest - c.MonthsLeft + c.RenewalMonths - 1) / c.RenewalMonths
	return c.MonthsLeft + renewals*c.RenewalMonths
}

// firstEnd is the first contract end that notice given today still reaches.
func (c Contract) firstEnd() int { return c.endFrom(0) }

// noticeDeadline is the last month in which notice reaches the first contract
// end that it can; nil where the contract does not renew.
func (c Contract) noticeDeadline() *int {
	if !c.renews() {
		return nil
	}
	month := c.firstEnd() - c.NoticeMonths
	return &month
}

// renews reports whether the contract runs on for another fixed term.
func (c Contract) renews() bool { return c.RenewalMonths > 0 }

// exit is what leaving the incumbent costs at cutover k where the contract can
// end on contractEnd and creditsLeft is the unused prepaid balance after k.
func (b *basis) exit(k, contractEnd int, creditsLeft decimal.Decimal) ExitTerms {
	offer, contract := &b.scenario.Incumbent.Offer, &b.scenario.Incumbent.Contract
	method, settlement := settle(offer, contract, contractEnd-k)
	notice := contractEnd - contract.NoticeMonths
	if method == ExitTerminate {
		notice = k - contract.NoticeMonths
	}
	var clawback decimal.Decimal
	if k < contract.MonthsLeft {
		clawback = contract.RebateClawback
	}
	export := contract.ExportFee.Add(contract.ExportFeePerLabel.Mul(b.scenario.Demand.DatasetLabels))
	refund := b.money(contract.CreditRefundShare.Mul(creditsLeft))
	return ExitTerms{
		ContractEndMonth: contractEnd,
		Method:           method,
		Settlement:       b.money(settlement),
		Clawback:         b.money(clawback),
		Export:           b.money(export),
		CreditRefund:     refund,
		CreditsForfeited: Money{b.money(creditsLeft).Sub(refund.Decimal)},
		ContractEndDate:  date(b.scenario.Start, contractEnd),
		NoticeByMonth:    max(0, notice),
		NoticeByDate:     date(b.scenario.Start, max(0, notice)),
	}
}

// settle pays out what remains of the commitment, or ends it early where that
// is allowed and strictly cheaper.
func settle(offer *Offer, contract *Contract, months int) (ExitMethod, decimal.Decimal) {
	remaining := offer.Commitment.Add(offer.PlatformFee).Mul(decimal.NewFromInt(int64(months)))
	if remaining.IsZero() {
		return ExitNone, remaining
	}
	early := contract.EarlyExit
	if fee := early.ShareOfRemaining.Mul(remaining).Add(early.FixedFee); early.Allowed && fee.LessThan(remaining) {
		return ExitTerminate, fee
	}
	return ExitRunOut, remaining
}

// total is the exit line: the parts, each already rounded.
func (e ExitTerms) total() decimal.Decimal {
	return e.Settlement.Add(e.Clawback.Decimal).Add(e.Export.Decimal).Sub(e.CreditRefund.Decimal)
}
