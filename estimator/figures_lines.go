package estimator

// What formulas rest on where no source is.
const (
	byContract   = "As the contract and the offer are written."
	byArithmetic = "Arithmetic: nothing is assumed beside the inputs."
	byModel      = "Assumption of the model."
	independent  = "Assumption: inputs move by themselves, and ranges are judgements."
	expected     = "Expected value: probability times cost."
)

// lineRows document the lines of cost; label and kind are those of the line.
func lineRows() []figureRow {
	prices := func(more ...string) []string {
		return append(more, "model", "unit_price", "hourly_rate", "minutes_per_label", "/pricing/tiers/*/up_to", "/pricing/tiers/*/unit_price")
	}
	spread := "Divided evenly over the preparation months, each rounded; the last takes what is left of the rounded amount."
	ordered := "Priced on its own, at the candidate's prices without uplift, commitment, fee or credits."
	retrained := "Falls due in the month after cutover, and again every round interval, as long as it is within the horizon; only for the share of retraining that was not due anyway."
	rows := []figureRow{
		{name: "labels", cases: by("labels"),
			rule: "What is paid to the active provider: the invoice, less the credits that pay it. The incumbent is active up to the cutover month and when staying, the candidate after it.", source: byContract},
		{name: "review", cases: by("review"),
			rule: "Hours of your reviewers on the share of the labels needed that you check, at their hourly cost.", source: byArithmetic},
		{name: "rework", cases: by("rework", when("nothing is delivered", "rework.none")),
			rule:   "Wrong labels that your review finds, done again at the agreed share of the mean price per delivered label.",
			source: "Assumption of the model: every wrong label that review finds is done again by whoever made it."},
		{name: "shortfall", cases: by("shortfall"),
			rule: "Labels needed beyond the provider's capacity, at what a late label costs you.", source: byModel},
		{name: "noise", cases: by("noise", when("the training set is empty", "noise.none")),
			rule:   "Share of wrong labels in the training set, in points, times the points of model accuracy that each costs, times the value of a point in a month.",
			source: "Assumption of the model: accuracy falls in a straight line with label error. The slope was measured for this project on handwritten digits; your own measurement is better."},
		{name: "disruption", cases: by("disruption"),
			rule:   "Chance that the active provider stops serving you in the month, times what late labels and the recovery would cost.",
			source: expected + " The chance is the same in every month."},
		{name: "evaluation", cases: by("evaluation", when("in the last preparation month", "evaluation.last")), rule: "Procurement hours at the hourly cost of operations. " + spread, source: byArithmetic},
		{name: "pilot", cases: by("pilot"), follows: prices("pilot_labels"), whose: "candidate", rule: "Pilot labels, in the first preparation month. " + ordered, source: byContract},
		{name: "security", cases: by("security", when("in the last preparation month", "security.last")), rule: "Security review hours at the engineers' hourly cost. " + spread, source: byArithmetic},
		{name: "legal", cases: by("legal", when("in the last preparation month", "legal.last")), rule: "Counsel's hours at counsel's rate. " + spread, source: byArithmetic},
		{name: "claim", cases: by("claim"), rule: "Chance that the switch draws you into a dispute, times what it costs; at cutover.", source: expected},
		{name: "migration", cases: by("migration", when("in the last preparation month", "migration.last")), rule: "Hours for guidelines and calibration at the hourly cost of operations, hours for integration at the engineers'. " + spread, source: byArithmetic},
		{name: "setup", cases: by("setup"), rule: "The candidate's set-up fee, at cutover.", source: byContract},
		{name: "parallel", cases: by("parallel"), follows: prices("parallel_share", "volume", "parallel_months"), whose: "candidate", rule: "The share of the volume that the candidate labels as well, in the last months before cutover. " + ordered, source: byContract},
		{name: "relabel", cases: by("relabel"), follows: prices("relabel_share", "dataset_labels"), whose: "candidate", rule: "The share of the training set that the candidate does again, at cutover. " + ordered, source: byContract},
		{name: "compute", cases: by("compute"), uses: []string{"rounds", "round_interval_months"}, rule: "GPU hours of all models at the price of a GPU hour. " + retrained, source: byArithmetic},
		{name: "retraining", cases: by("retraining"), uses: []string{"rounds", "round_interval_months"}, rule: "Engineers' hours to retrain and evaluate all models, at their hourly cost. " + retrained, source: byArithmetic},
		{name: "ramp", cases: by("ramp"), whose: "candidate", rule: "Labels that the candidate has capacity for but cannot deliver yet, at what a late label costs you; after cutover.", source: "Assumption of the model: the gap closes by half in each half-life."},
		{name: "accuracy_dip", cases: by("accuracy_dip"), rule: "Points of model accuracy lost after cutover, times the value of a point in a month.", source: "Assumption of the model: the dip halves in each half-life."},
		{name: "exit", cases: by("exit"), whose: "incumbent", rule: "What leaving the incumbent costs at cutover; each part is rounded by itself. Credits that are forfeited are no part of it: staying, which would have used them, shows the difference already.", source: byContract},
		{name: "other", cases: by("other"), rule: "Anything else, at cutover.", source: byArithmetic},
	}
	for i := range rows {
		line, _ := lineNamed(rows[i].name)
		rows[i].sort, rows[i].unit, rows[i].byMonth = SortLine, UnitMoney, line.OneTime()
	}
	return rows
}
