package estimator

import (
	"cmp"
	"slices"
	"strings"
)

// Sort says what a figure is.
type Sort string

// The sorts of figures.
const (
	SortAnswer   Sort = "answer"   // of a candidate, over the horizon
	SortLine     Sort = "line"     // of a month, and over the horizon
	SortQuantity Sort = "quantity" // that stands in a formula
)

// FigureInfo documents a figure: what it is, by which formulas, from which
// inputs and on what ground. Names are those of [Explain].
type FigureInfo struct {
	Name     string        `json:"name"`
	Sort     Sort          `json:"sort"`
	Label    string        `json:"label"`
	Unit     Unit          `json:"unit"`
	Kind     Kind          `json:"kind,omitempty"` // of a line
	OneTime  bool          `json:"one_time,omitempty"`
	Rule     string        `json:"rule"` // in words
	Formulas []FormulaCase `json:"formulas"`
	// Inputs are the JSON Pointers of all inputs that the figure hangs on,
	// those of the quantities in its formulas included; rounding to the
	// currency's minor unit aside, no other changes it.
	Inputs []string `json:"inputs"`
	// Source says what the formula rests on, or that it is an assumption.
	Source string `json:"source"`
	// SourceID is the ID in [Texts] of a source that several entries share.
	SourceID string `json:"source_id,omitempty"`
	// Explained figures are those that [Explain] has with their numbers.
	Explained bool `json:"explained,omitempty"`
}

// FormulaCase is a formula, and when it is the one.
type FormulaCase struct {
	Key     string `json:"key"`
	When    string `json:"when,omitempty"`
	Formula string `json:"formula"`
}

// Figures documents every answer, every line and every quantity in a formula.
func Figures() []FigureInfo {
	rows := slices.Concat(answerRows(), lineRows(), quantityRows())
	found := figureIndex{}
	for i := range rows {
		found[rows[i].name] = &rows[i]
	}
	infos := make([]FigureInfo, len(rows))
	for i, row := range rows {
		infos[i] = row.info(found)
	}
	return infos
}

// figureRow is what the tables have of a figure.
type figureRow struct {
	name, label  string
	sort         Sort
	unit         Unit
	rule, source string
	cases        []FormulaCase // a formula that is not among the expressions stands in full
	uses         []string      // names beside those in the formulas, or JSON Pointers
	follows      []string      // names in place of those in the formulas: what cancels out is not among them
	except       []string      // JSON Pointers of inputs behind the formulas that do not reach the figure
	whose        string        // "incumbent" or "candidate" where it is about one offer only
	explained    bool          // by [Explain], as all lines are
	byMonth      bool          // moves with the cutover month whoever labels
}

func (row figureRow) info(all figureIndex) FigureInfo {
	info := FigureInfo{
		Name: row.name, Sort: row.sort, Label: row.label, Unit: row.unit, Rule: row.rule, Source: row.source, SourceID: sharedSourceID(row.source),
		Formulas: []FormulaCase{}, Explained: row.explained,
	}
	if line, is := lineNamed(row.name); is {
		info.Label, info.Kind, info.OneTime, info.Explained = lineTable[line].label, line.Kind(), line.OneTime(), true
	}
	for _, c := range row.cases {
		c.Formula = cmp.Or(c.Formula, expressions[c.Key])
		info.Formulas = append(info.Formulas, c)
	}
	found := inputsFound{figures: all, inputs: map[string]bool{}}
	found.figure(&row, row.whose)
	info.Inputs = slices.DeleteFunc(found.list(), func(input string) bool { return slices.Contains(row.except, input) })
	return info
}

type figureIndex map[string]*figureRow

// inputsFound follows names to the inputs behind them.
type inputsFound struct {
	figures figureIndex
	inputs  map[string]bool
}

func (f inputsFound) figure(row *figureRow, whose string) {
	if row.whose != "" {
		whose = row.whose
	}
	follow := slices.Clone(row.follows)
	for _, c := range row.cases {
		if row.follows == nil && c.applies(whose) {
			follow = append(follow, names(cmp.Or(c.Formula, expressions[c.Key]))...)
		}
	}
	for _, name := range append(follow, row.uses...) {
		f.name(name, whose)
	}
	if row.byMonth {
		f.cutover()
	}
}

// applies reports whether a case is one of the incumbent's or the candidate's:
// only a candidate ramps up or does labels again.
func (c FormulaCase) applies(whose string) bool {
	switch _, which, _ := strings.Cut(c.Key, "."); which {
	case "ramp", "clean":
		return whose != "incumbent"
	case "incumbent":
		return whose != "candidate"
	}
	return c.Key != "uplifts" || whose != "incumbent"
}

func (f inputsFound) name(name, whose string) {
	if row, is := f.figures[name]; is {
		f.figure(row, whose)
		return
	}
	for _, in := range inputList {
		_, end, isOffer := strings.Cut(in.Pointer, "/offer")
		if in.Pointer != name && !strings.HasSuffix(in.Pointer, "/"+name) && (!isOffer || end != name) ||
			strings.Contains(in.Pointer, "/tiers/") != strings.Contains(name, "/tiers/") {
			continue
		}
		switch {
		case !isOffer || whose == "":
			f.inputs[in.Pointer] = true
		case strings.HasPrefix(in.Pointer, "/"+whose):
			f.inputs[in.Pointer] = true
		}
		if isOffer && whose == "" {
			f.cutover() // decides whose offer it is
		}
	}
}

func (f inputsFound) cutover() {
	f.inputs["/candidates/*/cutover_month"] = true
	f.inputs["/candidates/*/transition/lead_months"] = true
}

// list are the inputs found, in the order of the list of inputs.
func (f inputsFound) list() []string {
	list := []string{}
	for _, in := range inputList {
		if f.inputs[in.Pointer] {
			list = append(list, in.Pointer)
		}
	}
	return list
}

// by are the cases of a figure with one formula, or with a further one each.
func by(key string, others ...FormulaCase) []FormulaCase {
	return append([]FormulaCase{{Key: key}}, others...)
}

func when(when, key string) FormulaCase { return FormulaCase{Key: key, When: when} }
