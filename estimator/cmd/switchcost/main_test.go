package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

// update makes the tests write the golden files anew.
var update = os.Getenv("UPDATE") != ""

// renew tells how to do so.
const renew = "if that is what you want: UPDATE=1 make test-go, read the diff, and commit it"

// program is the real program, built once.
var program string

func TestMain(m *testing.M) {
	os.Exit(withProgram(m.Run))
}

func withProgram(test func() int) int {
	dir, err := os.MkdirTemp("", "switchcost")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	program = filepath.Join(dir, "switchcost")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if output, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", output, err)
		return 1
	}
	return test()
}

// outcome is the output and the status of a run of the program.
type outcome struct {
	out, errors string
	status      int
}

// execute runs the program.
func execute(t *testing.T, in string, args ...string) outcome {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(in), &out, &errs
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return outcome{out.String(), errs.String(), cmd.ProcessState.ExitCode()}
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := readFile(t, file)
	if got == want {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i, line := range gotLines {
		if i >= len(wantLines) || line != wantLines[i] {
			t.Fatalf("%s differs in line %d: %q; %s", file, i+1, line, renew)
		}
	}
	t.Fatalf("%s has %d lines, got %d; %s", file, len(wantLines), len(gotLines), renew)
}

func TestStatusAndOutputOfCommands(t *testing.T) {
	later, bad := readFile(t, "testdata/later.json"), readFile(t, "testdata/bad.json")
	tests := []struct {
		name        string
		args        string
		in          string
		status      int
		out, errors string // contained; empty: nothing is written
	}{
		{"estimate a file", "estimate testdata/later.json", "", 0, "B, cutover at the end of February 2027", ""},
		{"estimate the input", "estimate --exact", later, 0, "B, cutover at the end of June 2027", ""},
		{"estimate the input by name", "estimate --exact -", later, 0, "B, cutover at the end of June 2027", ""},
		{"estimate as JSON", "estimate --exact --json -", later, 0, `"currency": "USD"`, ""},
		{"estimate as CSV", "estimate --exact --csv -", later, 0, "currency,branch,candidate", ""},
		{"estimate a bad file", "estimate testdata/bad.json", "", 1, "",
			"testdata/bad.json: /horizon_months: bounds: got 200"},
		{"estimate a bad input", "estimate", bad, 1, "", "standard input: /currency"},
		{"estimate no JSON", "estimate", "{\n  \"version\": 1,,", 1, "", "line 2, column 16"},
		{"estimate nothing", "estimate", "", 1, "", "syntax"},
		{"estimate too much", "estimate", strings.Repeat(" ", estimator.MaxBytes+1), 1, "", "more than 1048576 bytes"},
		{"estimate no file", "estimate nowhere.json", "", 2, "", "nowhere.json"},
		{"estimate a folder", "estimate testdata", "", 2, "", "testdata"},
		{"estimate on no day", "estimate --today tomorrow", later, 2, "", `--today: got "tomorrow", expected a month`},
		{"estimate with a former flag", "estimate --assess", later, 2, "", "--assess is not needed: the simulation decides"},
		{"batch with a former flag", "batch --assess", later, 2, "", "unless you ask for --exact"},
		{"decision of a bad file", "decision testdata/bad.json", "", 1, "",
			"testdata/bad.json: /horizon_months: bounds: got 200"},
		{"estimate in two forms", "estimate --json --csv", later, 2, "", "--help"},
		{"check a good file", "check testdata/later.json", "", 0, "testdata/later.json: no problems\n", ""},
		{"check a bad input", "check", bad, 1, "standard input: /team/staff_rate: missing", ""},
		{"check a bad input as JSON", "check --json", bad, 1, `"pointer": "/team/staff_rate"`, ""},
		{"check a good input as JSON", "check --json", later, 0, "[]\n", ""},
		{"check no file", "check nowhere.json", "", 2, "", "nowhere.json"},
		{"batch", "batch testdata/quick.json", "", 0, `{"version":1,`, ""},
		{"batch with a bad line", "batch", "{}\n", 0,
			`{"line":1,"problems":[{"pointer":"/`, "invalid scenarios: 1 of 1"},
		{"batch that fails", "batch --fail", "{}\n", 1, `{"line":1,`, "invalid scenarios: 1 of 1"},
		{"batch that need not fail", "batch --fail testdata/quick.json", "", 0, `{"version":1,`, ""},
		{"batch of nothing", "batch", "", 0, "", ""},
		{"batch of blank lines", "batch", "\n \r\n\t\n", 0, "", ""},
		{"batch of a shard", "batch --first-line 41", "\n[]\n", 0, `{"line":42,`, "invalid scenarios: 1 of 1"},
		{"batch from no line", "batch --first-line 0", "", 2, "", "--first-line: got 0, expected 1 or more"},
		{"batch no file", "batch nowhere.jsonl", "", 2, "", "nowhere.jsonl"},
		{"no time", "estimate --timeout 1ns testdata/later.json", "", 1, "",
			"later.json: scenario: timeout: got no answer in 1ns, expected an answer within --timeout"},
		{"no time for an analysis", "risk --timeout 1ns", later, 1, "",
			"standard input: scenario: timeout: got no answer in 1ns"},
		{"no time for a line", "batch --timeout 1ns testdata/quick.json", "", 0,
			`{"line":1,"problems":[{"pointer":"","code":"timeout","value":"no answer in 1ns","accepted":`,
			"invalid scenarios: 1 of 1"},
		{"no timeout", "estimate --exact --timeout 0 testdata/later.json", "", 0,
			"B, cutover at the end of June 2027", ""},
		{"an invalid timeout", "estimate --timeout soon", later, 2, "", "--timeout"},
		{"inputs", "inputs", "", 0, "/candidates/*/transition/lead_months", ""},
		{"presets", "presets", "", 0, "image-boxes: Image boxes\n", ""},
		{"preset", "preset image-boxes", "", 0, "{\n  \"version\": 1,", ""},
		{"preset's sources", "preset image-boxes --sources", "", 0, "/candidates/0/offer/pricing/model\n", ""},
		{"no such preset", "preset imageboxes", "", 2, "", "expected one of preference-data, image-boxes"},
		{"version", "--version", "", 0, "scenario format 1, model edition 2\n", ""},
		{"no command", "", "", 2, "", "--help"},
		{"no such command", "estimat", "", 2, "", "estimat"},
		{"no such flag", "estimate --jsn", "", 2, "", "--jsn"},
		{"one file too many", "check a b", "", 2, "", "b"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := execute(t, test.in, strings.Fields(test.args)...)
			got.check(t, test.status, test.out, test.errors)
		})
	}
}

