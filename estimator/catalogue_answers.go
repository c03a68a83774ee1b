package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var worthFigures = []figureRow{
	{
		name: "one_time_total", label: "Up front", unit: UnitMoney,
		rule:        "Sum of the one-time lines of the switch over the horizon, undiscounted.",
		source:      byArithmetic,
		cases:       []formula{{sumsLines: true}},
		lines:       Line.OneTime,
		uses:        []string{"horizon_months"},
		value:       func(e *explainer) quantity { return num.Exact(e.oneTimeCost().Decimal) },
		overHorizon: (*explainer).oneTimeTotal,
	},
	{
		name: "npv", label: "Worth over the horizon (net present value)", unit: UnitMoney,
		rule:        "Sum of the monthly benefits, each discounted to today, rounded once.",
		source:      discounting,
		formula:     "Σ benefit · discount",
		uses:        []string{"horizon_months"},
		value:       func(e *explainer) quantity { return e.npv(e.to) },
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit", true) },
	},
	npvOf(Cash, "Worth in cash", "Net present value of the cash lines: what is paid to somebody."),
	npvOf(Staff, "Worth in staff time", "Net present value of the staff lines: your own people's hours."),
	npvOf(QualityLoss, "Worth in quality", "Net present value of the quality lines: the cost of late or wrong labels."),
	npvOf(ExpectedLoss, "Worth in risk", "Net present value of the risk lines: expected losses."),
	{
		name: "net_benefit", label: "Net benefit, undiscounted", unit: UnitMoney,
		rule:        "Sum of the monthly benefits, undiscounted.",
		source:      byArithmetic,
		formula:     "Σ benefit",
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum("benefit", false) },
	},
	{
		name: "payback_month", label: "Pays back", unit: UnitMonths,
		rule: "First month from which the cumulative benefit stays at or above 0 up to the horizon. Payback is " +
			"immediate if the sum is never below 0, and there is none if it ends below 0.",
		source:      byArithmetic,
		uses:        []string{"net_benefit"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.explain("net_benefit") },
	},
	{
		name: "discounted_payback_month", label: "Pays back, discounted", unit: UnitMonths,
		rule:        "Payback month with each benefit discounted to today.",
		source:      byArithmetic,
		uses:        []string{"npv"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.explain("npv") },
	},
	{
		name: "total", label: "Total cost", unit: UnitMoney,
		rule:        "Sum of the totals of all months.",
		source:      byArithmetic,
		formula:     "Σ stay_total",
		cases:       []formula{ofSwitching("Σ switch_total")},
		uses:        []string{"horizon_months"},
		inMonth:     (*explainer).monthTotal,
		overHorizon: (*explainer).branchTotal,
	},
	{
		name: "present_value", label: "Present value of the cost", unit: UnitMoney,
		rule:        "Sum of the totals of all months, each discounted to today, rounded once.",
		source:      byArithmetic,
		formula:     "Σ stay_total · discount",
		cases:       []formula{ofSwitching("Σ switch_total · discount")},
		uses:        []string{"horizon_months"},
		overHorizon: (*explainer).branchPresentValue,
	},
	{
		name: "timing", label: "Worth by cutover month", unit: UnitMoney,
		rule: "Net present value of a cutover at the end of each month, from the lead time to the last one whose " +
			"move is complete when the horizon ends.",
		source: byArithmetic,
	},
	{
		name: "best_cutover_month", label: "Best cutover month", unit: UnitMonths,
		rule:   "Cutover month with the highest net present value; the earliest if several are equal.",
		source: byArithmetic,
	},
	{
		name: "lock_in_ratio", label: "Lock-in", unit: UnitShare,
		rule:        "Up-front cost as a share of the cost of staying in a year.",
		source:      byArithmetic,
		formula:     "one_time_total / first_year",
		overHorizon: func(e *explainer) (Explanation, bool) { return e.asRatio(e.lockInRatio(e.oneTimeCost())) },
	},
}

func ofSwitching(text string) formula {
	return formula{name: "switch", when: "it is the cost of switching", text: text, applies: (*explainer).switches}
}

