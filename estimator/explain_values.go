package estimator

func (e *explainer) month() int {
	if e.at > 0 {
		return e.at
	}
	return e.explainedMonth()
}

// explainedMonth is the incumbent's last one for figures about leaving it.
func (e *explainer) explainedMonth() int {
	if e.figure.Month > 0 {
		return e.figure.Month
	}
	return min(e.to.last, e.horizon)
}

// serviceMonth is the candidate's; 0 before it serves.
func (e *explainer) serviceMonth() int {
	if e.figure.Branch == StayBranch {
		return 0
	}
	return max(0, e.month()-e.k)
}

func (e *explainer) firstMonth() bool     { return e.month() == 1 }
func (e *explainer) isCutoverMonth() bool { return e.month() == e.k }
func (e *explainer) switches() bool       { return e.figure.Branch == SwitchBranch }

// usesUp reports whether the commitment is being used up in the month.
func (e *explainer) usesUp() bool {
	return e.to.usesUp && e.serviceMonth() > 0 && e.month() <= e.to.last
}

// providers returns those that serve in the month.
func (e *explainer) providers() (serving []party) {
	for _, s := range e.branchMonths()[e.month()].delivery.services {
		serving = append(serving, s.providedBy())
	}
	return serving
}

// isCandidate reports whose figure it is. That of the provider that serves alone needs no name.
func (e *explainer) isCandidate() bool {
	switch {
	case e.party != "":
		return e.party == ofCandidate
	case e.only != "":
		return e.only == ofCandidate
	default:
		return e.switches() && e.explainedMonth() > e.k
	}
}

func (e *explainer) offer() *Offer { return e.currentProvider().offer }

func (e *explainer) currentProvider() *provider {
	if e.isCandidate() {
		return e.switching.provider
	}
	return e.incumbent
}

func (e *explainer) branchMonths() []monthResult {
	if e.switches() {
		return e.switched
	}
	return e.stayBranch.months
}

func (e *explainer) currentService() *service {
	services := e.branchMonths()[e.month()].delivery.services
	if e.isCandidate() {
		return services[len(services)-1]
	}
	return services[0]
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

func (e *explainer) valueIn(name string, m int) quantity {
	in := *e
	in.at = m
	return in.value(name)
}

func (e *explainer) ofTask(w *workload) quantity {
	if e.task == 0 {
		return w.total
	}
	return w.tasks[e.task-1]
}

func (e *explainer) season() quantity {
	if profile := e.scenario.Demand.Profile; profile != nil {
		return e.of(&profile[(e.month()-1)%monthsPerYear])
	}
	return unity
}

func (e *explainer) servedShare() quantity {
	a := allocation{candidate: e.currentService().work}
	if services := e.branchMonths()[e.month()].delivery.services; len(services) > 1 {
		a.incumbent = services[0].work
	}
	return e.shareOf(a, e.month(), e.serviceMonth())
}

// sharingTasks returns the tasks over which labels that belong to none in particular are divided.
func (e *explainer) sharingTasks() []bool {
	if e.isCandidate() {
		return e.moving
	}
	return e.allTasks()
}

func (e *explainer) labelAccuracy() quantity {
	if e.isCandidate() && e.serviceMonth() > 0 {
		return e.ramp.errorRate[e.serviceMonth()].Complement()
	}
	return e.of(&e.offer().LabelAccuracy)
}

// order names the labels that are charged for, unless they are those of the month.
func (e *explainer) order() string {
	switch {
	case e.committed:
		return committedLabels
	case e.line == Pilot, e.line == Parallel, e.line == Relabel:
		return e.line.String()
	default:
		return ""
	}
}

func (e *explainer) orderedLabels() quantity {
	var labels quantity
	switch e.order() {
	case "":
		return e.value("allocated")
	case "parallel":
		return e.ofTask(e.parallelLabels(e.month()))
	case "pilot":
		labels = e.of(&e.candidate.Transition.PilotLabels)
	case "relabel":
		labels = e.relabelledLabels(e.candidate)
	case committedLabels:
		labels = e.of(&e.offer().CommitmentLabels)
	}
	if e.task > 0 {
		labels = labels.Mul(e.value("task_share"))
	}
	return labels
}

// priceRow returns the index of the task in the provider's rate card, or −1.
func (e *explainer) priceRow() int {
	if e.task > 0 {
		for i, row := range e.offer().Pricing.Prices {
			if row.Task == e.scenario.Demand.Tasks[e.task-1].Name {
				return i
			}
		}
	}
	return -1
}

func (e *explainer) pricing() *Pricing {
	p := &e.offer().Pricing
	if i := e.priceRow(); i >= 0 {
		return &p.Prices[i].Pricing
	}
	return p
}

func (e *explainer) pricedTasks() []bool {
	priced, of := e.allTasks(), *e
	for i := range priced {
		of.task = i + 1
		priced[i] = of.priceRow() >= 0
	}
	return priced
}

func (e *explainer) charge() quantity {
	if e.pricing().Model != PricingByTask {
		return e.chargeLabels(e.pricing(), e.orderedLabels())
	}
	var sum quantity
	of := *e
	for i, priced := range e.pricedTasks() {
		if of.task = i + 1; priced {
			sum = sum.Add(of.charge())
		}
	}
	return sum
}

func (e *explainer) tierLabels(tier int) quantity {
	tiers := make([]Tier, len(e.pricing().Tiers))
	for i := range tiers {
		tiers[i].UpTo = e.pricing().Tiers[i].UpTo
	}
	tiers[tier-1].UnitPrice = one
	return e.chargeTiers(tiers, e.orderedLabels())
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
