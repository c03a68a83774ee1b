package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// exit is the incumbent's last settlement. Parts are rounded one by one.
type exit struct {
	month       int // the incumbent's last
	contractEnd int
	noticeEnd   int // first month that notice given today can reach, for an early exit
	method      ExitMethod
	early       quantity // 1 where early exit is strictly cheaper than running out
	settlement  quantity
	clawback    quantity
	export      quantity
	refund      quantity
	forfeited   quantity
	carried     quantity // credits that move to an amended contract, not rounded
}

func (e *exit) total() quantity {
	return e.settlement.Add(e.clawback).Add(e.export).Sub(e.refund)
}

// newExit applies the first rule that fits.
func (sw *switching) newExit(s *switched, contractEnd int, a *account) exit {
	contract := &sw.scenario.Incumbent.Contract
	e := exit{month: s.last, contractEnd: contractEnd, noticeEnd: max(s.last, contract.NoticeMonths)}
	prepaid := a.balance
	if a.ends(e.month) {
		prepaid = quantity{}
	}
	if sw.candidate.Amends {
		e.method = ExitAmended
		settlement, left := a.pay(sw.committed(a, e.month, e.month))
		e.settlement, e.carried = sw.rounded(settlement), left.Add(prepaid)
		return e
	}
	e.export = sw.rounded(sw.of(&contract.ExportFee).Add(sw.of(&contract.ExportFeePerLabel).Mul(sw.labels[0])))
	switch {
	case s.usesUp:
		e.method = ExitUsedUp
		settlement, left := a.pay(sw.owed(a, e.month, e.month))
		e.settlement = sw.rounded(settlement)
		sw.refund(&e, left.Add(prepaid))
	case a.stops <= e.month:
		e.method = ExitNone
	default:
		sw.settleRemaining(&e, a, prepaid)
		e.clawback = sw.rounded(sw.clawback(e.month))
	}
	return e
}

// settleRemaining chooses the cheaper of running out and, where it is allowed, an early exit.
func (sw *switching) settleRemaining(e *exit, a *account, prepaid quantity) {
	contract := &sw.scenario.Incumbent.Contract
	toEnd := sw.owed(a, e.month, e.contractEnd)
	settlement, left := a.pay(toEnd)
	e.method = ExitRunOut
	if toEnd.IsZero() {
		e.method = ExitNone
	}
	if contract.EarlyExit.Allowed && e.noticeEnd < e.contractEnd && e.method == ExitRunOut {
		toNotice := sw.owed(a, e.month, e.noticeEnd)
		early, earlyLeft := a.pay(toNotice)
		early = early.Add(sw.of(&contract.EarlyExit.ShareOfRemaining).Mul(toEnd.Sub(toNotice)))
		early = early.Add(sw.earlyExitFee(e.noticeEnd))
		share := sw.of(&contract.CreditRefundShare)
		e.early = settlement.Sub(share.Mul(left)).AtMost(early.Sub(share.Mul(earlyLeft))).Complement()
		settlement, left = e.early.Choose(early, settlement), e.early.Choose(earlyLeft, left)
		if e.early.Decimal().IsPositive() {
			e.method = ExitTerminate
		}
	}
	e.settlement = sw.rounded(settlement)
	sw.refund(e, left.Add(prepaid))
}

// pay returns what an amount costs after credits have paid first, and the credits that are left.
func (a *account) pay(owed quantity) (settlement, left quantity) {
	return owed.Sub(a.credits).Max(quantity{}), a.credits.Sub(owed).Max(quantity{})
}

func (sw *switching) refund(e *exit, left quantity) {
	e.refund = sw.rounded(sw.of(&sw.scenario.Incumbent.Contract.CreditRefundShare).Mul(left))
	e.forfeited = sw.rounded(left).Sub(e.refund)
}

// owed returns what an account still owes, with platform fees, if the incumbent is left in one month and paid up to
// another. Amounts beyond the horizon do not count.
func (sb *stayBranch) owed(a *account, left, upTo int) quantity {
	upTo = min(upTo, sb.horizon)
	return sb.committed(a, left, upTo).Add(between(sb.feesUpTo, left, upTo))
}

// committed returns the billed share of the shortfall of the period that is left, and of the commitments after it.
func (sb *stayBranch) committed(a *account, left, upTo int) quantity {
	if !sb.incumbent.commits {
		return quantity{}
	}
	var owed quantity
	periodEnd := left
	if !a.ends(left) {
		periodEnd = a.end(left)
		if !sb.incumbent.offer.Prepaid {
			whole := a.committed.Add(between(sb.owedUpTo, left, min(periodEnd, upTo)))
			owed = whole.Sub(a.purchased).Max(quantity{})
		}
	}
	return owed.Add(between(sb.owedUpTo, periodEnd, upTo)).Mul(sb.trueUp(sb.incumbent.offer))
}

// between returns the sum over the months after one up to another, given the sums up to each month.
func between(sums []quantity, after, upTo int) quantity {
	if after >= upTo {
		return quantity{}
	}
	return sums[upTo].Sub(sums[after])
}

// declining returns an amount that falls evenly to 0 at the end of the term.
func (b *basis) declining(amount quantity, declines bool, month int) quantity {
	term := b.scenario.Incumbent.Contract.MonthsLeft
	switch {
	case !declines:
		return amount
	case month >= term:
		return quantity{}
	default:
		return amount.Mul(num.Whole(term - month)).Div(num.Whole(term))
	}
}

func (b *basis) earlyExitFee(month int) quantity {
	early := &b.scenario.Incumbent.Contract.EarlyExit
	return b.declining(b.of(&early.FixedFee), early.FeeDeclines, month)
}

func (b *basis) clawback(month int) quantity {
	contract := &b.scenario.Incumbent.Contract
	if month >= contract.MonthsLeft {
		return quantity{}
	}
	return b.declining(b.of(&contract.RebateClawback), contract.ClawbackDeclines, month)
}

func (sw *switching) exitTerms(s *switched) ExitTerms {
	e := s.exit
	if sw.keepsIncumbent {
		e.method = ExitKept
	}
	t := ExitTerms{
		Method:           e.method,
		Settlement:       sw.money(e.settlement),
		Clawback:         sw.money(e.clawback),
		Export:           sw.money(e.export),
		CreditRefund:     sw.money(e.refund),
		CreditsForfeited: sw.money(e.forfeited),
	}
	if e.method == ExitKept || e.method == ExitAmended {
		return t
	}
	start, contract := sw.scenario.Start, &sw.scenario.Incumbent.Contract
	t.ContractEndMonth, t.ContractEndDate = &e.contractEnd, date(start, e.contractEnd)
	notice := max(0, e.contractEnd-contract.NoticeMonths)
	switch {
	case e.method == ExitTerminate:
		notice = e.noticeEnd - contract.NoticeMonths
	case contract.EndsMonth != nil && e.contractEnd == *contract.EndsMonth:
		return t
	}
	t.NoticeByMonth, t.NoticeByDate = &notice, date(start, notice)
	return t
}
