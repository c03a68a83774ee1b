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

var lineTable = [lineCount]struct {
	name string
	kind Kind
}{
	Labels:      {"labels", Cash},
	Review:      {"review", Staff},
	Rework:      {"rework", Cash},
	Shortfall:   {"shortfall", QualityLoss},
	Noise:       {"noise", QualityLoss},
	Disruption:  {"disruption", ExpectedLoss},
	Evaluation:  {"evaluation", Staff},
	Pilot:       {"pilot", Cash},
	Security:    {"security", Staff},
	Legal:       {"legal", Cash},
	Claim:       {"claim", ExpectedLoss},
	Migration:   {"migration", Staff},
	Setup:       {"setup", Cash},
	Parallel:    {"parallel", Cash},
	Relabel:     {"relabel", Cash},
	Compute:     {"compute", Cash},
	Retraining:  {"retraining", Staff},
	Ramp:        {"ramp", QualityLoss},
	AccuracyDip: {"accuracy_dip", QualityLoss},
	Exit:        {"exit", Cash},
	Other:       {"other", Cash},
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
