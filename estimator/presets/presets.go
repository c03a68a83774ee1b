// Package presets holds complete scenarios to start from, each for one kind of
// labelling work, with the source of every figure that is not the default of
// the list of inputs. No provider in them is a real company.
package presets

import (
	"embed"
	"slices"
)

//go:embed *.json
var files embed.FS

var names = [...]string{
	"preference-data", // the defaults of the list of inputs
	"image-boxes",
	"driving-segmentation",
	"expert-reasoning",
	"medical-imaging",
	"documents",
}

// Names are the presets' names, in the order in which they are offered.
func Names() []string {
	return slices.Clone(names[:])
}

// Text is a preset's JSON text, the object that [Preset] describes; ok is
// false where there is no preset of that name. Unlike [Get] it does not parse,
// so that a program that has a JSON parser already need not carry a second.
func Text(name string) (text []byte, ok bool) {
	if !slices.Contains(names[:], name) {
		return nil, false
	}
	text, err := files.ReadFile(name + ".json")
	return text, err == nil
}
