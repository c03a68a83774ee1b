package estimator

import (
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

var monthQuantities = []figureRow{
	{
		name: "month", label: "Month", unit: UnitMonths,
		rule:   "Months are counted from 1. Amounts fall due at the end of the month.",
		source: "Convention: a month's labels are invoiced at its end.",
		value:  func(e *explainer) quantity { return num.Whole(e.month()) },
	},
	{
		name: "service_month", label: "Month of service", unit: UnitMonths,
		rule:    "Months since the candidate took over.",
		source:  byArithmetic,
		formula: "month − cutover_month",
		value:   func(e *explainer) quantity { return num.Whole(e.serviceMonth()) },
	},
	{
		name: "years", label: "Whole years before the month", unit: UnitCount,
		rule:    "Volume grows in steps, once a year.",
		source:  "Assumption: volume grows in yearly steps, because demand is usually planned by the year.",
		formula: "floor((month − 1) / 12)",
		value:   func(e *explainer) quantity { return num.Whole(year(e.month())) },
	},
	{
		name: "volume", label: "Labels needed in the month", unit: UnitLabels,
		rule:    "Monthly volume, which grows from year to year.",
		source:  "Assumption: growth is the same every year; its range covers other paths.",
		formula: "labels_per_month · (1 + annual_growth)^years",
		value:   func(e *explainer) quantity { return e.needs[e.month()].total },
	},
	{
		name: "cap", label: "Labels within capacity", unit: UnitLabels,
		rule:    "Labels for which the active provider has capacity.",
		source:  byContract,
		formula: "volume",
		cases: []formula{
			{
				name:    "limited",
				when:    "the offer has a capacity",
				text:    "min(volume, capacity)",
				applies: func(e *explainer) bool { return e.offer().Capacity != nil },
			},
		},
		value: (*explainer).labelsInCapacity,
	},
	{
		name: "delivered", label: "Labels delivered", unit: UnitLabels,
		rule: "The incumbent delivers everything it has capacity for; the candidate's workforce still grows after " +
			"cutover.",
		source: "Assumption: an established provider delivers up to its capacity, while a new workforce is " +
			"limited by its training.",
		formula: "cap",
		cases: []formula{
			{
				name:    "ramp",
				when:    "the candidate labels",
				text:    "min(cap, throughput · volume)",
				only:    ofCandidate,
				applies: (*explainer).candidateLabels,
			},
		},
		value: (*explainer).deliveredLabels,
	},
	{
		name: "throughput", label: "Throughput reached", unit: UnitShare,
		rule:    "Share of the volume that the candidate's workforce can handle in the month.",
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
				applies: (*explainer).candidateLabels,
			},
		},
		value: (*explainer).labelAccuracy,
	},
	decayOf("ramp", halving, "Remaining gap of the ramp-up", "Share of the gap that is left",
		func(t *Transition) *decimal.Decimal { return &t.RampHalfLife }),
	decayOf("dip", dip, "Remaining share of the dip", "Share of the dip that is left",
		func(t *Transition) *decimal.Decimal { return &t.DipHalfLife }),
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
				applies: (*explainer).firstServiceMonth,
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
		value:   func(e *explainer) quantity { return e.wrongShare(e.labelAccuracy()) },
	},
	{
		name: "incumbent_wrong_share", label: "Share of the incumbent's labels that stay wrong", unit: UnitShare,
		rule:    "The same for the incumbent.",
		source:  review,
		formula: "(1 − incumbent_accuracy) · (1 − review_share · catch_rate)",
		value:   func(e *explainer) quantity { return e.wrongShare(e.of(&e.scenario.Incumbent.Offer.LabelAccuracy)) },
	},
	{
		name: "candidate_wrong_share", label: "Share of the candidate's labels that stay wrong", unit: UnitShare,
		rule:    "The same for the candidate at its full accuracy.",
		source:  review,
		formula: "(1 − candidate_accuracy) · (1 − review_share · catch_rate)",
		value:   func(e *explainer) quantity { return e.wrongShare(e.of(&e.candidate.Offer.LabelAccuracy)) },
	},
	{
		name: "incumbent_accuracy", label: "Incumbent's label accuracy", unit: UnitShare,
		rule:   "As offered.",
		source: byContract,
		uses:   []string{"/incumbent/offer/label_accuracy"},
		input:  func(*explainer) string { return "/incumbent/offer/label_accuracy" },
		value:  func(e *explainer) quantity { return e.of(&e.scenario.Incumbent.Offer.LabelAccuracy) },
	},
	{
		name: "candidate_accuracy", label: "Candidate's label accuracy", unit: UnitShare,
		rule:   "As offered.",
		source: byContract,
		uses:   []string{"/candidates/*/offer/label_accuracy"},
		input:  func(e *explainer) string { return e.candidatePointer() + "/offer/label_accuracy" },
		value:  func(e *explainer) quantity { return e.of(&e.candidate.Offer.LabelAccuracy) },
	},
	{
		name: "wrong_labels", label: "Wrong labels in the training set", unit: UnitLabels,
		rule: "Wrong labels of the previous month and of this one. Relabelling replaces old labels with the " +
			"candidate's.",
		source: "Assumption: today's training set is as accurate as the incumbent's labels, because the " +
			"incumbent made most of it.",
		formula: "wrong_before + volume · wrong_share",
		cases: []formula{
			{
				name: "clean",
				when: "it is the cutover month of the switch",
				text: "wrong_before + volume · wrong_share − relabel_share · dataset_labels · (incumbent_wrong_share " +
					"− candidate_wrong_share)",
				only:    ofCandidate,
				applies: func(e *explainer) bool { return e.switches() && e.isCutoverMonth() },
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
		uses:  []string{"wrong_share", "volume"},
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
		only:   ofIncumbent,
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
	{
		name: "first_year", label: "Cost of staying in the first year", unit: UnitMoney,
		rule:   "Months 1 to 12, or up to the horizon if that is shorter.",
		source: byArithmetic,
		uses:   []string{"stay_total", "horizon_months"},
		except: []string{"/demand/annual_growth"},
		value:  func(e *explainer) quantity { return e.yearlyCost() },
	},
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
