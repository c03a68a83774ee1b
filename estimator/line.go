package estimator

import "fmt"

// Line is one cost category of a month.
type Line int

// CostKind separates costs that are paid from those that are not.
type CostKind string

// The kinds of cost.
const (
	Cash         CostKind = "cash"
	Staff        CostKind = "staff"   // own people's hours
	QualityLoss  CostKind = "quality" // what worse or missing labels cost
	ExpectedLoss CostKind = "risk"    // probability times cost
)

// LineInfo documents a line.
type LineInfo struct {
	Line    string   `json:"line"`
	Kind    CostKind `json:"kind"`
	OneTime bool     `json:"one_time"`
	Label   string   `json:"label"`
	Help    string   `json:"help"` // the meaning of the amount
}

// LineInfos documents every line, in the order in which they are shown.
func LineInfos() []LineInfo {
	infos := make([]LineInfo, lineCount)
	for l := range lineCount {
		row := &lineFigures[l]
		infos[l] = LineInfo{row.name, row.kind, l.OneTime(), row.label, row.help}
	}
	return infos
}

// String returns the line's name in JSON.
func (l Line) String() string {
	if l < 0 || l >= lineCount {
		return fmt.Sprintf("line(%d)", int(l))
	}
	return lineFigures[l].name
}

// Kind returns the line's kind of cost.
func (l Line) Kind() CostKind { return lineFigures[l].kind }

// OneTime reports whether the line is a one-time cost of the switch.
func (l Line) OneTime() bool { return l >= firstOneTime }

func (l Line) recurring() bool { return !l.OneTime() }

// differs reports whether the line can cost more or less after switching. Your own review costs the same.
func (l Line) differs() bool { return l != Review }

func lineNamed(name string) (Line, bool) {
	for line := range lineCount {
		if lineFigures[line].name == name {
			return line, true
		}
	}
	return 0, false
}
