package estimator

func (e *explainer) month() int {
	if e.figure.Month == 0 {
		return e.k
	}
	return e.figure.Month
}

// serviceMonth is 0 while the incumbent labels.
func (e *explainer) serviceMonth() int {
	if e.figure.Branch == StayBranch {
		return 0
	}
	return max(0, e.month()-e.k)
}

func (e *explainer) candidateLabels() bool   { return e.serviceMonth() > 0 }
func (e *explainer) incumbentLabels() bool   { return e.serviceMonth() == 0 }
func (e *explainer) firstServiceMonth() bool { return e.serviceMonth() == 1 }
func (e *explainer) firstMonth() bool        { return e.month() == 1 }
func (e *explainer) isCutoverMonth() bool    { return e.month() == e.k }
func (e *explainer) switches() bool          { return e.figure.Branch == SwitchBranch }

// isCandidateOffer holds after cutover, and for labels ordered from the candidate before it.
func (e *explainer) isCandidateOffer() bool {
	return e.candidateLabels() || e.line == Pilot || e.line == Parallel || e.line == Relabel
}

func (e *explainer) offer() *Offer {
	if e.isCandidateOffer() {
		return &e.candidate.Offer
	}
	return &e.scenario.Incumbent.Offer
}

func (e *explainer) branchMonths() []monthResult {
	if e.switches() {
		return e.switched
	}
	return e.switching.months
}

func (e *explainer) currentDelivery() *delivery { return e.branchMonths()[e.month()].delivery }

func (e *explainer) currentService() *service {
	services := e.currentDelivery().services
	if e.candidateLabels() {
		return services[len(services)-1]
	}
	return services[0]
}

func (e *explainer) currentAccount(m int) account {
	accounts := e.branchMonths()[m].accounts
	return *accounts.of(e.currentService())
}

// invoice returns the bill of the current provider's month.
func (e *explainer) invoice() invoice {
	a := e.currentAccount(e.month() - 1)
	if e.serviceMonth() == 1 {
		a = e.newCandidateAccount(e.k, e.to.exit.carried)
	}
	return e.bill(e.currentService(), e.month(), &a)
}

func (e *explainer) amount(m int) (amount quantity, applies bool) {
	for _, l := range e.branchMonths()[m].lines() {
		if l.line == e.line {
			return l.amount, true
		}
	}
	return quantity{}, false
}

func (e *explainer) value(name string) quantity { return e.byName[name].value(e) }

func (e *explainer) labelsInCapacity() quantity {
	return e.deliverable(e.offer(), e.needs[e.month()].total)
}

func (e *explainer) deliveredLabels() quantity {
	if e.candidateLabels() {
		return e.delivered(e.currentService())
	}
	return e.labelsInCapacity()
}

func (e *explainer) labelAccuracy() quantity {
	if e.candidateLabels() {
		return e.ramp.errorRate[e.serviceMonth()].Complement()
	}
	return e.of(&e.offer().LabelAccuracy)
}

func (e *explainer) wrongShare(accuracy quantity) quantity {
	return e.undetected(accuracy.Complement())
}

func (e *explainer) uplifts() int {
	if e.candidateLabels() {
		return e.provider.uplifts[e.month()]
	}
	return e.incumbent.uplifts[e.month()]
}

func (e *explainer) orderedLabels() quantity {
	switch e.line {
	case Pilot:
		return e.of(&e.candidate.Transition.PilotLabels)
	case Parallel:
		return e.parallelLabels(e.month()).total
	case Relabel:
		return e.relabelledLabels(e.candidate)
	}
	return e.deliveredLabels()
}

func (e *explainer) tierLabels(tier int) quantity {
	tiers := make([]Tier, len(e.offer().Pricing.Tiers))
	for i := range tiers {
		tiers[i].UpTo = e.offer().Pricing.Tiers[i].UpTo
	}
	tiers[tier-1].UnitPrice = one
	return e.chargeTiers(tiers, e.orderedLabels())
}

func (e *explainer) creditsAfter(m int) quantity {
	if e.candidateLabels() && m == e.k {
		return e.of(&e.candidate.Offer.Credits)
	}
	return e.currentAccount(m).credits
}

func (e *explainer) spreadPart() (part quantity) {
	for _, spread := range e.preparation.spread {
		if spread[0].line == e.line {
			part = spread[0].amount
		}
	}
	return part
}

func (e *explainer) oneTimeCost() Money {
	_, total, _ := e.oneTime(e.switched)
	return total
}

func costOf(kind CostKind, month monthResult) (total quantity) {
	for _, l := range month.lines() {
		if l.line.Kind() == kind {
			total = total.Add(l.amount)
		}
	}
	return total
}
