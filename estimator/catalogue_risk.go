package estimator

// riskFigures are how sure an answer is, and what stands beside the money.
var riskFigures = []figureRow{
	{
		name: "sensitivity", label: "Swing of an input", unit: UnitMoney,
		rule: "What the switch is worth at the low and at the high end of one uncertain input, all others as given. " +
			"It misses what inputs do together.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "probability_positive", label: "Chance that it pays", unit: UnitShare,
		rule: "The share of futures in which the switch is worth more than 0. Over some thousand futures in which " +
			"every uncertain input is drawn by itself from a triangular distribution between its low and its high " +
			"end that peaks at its value. The futures are the same each time.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "p10", label: "Low end of the range", unit: UnitMoney,
		rule: "One future in ten is worth less. Over some thousand futures in which every uncertain input is drawn by " +
			"itself from a triangular distribution between its low and its high end that peaks at its value. The " +
			"futures are the same each time.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "p50", label: "Middle of the range", unit: UnitMoney,
		rule: "Half of the futures are worth less. Over some thousand futures in which every uncertain input is drawn " +
			"by itself from a triangular distribution between its low and its high end that peaks at its value. The " +
			"futures are the same each time.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "p90", label: "High end of the range", unit: UnitMoney,
		rule: "One future in ten is worth more. Over some thousand futures in which every uncertain input is drawn by " +
			"itself from a triangular distribution between its low and its high end that peaks at its value. The " +
			"futures are the same each time.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "expected_shortfall", label: "Mean of the worst tenth", unit: UnitMoney,
		rule:   "What the switch is worth on average in the worst tenth of the futures.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "drivers", label: "What decides most", unit: UnitShare,
		rule:   "The share of the variance of the worth that an uncertain input makes by itself.",
		source: independent,
		uses:   []string{"npv"},
	},
	{
		name: "fit", label: "Fit", unit: UnitScore,
		rule:     "A provider's scores weighed by your priorities. It does not enter the money.",
		source:   "Your own scores.",
		formulas: []formula{{text: "Σ priority · score / Σ priority"}},
		uses:     []string{"/priorities/", "/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "robustness", label: "Robustness of the fit", unit: UnitShare,
		rule:   "The share of all possible priorities under which the candidate scores above the incumbent.",
		source: byArithmetic,
		uses:   []string{"/incumbent/scores/", "/candidates/*/scores/"},
	},
	{
		name: "waiting_hurdle", label: "Hurdle while prices move", unit: UnitShare,
		rule: "The share of a year's cost of staying that the yearly saving should exceed before one switches, since " +
			"waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without " +
			"drift.",
		source: "Agarwal, Driscoll, Laibson (NBER w13487), for refinancing.",
		formulas: []formula{
			{
				text: "(φ + W(−e^(−φ))) / ψ, φ = 1 + ψ · (discount_rate + need_ends_rate) · one_time_total / " +
					"first_year, ψ = √(2 · (discount_rate + need_ends_rate)) / price_gap_deviation",
			},
		},
	},
}
