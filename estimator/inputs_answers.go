package estimator

// The inputs of what is answered beside the money: fit, and the hurdle of waiting.

func fitInputs() []Input {
	list := scoreInputs("/priorities", "priority", "How much this matters to you, against the other four.")
	for i := range list {
		list[i].Unit = UnitWeight
		list[i].Max = number("1000000000000")
	}
	list = append(list, scoreInputs("/incumbent/scores", "current provider", "How good the provider you have is at this, from 0 to 10.")...)
	list = append(list, scoreInputs("/candidates/*/scores", "new provider", "How good the new provider is at this, from 0 to 10.")...)
	return bounded(SectionFit, list)
}

// scoreInputs are the five things that a buyer weighs.
func scoreInputs(prefix, of, help string) []Input {
	var list []Input
	for _, s := range []struct{ end, label string }{
		{"/accuracy", "Accuracy and quality"},
		{"/scalability", "Scalability"},
		{"/security", "Security"},
		{"/pricing", "Pricing"},
		{"/experience", "Experience in your field"},
	} {
		list = append(list, Input{Pointer: prefix + s.end, Label: s.label + ": " + of, Unit: UnitScore, Required: true,
			Min: number("0"), Max: number("10"), Default: "5", Help: help, Source: middle})
	}
	return list
}

func waitingInputs() []Input {
	return bounded(SectionRisk, []Input{
		{Pointer: "/waiting/need_ends_rate", Label: "Chance per year that the need ends", Unit: UnitRate, Required: true,
			Min: number("0.001"), Max: number("10"), Default: "0.2", Low: number("0.1"), High: number("0.5"),
			Help: "How often in a year you would stop needing these labels at all.", Source: assumed},
		{Pointer: "/waiting/price_gap_deviation", Label: "How much the price gap moves per year", Unit: UnitRate, Required: true,
			Min: number("0.001"), Max: number("10"), Default: "0.08", Low: number("0.04"), High: number("0.2"),
			Help: "Standard deviation in a year of the gap between the two prices, as a share of what you spend.", Source: assumed},
	})
}
