package estimator

import (
	"slices"
	"strings"
)

// The catalogue holds one row for each figure: answers over the horizon, lines
// of cost, and the quantities in their formulas. Explain, Figures, the lists of
// the command line and of the methods page, the tables of MODEL.md and the IDs
// of translations all derive from these rows. A new quantity is one row.

type figureRow struct {
	name, label  string
	sort         Sort
	unit         Unit
	kind         CostKind // of a line
	help         string   // of a line: the meaning of the amount in a few words
	rule, source string
	formulas     []formula

	// lines selects the lines that the figure adds up. It then depends on their
	// inputs, and not on all names in its formulas.
	lines func(Line) bool

	// What follows says which inputs the figure depends on beyond the names in
	// its formulas.
	uses      []string // further figures, names of inputs, JSON Pointers or their beginnings up to a "/"
	except    []string // JSON Pointers of inputs behind the formulas that do not reach the figure
	only      party    // whose offer the figure is about; empty: that of the active provider
	byCutover bool     // moves with the cutover month whoever labels

	// value works the figure out for a formula; nil where no formula names it.
	value func(*explainer) quantity
	// input is the JSON Pointer where a formula's name stands for an input under
	// another name, or for one with a computed default.
	input func(*explainer) string
	// inMonth and overHorizon explain the figure; nil where it is not explained.
	inMonth, overHorizon func(*explainer) (Explanation, bool)

	unlisted bool // stands in formulas only, and is documented as an input
}

type formula struct {
	name    string // of the case, unique in the row; empty for the general formula
	when    string // the condition, for people
	applies func(*explainer) bool
	text    string
	inFull  func(*explainer) string // replaces text in an explanation

	sumsLines bool   // the formula adds up the row's lines, which an explanation lists by itself
	only      party  // empty: of both
	line      string // the line that the case is about, by its name
}

type party string

const (
	ofIncumbent party = "incumbent"
	ofCandidate party = "candidate"
)

// catalogue holds all rows in the order of the lists.
type catalogue struct {
	rows   []figureRow
	byName map[string]*figureRow
}

func newCatalogue() catalogue {
	answers := slices.Concat(worthFigures, leavingFigures, leverFigures, riskFigures)
	for i := range answers {
		answers[i].sort = SortAnswer
	}
	lines := lineFigures
	for line := range lineCount {
		row := &lines[line]
		row.sort, row.unit, row.byCutover = SortLine, UnitMoney, line.OneTime()
		row.inMonth, row.overHorizon = (*explainer).lineInMonth, (*explainer).lineOverHorizon
	}
	quantities := slices.Concat(
		monthQuantities, priceQuantities, trainingQuantities, leavingQuantities, totalQuantities,
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

// formulaFor returns the first case whose condition holds, or else the general formula.
func (row *figureRow) formulaFor(e *explainer) string {
	var general formula
	for _, f := range row.formulas {
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
	if f.inFull != nil {
		return f.inFull(e)
	}
	return f.text
}

// documented returns the formula of the lists; empty where only explanations have one.
func (f formula) documented(row *figureRow) string {
	if f.sumsLines {
		return strings.Join(row.lineNames(), " + ")
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
