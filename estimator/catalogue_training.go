package estimator

// trainingQuantities are what is in the training set.
var trainingQuantities = []figureRow{
	{
		name: "wrong_share", label: "Share of labels that stay wrong", unit: UnitShare,
		rule:     "Wrong labels that pass your review.",
		source:   byModel,
		formulas: []formula{{text: "(1 − accuracy) · (1 − review_share · catch_rate)"}},
		value:    func(e *explainer) quantity { return e.wrongShare(e.labelAccuracy()) },
	},
	{
		name: "incumbent_wrong_share", label: "Share of the incumbent's labels that stay wrong", unit: UnitShare,
		rule:     "The same, of the incumbent.",
		source:   byModel,
		formulas: []formula{{text: "(1 − incumbent_accuracy) · (1 − review_share · catch_rate)"}},
		value:    func(e *explainer) quantity { return e.wrongShare(e.of(&e.scenario.Incumbent.Offer.LabelAccuracy)) },
	},
	{
		name: "candidate_wrong_share", label: "Share of the candidate's labels that stay wrong", unit: UnitShare,
		rule:     "The same, of the candidate at its full accuracy.",
		source:   byModel,
		formulas: []formula{{text: "(1 − candidate_accuracy) · (1 − review_share · catch_rate)"}},
		value:    func(e *explainer) quantity { return e.wrongShare(e.of(&e.candidate.Offer.LabelAccuracy)) },
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
		rule:   "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.",
		source: "Assumption of the model: the labels one has today are as good as the incumbent's.",
		formulas: []formula{
			{text: "wrong_before + volume · wrong_share"},
			{
				name: "clean",
				when: "in the cutover month, with relabelling",
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
		rule:   "After the month before.",
		source: byArithmetic,
		formulas: []formula{
			{
				name:    "start",
				when:    "in month 1",
				text:    "dataset_labels · incumbent_wrong_share",
				applies: (*explainer).firstMonth,
			},
		},
		uses:  []string{"wrong_share", "volume"},
		value: func(e *explainer) quantity { return e.branchMonths()[e.month()-1].noisyLabels },
	},
	{
		name: "set_labels", label: "Labels in the training set", unit: UnitLabels,
		rule:     "The volume joins the set each month; relabelling replaces labels and adds none.",
		source:   byModel,
		formulas: []formula{{text: "set_before + volume"}},
		value:    func(e *explainer) quantity { return e.labels[e.month()] },
	},
	{
		name: "set_before", label: "Labels in the set before the month", unit: UnitLabels,
		rule:   "After the month before.",
		source: byArithmetic,
		formulas: []formula{
			{name: "start", when: "in month 1", text: "dataset_labels", applies: (*explainer).firstMonth},
		},
		uses:  []string{"volume"},
		value: func(e *explainer) quantity { return e.labels[e.month()-1] },
	},
	{
		name: "spread_part", label: "Amount of each month before", unit: UnitMoney,
		rule:   "The rounded part that each preparation month but the last takes.",
		source: byArithmetic,
		value:  (*explainer).spreadPart,
	},
}
