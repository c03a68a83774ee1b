package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/switchcost/switchcost/estimator/presets"
)

type presetsCommand struct{}

// Run lists the presets: name, title and what each is about.
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
	Name    string `arg:"" help:"Name of the preset, as \"presets\" lists it."`
	Sources bool   `help:"Print where its figures come from instead."`
}

// Run prints a preset's scenario, or the sources of its figures.
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
	writeWrapped(c.out, "", `Every other figure is the default of its input: "switchcost inputs --json" has the source.`)
	return nil
}
