package estimator

import (
	"fmt"
	"slices"
	"strings"
)

// Sort is the sort of a figure.
type Sort string

// The sorts of figures.
const (
	SortAnswer   Sort = "answer"   // of a candidate, over the horizon
	SortLine     Sort = "line"     // of a month, and over the horizon
	SortQuantity Sort = "quantity" // that stands in a formula
)

// FigureInfo documents a figure. Names are those of [Explain].
type FigureInfo struct {
	Name     string        `json:"name"`
	Sort     Sort          `json:"sort"`
	Label    string        `json:"label"`
	Unit     Unit          `json:"unit"`
	Kind     CostKind      `json:"kind,omitempty"` // of a line
	OneTime  bool          `json:"one_time,omitempty"`
	Rule     string        `json:"rule"` // in words
	Formulas []FormulaCase `json:"formulas"`
	// Inputs are the JSON Pointers of all inputs that the figure depends on. Rounding to the currency's minor unit
	// aside, no other input changes it.
	Inputs    []string `json:"inputs"`
	Source    string   `json:"source"`              // what the formula rests on, or what is assumed and why
	SourceID  string   `json:"source_id,omitempty"` // in [Texts], of a source that several entries share
	Explained bool     `json:"explained,omitempty"` // by [Explain]
}

// FormulaCase is a formula with the condition under which it applies.
type FormulaCase struct {
	Key     string `json:"key"`
	When    string `json:"when,omitempty"`
	Formula string `json:"formula"`
}

// Figures documents every answer, every line and every quantity in a formula.
func Figures() []FigureInfo {
	c := newCatalogue()
	var infos []FigureInfo
	for i := range c.rows {
		if row := &c.rows[i]; !row.unlisted {
			infos = append(infos, c.info(row))
		}
	}
	return infos
}

func (c catalogue) info(row *figureRow) FigureInfo {
	info := FigureInfo{
		Name:      row.name,
		Sort:      row.sort,
		Label:     row.label,
		Unit:      row.unit,
		Kind:      row.kind,
		OneTime:   row.sort == SortLine && row.byCutover,
		Rule:      row.rule,
		Formulas:  []FormulaCase{},
		Inputs:    c.inputsBehind(row),
		Source:    row.source,
		SourceID:  sharedSourceID(row.source),
		Explained: row.inMonth != nil || row.overHorizon != nil,
	}
	for _, f := range row.formulas() {
		key := row.name
		if f.name != "" {
			key += "." + f.name
		}
		if text := f.documented(row); text != "" {
			info.Formulas = append(info.Formulas, FormulaCase{Key: key, When: f.when, Formula: text})
		}
	}
	return info
}

func (c catalogue) inputsBehind(row *figureRow) []string {
	found := dependencies{catalogue: c, inputs: map[string]bool{}, seen: map[string]bool{}}
	found.addFigure(row)
	list := []string{}
	for _, in := range inputList {
		if found.inputs[in.Pointer] && !slices.Contains(row.except, in.Pointer) {
			list = append(list, in.Pointer)
		}
	}
	return list
}

type dependencies struct {
	catalogue
	inputs map[string]bool
	seen   map[string]bool
	of     party  // whose offer the names are about; empty: that of each provider
	line   string // the line that the names are about, or the "committed" labels; empty: any
	stays  bool   // only the stay branch counts
}

func (d dependencies) addFigure(row *figureRow) {
	if row.only != "" {
		d.of = row.only
	}
	if row.stays {
		d.of, d.stays = ofIncumbent, true
	}
	if row.sort == SortLine {
		d.line = row.name
	}
	key := fmt.Sprint(row.name, " ", d.of, " ", d.line, d.stays)
	if d.seen[key] {
		return
	}
	d.seen[key] = true
	follow := slices.Concat(row.lineNames(), row.uses)
	ofLine := slices.ContainsFunc(row.formulas(), func(f formula) bool { return f.line == d.line })
	for _, f := range row.formulas() {
		isOfParty := f.only == "" || d.of == "" || f.only == d.of
		isOfLine := f.line == d.line || f.line == "" && !ofLine
		if row.lines == nil && isOfParty && isOfLine && !(f.switching && d.stays) {
			follow = slices.Concat(follow, names(f.text), f.uses)
		}
	}
	for _, name := range follow {
		d.addName(name)
	}
	if row.byCutover {
		d.addCutover()
	}
}

func (d dependencies) addName(name string) {
	name, s := d.parse(name)
	if s.party != "" {
		d.of = s.party
	}
	if s.committed {
		d.line = committedLabels
	}
	if row, isFigure := d.byName[name]; isFigure && !row.unlisted {
		d.addFigure(row)
		return
	}
	for _, in := range inputList {
		if !stands(name, in.Pointer) {
			continue
		}
		isOffer := strings.Contains(in.Pointer, "/offer/")
		if !isOffer || d.of == "" || strings.HasPrefix(in.Pointer, "/"+string(d.of)) {
			d.inputs[in.Pointer] = true
		}
		if isOffer && d.of == "" || strings.HasSuffix(in.Pointer, "/cutover_month") {
			d.addCutover()
		}
	}
}

// stands reports whether a name stands for the input at a JSON Pointer: it is the pointer, its end, or its beginning up
// to a "/". A tier's inputs are named in full.
func stands(name, pointer string) bool {
	if strings.Contains(pointer, "/tiers/") != strings.Contains(name, "/tiers/") {
		return false
	}
	begins := strings.HasSuffix(name, "/") && strings.HasPrefix(pointer, name)
	return begins || strings.HasSuffix(pointer, "/"+strings.TrimPrefix(name, "/"))
}

func (d dependencies) addCutover() {
	d.inputs["/candidates/*/cutover_month"] = true
	d.inputs["/candidates/*/transition/lead_months"] = true
}
