package estimator

import (
	"slices"
	"strings"
)

// Text is an English text with the ID that keys its translations, such as "input.demand.labels_per_month.label".
type Text struct {
	ID      string `json:"id"`
	English string `json:"english"`
}

// Texts lists the English texts of inputs, lines and figures. A figure that is a line has the line's label, and an
// entry with a SourceID the source of that ID.
func Texts() []Text {
	list := textList(slices.Clone(sharedSources))
	for _, in := range inputList {
		id := "input." + textPath(in.Pointer)
		if list.has(id + ".label") {
			continue // the same input of the other provider's offer
		}
		list.add(id+".label", in.Label)
		list.add(id+".help", in.Help)
		if in.SourceID == "" {
			list.add(id+".source", in.Source)
		}
		if in.Unit == UnitText {
			list.add(id+".default", in.Default)
		}
	}
	for _, info := range LineInfos() {
		list.add("line."+info.Line+".label", info.Label)
		list.add("line."+info.Line+".help", info.Help)
	}
	for _, figure := range Figures() {
		id := "figure." + figure.Name
		if figure.Sort != SortLine {
			list.add(id+".label", figure.Label)
		}
		list.add(id+".rule", figure.Rule)
		if figure.SourceID == "" {
			list.add(id+".source", figure.Source)
		}
		for _, c := range figure.Formulas {
			list.add(id+".when."+c.Key[strings.LastIndexByte(c.Key, '.')+1:], c.When)
		}
	}
	return list
}

type textList []Text

func (l *textList) add(id, english string) {
	if english != "" {
		*l = append(*l, Text{id, english})
	}
}

func (l textList) has(id string) bool {
	return slices.ContainsFunc(l, func(text Text) bool { return text.ID == id })
}

func textPath(pointer string) string {
	for _, owner := range []string{"/incumbent", "/candidates/*"} {
		if rest, isOffer := strings.CutPrefix(pointer, owner+"/offer/"); isOffer {
			pointer = "/offer/" + rest
		}
	}
	pointer = strings.Replace(pointer, "/pricing/prices/*/pricing/", "/pricing/", 1)
	pointer = strings.Replace(pointer, "/candidates/*", "/candidate", 1)
	return strings.ReplaceAll(strings.ReplaceAll(pointer, "/*", "")[1:], "/", ".")
}

func sharedSourceID(english string) string {
	for _, source := range sharedSources {
		if source.English == english {
			return source.ID
		}
	}
	return ""
}

const (
	yours   = "Assumption: an example, to be replaced by your own figure."
	neutral = "A neutral name, to be replaced by the provider's."
	middle  = "The middle of the scale."

	byContract   = "The terms of the contract and of the offer."
	byArithmetic = "Arithmetic, with no assumption beyond the inputs."
	expected     = "Expected value: probability times cost."
	discounting  = "Standard practice for comparing amounts that fall due at different times."

	late = "Assumption: every late label costs the same; if a long delay costs you more, enter a higher cost per label."

	halving = "Assumption: half of the gap closes in each half-life; learning curves in other industries flatten " +
		"in a similar way (neoprimate.github.io/IEOR)."
	dip = "Assumption: half of the dip is recovered in each half-life, because the open questions about the " +
		"guidelines become fewer with every batch."
	review = "Assumption: review finds the same share of errors in both providers' labels, because the reviewers are " +
		"your own."
	simulated = "Simulation of 16,384 scenarios: inputs are drawn from triangular distributions whose p10 and p90 are " +
		"the ends of their ranges, those with a common cause together, and claims and disruptions happen or do not. " +
		"The scenarios are the same each time. Ranges and causes are assumptions."
	decisionTheory = "Raiffa, Schlaifer: Applied Statistical Decision Theory (1961)."
)

var sharedSources = []Text{
	{"source.example", yours},
	{"source.neutral_name", neutral},
	{"source.middle_of_scale", middle},
	{"source.contract", byContract},
	{"source.arithmetic", byArithmetic},
	{"source.expected_value", expected},
	{"source.discounting", discounting},
	{"source.late_labels", late},
	{"source.half_life", halving},
	{"source.dip", dip},
	{"source.review", review},
	{"source.simulation", simulated},
	{"source.decision_theory", decisionTheory},
}
