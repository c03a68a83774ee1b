package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

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
