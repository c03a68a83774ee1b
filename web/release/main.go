// The command release does the steps of make release that are more than a
// command of its own:
//
//	release check VERSION     refuse what is not fit to be released
//	release pack VERSION DIR  archive the programs and the site in DIR, with notes and checksums
//	release tag VERSION DIR   tag the commit, with DIR's notes
//
// It runs in the project's folder.
package main

import (
	"errors"
	"fmt"
	"os"
)

var errUsage = errors.New("usage: release check VERSION, release pack VERSION DIR or release tag VERSION DIR")

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 2 {
		return errUsage
	}
	project := folder(".")
	switch step, version := args[0], args[1]; {
	case step == "check" && len(args) == 2:
		return project.check(version)
	case step == "pack" && len(args) == 3:
		return project.pack(version, args[2])
	case step == "tag" && len(args) == 3:
		said, err := project.tag(version, args[2])
		fmt.Println(said)
		return err
	}
	return errUsage
}
