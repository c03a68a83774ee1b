// Package presets holds complete scenarios to start from, each for one kind of
// labelling work, with the source of every figure that differs from the default in
// the list of inputs. The providers are fictitious.
package presets

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

import _ "embed"

// Each file is embedded as a string: an embedded file system would add package time
// to the browser's download.
var (
	//go:embed preference-data.json
	preferenceData string
	//go:embed image-boxes.json
	imageBoxes string
	//go:embed driving-segmentation.json
	drivingSegmentation string
	//go:embed expert-reasoning.json
	expertReasoning string
	//go:embed medical-imaging.json
	medicalImaging string
	//go:embed documents.json
	documents string
	//go:embed my-contract.json
	myContract string
)

var files = [...]struct{ name, text string }{
	{"preference-data", preferenceData}, // the defaults of the list of inputs
	{"image-boxes", imageBoxes},
	{"driving-segmentation", drivingSegmentation},
	{"expert-reasoning", expertReasoning},
	{"medical-imaging", medicalImaging},
	{"documents", documents},
	{"my-contract", myContract}, // no example: without limits and perks
}

// Names returns the names of the presets in the order to show them in.
func Names() []string {
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = file.name
	}
	return names
}

// Text returns a preset as JSON text with the fields of [Preset]; ok is false if
// there is none with that name. Unlike [Get] it does not parse, so that the browser
// needs no second JSON parser.
func Text(name string) (text []byte, ok bool) {
	for _, file := range files {
		if file.name == name {
			return []byte(file.text), true
		}
	}
	return nil, false
}

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
