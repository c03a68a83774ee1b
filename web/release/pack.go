package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// pack makes, of the folder that make release has filled with the programs of
// each platform and the npm package, what is published: archives, NOTES.md
// and SHA256SUMS. Programs and site get what licences ask to go with them.
func (f folder) pack(version, dir string) error {
	released, err := f.committed()
	if err != nil {
		return err
	}
	dist := filepath.Join(string(f), "web/dist")
	archives := map[string]string{}
	tools, err := filepath.Glob(filepath.Join(dir, "*", "switchcost*"))
	if err != nil {
		return err
	}
	for _, tool := range tools { // beside the site's server
		programs := filepath.Dir(tool)
		platform := filepath.Base(programs)
		form := ".tar.gz"
		if strings.HasPrefix(platform, "windows") {
			form = ".zip"
		}
		archives["switchcost-"+version+"-"+platform+form] = programs
	}
	for name, programs := range archives {
		err := errors.Join(copyFiles(dist, programs, "LICENSE", "NOTICES"), archive(filepath.Join(dir, name), programs, released), os.RemoveAll(programs))
		if err != nil {
			return err
		}
	}
	for _, form := range []string{".tar.gz", ".zip"} {
		if err := archive(filepath.Join(dir, "switchcost-"+version+"-site"+form), dist, released); err != nil {
			return err
		}
	}
	notes, err := f.notes(version)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "NOTES.md"), []byte(notes), 0o644); err != nil {
		return err
	}
	return writeSums(dir)
}

// committed is the time of the commit, which every file in the archives has:
// the same commit gives the same bytes.
func (f folder) committed() (time.Time, error) {
	text, err := f.git("log", "-1", "--format=%ct")
	if err != nil {
		return time.Time{}, err
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	return time.Unix(seconds, 0).UTC(), err
}

// writeSums lists all files of a folder as sha256sum does.
func writeSums(dir string) error {
	files, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, file := range files {
		if file.IsDir() || file.Name() == "SHA256SUMS" {
			continue
		}
		content, err := os.ReadFile(filepath.Join(dir, file.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256(content), file.Name())
	}
	return os.WriteFile(filepath.Join(dir, "SHA256SUMS"), []byte(lines.String()), 0o644)
}

func copyFiles(from, to string, names ...string) error {
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// tag tags the commit with the notes, signed off by who runs this, and signed
// where git has a key to sign with. It gives what to tell.
func (f folder) tag(version, dir string) (string, error) {
	notes, err := os.ReadFile(filepath.Join(dir, "NOTES.md"))
	if err != nil {
		return "", err
	}
	who, err := f.git("var", "GIT_COMMITTER_IDENT")
	if err != nil {
		return "", err
	}
	who = who[:strings.LastIndex(who, ">")+1] // a time follows
	kind, said := "--annotate", "v%s is tagged, not signed: git has no user.signingkey"
	if key, _ := f.git("config", "user.signingkey"); key != "" {
		kind, said = "--sign", "v%s is tagged and signed"
	}
	// Headings begin as git's comments do.
	message := string(notes) + "\nSigned-off-by: " + who + "\n"
	if _, err := f.git("tag", kind, "--cleanup=whitespace", "--message", message, "v"+version); err != nil {
		return "", err
	}
	return fmt.Sprintf(said+". Publish it: git push origin v%s", version, version), nil
}
