package presets

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

// Preset is a complete scenario with a description.
type Preset struct {
	Name    string
	Title   string
	Summary string // one sentence
	// Sources gives the source of each figure, or calls it an assumption, by the
	// figure's JSON Pointer in the scenario. A figure without one is the default in
	// [estimator.Inputs], with the source given there.
	Sources  map[string]string
	Scenario estimator.Scenario
	// ScenarioText is the scenario as indented JSON, without a newline at the end.
	ScenarioText []byte
}

// Get returns a preset. The error for an unknown name lists the names.
func Get(name string) (Preset, error) {
	text, ok := Text(name)
	if !ok {
		return Preset{}, fmt.Errorf("preset %q: expected one of %s", name, strings.Join(Names(), ", "))
	}
	p, err := read(text)
	if err != nil {
		return Preset{}, fmt.Errorf("preset %s: %w", name, err)
	}
	return p, nil
}

func read(text []byte) (Preset, error) {
	var file struct {
		Name     string            `json:"name"`
		Title    string            `json:"title"`
		Summary  string            `json:"summary"`
		Sources  map[string]string `json:"sources"`
		Scenario json.RawMessage   `json:"scenario"`
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return Preset{}, err
	}
	scenario, err := estimator.Parse(file.Scenario)
	if err != nil {
		return Preset{}, err
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, file.Scenario, "", "  "); err != nil {
		return Preset{}, err
	}
	return Preset{file.Name, file.Title, file.Summary, file.Sources, scenario, indented.Bytes()}, nil
}
