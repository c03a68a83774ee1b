package estimator

// The inputs of the answers beside the money: fit, and the hurdle of waiting.

// waitingInputs describe how long the need lasts and how prices move.
var waitingInputs = []inputRow{
	{
		pointer: "/need_ends_rate", label: "Chance per year that the need ends", unit: UnitRate,
		required: true, min: "0.001", max: "10",
		value: "0.2", low: "0.1", high: "0.5",
		help:   "Chance in a year that you stop needing these labels at all.",
		source: "Assumption: a labelling need lasts five years on average, longer than most contracts.",
	},
	{
		pointer: "/price_gap_deviation", label: "How much the price gap moves per year", unit: UnitRate,
		required: true, min: "0.001", max: "10",
		value: "0.08", low: "0.04", high: "0.2",
		help: "Yearly standard deviation of the gap between the two prices, as a share of your spend.",
		source: "Assumption: prices that rise by 3 to 9 % a year (saasnegotiationexperts.com) drift apart by " +
			"about as much.",
	},
}

// fitInputs are the buyer's priorities, then both providers' scores.
func fitInputs() []inputRow {
	list := scoreInputs("/priorities", "priority", "How much this matters to you compared with the other four.")
	for i := range list {
		list[i].unit, list[i].max = UnitWeight, "1000000000000"
	}
	list = append(list, scoreInputs("/incumbent/scores", "current provider",
		"How good the current provider is at this, from 0 to 10.")...)
	return append(list, scoreInputs("/candidates/*/scores", "new provider",
		"How good the new provider is at this, from 0 to 10.")...)
}

// scoreInputs are the five things that a buyer weighs.
func scoreInputs(prefix, of, help string) (list []inputRow) {
	for _, criterion := range []struct{ end, label string }{
		{"/accuracy", "Accuracy and quality"},
		{"/scalability", "Scalability"},
		{"/security", "Security"},
		{"/pricing", "Pricing"},
		{"/experience", "Experience in your field"},
	} {
		list = append(list, inputRow{
			pointer: prefix + criterion.end, label: criterion.label + ": " + of, unit: UnitScore,
			required: true, min: "0", max: "10", value: "5",
			help:   help,
			source: middle,
		})
	}
	return list
}
