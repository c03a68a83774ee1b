package estimator

import (
	"regexp"
	"testing"
)

func TestTextsHaveUniqueIDs(t *testing.T) {
	form := regexp.MustCompile(`^(source|input|line|figure)(\.[a-z0-9_]+)+$`)
	ids := map[string]bool{}
	for _, text := range Texts() {
		if !form.MatchString(text.ID) || ids[text.ID] {
			t.Errorf("%s: %q: the ID has another form or occurs twice", text.ID, text.English)
		}
		ids[text.ID] = true
	}
	for _, id := range []string{
		"input.demand.labels_per_month.label", "input.offer.pricing.tiers.up_to.help", "input.incumbent.name.default",
		"line.labels.help", "figure.delivered.rule", "figure.cap.when.limited", "source.arithmetic",
	} {
		if !ids[id] {
			t.Errorf("no text %s", id)
		}
	}
}

func TestTextsCoverInputsLinesAndFigures(t *testing.T) {
	texts := map[string]bool{"": true}
	for _, text := range Texts() {
		texts[text.English] = true
	}
	expect := func(name string, wanted ...string) {
		for _, text := range wanted {
			if !texts[text] {
				t.Errorf("%s: no ID for %q", name, text)
			}
		}
	}
	for _, in := range Inputs() {
		expect(in.Pointer, in.Label, in.Help, in.Source)
	}
	for _, info := range LineInfos() {
		expect(info.Line, info.Label, info.Help)
	}
	for _, figure := range Figures() {
		expect(figure.Name, figure.Label, figure.Rule, figure.Source)
		for _, c := range figure.Formulas {
			expect(figure.Name, c.When)
		}
	}
}
