package estimator

import "fmt"

// Line is one cost category of a month.
type Line int

// The lines in the order in which they are shown: the recurring ones of both
// branches first, then the one-time lines of the switch.
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

// firstOneTime is where the one-time lines begin.
const firstOneTime = Evaluation

// Kind says what sort of cost a line is, so that nobody mixes what is paid
// with what is foregone.
type Kind string

// The kinds of cost.
const (
	Cash         Kind = "cash"
	Staff        Kind = "staff"   // own people's hours
	QualityLoss  Kind = "quality" // what worse or missing labels cost
	ExpectedLoss Kind = "risk"    // probability times cost
)

// LineInfo describes a line as one shows it.
type LineInfo struct {
	Line    string `json:"line"`
	Kind    Kind   `json:"kind"`
	OneTime bool   `json:"one_time"`
	Label   string `json:"label"`
	Help    string `json:"help"` // what the amount is, in words
}

// lineRow is what the table of lines has of one.
type lineRow struct {
	name  string
	kind  Kind
	label string
	help  string
}

var lineTable = [lineCount]lineRow{
	Labels:      {"labels", Cash, "Labels", "The provider's invoice, with top-up to the commitment and platform fee, less credits used."},
	Review:      {"review", Staff, "Your own review", "Your reviewers' time on the share of labels you check."},
	Rework:      {"rework", Cash, "Rework", "Labels that review rejected, done again at the agreed share of their price."},
	Shortfall:   {"shortfall", QualityLoss, "Labels beyond capacity", "Labels needed that the provider has no capacity for, at what a late label costs you."},
	Noise:       {"noise", QualityLoss, "Wrong labels in training", "Model accuracy lost to wrong labels in the training set, at the value of a point."},
	Disruption:  {"disruption", ExpectedLoss, "Risk of a disruption", "Chance that the active provider stops serving you this month, times what that costs."},
	Evaluation:  {"evaluation", Staff, "Choosing the provider", "Procurement hours, spread over the preparation."},
	Pilot:       {"pilot", Cash, "Pilot", "Labels bought to test the new provider, in the first preparation month."},
	Security:    {"security", Staff, "Security review", "Engineers' hours for the security review, spread over the preparation."},
	Legal:       {"legal", Cash, "Outside counsel", "Counsel's hours, spread over the preparation."},
	Claim:       {"claim", ExpectedLoss, "Risk of a claim", "Chance of being drawn into a dispute, times what it costs."},
	Migration:   {"migration", Staff, "Guidelines, integration, calibration", "Own hours to move the work, spread over the preparation."},
	Setup:       {"setup", Cash, "Set-up fee", "What the new provider asks once."},
	Parallel:    {"parallel", Cash, "Parallel run", "Labels the new provider makes as well in the months before cutover."},
	Relabel:     {"relabel", Cash, "Relabelling", "The share of the training set that the new provider does again."},
	Compute:     {"compute", Cash, "Computing to retrain", "GPU time to retrain the models, as far as it was not due anyway."},
	Retraining:  {"retraining", Staff, "Engineers to retrain", "Engineers' hours to retrain and validate the models, as far as it was not due anyway."},
	Ramp:        {"ramp", QualityLoss, "Late labels in the ramp-up", "Labels the new workforce cannot deliver yet, at what a late label costs you."},
	AccuracyDip: {"accuracy_dip", QualityLoss, "Dip in model accuracy", "Points of accuracy lost until guidelines are read alike again, at the value of a point."},
	Exit:        {"exit", Cash, "Leaving the contract", "Settlement of the commitment, rebates paid back and export fees, less credits refunded."},
	Other:       {"other", Cash, "Other", "Anything else that falls due at cutover."},
}

// LineInfos describes every line, in the order in which they are shown.
func LineInfos() []LineInfo {
	infos := make([]LineInfo, lineCount)
	for l := range lineCount {
		row := lineTable[l]
		infos[l] = LineInfo{row.name, row.kind, l.OneTime(), row.label, row.help}
	}
	return infos
}

// String is the line's name in JSON.
func (l Line) String() string {
	if l < 0 || l >= lineCount {
		return fmt.Sprintf("line(%d)", int(l))
	}
	return lineTable[l].name
}

// Kind is the kind of cost that the line is.
func (l Line) Kind() Kind { return lineTable[l].kind }

// OneTime reports whether the line belongs to the switch itself.
func (l Line) OneTime() bool { return l >= firstOneTime }
