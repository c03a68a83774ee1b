package estimator

import "strings"

// The lines in the order in which they are shown: the recurring ones of both branches first, then the one-time lines of
// the switch.
const (
	Labels Line = iota
	Review
	Rework
	Shortfall
	Noise
	Disruption
	Evaluation
	Pilot
	Security
	Legal
	Claim
	Migration
	Setup
	Parallel
	Relabel
	Compute
	Retraining
	Ramp
	AccuracyDip
	Exit
	Other
	lineCount
)

const firstOneTime = Evaluation

// lineFigures has one row for each line. A new line is a constant above, a row here and its computation.
var lineFigures = [lineCount]figureRow{
	Labels: {
		name: "labels", label: "Labels", kind: Cash,
		help:   "The provider's invoice, with the top-up to the commitment and the platform fee, less credits used.",
		rule:   "Payment to each provider that labels in the month: the invoice less the credits used.",
		source: byContract,
		cases:  []formula{{text: "invoice − credits_used", perProvider: true}},
	},
	Review: {
		name: "review", label: "Your own review", kind: Staff,
		help:    "Your reviewers' time for the share of labels that you check.",
		rule:    "Hours your reviewers spend on the share of the labels that you check, at their hourly cost.",
		source:  byArithmetic,
		formula: "review_share · volume · review_minutes / 60 · reviewer_rate",
	},
	Rework: {
		name: "rework", label: "Rework", kind: Cash,
		help: "Labels that review rejected, redone at the agreed share of their price.",
		rule: "Wrong labels that your review finds, redone at the agreed share of their price.",
		source: "Assumption: every wrong label that review finds goes back to the provider that made it, which " +
			"is what a rework clause is for.",
		cases: []formula{
			{
				text:        "purchase · (1 − accuracy) · review_share · catch_rate · rework_price_share",
				perProvider: true,
			},
		},
	},
	Shortfall: {
		name: "shortfall", label: "Labels beyond capacity", kind: QualityLoss,
		help: "Labels needed beyond the provider's capacity, at the cost of a late label.",
		rule: "Labels needed beyond a provider's capacity, or from an incumbent that has stopped, at the cost of a " +
			"late label.",
		source: late,
		cases:  []formula{{text: "(allocated − cap) · shortfall_cost", perProvider: true}},
	},
	Noise: {
		name: "noise", label: "Wrong labels in training", kind: QualityLoss,
		help: "Model accuracy lost to wrong labels in the training set, at the value of a point.",
		rule: "Share of wrong labels in the training set, in percentage points, times the model accuracy lost per " +
			"point, times the value of a point per month.",
		source: "Assumption: accuracy falls in a straight line with label error, as it did for errors on hard " +
			"cases when measured for this project on handwritten digits: 0.37 to 0.40 points of accuracy per " +
			"point of label error, at 3 to 20 % wrong labels. Your own measurement is better.",
		formula: "noise_sensitivity · 100 · wrong_labels / set_labels · point_value",
		cases: []formula{
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
		help: "Chance that a provider stops serving you in the month, times the cost of that.",
		rule: "Chance that a provider that labels is disrupted in the month, times the cost of late labels and of " +
			"recovery.",
		source: expected + " The chance is the same in every month.",
		cases: []formula{
			{
				text:        "disruption_risk · (disruption_months · allocated · shortfall_cost + recovery_cost)",
				perProvider: true,
			},
		},
	},
	Evaluation: {
		name: "evaluation", label: "Choosing the provider", kind: Staff,
		help:   "Procurement hours, spread over the preparation.",
		rule:   "Procurement hours at the hourly cost of operations." + spreadRule,
		source: byArithmetic,
		cases:  spreadEvenly("procurement_hours · staff_rate"),
	},
	Pilot: {
		name: "pilot", label: "Pilot", kind: Cash,
		help:    "Labels bought to test the new provider, in the first preparation month.",
		rule:    "Pilot labels, ordered in the first preparation month." + orderRule,
		source:  byContract,
		formula: "charge",
		except:  []string{"/demand/labels_per_month"}, // division over tasks needs theirs
		only:    ofCandidate,
	},
	Security: {
		name: "security", label: "Security review", kind: Staff,
		help:   "Engineers' hours for the security review, spread over the preparation.",
		rule:   "Security review hours at the engineers' hourly cost." + spreadRule,
		source: byArithmetic,
		cases:  spreadEvenly("security_hours · engineer_rate"),
	},
	Legal: {
		name: "legal", label: "Outside counsel", kind: Cash,
		help:   "Counsel's hours, spread over the preparation.",
		rule:   "Counsel's hours at counsel's rate." + spreadRule,
		source: byArithmetic,
		cases:  spreadEvenly("legal_hours · legal_rate"),
	},
	Claim: {
		name: "claim", label: "Risk of a claim", kind: ExpectedLoss,
		help:    "Chance of being drawn into a dispute, times its cost.",
		rule:    "Chance that the switch draws you into a dispute, times its cost, at cutover.",
		source:  expected,
		formula: "claim_probability · claim_cost",
	},
	Migration: {
		name: "migration", label: "Guidelines, integration, calibration", kind: Staff,
		help: "Your own people's hours to move the work, spread over the preparation.",
		rule: "Hours for guidelines and calibration at the hourly cost of operations, and for integration at the " +
			"engineers'." + spreadRule,
		source: byArithmetic,
		cases: spreadEvenly(
			"guideline_hours · staff_rate + integration_hours · engineer_rate + calibration_hours · staff_rate"),
	},
	Setup: {
		name: "setup", label: "Set-up fee", kind: Cash,
		help:    "One-time fee of the new provider.",
		rule:    "The candidate's set-up fee, at cutover.",
		source:  byContract,
		formula: "setup_fee",
	},
	Parallel: {
		name: "parallel", label: "Parallel run", kind: Cash,
		help: "Labels that the new provider makes as well in the months before cutover.",
		rule: "Share of the labels that will move, which the candidate makes as well in the last months before " +
			"cutover." + orderRule,
		source:  byContract,
		formula: "charge",
		uses:    []string{"parallel_months"},
		only:    ofCandidate,
	},
	Relabel: {
		name: "relabel", label: "Relabelling", kind: Cash,
		help:    "The share of the training set that the new provider labels again.",
		rule:    "Share of the training set that the candidate labels again, at cutover." + orderRule,
		source:  byContract,
		formula: "charge",
		except:  []string{"/demand/labels_per_month"}, // division over tasks needs theirs
		only:    ofCandidate,
	},
	Compute: {
		name: "compute", label: "Computing to retrain", kind: Cash,
		help:    "GPU time for retraining that was not due anyway.",
		rule:    "GPU hours of all models at the price of a GPU hour." + roundsRule,
		source:  byArithmetic,
		formula: "count · incremental_share · gpu_hours · gpu_rate",
		uses:    []string{"rounds", "round_interval_months", "amends"},
	},
	Retraining: {
		name: "retraining", label: "Engineers to retrain", kind: Staff,
		help:    "Engineers' hours for retraining and validation that were not due anyway.",
		rule:    "Engineers' hours to retrain and evaluate all models, at their hourly cost." + roundsRule,
		source:  byArithmetic,
		formula: "count · incremental_share · (engineer_hours + evaluation_hours) · engineer_rate",
		uses:    []string{"rounds", "round_interval_months", "amends"},
	},
	Ramp: {
		name: "ramp", label: "Late labels in the ramp-up", kind: QualityLoss,
		help: "Labels that the new workforce cannot deliver yet, at the cost of a late label.",
		rule: "Labels that the candidate has capacity for but whose workforce cannot deliver yet, at the cost of a " +
			"late label, after cutover.",
		source:  halving,
		formula: "(cap − delivered) · shortfall_cost",
		only:    ofCandidate,
	},
	AccuracyDip: {
		name: "accuracy_dip", label: "Dip in model accuracy", kind: QualityLoss,
		help: "Model accuracy lost until new annotators read the guidelines as the old ones did, at the value of a " +
			"point.",
		rule: "Points of model accuracy lost after cutover in the candidate's share of the labels, times the value " +
			"of a point per month.",
		source:  dip,
		formula: "dip_points · dip_decay · served_share · point_value",
		only:    ofCandidate,
	},
	Exit: {
		name: "exit", label: "Leaving the contract", kind: Cash,
		help: "Settlement of the commitment, rebates paid back and export fees, less credits refunded.",
		rule: "Cost of leaving the incumbent, in its last month; each part is rounded separately. Forfeited credits " +
			"are not included: staying would have used them, so the comparison already includes them.",
		source:  byContract,
		formula: "settlement + clawback + export − credit_refund",
		only:    ofIncumbent,
	},
	Other: {
		name: "other", label: "Other", kind: Cash,
		help:    "Any other cost that falls due at cutover.",
		rule:    "Any other cost, at cutover.",
		source:  byArithmetic,
		formula: "other_cost",
	},
}

func spreadEvenly(amount string) []formula {
	part := amount
	if strings.Contains(amount, " + ") {
		part = "(" + amount + ")"
	}
	return []formula{
		{text: part + " / lead_months"},
		{
			name:    "last",
			when:    "it is the last preparation month",
			text:    amount + " − (lead_months − 1) · spread_part",
			applies: (*explainer).isCutoverMonth,
		},
	}
}

const (
	spreadRule = " Spread evenly over the preparation months, each rounded; the last month takes the remainder."
	orderRule  = " Priced separately at the candidate's prices, without uplift, commitment, fee or credits."
	roundsRule = " Due in the month after cutover and again after every round interval, within the horizon, for the " +
		"share of retraining that was not due anyway. An amended contract needs none."
)
