package estimator

// trainingQuantities are what is in the training set.
var trainingQuantities = []figureRow{
	{
		name: "wrong_share", label: "Share of labels that stay wrong", unit: UnitShare,
		rule:     "Share of labels that are wrong and pass your review.",
		source:   review,
		formulas: []formula{{text: "(1 − accuracy) · (1 − review_share · catch_rate)"}},
		value:    func(e *explainer) quantity { return e.wrongShare(e.labelAccuracy()) },
	},
	{
		name: "incumbent_wrong_share", label: "Share of the incumbent's labels that stay wrong", unit: UnitShare,
		rule:     "The same for the incumbent.",
		source:   review,
		formulas: []formula{{text: "(1 − incumbent_accuracy) · (1 − review_share · catch_rate)"}},
		value:    func(e *explainer) quantity { return e.wrongShare(e.of(&e.scenario.Incumbent.Offer.LabelAccuracy)) },
	},
	{
		name: "candidate_wrong_share", label: "Share of the candidate's labels that stay wrong", unit: UnitShare,
		rule:     "The same for the candidate at its full accuracy.",
		source:   review,
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
		rule: "Wrong labels of the previous month and of this one. Relabelling replaces old labels with the " +
			"candidate's.",
		source: "Assumption: today's training set is as accurate as the incumbent's labels, because the " +
			"incumbent made most of it.",
		formulas: []formula{
			{text: "wrong_before + volume · wrong_share"},
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
		formulas: []formula{
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
		rule:     "The volume joins the training set each month. Relabelling replaces labels and adds none.",
		source:   "Assumption: every new label is kept for training, because it has been paid for.",
		formulas: []formula{{text: "set_before + volume"}},
		value:    func(e *explainer) quantity { return e.labels[e.month()] },
	},
	{
		name: "set_before", label: "Labels in the set before the month", unit: UnitLabels,
		rule:   "Labels in the training set at the end of the previous month.",
		source: byArithmetic,
		formulas: []formula{
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
