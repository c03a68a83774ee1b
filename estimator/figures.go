package estimator

// Sort is the sort of a figure.
type Sort string

// The sorts of figures.
const (
	SortAnswer   Sort = "answer"   // of a candidate, over the horizon
	SortLine     Sort = "line"     // of a month, and over the horizon
	SortQuantity Sort = "quantity" // that stands in a formula
)

// FigureInfo documents a figure: its meaning, formulas, inputs and sources.
// Names are those of [Explain].
type FigureInfo struct {
	Name     string        `json:"name"`
	Sort     Sort          `json:"sort"`
	Label    string        `json:"label"`
	Unit     Unit          `json:"unit"`
	Kind     Kind          `json:"kind,omitempty"` // of a line
	OneTime  bool          `json:"one_time,omitempty"`
	Rule     string        `json:"rule"` // in words
	Formulas []FormulaCase `json:"formulas"`
	// Inputs are the JSON Pointers of all inputs that the figure depends on,
	// directly or through the quantities in its formulas. Rounding to the
	// currency's minor unit aside, no other input changes it.
	Inputs []string `json:"inputs"`
	// Source says what the formula rests on, or what is assumed and why.
	Source string `json:"source"`
	// SourceID is the ID in [Texts] of a source that several entries share.
	SourceID string `json:"source_id,omitempty"`
	// Explained figures are those that [Explain] works out with their numbers.
	Explained bool `json:"explained,omitempty"`
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
	for _, f := range row.formulas {
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
