package estimator

import "github.com/shopspring/decimal"

var monthQuantities = []figureRow{
	{
		name: "cap", label: "Labels within capacity", unit: UnitLabels,
		rule:    "Allocated labels for which the provider has capacity. An incumbent that has stopped has none.",
		source:  byContract,
		formula: "allocated",
		cases: []formula{
			stoppedCase("0"),
			{
				name:    "limited",
				when:    "the offer has a capacity",
				text:    "min(allocated, capacity)",
				applies: func(e *explainer) bool { return e.offer().Capacity != nil },
			},
		},
		per: perParty,
		value: func(e *explainer) quantity {
			s := e.currentService()
			return s.work.total.Sub(s.late())
		},
	},
	{
		name: "delivered", label: "Labels delivered", unit: UnitLabels,
		rule: "Labels that the candidate's workforce, which still grows after cutover, can deliver within capacity.",
		source: "Assumption: an established provider delivers up to its capacity, while a new workforce is " +
			"limited by its training.",
		formula: "min(cap, throughput · allocated)",
		only:    ofCandidate,
		value:   func(e *explainer) quantity { return e.delivered(e.currentService()) },
	},
	{
		name: "throughput", label: "Throughput reached", unit: UnitShare,
		rule:    "Share of its labels that the candidate's workforce can handle in the month.",
		source:  halving,
		formula: "1 − (1 − initial_throughput) · ramp_decay",
		value:   func(e *explainer) quantity { return e.ramp.throughput[e.serviceMonth()] },
	},
	{
		name: "accuracy", label: "Label accuracy in the month", unit: UnitShare,
		rule: "Label accuracy of the offer. The candidate starts lower and closes the gap.",
		source: "Assumption: a new workforce becomes accurate as fast as it becomes quick, because both come with " +
			"practice.",
		formula: "label_accuracy",
		cases: []formula{
			{
				name:    "ramp",
				when:    "the candidate labels",
				text:    "label_accuracy − (label_accuracy − initial_accuracy) · ramp_decay",
				only:    ofCandidate,
				applies: func(e *explainer) bool { return e.isCandidate() && e.serviceMonth() > 0 },
			},
		},
		per:   perParty,
		value: (*explainer).labelAccuracy,
	},
	decayOf("ramp", halving, "Remaining gap of the ramp-up", "Share of the gap that is left",
		func(t *Transition) *decimal.Decimal { return &t.RampHalfLife }),
	decayOf("dip", dip, "Remaining share of the dip", "Share of the dip that is left",
		func(t *Transition) *decimal.Decimal { return &t.DipHalfLife }),
	{
		name: "disruption_risk", label: "Chance of a disruption in the month", unit: UnitShare,
		rule: "The yearly chance, spread evenly over twelve months.",
		source: "Assumption: a disruption is as likely in any month, because court orders, breaches and insolvencies " +
			"follow no season.",
		formula: "1 − (1 − disruption_probability)^(1 / 12)",
		cases:   []formula{stoppedCase("0")},
		per:     perParty,
		value: func(e *explainer) quantity {
			if s := e.currentService(); !s.stopped {
				return s.disruption.risk
			}
			return quantity{}
		},
	},
}

func stoppedCase(text string) formula {
	return formula{
		name:    "stopped",
		when:    "the incumbent has stopped by itself",
		text:    text,
		only:    ofIncumbent,
		uses:    []string{"ends_month"},
		applies: func(e *explainer) bool { return e.currentService().stopped },
	}
}

func decayOf(loss, source, label, share string, halfLife func(*Transition) *decimal.Decimal) figureRow {
	return figureRow{
		name: loss + "_decay", label: label, unit: UnitShare,
		rule:    share + ": 1 in the first month of service, half as much after each half-life.",
		source:  source,
		formula: "0.5^((service_month − 1) / " + loss + "_half_life)",
		cases: []formula{
			{
				name:    "first",
				when:    "it is the first month of service",
				text:    "1",
				applies: func(e *explainer) bool { return e.serviceMonth() == 1 },
			},
			{
				name:    "none",
				when:    "the half-life is 0",
				text:    "0",
				applies: func(e *explainer) bool { return halfLife(&e.candidate.Transition).IsZero() },
			},
		},
		uses: []string{loss + "_half_life"},
		value: func(e *explainer) quantity {
			return decays(e.of(halfLife(&e.candidate.Transition)), e.horizon)[e.serviceMonth()]
		},
	}
}

