package estimator

// The sources that several inputs or figures rest on.
const (
	yours   = "Assumption: an example, to be replaced by your own figure."
	neutral = "A neutral name, to be replaced by the provider's."
	middle  = "The middle of the scale."

	byContract   = "The terms of the contract and of the offer."
	byArithmetic = "Arithmetic, with no assumption beyond the inputs."
	expected     = "Expected value: probability times cost."
	discounting  = "Standard practice for comparing amounts that fall due at different times."

	late = "Assumption: every late label costs the same; if a long delay costs you more, enter a higher cost per label."

	halving = "Assumption: half of the gap closes in each half-life; learning curves in other industries flatten " +
		"in a similar way (neoprimate.github.io/IEOR)."
	dip = "Assumption: half of the dip is recovered in each half-life, because the open questions about the " +
		"guidelines become fewer with every batch."
	review = "Assumption: review finds the same share of errors in both providers' labels, because the reviewers are " +
		"your own."
	simulated = "Simulation: every uncertain input is drawn independently from a triangular distribution over " +
		"its range that peaks at its value. The futures are the same each time. Independence and the ranges are " +
		"assumptions."
)

// sharedSources gives each an ID of its own.
var sharedSources = []Text{
	{"source.example", yours},
	{"source.neutral_name", neutral},
	{"source.middle_of_scale", middle},
	{"source.contract", byContract},
	{"source.arithmetic", byArithmetic},
	{"source.expected_value", expected},
	{"source.discounting", discounting},
	{"source.late_labels", late},
	{"source.half_life", halving},
	{"source.dip", dip},
	{"source.review", review},
	{"source.simulation", simulated},
}
