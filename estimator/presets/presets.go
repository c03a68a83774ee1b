// Package presets holds complete scenarios to start from, each for one kind of
// labelling work, with the source of every figure that is not the default of
// the list of inputs. No provider in them is a real company.
package presets

import _ "embed"

// Each file is a string of its own: a file system would bring package time into
// the browser, by way of its files' times.
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
)

var files = [...]struct{ name, text string }{
	{"preference-data", preferenceData}, // the defaults of the list of inputs
	{"image-boxes", imageBoxes},
	{"driving-segmentation", drivingSegmentation},
	{"expert-reasoning", expertReasoning},
	{"medical-imaging", medicalImaging},
	{"documents", documents},
}

// Names are the presets' names, in the order in which they are offered.
func Names() []string {
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = file.name
	}
	return names
}

// Text is a preset's JSON text, the object that [Preset] describes; ok is
// false where there is no preset of that name. Unlike [Get] it does not parse,
// so that a program that has a JSON parser already need not carry a second.
func Text(name string) (text []byte, ok bool) {
	for _, file := range files {
		if file.name == name {
			return []byte(file.text), true
		}
	}
	return nil, false
}