var trainingQuantities = []figureRow{
	{
		name: "wrong_share", label: "Share of labels that stay wrong", unit: UnitShare,
		rule:    "Share of labels that are wrong and pass your review.",
		source:  review,
		formula: "(1 − accuracy) · (1 − review_share · catch_rate)",
		per:     perParty,
		value:   func(e *explainer) quantity { return e.undetected(e.labelAccuracy().Complement()) },
	},
	{
		name: "wrong_added", label: "Wrong labels of the month", unit: UnitLabels,
		rule:   "Wrong labels that join the training set in the month.",
		source: byArithmetic,
		cases:  []formula{{text: "allocated · wrong_share", perProvider: true}},
		value:  func(e *explainer) quantity { return e.branchMonths()[e.month()].delivery.noisyLabels },
	},
	{
		name: "wrong_labels", label: "Wrong labels in the training set", unit: UnitLabels,
		rule: "Wrong labels of the previous month and of this one. Relabelling replaces old labels with labels at " +
			"the candidate's full accuracy.",
		source: "Assumption: today's training set is as accurate as the incumbent's labels, because the " +
			"incumbent made most of it.",
		formula: "wrong_before + wrong_added",
		cases: []formula{
			{
				name: "clean",
				when: "it is the cutover month of the switch",
				text: "wrong_before + wrong_added − relabel_share · dataset_labels · (incumbent_wrong_share " +
					"− candidate_wrong_share)",
				switching: true,
				applies:   func(e *explainer) bool { return e.switches() && e.isCutoverMonth() },
			},
		},
		value: func(e *explainer) quantity { return e.branchMonths()[e.month()].noisyLabels },
	},
	{
		name: "wrong_before", label: "Wrong labels before the month", unit: UnitLabels,
		rule:   "Wrong labels at the end of the previous month.",
		source: byArithmetic,
		cases: []formula{
			{
				name:    "start",
				when:    "it is month 1",
				text:    "dataset_labels · incumbent_wrong_share",
				applies: (*explainer).firstMonth,
			},
		},
		uses:  []string{"wrong_added"},
		value: func(e *explainer) quantity { return e.branchMonths()[e.month()-1].noisyLabels },
	},
	{
		name: "set_labels", label: "Labels in the training set", unit: UnitLabels,
		rule:    "The volume joins the training set each month. Relabelling replaces labels and adds none.",
		source:  "Assumption: every new label is kept for training, because it has been paid for.",
		formula: "set_before + volume",
		value:   func(e *explainer) quantity { return e.labels[e.month()] },
	},
	{
		name: "set_before", label: "Labels in the set before the month", unit: UnitLabels,
		rule:   "Labels in the training set at the end of the previous month.",
		source: byArithmetic,
		cases: []formula{
			{name: "start", when: "it is month 1", text: "dataset_labels", applies: (*explainer).firstMonth},
		},
		uses:  []string{"volume"},
		value: func(e *explainer) quantity { return e.labels[e.month()-1] },
	},
	{
		name: "spread_part", label: "Amount in each earlier month", unit: UnitMoney,
		rule:   "Rounded amount of each preparation month except the last.",
		source: byArithmetic,
		value:  (*explainer).spreadPart,
	},
}

var totalQuantities = []figureRow{
	{
		name: "stay_total", label: "Cost of staying in the month", unit: UnitMoney,
		rule:   "Sum of the lines of staying.",
		source: byArithmetic,
		lines:  Line.recurring,
		stays:  true,
		value:  func(e *explainer) quantity { return e.stayBranch.months[e.month()].total },
	},
	{
		name: "switch_total", label: "Cost of switching in the month", unit: UnitMoney,
		rule:   "Sum of the lines of switching.",
		source: byArithmetic,
		lines:  func(Line) bool { return true },
		value:  func(e *explainer) quantity { return e.switched[e.month()].total },
	},
	{
		name: "benefit", label: "Benefit of the month", unit: UnitMoney,
		rule: "Cost of staying less cost of switching; an amount above 0 is a gain. Your own review costs the same " +
			"either way.",
		source:  byArithmetic,
		formula: "stay_total − switch_total",
		lines:   Line.differs,
		value:   func(e *explainer) quantity { return e.value("stay_total").Sub(e.value("switch_total")) },
		inMonth: (*explainer).byFormula,
	},
	benefitOf(Cash, "Cash benefit of the month", "Benefit in the cash lines: what is paid to somebody."),
	benefitOf(Staff, "Staff benefit of the month", "Benefit in the staff lines: your own people's hours."),
	benefitOf(QualityLoss, "Quality benefit of the month",
		"Benefit in the quality lines: the cost of late or wrong labels."),
	benefitOf(ExpectedLoss, "Risk benefit of the month", "Benefit in the risk lines: expected losses."),
	{
		name: "discount", label: "Discount factor", unit: UnitFactor,
		rule:    "Value today of 1 at the end of the month, at an effective annual rate.",
		source:  discounting,
		formula: "(1 + discount_rate)^(−month / 12)",
		value:   func(e *explainer) quantity { return e.discount[e.month()] },
		inMonth: (*explainer).byFormula,
	},
	yearly("first_year", "Cost of staying in a year", "stay_total",
		func(e *explainer) quantity { return e.yearlyCost() }),
	yearly("yearly_labels", "Cost of labels in a year when staying", "labels", nil),
}

func yearly(name, label, amount string, value func(*explainer) quantity) figureRow {
	return figureRow{
		name: name, label: label, unit: UnitMoney,
		rule:    "Months 1 to 12. A shorter horizon is scaled to a year.",
		source:  byArithmetic,
		formula: "Σ " + amount,
		cases: []formula{
			{
				name:    "short",
				when:    "the horizon is shorter than a year",
				text:    "Σ " + amount + " · 12 / horizon_months",
				applies: func(e *explainer) bool { return e.horizon < monthsPerYear },
			},
		},
		stays:  true,
		except: []string{"/demand/annual_growth", "/demand/tasks/*/annual_growth"},
		value:  value,
	}
}

func benefitOf(kind CostKind, label, rule string) figureRow {
	return figureRow{
		name: "benefit_" + string(kind), label: label, unit: UnitMoney,
		rule:   rule,
		source: byArithmetic,
		lines:  func(line Line) bool { return line.differs() && line.Kind() == kind },
		value: func(e *explainer) quantity {
			m := e.month()
			return costOf(kind, e.stayBranch.months[m]).Sub(costOf(kind, e.switched[m]))
		},
	}
}
