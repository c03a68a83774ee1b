package estimator

// riskFigures are how sure an answer is, and what stands beside the money.
var riskFigures = []figureRow{
	{
		name: "sensitivity", label: "Swing of an input", unit: UnitMoney,
		rule: "Worth of the switch at the low and at the high end of one uncertain input, with all others unchanged. " +
			"Interactions between inputs are left out.",
		source: "Assumption: each range is your own judgement of how far the input may lie from its value.",
		uses:   []string{"npv"},
	},
	{
		name: "probability_positive", label: "Chance that it pays", unit: UnitShare,
		rule:   "Share of the simulated futures in which the switch is worth more than 0.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "p10", label: "Low end of the range", unit: UnitMoney,
		rule:   "One simulated future in ten is worth less.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "p50", label: "Middle of the range", unit: UnitMoney,
		rule:   "Half of the simulated futures are worth less.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "p90", label: "High end of the range", unit: UnitMoney,
		rule:   "One simulated future in ten is worth more.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "expected_shortfall", label: "Mean of the worst tenth", unit: UnitMoney,
		rule:   "Average worth of the switch in the worst tenth of the simulated futures.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "drivers", label: "What decides most", unit: UnitShare,
		rule:   "Share of the variance of the worth that one uncertain input causes by itself.",
		source: simulated,
		uses:   []string{"npv"},
	},
	{
		name: "fit", label: "Fit", unit: UnitScore,
		rule:     "A provider's scores weighted by your priorities. The fit does not enter the money.",
		source:   "Your own priorities and scores.",
		formulas: []formula{{text: "Σ priority · score / Σ priority"}},
		uses:     []string{"/priorities/", "/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "robustness", label: "Robustness of the fit", unit: UnitShare,
		rule:   "Share of all possible priorities under which the candidate scores higher than the incumbent.",
		source: byArithmetic,
		uses:   []string{"/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "waiting_hurdle", label: "Hurdle while prices move", unit: UnitShare,
		rule: "Share of a year's cost of staying that the yearly saving should exceed before you switch, because " +
			"waiting has a value while prices move. W is Lambert's function. Indicative: the price gap is taken to " +
			"have no trend.",
		source: "Agarwal, Driscoll, Laibson (NBER w13487), who derived it for refinancing a mortgage.",
		formulas: []formula{
			{
				text: "(φ + W(−e^(−φ))) / ψ, φ = 1 + ψ · (discount_rate + need_ends_rate) · one_time_total / " +
					"first_year, ψ = √(2 · (discount_rate + need_ends_rate)) / price_gap_deviation",
			},
		},
	},
}
