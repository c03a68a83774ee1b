package estimator

import "fmt"

// Line is one cost category of a month.
type Line int

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

// LineInfos describes every line, in the order in which they are shown.
func LineInfos() []LineInfo {
	infos := make([]LineInfo, lineCount)
	for l := range lineCount {
		row := &lineFigures[l]
		infos[l] = LineInfo{row.name, row.kind, l.OneTime(), row.label, row.help}
	}
	return infos
}

// String is the line's name in JSON.
func (l Line) String() string {
	if l < 0 || l >= lineCount {
		return fmt.Sprintf("line(%d)", int(l))
	}
	return lineFigures[l].name
}

// Kind is the kind of cost that the line is.
func (l Line) Kind() Kind { return lineFigures[l].kind }

// OneTime reports whether the line belongs to the switch itself.
func (l Line) OneTime() bool { return l >= firstOneTime }

func (l Line) recurring() bool { return !l.OneTime() }

// differs reports whether the line can cost more or less after switching than
// when staying. Your own review costs the same either way.
func (l Line) differs() bool { return l != Review }

func lineNamed(name string) (Line, bool) {
	for line := range lineCount {
		if lineFigures[line].name == name {
			return line, true
		}
	}
	return 0, false
}
