package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

type inputsCommand struct {
	JSON bool `name:"json" help:"${inputs_json}"`
}

func (cmd inputsCommand) Run(c console) error {
	if cmd.JSON {
		return writeJSON(c.out, estimator.Inputs())
	}
	t := table{left: len(inputsHead)}
	t.row(inputsHead...)
	for _, in := range estimator.Inputs() {
		unit := strings.ReplaceAll(string(in.Unit), "_", " ")
		t.row("  "+in.Pointer, unit, accepted(in), absent(in), in.Default, plausible(in))
	}
	lines := t.lines()
	fmt.Fprintln(c.out, lines[0])
	var section estimator.Section
	for i, in := range estimator.Inputs() {
		if in.Section != section {
			section = in.Section
			fmt.Fprintf(c.out, "\n%s\n", section.Title())
		}
		fmt.Fprintln(c.out, lines[i+1])
		writeWrapped(c.out, "      ", in.Label+". "+in.Help)
	}
	return nil
}

func accepted(in estimator.Input) string {
	switch {
	case in.Numeric():
		return fmt.Sprintf(bounds, number(*in.Min), number(*in.Max))
	case in.Unit == estimator.UnitCurrency:
		return currencyCode
	case in.Unit == estimator.UnitMonth:
		return monthFormat
	case in.Unit == estimator.UnitYesNo:
		return yesNo
	default:
		return strings.Join(in.Choices, ", ")
	}
}

func absent(in estimator.Input) string {
	switch {
	case in.Required:
		return required
	case in.Absent != nil:
		return number(*in.Absent)
	default:
		return ""
	}
}

func plausible(in estimator.Input) string {
	switch {
	case in.Low == nil || in.High == nil:
		return ""
	case in.Around:
		return fmt.Sprintf(addedBounds, number(*in.Low), number(*in.High))
	case in.Relative:
		return fmt.Sprintf(factorBounds, number(*in.Low), number(*in.High))
	default:
		return fmt.Sprintf(bounds, number(*in.Low), number(*in.High))
	}
}

type presetsCommand struct{}

func (presetsCommand) Run(c console) error {
	for _, name := range presets.Names() {
		preset, err := presets.Get(name)
		if err != nil {
			return err
		}
		fmt.Fprintf(c.out, "%s: %s\n", preset.Name, preset.Title)
		writeWrapped(c.out, "  ", preset.Summary)
	}
	return nil
}

type presetCommand struct {
	Name    string `arg:"" help:"${name}"`
	Sources bool   `help:"${sources}"`
}

func (cmd presetCommand) Run(c console) error {
	preset, err := presets.Get(cmd.Name)
	if err != nil {
		return err
	}
	if !cmd.Sources {
		_, err := fmt.Fprintf(c.out, "%s\n", preset.ScenarioText)
		return err
	}
	for _, pointer := range slices.Sorted(maps.Keys(preset.Sources)) {
		fmt.Fprintln(c.out, pointer)
		writeWrapped(c.out, "  ", preset.Sources[pointer])
	}
	fmt.Fprintln(c.out)
	writeWrapped(c.out, "", otherSources)
	return nil
}

type textsCommand struct {
	JSON bool `name:"json" help:"${texts_json}"`
}

func (cmd textsCommand) Run(c console) error {
	texts, err := newTexts()
	if err != nil {
		return err
	}
	if cmd.JSON {
		byID := map[string]string{}
		for _, text := range texts {
			byID[text.ID] = text.English
		}
		return writeJSON(c.out, byID)
	}
	for _, text := range texts {
		fmt.Fprintln(c.out, text.ID)
		writeWrapped(c.out, "  ", text.English)
	}
	return nil
}

func newTexts() ([]estimator.Text, error) {
	texts := estimator.Texts()
	for _, name := range presets.Names() {
		preset, err := presets.Get(name)
		if err != nil {
			return nil, err
		}
		texts = append(texts, presetTexts(preset)...)
	}
	for _, templates := range []map[string]string{newVerdictTemplates(), newRemarkTemplates()} {
		for _, id := range slices.Sorted(maps.Keys(templates)) {
			texts = append(texts, estimator.Text{ID: id, English: templates[id]})
		}
	}
	return texts, nil
}

// presetTexts leaves out the providers, which have the default names.
func presetTexts(preset presets.Preset) []estimator.Text {
	id := "preset." + preset.Name
	texts := []estimator.Text{
		{ID: id + ".title", English: preset.Title},
		{ID: id + ".summary", English: preset.Summary},
	}
	for _, pointer := range slices.Sorted(maps.Keys(preset.Sources)) {
		path := strings.ReplaceAll(pointer, "/", ".")
		texts = append(texts, estimator.Text{ID: id + ".source" + path, English: preset.Sources[pointer]})
	}
	return texts
}
