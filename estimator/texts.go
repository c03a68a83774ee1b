package estimator

import "strings"

// Text is an English text that a reader may see, with a stable ID by which
// translations are keyed, such as "input.demand.labels_per_month.label".
type Text struct {
	ID      string `json:"id"`
	English string `json:"english"`
}

// Texts lists the English texts of inputs, lines and figures. Each English text
// has one ID: where several entries share a text, the ID of the first stands
// for all.
func Texts() []Text {
	list := textList{known: map[string]bool{}}
	for _, source := range sharedSources {
		list.add(source.ID, source.English)
	}
	for _, section := range sectionOrder {
		list.add("section."+string(section), section.Title())
	}
	for _, in := range inputList {
		id := "input." + textPath(in.Pointer)
		list.add(id+".label", in.Label)
		list.add(id+".help", in.Help)
		list.add(id+".source", in.Source)
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
		list.add(id+".label", figure.Label)
		list.add(id+".rule", figure.Rule)
		list.add(id+".source", figure.Source)
		for _, c := range figure.Formulas {
			list.add(id+".when."+c.Key[strings.LastIndexByte(c.Key, '.')+1:], c.When)
		}
	}
	return list.texts
}

// textList collects texts without repeating one.
type textList struct {
	texts []Text
	known map[string]bool // by English text
}

func (l *textList) add(id, english string) {
	if english == "" || l.known[english] {
		return
	}
	l.known[english] = true
	l.texts = append(l.texts, Text{id, english})
}

// textPath names an input within an ID. Both providers' offers have the same
// inputs and so the same names.
func textPath(pointer string) string {
	for _, owner := range []string{"/incumbent", "/candidates/*"} {
		if rest, isOffer := strings.CutPrefix(pointer, owner+"/offer/"); isOffer {
			pointer = "/offer/" + rest
		}
	}
	pointer = strings.Replace(pointer, "/candidates/*", "/candidate", 1)
	return strings.ReplaceAll(strings.ReplaceAll(pointer, "/*", "")[1:], "/", ".")
}

// sharedSources are the sources that several inputs or figures rest on.
var sharedSources = []Text{
	{"source.no_published_figure", assumed},
	{"source.example", yours},
	{"source.neutral_name", neutral},
	{"source.contract", byContract},
	{"source.arithmetic", byArithmetic},
	{"source.model", byModel},
	{"source.expected_value", expected},
}
