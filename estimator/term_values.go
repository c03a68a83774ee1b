package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// volumes are what is needed and delivered, and how well.
func (e *explainer) volumes(name string) (q quantity, ok bool) {
	offer, _ := e.offer()
	m, j := e.month(), e.served()
	t := &e.candidate.Transition
	switch name {
	case "month":
		q = num.Whole(m)
	case "years":
		q = num.Whole(year(m))
	case "service_month":
		q = num.Whole(j)
	case "volume":
		q = e.volume[m]
	case "cap":
		q = e.capped(offer, e.volume[m])
	case "delivered":
		if q = e.capped(offer, e.volume[m]); j > 0 {
			q = e.delivered(m, j)
		}
	case "throughput":
		q = e.ramp.throughput[j]
	case "accuracy":
		if q = e.of(&offer.LabelAccuracy); j > 0 {
			q = e.ramp.faulty[j].Complement()
		}
	case "ramp_decay":
		q = decays(e.of(&t.RampHalfLife), e.horizon)[j]
	case "dip_decay":
		q = decays(e.of(&t.DipHalfLife), e.horizon)[j]
	default:
		return q, false
	}
	return q, true
}

// prices are what is charged.
func (e *explainer) prices(name string) (q quantity, ok bool) {
	offer, _ := e.offer()
	m := e.month()
	service := e.records()[m].service
	switch name {
	case "uplifts":
		q = num.Whole(e.uplifts())
	case "uplift":
		q = service.provider.uplift[e.uplifts()]
	case "ordered":
		q = e.ordered()
	case "charge":
		q = e.charge(&offer.Pricing, e.ordered())
	case "purchase":
		q = service.purchase
	case "fee":
		q = service.fee
	case "invoice":
		q = service.invoice()
	case "top_up":
		q = service.invoice().Sub(service.fee).Sub(service.purchase)
	case "credits_before":
		q = e.creditsAfter(m - 1)
	case "credits_used":
		q = e.creditsAfter(m - 1).Sub(e.creditsAfter(m))
	case "disruption_risk":
		q = service.provider.disruptionRisk
	case "spread_part":
		for _, spread := range e.preparation.spread {
			if spread[0].line == e.line {
				q = spread[0].amount
			}
		}
	default:
		return q, false
	}
	return q, true
}

func (e *explainer) uplifts() int {
	if j := e.served(); j > 0 {
		return year(j)
	}
	return e.scenario.Incumbent.Contract.anniversaries(e.month())
}

// ordered is the number of labels that are charged for.
func (e *explainer) ordered() quantity {
	switch e.line {
	case Pilot:
		return e.of(&e.candidate.Transition.PilotLabels)
	case Parallel:
		return e.inParallel(e.candidate, e.month())
	case Relabel:
		return e.relabelled(e.candidate)
	}
	delivered, _ := e.volumes("delivered")
	return delivered
}

// creditsAfter is the prepaid balance of the active provider after a month.
func (e *explainer) creditsAfter(m int) quantity {
	if e.served() > 0 && m == e.k {
		return e.of(&e.candidate.Offer.Credits)
	}
	return e.records()[m].credits
}

// training is what is in the training set.
func (e *explainer) training(name string) (q quantity, ok bool) {
	m := e.month()
	switch name {
	case "wrong_share":
		accuracy, _ := e.volumes("accuracy")
		q = e.staysWrong(accuracy)
	case "incumbent_accuracy":
		q = e.of(&e.scenario.Incumbent.Offer.LabelAccuracy)
	case "candidate_accuracy":
		q = e.of(&e.candidate.Offer.LabelAccuracy)
	case "incumbent_wrong_share":
		q = e.staysWrong(e.of(&e.scenario.Incumbent.Offer.LabelAccuracy))
	case "candidate_wrong_share":
		q = e.staysWrong(e.of(&e.candidate.Offer.LabelAccuracy))
	case "wrong_labels":
		q = e.records()[m].wrong
	case "wrong_before":
		q = e.records()[m-1].wrong
	case "set_labels":
		q = e.labels[m]
	case "set_before":
		q = e.labels[m-1]
	default:
		return q, false
	}
	return q, true
}

// leaving is what the incumbent's contract asks at cutover.
func (e *explainer) leaving(name string) (q quantity, ok bool) {
	out, terms := e.exitAt(e.k), e.exitTerms(e.k)
	switch name {
	case "cutover_month":
		q = num.Whole(e.k)
	case "contract_end":
		q = num.Whole(terms.ContractEndMonth)
	case "notice_by":
		q = num.Whole(terms.NoticeByMonth)
	case "remaining":
		q = out.remaining
	case "settlement":
		q = out.settlement
	case "clawback":
		q = out.clawback
	case "export":
		q = out.export
	case "credit_refund":
		q = out.refund
	case "credits_left":
		q = e.stayBranch.records[e.k].credits
	case "credits_forfeited":
		q = num.Exact(terms.CreditsForfeited.Decimal)
	default:
		return q, false
	}
	return q, true
}

// totals are what months and years come to.
func (e *explainer) totals(name string) (q quantity, ok bool) {
	m := e.month()
	switch name {
	case "stay_total":
		q = e.stayBranch.records[m].total
	case "switch_total":
		q = e.switched[m].total
	case "benefit":
		q, _ = e.benefit(m)
	case "discount":
		q = e.discount[m]
	case "first_year":
		q = e.firstYear()
	case "one_time_total":
		_, total, _ := e.oneTime(e.switched)
		q = num.Exact(total.Decimal)
	case "npv":
		q = e.npv(e.k, e.switched)
	case "cutover_payment":
		q = num.Exact(e.cutoverPayment(e.k, e.npv(e.k, e.switched)).Decimal)
	default:
		return q, false
	}
	return q, true
}

// staysWrong is the share of labels of an accuracy that are wrong and pass review.
func (e *explainer) staysWrong(accuracy quantity) quantity {
	return e.passing(accuracy.Complement())
}
