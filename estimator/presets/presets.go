// Package presets holds complete scenarios to start from, each for one kind of
// labelling work, with the source of every figure that differs from the default in
// the list of inputs. The providers are fictitious.
package presets

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
