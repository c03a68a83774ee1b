package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// folder is where the project is.
type folder string

// semver is the expression that semver.org gives, with a number before the rest.
var semver = regexp.MustCompile(`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-((0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(\+([0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*))?$`)

// check says all that keeps a version from being released, and what to do.
func (f folder) check(version string) error {
	if version == "" {
		return errors.New("no version is given: make release VERSION=1.2.3")
	}
	if !semver.MatchString(version) {
		return fmt.Errorf("%q is no version as semver.org has them, such as 1.2.3 or 1.2.3-beta.1", version)
	}
	var faults []error
	refuse := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	changed, err := f.git("status", "--porcelain")
	if err != nil {
		return err
	}
	if changed != "" {
		refuse("The tree has changes; commit or remove them:\n%s", changed)
	}
	if tags, err := f.git("tag", "--list", "v"+version); err != nil || tags != "" {
		refuse("The tag v%s exists; a release is never made twice: choose another version", version)
	}
	if _, err := f.notes(version); err != nil {
		faults = append(faults, err)
	}
	if named, err := f.packageVersion(); err != nil || named != version {
		refuse("web/package.json is of version %s; set it: cd web && npm version %s --no-git-tag-version", named, version)
	}
	return errors.Join(faults...)
}

// notes are the version's section of the CHANGELOG.
func (f folder) notes(version string) (string, error) {
	text, err := os.ReadFile(filepath.Join(string(f), "web/CHANGELOG.md"))
	if err != nil {
		return "", err
	}
	for _, section := range strings.Split("\n"+string(text), "\n## ")[1:] {
		heading, content, _ := strings.Cut(section, "\n")
		if content = strings.TrimSpace(content); strings.HasPrefix(heading, "["+version+"]") && content != "" {
			return "# Switchcost " + version + "\n\n" + content + "\n", nil
		}
	}
	return "", fmt.Errorf("web/CHANGELOG.md has no section [%s] that says what is new: write it", version)
}

func (f folder) packageVersion() (string, error) {
	text, err := os.ReadFile(filepath.Join(string(f), "web/package.json"))
	if err != nil {
		return "", err
	}
	var names struct{ Version string }
	err = json.Unmarshal(text, &names)
	return names.Version, err
}

// git gives what a git command prints.
func (f folder) git(args ...string) (string, error) {
	command := exec.Command("git", args...)
	command.Dir = string(f)
	out, err := command.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		err = fmt.Errorf("git %s: %s", args[0], strings.TrimSpace(string(exit.Stderr)))
	}
	return strings.TrimSpace(string(out)), err
}
