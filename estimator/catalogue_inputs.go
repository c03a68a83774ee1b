package estimator

import (
	"slices"
	"strings"
)

// inputsBehind returns the JSON Pointers of the inputs that a figure depends on,
// in the order of the list of inputs.
func (c catalogue) inputsBehind(row *figureRow) []string {
	found := dependencies{figures: c.byName, inputs: map[string]bool{}}
	found.addFigure(row)
	list := []string{}
	for _, in := range inputList {
		if found.inputs[in.Pointer] && !slices.Contains(row.except, in.Pointer) {
			list = append(list, in.Pointer)
		}
	}
	return list
}

// dependencies collects the inputs behind the names in formulas.
type dependencies struct {
	figures map[string]*figureRow
	inputs  map[string]bool
	of      party  // whose offer the names are about; empty: that of the active provider
	line    string // the line that the names are about; empty: any
}

func (d dependencies) addFigure(row *figureRow) {
	if row.only != "" {
		d.of = row.only
	}
	if row.sort == SortLine {
		d.line = row.name
	}
	follow := slices.Concat(row.lineNames(), row.uses)
	ofLine := slices.ContainsFunc(row.formulas, func(f formula) bool { return f.line == d.line })
	for _, f := range row.formulas {
		isOfParty := f.only == "" || d.of == "" || f.only == d.of
		isOfLine := f.line == d.line || f.line == "" && !ofLine
		if row.lines == nil && isOfParty && isOfLine {
			follow = append(follow, names(f.text)...)
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
	if row, isFigure := d.figures[name]; isFigure && !row.unlisted {
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
		if isOffer && d.of == "" {
			d.addCutover() // decides whose offer applies
		}
	}
}

// stands reports whether a name stands for the input at a JSON Pointer: it is
// the pointer, its end, or its beginning up to a "/". A tier's inputs are named
// in full.
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
