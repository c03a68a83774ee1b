package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const changelog = `# Changelog

## [Unreleased]

## [1.3.0] - 2027-02-01

## [1.2.3] - 2027-01-01

### Added

- What it is.

## [1.2.0] - 2026-12-01

- Older.
`

// project is a folder with what a release looks at, committed.
func project(t *testing.T) folder {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("a release asks git, which is not here")
	}
	f := folder(t.TempDir())
	write(t, f, "web/CHANGELOG.md", changelog)
	write(t, f, "web/package.json", `{"version": "1.2.3"}`)
	write(t, f, ".gitignore", "/web/dist/\n/out/\n")
	for name, content := range map[string]string{"LICENSE": "MIT", "NOTICES": "theirs", "index.html": "<p>", "assets/a.js": "a"} {
		write(t, f, "web/dist/"+name, content)
	}
	for _, args := range [][]string{
		{"init", "--quiet"}, {"config", "user.name", "Somebody"}, {"config", "user.email", "somebody@example.com"},
		{"config", "commit.gpgsign", "false"}, {"config", "user.signingkey", ""},
		{"add", "."}, {"commit", "--quiet", "--message", "All of it"},
	} {
		if _, err := f.git(args...); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func write(t *testing.T, f folder, name, content string) {
	t.Helper()
	path := filepath.Join(string(f), name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(content), 0o644)); err != nil {
		t.Fatal(err)
	}
}

func TestRefused(t *testing.T) {
	f := project(t)
	if err := f.check("1.2.3"); err != nil {
		t.Fatalf("what is fit for it is refused: %v", err)
	}
	for version, says := range map[string]string{
		"":           "no version is given: make release VERSION=1.2.3",
		"v1.2.3":     `"v1.2.3" is no version as semver.org has them`,
		"1.2":        `"1.2" is no version`,
		"01.2.3":     `"01.2.3" is no version`,
		"1.2.3 -rf":  `is no version`,
		"1.3.0":      "web/CHANGELOG.md has no section [1.3.0] that says what is new: write it", // it has an empty one
		"1.2.4":      "web/CHANGELOG.md has no section [1.2.4]",
		"1.2.0":      "web/package.json is of version 1.2.3; set it: cd web && npm version 1.2.0 --no-git-tag-version",
		"Unreleased": "is no version",
	} {
		if err := f.check(version); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", version, err, says)
		}
	}
	write(t, f, "new.txt", "not committed")
	if _, err := f.git("tag", "v1.2.3"); err != nil {
		t.Fatal(err)
	}
	err := f.check("1.2.3")
	for _, says := range []string{"The tree has changes; commit or remove them:\n?? new.txt", "The tag v1.2.3 exists"} {
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want %q", err, says)
		}
	}
}

func TestPacked(t *testing.T) {
	f := project(t)
	packed := func() map[string][]byte {
		out := filepath.Join(string(f), "out")
		os.RemoveAll(out)
		write(t, f, "out/switchcost-element-1.2.3.tgz", "the package")
		write(t, f, "out/linux-arm64/switchcost", "program")
		write(t, f, "out/windows-amd64/switchcost.exe", "program")
		if err := os.Chmod(filepath.Join(out, "linux-arm64/switchcost"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := f.pack("1.2.3", out); err != nil {
			t.Fatal(err)
		}
		return read(t, out)
	}
	files := packed()

	names := map[string]string{
		"switchcost-1.2.3-linux-arm64.tar.gz": "LICENSE NOTICES switchcost*",
		"switchcost-1.2.3-windows-amd64.zip":  "LICENSE NOTICES switchcost.exe",
		"switchcost-1.2.3-site.tar.gz":        "LICENSE NOTICES assets/a.js index.html",
		"switchcost-1.2.3-site.zip":           "LICENSE NOTICES assets/a.js index.html",
	}
	for name, want := range names {
		root := strings.NewReplacer(".tar.gz", "/", ".zip", "/").Replace(name)
		if got := strings.ReplaceAll(strings.Join(listed(t, name, files[name]), " "), root, ""); got != want {
			t.Errorf("%s has %q, want %q", name, got, want)
		}
	}
	if got, want := string(files["NOTES.md"]), "# Switchcost 1.2.3\n\n### Added\n\n- What it is.\n"; got != want {
		t.Errorf("notes %q, want %q", got, want)
	}
	lines := strings.Split(strings.TrimSpace(string(files["SHA256SUMS"])), "\n")
	if len(lines) != 6 || len(files) != 7 {
		t.Fatalf("%d sums of %d files: %q", len(lines), len(files), lines)
	}
	for _, line := range lines {
		sum, name, _ := strings.Cut(line, "  ")
		if got := fmt.Sprintf("%x", sha256.Sum256(files[name])); got != sum {
			t.Errorf("%s: %s, listed as %s", name, got, sum)
		}
	}
	for name, content := range packed() {
		if !bytes.Equal(content, files[name]) {
			t.Errorf("%s has other bytes the second time", name)
		}
	}
}

func TestTagged(t *testing.T) {
	f := project(t)
	out := filepath.Join(string(f), "out")
	write(t, f, "out/NOTES.md", "# Switchcost 1.2.3\n\n### Added\n\n- What it is.\n")
	said, err := f.tag("1.2.3", out)
	if err != nil || !strings.Contains(said, "not signed: git has no user.signingkey") {
		t.Fatal(said, err)
	}
	text, err := f.git("tag", "--list", "v1.2.3", "--format=%(objecttype)\n%(contents)")
	if want := "tag\n# Switchcost 1.2.3\n\n### Added\n\n- What it is.\n\nSigned-off-by: Somebody <somebody@example.com>"; err != nil || text != want {
		t.Errorf("%q, want %q (%v)", text, want, err)
	}
	if err := f.check("1.2.3"); err == nil {
		t.Error("it could be released once more")
	}
}

// read gives the files of a folder by name.
func read(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = content
	}
	return files
}

// listed gives the names in an archive, those that can be run with a star.
func listed(t *testing.T, name string, content []byte) []string {
	t.Helper()
	var names []string
	if strings.HasSuffix(name, ".zip") {
		z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range z.File {
			names = append(names, file.Name)
		}
		return names
	}
	squeezed, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	for files := tar.NewReader(squeezed); ; {
		header, err := files.Next()
		if err == io.EOF {
			return names
		}
		if err != nil {
			t.Fatal(err)
		}
		star := ""
		if header.Mode&0o111 != 0 {
			star = "*"
		}
		names = append(names, header.Name+star)
	}
}
