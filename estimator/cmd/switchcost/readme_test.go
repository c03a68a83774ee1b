package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	indent = "    "
	prompt = indent + "$ "
)

// A block of code in the README that starts with "$ " shows a command and what it prints.
func TestReadmeShowsWhatItsCommandsPrint(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("this system has no shell")
	}
	const file = "../../../README.md"
	var renewed []string
	commands := 0
	lines := strings.Split(readFile(t, file), "\n")
	for len(lines) > 0 {
		first := lines[0]
		lines, renewed = lines[1:], append(renewed, first)
		line, found := strings.CutPrefix(first, prompt)
		if !found {
			continue
		}
		commands++
		shown := outputBelow(lines)
		lines = lines[len(shown):]
		cmd := exec.CommandContext(t.Context(), shell, "-c", line)
		cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(program)+string(os.PathListSeparator)+os.Getenv("PATH"))
		printed, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		want := indented(string(printed))
		renewed = append(renewed, want...)
		if !update && strings.Join(shown, "\n") != strings.Join(want, "\n") {
			t.Errorf("below %q, README.md shows\n%s\nbut the command prints\n%s\n%s",
				line, strings.Join(shown, "\n"), strings.Join(want, "\n"), renew)
		}
	}
	if commands == 0 {
		t.Error("README.md shows no command")
	}
	if update {
		if err := os.WriteFile(file, []byte(strings.Join(renewed, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// outputBelow returns the lines of code up to the end of the block or to the next command.
func outputBelow(lines []string) []string {
	end := 0
	for i, line := range lines {
		switch {
		case line == "":
		case !strings.HasPrefix(line, indent) || strings.HasPrefix(line, prompt):
			return lines[:end]
		default:
			end = i + 1
		}
	}
	return lines[:end]
}

func indented(text string) (lines []string) {
	for line := range strings.Lines(strings.TrimRight(text, "\n")) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" {
			line = indent + line
		}
		lines = append(lines, line)
	}
	return lines
}