func npvOf(kind CostKind, label, rule string) figureRow {
	benefit := "benefit_" + string(kind)
	return figureRow{
		name: "npv_" + string(kind), label: label, unit: UnitMoney,
		rule:        rule,
		source:      byArithmetic,
		formula:     "Σ " + benefit + " · discount",
		uses:        []string{"horizon_months"},
		overHorizon: func(e *explainer) (Explanation, bool) { return e.sum(benefit, true) },
	}
}

var leverFigures = []figureRow{
	{
		name: "missed_notice_cost", label: "If the notice is missed", unit: UnitMoney,
		rule: "Worth of the best cutover month, or 0 if staying is possible and better, less the same when the first " +
			"contract end that notice can still reach is missed and only later ones remain.",
		source: byContract,
	},
	{
		name: "use_up_gain", label: "Gain from using up the commitment", unit: UnitMoney,
		rule: "Worth of the switch if you keep ordering the labels that you have committed to until the contract " +
			"ends, less its worth if you pay for them without ordering any.",
		source: byContract,
	},
	{
		name: "retention_discount", label: "Break-even discount of the incumbent", unit: UnitShare,
		rule: "Discount on the incumbent's charge for labels, when staying, at which a switch in the cutover month " +
			"is worth 0. It is found numerically to six decimals.",
		source: byArithmetic,
	},
	{
		name: "candidate_price_factor", label: "Break-even price of the candidate", unit: UnitFactor,
		rule: "Factor from 0 to 10 on everything the candidate charges for labels, committed ones included, at which " +
			"a switch in the cutover month is worth 0. It is found numerically to six decimals.",
		source: byArithmetic,
	},
	{
		name: "retention_credit", label: "Break-even credit of the incumbent", unit: UnitMoney,
		rule: "Smallest credit on the incumbent's next invoices, on top of what is prepaid, at which the switch is " +
			"worth 0; rounded up to the currency's minor unit.",
		source: byArithmetic,
	},
	{
		name: "signing_credit", label: "Break-even credit of the candidate", unit: UnitMoney,
		rule: "Smallest credit on the candidate's first invoices, instead of the one it offers, at which the switch " +
			"is worth 0; rounded up to the currency's minor unit.",
		source: byArithmetic,
	},
	{
		name: "cutover_payment", label: "Break-even payment at cutover", unit: UnitMoney,
		rule: "What the candidate could charge at cutover, on top of its offer, before the switch is worth 0. A " +
			"negative amount is what it would have to contribute.",
		source:  byArithmetic,
		formula: "npv · (1 + discount_rate)^(cutover_month / 12)",
		value: func(e *explainer) quantity {
			return num.Exact(e.cutoverPayment(e.k, e.npv(e.to)).Decimal)
		},
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "closest", label: "Month closest to break-even", unit: UnitMonths,
		rule: "If no cutover month pays off, the month in which the switch would break even at the highest prices of " +
			"the candidate; the earliest if several are equal.",
		source: byArithmetic,
	},
	{
		name: "break_even", label: "Break-even of an input", unit: UnitMoney,
		rule: "Value of one input, within its bounds and with all others unchanged, at which the switch is worth 0. " +
			"If there are several, the one closest to the value entered.",
		source: byArithmetic,
	},
}