// check compares the status, and what the streams contain; an empty text means
// that nothing was written.
func (o outcome) check(t *testing.T, status int, out, errors string) {
	t.Helper()
	if o.status != status {
		t.Errorf("status %d, want %d", o.status, status)
	}
	for stream, text := range map[string][2]string{"out": {o.out, out}, "errors": {o.errors, errors}} {
		if got, want := text[0], text[1]; !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s: got %.300q, want %q", stream, got, want)
		}
	}
}

func TestHelpOfEachCommand(t *testing.T) {
	commands := []string{"", "estimate", "decision", "sensitivity", "risk", "breakeven", "split", "horizons", "explain",
		"check", "batch", "inputs", "figures", "texts", "presets", "preset"}
	for _, command := range commands {
		for _, args := range []string{command + " --help", command + " -h", "help " + command} {
			got := execute(t, "", strings.Fields(args)...)
			if got.status != 0 || got.errors != "" || !strings.HasPrefix(got.out, "Usage: switchcost") {
				t.Errorf("%s: %+v", args, got)
			}
		}
	}
	if got := execute(t, "", "--help"); !strings.Contains(got.out, "Exit status:") {
		t.Errorf("the exit statuses are not told: %s", got.out)
	}
}

func TestNoTextFromAFileControlsTheTerminal(t *testing.T) {
	scenario := strings.Replace(readFile(t, "testdata/later.json"), `"name": "B"`, `"name": "\u001b[2J\u202eB\n"`, 1)
	for _, args := range [][]string{{"estimate"}, {"check", "testdata/bad.json"}, {"estimate", "testdata/bad.json"}} {
		got := execute(t, scenario, args...)
		if strings.ContainsAny(got.out+got.errors, "\u001b\u202e") {
			t.Errorf("%v writes control characters", args)
		}
	}
}
