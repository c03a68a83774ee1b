package estimator

// accountAfter returns the provider's account after the month.
func (e *explainer) accountAfter() *account {
	return e.branchMonths()[e.month()].accounts.of(e.currentService().providedBy())
}

func (e *explainer) accountBefore() account {
	if e.isCandidate() && e.serviceMonth() == 1 {
		return e.newCandidateAccount(e.k, e.to.exit.carried)
	}
	a := *e.branchMonths()[e.month()-1].accounts.of(e.currentService().providedBy())
	a.left = e.exitSettles()
	return a
}

// exitSettles reports whether leaving settles the commitment period that the horizon cuts off.
func (e *explainer) exitSettles() bool {
	return e.switches() && !e.isCandidate() && e.to.last == e.horizon
}

// openAccount includes what the beginning of a commitment period changes.
func (e *explainer) openAccount() account {
	a, s := e.accountBefore(), e.currentService()
	if s.commits && (e.beginsPeriod() || e.continuesPeriod()) {
		e.open(s, e.month(), &a, &invoice{})
	}
	return a
}

func (e *explainer) currentInvoice() invoice {
	a := e.accountBefore()
	return e.bill(e.currentService(), e.month(), &a)
}

func (e *explainer) isFirstMonth() bool { return e.month() == e.accountAfter().first }

func (e *explainer) monthsBefore() int { return 1 - e.accountAfter().start(1) }

func (e *explainer) continuesPeriod() bool {
	return e.isFirstMonth() && !e.beginsPeriod()
}

func (e *explainer) beginsPeriod() bool { return e.month() == e.accountAfter().start(e.month()) }

// lastOfPeriod returns the last month of the current period that counts.
func (e *explainer) lastOfPeriod() int {
	return min(e.accountAfter().end(e.month()), e.accountAfter().last)
}

func (e *explainer) settlesPeriod() bool {
	return e.month() == e.lastOfPeriod() && (e.accountAfter().ends(e.month()) || !e.exitSettles())
}

// expired reports whether credits have expired after month m.
func (e *explainer) expired(m int) bool {
	last := e.offer().CreditsExpireMonth
	return last != nil && m-e.accountAfter().first+1 >= *last
}

func (e *explainer) contractTerm() int { return e.scenario.Incumbent.Contract.MonthsLeft }

func (e *explainer) commitmentLapsed() bool {
	contract := &e.scenario.Incumbent.Contract
	return !e.isCandidate() && contract.CommitmentEndsWithTerm && e.month() > contract.MonthsLeft
}

func (e *explainer) exitMethod() ExitMethod { return e.exitTerms(e.to).Method }

func (e *explainer) terminates() bool { return e.exitMethod() == ExitTerminate }

// endedByItself reports whether nothing is owed or refunded, because the incumbent stays or has stopped before.
func (e *explainer) endedByItself() bool {
	return e.keepsIncumbent || e.exitMethod() == ExitNone && e.exitAccount().stops <= e.to.last
}

func (e *explainer) clawsBack() bool {
	method := e.exitMethod()
	return e.to.last < e.scenario.Incumbent.Contract.MonthsLeft && !e.endedByItself() &&
		method != ExitAmended && method != ExitUsedUp
}

func (e *explainer) feeDeclines() bool { return e.scenario.Incumbent.Contract.EarlyExit.FeeDeclines }

func (e *explainer) exitAccount() *account {
	return &e.switched[min(e.to.last, e.horizon)].accounts.incumbent
}

// paidUpTo returns the month up to which the incumbent is owed.
func (e *explainer) paidUpTo() int {
	upTo := e.to.exit.contractEnd
	switch method := e.exitMethod(); {
	case method == ExitAmended || method == ExitUsedUp:
		upTo = e.to.last
	case e.early:
		upTo = e.to.exit.noticeEnd
	}
	return min(upTo, e.horizon)
}

func (e *explainer) owedAmount() quantity {
	return e.owed(e.exitAccount(), e.to.last, e.paidUpTo())
}

// leavesPeriod reports whether a commitment period goes on when the incumbent is left.
func (e *explainer) leavesPeriod() bool {
	return e.incumbent.commits && !e.exitAccount().ends(e.to.last)
}

// leftPeriodEnd returns the last month of the period that is left, as far as it is owed.
func (e *explainer) leftPeriodEnd() int {
	if !e.leavesPeriod() {
		return e.to.last
	}
	return min(e.exitAccount().end(e.to.last), e.paidUpTo())
}

func (e *explainer) periodShortfall() quantity {
	a := e.exitAccount()
	if !e.leavesPeriod() || e.incumbent.offer.Prepaid {
		return quantity{}
	}
	whole := a.committed.Add(between(e.owedUpTo, e.to.last, e.leftPeriodEnd()))
	return whole.Sub(a.purchased).Max(quantity{})
}

func (e *explainer) laterCommitments() (after, upTo int) {
	if !e.incumbent.commits {
		return 0, 0
	}
	return e.leftPeriodEnd(), e.paidUpTo()
}

func (e *explainer) laterFees() (after, upTo int) { return e.to.last, e.paidUpTo() }

func (e *explainer) balanceLeft() quantity {
	if e.leavesPeriod() {
		return e.exitAccount().balance
	}
	return quantity{}
}

func (e *explainer) remainingCredits() quantity {
	if e.endedByItself() {
		return quantity{}
	}
	owed := e.owedAmount()
	if e.terminates() {
		early := *e
		early.early = true
		owed = early.owedAmount()
	}
	return e.exitAccount().credits.Sub(owed).Max(quantity{}).Add(e.balanceLeft())
}
