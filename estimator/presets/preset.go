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
	Name    string `json:"name"`
	Title   string `json:"title"`
	Summary string `json:"summary"` // one sentence
	// Sources gives the source of each figure, or calls it an assumption, by JSON
	// Pointer. Other figures are the defaults of [estimator.Inputs].
	Sources  map[string]string  `json:"sources"`
	Scenario estimator.Scenario `json:"-"`
	// ScenarioText is the scenario as indented JSON, without a newline at the end.
	ScenarioText json.RawMessage `json:"scenario"`
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

func read(text []byte) (p Preset, err error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&p); err != nil {
		return Preset{}, err
	}
	if p.Scenario, err = estimator.Parse(p.ScenarioText); err != nil {
		return Preset{}, err
	}
	var indented bytes.Buffer
	err = json.Indent(&indented, p.ScenarioText, "", "  ")
	p.ScenarioText = indented.Bytes()
	return p, err
}
