//go:build embedded

package main

import (
	"embed"
	"io/fs"
)

// dist is a copy of web/dist, which make binary puts here because Go embeds only files below the package. The prefix
// all: includes names that begin with "_".
//
//go:embed all:dist
var dist embed.FS

func init() {
	var err error
	if embedded, err = fs.Sub(dist, "dist"); err != nil {
		panic(err) // the name in the directive above differs
	}
}
