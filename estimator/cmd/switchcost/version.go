package main

import (
	"fmt"
	"runtime/debug"

	"github.com/switchcost/switchcost/estimator"
)

// version is that of the build, as Go stamped it, and of the formats.
func version() string {
	build := "unknown build"
	if info, ok := debug.ReadBuildInfo(); ok {
		build = info.Main.Version
	}
	return fmt.Sprintf("switchcost %s, scenario format %d", build, estimator.Version)
}
