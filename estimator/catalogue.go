package estimator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Explanations, lists, the tables of MODEL.md and the IDs of translations all derive from these rows.
type figureRow struct {
	name, label  string
	sort         Sort
	unit         Unit
	kind         CostKind // of a line
	help         string   // of a line, in a few words
	rule, source string
	formula      string    // the general one, unless a case has no condition
	cases        []formula // tried in this order

	// lines selects the lines that the figure adds up. It then depends on their inputs, and not on all names in its
	// formulas.
	lines func(Line) bool

	// The next five fields change which inputs the figure depends on, besides those that its formulas name. An answer
	// without uses, formula and cases depends on npv.
	uses      []string // further figures, names of inputs, JSON Pointers or their beginnings up to a "/"
	except    []string // JSON Pointers of inputs behind the formulas that do not reach the figure
	only      party    // whose offer the figure is about; empty: that of each provider that serves
	stays     bool     // of the stay branch only
	byCutover bool

	per facet // what a prefix or suffix of the name may choose

	// value computes the figure for a formula that names it; nil if none does.
	value func(*explainer) quantity
	// input is the JSON Pointer where a formula's name stands for an input under another name, or for one with a
	// computed default.
	input func(*explainer) string
	// inMonth and overHorizon explain the figure; nil where it is not explained.
	inMonth, overHorizon func(*explainer) (Explanation, bool)

	unlisted bool // occurs in formulas only, and is documented as an input
}

type formula struct {
	name    string // of the case, unique in the row; empty for the general formula
	when    string // the condition, for people
	applies func(*explainer) bool
	text    string
	inFull  func(*explainer) string // replaces text in an explanation
	uses    []string                // what the condition depends on

	sumsLines   bool                    // the formula adds up the row's lines, which an explanation lists by itself
	perProvider bool                    // the formula adds up the text of each provider that serves
	perTask     func(*explainer) []bool // the formula adds up the text of these tasks
	only        party                   // empty: of both
	switching   bool                    // of the switch branch only
	line        string                  // the line or "committed" labels that the case is about
}

type party string

const (
	ofIncumbent party = "incumbent"
	ofCandidate party = "candidate"
)

type catalogue struct {
	rows   []figureRow
	byName map[string]*figureRow
}

func newCatalogue() catalogue {
	leaving := slices.Concat(leavingFigures, leavingQuantities)
	for i := range leaving {
		leaving[i].only = ofIncumbent
		leaving[i].per |= perParty
	}
	ofAnswers := len(leavingFigures)
	answers := slices.Concat(worthFigures, leaving[:ofAnswers], leverFigures, simulatedFigures, fitAndWaitingFigures)
	for i := range answers {
		row := &answers[i]
		row.sort = SortAnswer
		if row.formula == "" && row.cases == nil && row.uses == nil {
			row.uses = []string{"npv"}
		}
	}
	lines := lineFigures
	for line := range lineCount {
		row := &lines[line]
		row.sort, row.unit, row.byCutover = SortLine, UnitMoney, line.OneTime()
		row.inMonth, row.overHorizon = (*explainer).lineInMonth, (*explainer).lineOverHorizon
	}
	billing := slices.Clone(billingQuantities)
	for i := range billing {
		billing[i].per |= perParty
	}
	quantities := slices.Concat(
		volumeQuantities, monthQuantities, priceQuantities, billing, trainingQuantities, leaving[ofAnswers:], totalQuantities,
	)
	for i := range quantities {
		quantities[i].sort = SortQuantity
	}
	c := catalogue{rows: slices.Concat(answers, lines[:], quantities), byName: map[string]*figureRow{}}
	for i := range c.rows {
		c.byName[c.rows[i].name] = &c.rows[i]
	}
	return c
}

func (row *figureRow) formulas() []formula {
	if row.formula == "" {
		return row.cases
	}
	return slices.Insert(slices.Clone(row.cases), 0, formula{text: row.formula})
}

func (row *figureRow) formulaFor(e *explainer) string {
	var general formula
	for _, f := range row.formulas() {
		switch {
		case f.applies == nil:
			general = f
		case f.applies(e):
			return f.in(e)
		}
	}
	return general.in(e)
}

func (f formula) in(e *explainer) string {
	text := f.text
	if f.inFull != nil {
		text = f.inFull(e)
	}
	var parts []string
	part := *e
	switch providers := e.providers(); {
	case f.perTask != nil:
		for i, included := range f.perTask(e) {
			if part.task = i + 1; included {
				parts = append(parts, part.qualify(text))
			}
		}
	case f.perProvider && len(providers) > 1:
		for _, part.party = range providers {
			parts = append(parts, part.qualify(text))
		}
	default:
		return e.qualify(text)
	}
	return cmp.Or(strings.Join(parts, " + "), "0")
}

func (f formula) documented(row *figureRow) string {
	switch {
	case f.sumsLines:
		return strings.Join(row.lineNames(), " + ")
	case f.perProvider && !strings.ContainsRune(f.text, '·'):
		return "Σ (" + f.text + ")"
	case f.perProvider || f.perTask != nil:
		return "Σ " + f.text
	}
	return f.text
}

func (row *figureRow) lineNames() (names []string) {
	for line := range lineCount {
		if row.lines != nil && row.lines(line) {
			names = append(names, line.String())
		}
	}
	return names
}

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

func (l Line) differs() bool { return l != Review }

func lineNamed(name string) (Line, bool) {
	for line := range lineCount {
		if lineFigures[line].name == name {
			return line, true
		}
	}
	return 0, false
}
