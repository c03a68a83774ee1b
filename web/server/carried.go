//go:build carried

package main

import (
	"embed"
	"io/fs"
)

// dist is a copy of web/dist that make binary lays here: Go takes in only what
// is below the package. It takes in names that begin with "_" only when told.
//
//go:embed all:dist
var dist embed.FS

func init() {
	var err error
	if carried, err = fs.Sub(dist, "dist"); err != nil {
		panic(err) // it is not there under this name
	}
}
