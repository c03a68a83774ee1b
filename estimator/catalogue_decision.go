package estimator

// simulatedFigures rest on the uncertainty of the inputs. "Scenarios" are the draws.
var simulatedFigures = []figureRow{
	{
		name: "sensitivity", label: "Swing of an input", unit: UnitMoney,
		rule: "Worth of the switch at the low and at the high end of one uncertain input, with all others unchanged. " +
			"Interactions between inputs are left out.",
		source: "Assumption: your own judgement. In one case of ten the input is below its range, in one of ten above it.",
	},
	{
		name: "mean", label: "Worth on average", unit: UnitMoney,
		rule: "Mean worth of the switch over all scenarios. The action with the highest mean is recommended; staying is " +
			"worth 0.",
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
		rule: "Mean worth of the switch in the worst tenth of its scenarios. The cautious action is the one for which " +
			"this is highest.",
		source: simulated,
	},
	{
		name: "drivers", label: "What decides most", unit: UnitShare,
		rule: "Share of the variance of the worth that one uncertain input, or a common cause of several, explains: the " +
			"variance of the means of 32 groups of scenarios sorted by it, less what chance alone would give.",
		source: simulated,
	},
	{
		name: "regret", label: "Regret", unit: UnitMoney,
		rule: "How much more the best action of a scenario is worth than this one: the mean over all scenarios, and what " +
			"is exceeded in one of ten.",
		source: simulated,
	},
	{
		name: "best_in", label: "Best in", unit: UnitShare,
		rule:   "Share of the scenarios in which no other action is worth more.",
		source: simulated,
	},
	{
		name: "turning_prices", label: "Prices that turn the verdict", unit: UnitShare,
		rule: "Discount on the incumbent's charge for labels, and factor on the candidate's, at which the mean worth of " +
			"the switch is 0. They are found numerically to four decimals.",
		source: simulated,
	},
	{
		name: "evpi", label: "Value of knowing everything", unit: UnitMoney,
		rule: "Mean over the scenarios of what the best action of each is worth, less the highest mean of one action: the " +
			"mean regret of the recommended action. No information can be worth more.",
		source: decisionTheory,
	},
	{
		name: "evppi", label: "Value of knowing one input", unit: UnitMoney,
		rule: "Mean worth if each of 32 groups of scenarios sorted by the input takes its own best action, less the " +
			"highest mean of one action. The action is chosen on one half of a group and valued on the other. The value " +
			"is 0 if below two standard errors.",
		source: "Brennan, Kharroubi, O'Hagan, Chilcott (2007); Strong, Oakley, Brennan (2014); R package voi.",
	},
	{
		name: "evsi", label: "Value of a pilot", unit: UnitMoney,
		rule: "Mean worth if the action is chosen after checking some labels of the candidate, less the mean without. The " +
			"check moves the expected accuracy from its mean by √(n / (n + n₀)) of the way to its value in the scenario, " +
			"for n labels checked and n₀ that the range itself is worth. What a pilot tells about the ramp-up is left out.",
		source: decisionTheory,
	},
}
