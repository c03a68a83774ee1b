package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/switchcost/switchcost/estimator/presets"
)

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
