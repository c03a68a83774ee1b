package estimator

// lineFigures are the rows of the lines of cost.
var lineFigures = [lineCount]figureRow{
	Labels: {
		name: "labels", label: "Labels", kind: Cash,
		help: "The provider's invoice, with top-up to the commitment and platform fee, less credits used.",
		rule: "What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is " +
			"active up to the cutover month and when staying, the candidate after it.",
		source:   byContract,
		formulas: []formula{{text: "invoice − credits_used"}},
	},
	Review: {
		name: "review", label: "Your own review", kind: Staff,
		help:     "Your reviewers' time on the share of labels you check.",
		rule:     "Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.",
		source:   byArithmetic,
		formulas: []formula{{text: "review_share · volume · review_minutes / 60 · reviewer_rate"}},
	},
	Rework: {
		name: "rework", label: "Rework", kind: Cash,
		help: "Labels that review rejected, done again at the agreed share of their price.",
		rule: "Wrong labels that your review finds, done again at the agreed share of the mean price per delivered " +
			"label.",
		source: "Assumption of the model: every wrong label that review finds is done again by whoever made it.",
		formulas: []formula{
			{text: "volume · (1 − accuracy) · review_share · catch_rate · purchase / delivered · rework_price_share"},
			{
				name:    "none",
				when:    "nothing is delivered",
				text:    "0",
				applies: func(e *explainer) bool { return e.deliveredLabels().Decimal().IsZero() },
			},
		},
	},
	Shortfall: {
		name: "shortfall", label: "Labels beyond capacity", kind: QualityLoss,
		help:     "Labels needed that the provider has no capacity for, at what a late label costs you.",
		rule:     "Labels needed beyond the provider's capacity, at what a late label costs you.",
		source:   byModel,
		formulas: []formula{{text: "(volume − cap) · shortfall_cost"}},
	},
	Noise: {
		name: "noise", label: "Wrong labels in training", kind: QualityLoss,
		help: "Model accuracy lost to wrong labels in the training set, at the value of a point.",
		rule: "Share of wrong labels in the training set, in points, times the points of model accuracy that each " +
			"costs, times the value of a point in a month.",
		source: "Assumption of the model: accuracy falls in a straight line with label error. The slope was measured " +
			"for this project on handwritten digits; your own measurement is better.",
		formulas: []formula{
			{text: "noise_sensitivity · 100 · wrong_labels / set_labels · point_value"},
			{
				name:    "none",
				when:    "the training set is empty",
				text:    "0",
				applies: func(e *explainer) bool { return e.labels[e.month()].Decimal().IsZero() },
			},
		},
	},
	Disruption: {
		name: "disruption", label: "Risk of a disruption", kind: ExpectedLoss,
		help: "Chance that the active provider stops serving you this month, times what that costs.",
		rule: "Chance that the active provider stops serving you in the month, times what late labels and the " +
			"recovery would cost.",
		source:   expected + " The chance is the same in every month.",
		formulas: []formula{{text: "disruption_risk · (disruption_months · volume · shortfall_cost + recovery_cost)"}},
	},
	Evaluation: {
		name: "evaluation", label: "Choosing the provider", kind: Staff,
		help: "Procurement hours, spread over the preparation.",
		rule: "Procurement hours at the hourly cost of operations. Divided evenly over the preparation months, each " +
			"rounded; the last takes what is left of the rounded amount.",
		source: byArithmetic,
		formulas: []formula{
			{text: "procurement_hours · staff_rate / lead_months"},
			{
				name:    "last",
				when:    "in the last preparation month",
				text:    "procurement_hours · staff_rate − (lead_months − 1) · spread_part",
				applies: (*explainer).isCutoverMonth,
			},
		},
	},
	Pilot: {
		name: "pilot", label: "Pilot", kind: Cash,
		help: "Labels bought to test the new provider, in the first preparation month.",
		rule: "Pilot labels, in the first preparation month. Priced on its own, at the candidate's prices without " +
			"uplift, commitment, fee or credits.",
		source:   byContract,
		formulas: []formula{{text: "charge"}},
		only:     ofCandidate,
	},
	Security: {
		name: "security", label: "Security review", kind: Staff,
		help: "Engineers' hours for the security review, spread over the preparation.",
		rule: "Security review hours at the engineers' hourly cost. Divided evenly over the preparation months, each " +
			"rounded; the last takes what is left of the rounded amount.",
		source: byArithmetic,
		formulas: []formula{
			{text: "security_hours · engineer_rate / lead_months"},
			{
				name:    "last",
				when:    "in the last preparation month",
				text:    "security_hours · engineer_rate − (lead_months − 1) · spread_part",
				applies: (*explainer).isCutoverMonth,
			},
		},
	},
	Legal: {
		name: "legal", label: "Outside counsel", kind: Cash,
		help: "Counsel's hours, spread over the preparation.",
		rule: "Counsel's hours at counsel's rate. Divided evenly over the preparation months, each rounded; the last " +
			"takes what is left of the rounded amount.",
		source: byArithmetic,
		formulas: []formula{
			{text: "legal_hours · legal_rate / lead_months"},
			{
				name:    "last",
				when:    "in the last preparation month",
				text:    "legal_hours · legal_rate − (lead_months − 1) · spread_part",
				applies: (*explainer).isCutoverMonth,
			},
		},
	},
	Claim: {
		name: "claim", label: "Risk of a claim", kind: ExpectedLoss,
		help:     "Chance of being drawn into a dispute, times what it costs.",
		rule:     "Chance that the switch draws you into a dispute, times what it costs; at cutover.",
		source:   expected,
		formulas: []formula{{text: "claim_probability · claim_cost"}},
	},
	Migration: {
		name: "migration", label: "Guidelines, integration, calibration", kind: Staff,
		help: "Own hours to move the work, spread over the preparation.",
		rule: "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the " +
			"engineers'. Divided evenly over the preparation months, each rounded; the last takes what is left of " +
			"the rounded amount.",
		source: byArithmetic,
		formulas: []formula{
			{
				text: "(guideline_hours · staff_rate + integration_hours · engineer_rate + calibration_hours · " +
					"staff_rate) / lead_months",
			},
			{
				name: "last",
				when: "in the last preparation month",
				text: "guideline_hours · staff_rate + integration_hours · engineer_rate + calibration_hours · " +
					"staff_rate − (lead_months − 1) · spread_part",
				applies: (*explainer).isCutoverMonth,
			},
		},
	},
	Setup: {
		name: "setup", label: "Set-up fee", kind: Cash,
		help:     "What the new provider asks once.",
		rule:     "The candidate's set-up fee, at cutover.",
		source:   byContract,
		formulas: []formula{{text: "setup_fee"}},
	},
	Parallel: {
		name: "parallel", label: "Parallel run", kind: Cash,
		help: "Labels the new provider makes as well in the months before cutover.",
		rule: "The share of the volume that the candidate labels as well, in the last months before cutover. Priced " +
			"on its own, at the candidate's prices without uplift, commitment, fee or credits.",
		source:   byContract,
		formulas: []formula{{text: "charge"}},
		uses:     []string{"parallel_months"},
		only:     ofCandidate,
	},
	Relabel: {
		name: "relabel", label: "Relabelling", kind: Cash,
		help: "The share of the training set that the new provider does again.",
		rule: "The share of the training set that the candidate does again, at cutover. Priced on its own, at the " +
			"candidate's prices without uplift, commitment, fee or credits.",
		source:   byContract,
		formulas: []formula{{text: "charge"}},
		only:     ofCandidate,
	},
	Compute: {
		name: "compute", label: "Computing to retrain", kind: Cash,
		help: "GPU time to retrain the models, as far as it was not due anyway.",
		rule: "GPU hours of all models at the price of a GPU hour. Falls due in the month after cutover, and again " +
			"every round interval, as long as it is within the horizon; only for the share of retraining that was " +
			"not due anyway.",
		source:   byArithmetic,
		formulas: []formula{{text: "count · incremental_share · gpu_hours · gpu_rate"}},
		uses:     []string{"rounds", "round_interval_months"},
	},
	Retraining: {
		name: "retraining", label: "Engineers to retrain", kind: Staff,
		help: "Engineers' hours to retrain and validate the models, as far as it was not due anyway.",
		rule: "Engineers' hours to retrain and evaluate all models, at their hourly cost. Falls due in the month " +
			"after cutover, and again every round interval, as long as it is within the horizon; only for the share " +
			"of retraining that was not due anyway.",
		source:   byArithmetic,
		formulas: []formula{{text: "count · incremental_share · (engineer_hours + evaluation_hours) · engineer_rate"}},
		uses:     []string{"rounds", "round_interval_months"},
	},
	Ramp: {
		name: "ramp", label: "Late labels in the ramp-up", kind: QualityLoss,
		help: "Labels the new workforce cannot deliver yet, at what a late label costs you.",
		rule: "Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; " +
			"after cutover.",
		source:   "Assumption of the model: the gap closes by half in each half-life.",
		formulas: []formula{{text: "(cap − delivered) · shortfall_cost"}},
		only:     ofCandidate,
	},
	AccuracyDip: {
		name: "accuracy_dip", label: "Dip in model accuracy", kind: QualityLoss,
		help:     "Points of accuracy lost until guidelines are read alike again, at the value of a point.",
		rule:     "Points of model accuracy lost after cutover, times the value of a point in a month.",
		source:   "Assumption of the model: the dip halves in each half-life.",
		formulas: []formula{{text: "dip_points · dip_decay · point_value"}},
	},
	Exit: {
		name: "exit", label: "Leaving the contract", kind: Cash,
		help: "Settlement of the commitment, rebates paid back and export fees, less credits refunded.",
		rule: "What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are " +
			"forfeited are no part of it: staying, which would have used them, shows the difference already.",
		source:   byContract,
		formulas: []formula{{text: "settlement + clawback + export − credit_refund"}},
		only:     ofIncumbent,
	},
	Other: {
		name: "other", label: "Other", kind: Cash,
		help:     "Anything else that falls due at cutover.",
		rule:     "Anything else, at cutover.",
		source:   byArithmetic,
		formulas: []formula{{text: "other_cost"}},
	},
}
