package estimator

// The sources that several inputs or figures rest on.
const (
	yours   = "Assumption: an example, to be replaced by your own figure."
	neutral = "A neutral name, to be replaced by the provider's."
	middle  = "The middle of the scale."

	byContract   = "As the contract and the offer are written."
	byArithmetic = "Arithmetic: nothing is assumed beside the inputs."
	byModel      = "Assumption of the model."
	expected     = "Expected value: probability times cost."
	independent  = "Assumption: inputs move by themselves, and ranges are judgements."
)

// sharedSources gives each an ID of its own.
var sharedSources = []Text{
	{"source.example", yours},
	{"source.neutral_name", neutral},
	{"source.contract", byContract},
	{"source.arithmetic", byArithmetic},
	{"source.model", byModel},
	{"source.expected_value", expected},
	{"source.independent_inputs", independent},
	{"source.middle_of_scale", middle},
}