var fitAndWaitingFigures = []figureRow{
	{
		name: "fit", label: "Fit", unit: UnitScore,
		rule:    "A provider's scores weighted by your priorities. The fit does not enter the money.",
		source:  "Your own priorities and scores.",
		formula: "Σ priority · score / Σ priority",
		uses:    []string{"/priorities/", "/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "robustness", label: "Robustness of the fit", unit: UnitShare,
		rule:   "Share of all possible priorities under which the candidate scores higher than the incumbent.",
		source: byArithmetic,
		uses:   []string{"/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "waiting_hurdle", label: "Hurdle while prices move", unit: UnitShare,
		rule: "Share of a year's cost of labels when staying that the yearly saving should exceed before you switch, " +
			"because waiting has a value while prices move. W is Lambert's function. Indicative: the price gap is " +
			"taken to have no trend.",
		source: "Agarwal, Driscoll, Laibson (NBER w13487), who derived it for refinancing a mortgage.",
		formula: "(φ + W(−e^(−φ))) / ψ, φ = 1 + ψ · (discount_rate + need_ends_rate) · one_time_total / " +
			"yearly_labels, ψ = √(2 · (discount_rate + need_ends_rate)) / price_gap_deviation",
	},
	{
		name: "yearly_saving", label: "Yearly saving", unit: UnitShare,
		rule: "Saving in the recurring lines in an average year after cutover, as a share of a year's cost of labels " +
			"when staying. It compares with the hurdle while prices move.",
		source:  byArithmetic,
		formula: "(net_benefit + one_time_total) · 12 / (horizon_months − cutover_month) / yearly_labels",
	},
}

// simulatedFigures rest on the uncertainty of the inputs. "Scenarios" are the draws.
var simulatedFigures = []figureRow{
	{
		name: "sensitivity", label: "Swing of an input", unit: UnitMoney,
		rule: "Worth of the switch at the low and at the high end of one uncertain input, with all others unchanged. " +
			"Interactions between inputs are left out.",
		source: "Assumption: your own judgement. In one case of ten the input is below its range, in one of ten " +
			"above it.",
	},
	{
		name: "mean", label: "Worth on average", unit: UnitMoney,
		rule: "Mean worth of the switch over all scenarios. The action with the highest mean is recommended; staying " +
			"is worth 0.",
		source: simulated,
	},
	{
		name: "p10", label: "Low end of the range", unit: UnitMoney,
		rule:   "In one of ten scenarios, the switch is worth less.",
		source: simulated,
	},
	{
		name: "p50", label: "Middle of the range", unit: UnitMoney,
		rule:   "In half of the scenarios, the switch is worth less.",
		source: simulated,
	},
	{
		name: "p90", label: "High end of the range", unit: UnitMoney,
		rule:   "In one of ten scenarios, the switch is worth more.",
		source: simulated,
	},
	{
		name: "probability_positive", label: "Chance that it pays", unit: UnitShare,
		rule:   "Share of the scenarios in which the switch is worth more than 0.",
		source: simulated,
	},
	{
		name: "expected_shortfall", label: "Mean of the worst tenth", unit: UnitMoney,
		rule: "Mean worth of the switch in the worst tenth of its scenarios. The cautious action is the one for " +
			"which this is highest.",
		source: simulated,
	},
	{
		name: "drivers", label: "What decides most", unit: UnitShare,
		rule: "Share of the variance of the worth that one uncertain input, or a common cause of several, explains: " +
			"the variance of the means of 32 groups of scenarios sorted by it, less what chance alone would give.",
		source: simulated,
	},
	{
		name: "regret", label: "Regret", unit: UnitMoney,
		rule: "How much more the best action of a scenario is worth than this one: the mean over all scenarios, and " +
			"what is exceeded in one of ten.",
		source: simulated,
	},
	{
		name: "best_in", label: "Best in", unit: UnitShare,
		rule:   "Share of the scenarios in which no other action is worth more.",
		source: simulated,
	},
	{
		name: "turning_prices", label: "Prices that turn the verdict", unit: UnitShare,
		rule: "Discount on the incumbent's charge for labels, and factor on the candidate's, at which the mean worth " +
			"of the switch is 0. They are found numerically to four decimals.",
		source: simulated,
	},
	{
		name: "evpi", label: "Value of knowing everything", unit: UnitMoney,
		rule: "Mean over the scenarios of what the best action of each is worth, less the highest mean of one " +
			"action: the mean regret of the recommended action. No information can be worth more.",
		source: decisionTheory,
	},
	{
		name: "evppi", label: "Value of knowing one input", unit: UnitMoney,
		rule: "Mean worth if each of 32 groups of scenarios sorted by the input takes its own best action, less the " +
			"highest mean of one action. The action is chosen on one half of a group and valued on the other. The " +
			"value is 0 if below two standard errors.",
		source: "Brennan, Kharroubi, O'Hagan, Chilcott (2007); Strong, Oakley, Brennan (2014); R package voi.",
	},
	{
		name: "evsi", label: "Value of a pilot", unit: UnitMoney,
		rule: "Mean worth if the action is chosen after checking some labels of the candidate, less the mean " +
			"without. The check moves the expected accuracy from its mean by √(n / (n + n₀)) of the way to its value " +
			"in the scenario, for n labels checked and n₀ that the range itself is worth. What a pilot tells about " +
			"the ramp-up is left out.",
		source: decisionTheory,
	},
}
