package estimator

import (
	"slices"
	"strings"
)

// inputsBehind returns the JSON Pointers of the inputs that a figure depends on,
// in the order of the list of inputs.
func (c catalogue) inputsBehind(row *figureRow) []string {
	found := dependencies{figures: c.byName, inputs: map[string]bool{}}
	found.addFigure(row, row.only)
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
}

func (d dependencies) addFigure(row *figureRow, of party) {
	if row.only != "" {
		of = row.only
	}
	follow := slices.Clone(row.follows)
	for _, f := range row.formulas {
		if row.follows == nil && f.listed() && (f.only == "" || of == "" || f.only == of) {
			follow = append(follow, names(f.text)...)
		}
	}
	for _, name := range append(follow, row.uses...) {
		d.addName(name, of)
	}
	if row.byCutover {
		d.addCutover()
	}
}

func (d dependencies) addName(name string, of party) {
	if row, isFigure := d.figures[name]; isFigure && !row.unlisted {
		d.addFigure(row, of)
		return
	}
	for _, in := range inputList {
		_, end, isOffer := strings.Cut(in.Pointer, "/offer")
		if in.Pointer != name && !strings.HasSuffix(in.Pointer, "/"+name) && (!isOffer || end != name) ||
			strings.Contains(in.Pointer, "/tiers/") != strings.Contains(name, "/tiers/") {
			continue
		}
		if !isOffer || of == "" || strings.HasPrefix(in.Pointer, "/"+string(of)) {
			d.inputs[in.Pointer] = true
		}
		if isOffer && of == "" {
			d.addCutover() // decides whose offer applies
		}
	}
}

func (d dependencies) addCutover() {
	d.inputs["/candidates/*/cutover_month"] = true
	d.inputs["/candidates/*/transition/lead_months"] = true
}

// The inputs behind common groups of figures.
var (
	everyMonth = []string{"horizon_months"}
	everything = []string{"npv"}
)

// pricedBy returns the names behind the price of labels that are ordered before
// cutover, with the names that say how many.
func pricedBy(labels ...string) []string {
	return append(labels, "model", "unit_price", "hourly_rate", "minutes_per_label",
		"/pricing/tiers/*/up_to", "/pricing/tiers/*/unit_price")
}

// linesOf returns the lines of a kind that can differ between the branches.
func linesOf(kind Kind) []string {
	return linesThat(func(line Line) bool { return line.differs() && line.Kind() == kind })
}

// scoredInputs returns the pointers of the priorities, then of both providers'
// scores.
func scoredInputs() (pointers []string) {
	for _, in := range fitInputs() {
		pointers = append(pointers, in.Pointer)
	}
	return pointers
}
