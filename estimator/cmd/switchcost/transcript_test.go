package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

// The transcript holds what the commands print about the scenarios of testdata.
// A sentence of the verdict stands there as its ID with its slots, so that
// another wording leaves the file as it is.
func TestCommandsPrintTheTranscript(t *testing.T) {
	commands := []string{
		"estimate now.json", "estimate stay.json", "estimate several.json", "estimate later.json",
		"estimate --exact later.json", "decision several.json", "sensitivity later.json", "risk later.json",
		"breakeven " + tierPrice + " later.json", "split later.json", "horizons later.json", "horizons stay.json",
		"explain labels --month 12 later.json", "explain npv later.json",
	}
	commands = append(commands, explainEachLine(t)...)
	var transcript strings.Builder
	for _, command := range commands {
		args := strings.Fields(command)
		file := "testdata/" + args[len(args)-1]
		if args[0] == "estimate" {
			args = slices.Insert(args, 1, "--today", "2026-11")
		}
		out := execute(t, "", append(args[:len(args)-1:len(args)-1], file)...).out
		if args[0] == "estimate" || args[0] == "decision" {
			out = withoutVerdict(t, out, file, args)
		}
		fmt.Fprintf(&transcript, "$ switchcost %s\n%s\n", command, out)
	}
	scenario := csvScenario(t)
	out := execute(t, scenario, "estimate", "--csv").out
	if strings.Count(out, "\r\n") != strings.Count(out, "\n") {
		t.Error("a line does not end with CR LF, as RFC 4180 requires")
	}
	fmt.Fprintf(&transcript, "$ switchcost estimate --csv\n%s", strings.ReplaceAll(out, "\r\n", "\n"))
	golden(t, "transcript.txt", transcript.String())
}

// explainEachLine explains every line of a switch whose month is set, in the first month in which it is not 0.
func explainEachLine(t *testing.T) (commands []string) {
	t.Helper()
	result, err := answerText(estimator.Estimate)(t.Context(), []byte(readFile(t, "testdata/several.json")))
	if err != nil {
		t.Fatal(err)
	}
	for line := range estimator.Line(len(estimator.LineInfos())) {
		for _, month := range result.Candidates[1].Switch.Months {
			if !month.Lines.Amount(line).IsZero() {
				command := fmt.Sprintf("explain %s --month %d --candidate 1 several.json", line, month.Month)
				commands = append(commands, command)
				break
			}
		}
	}
	return commands
}

// withoutVerdict replaces the sentences of the verdict in the output of estimate
// by their IDs and slots.
func withoutVerdict(t *testing.T, out, file string, args []string) string {
	t.Helper()
	scenario, err := estimator.Parse([]byte(readFile(t, file)))
	if err != nil {
		t.Fatal(err)
	}
	cmd := estimateCommand{AtBest: slices.Contains(args, "--at-best")}
	cmd.Exact = slices.Contains(args, "--exact")
	result, err := cmd.estimate(t.Context(), scenario)
	if err != nil {
		t.Fatal(err)
	}
	p := newSummary(nil, scenario, result)
	replace := func(indent, sentence string, ids, slots any) {
		var wrapped strings.Builder
		writeWrapped(&wrapped, indent, sentence)
		if !strings.Contains(out, wrapped.String()) {
			t.Fatalf("%q is not in %.500s", wrapped.String(), out)
		}
		out = strings.Replace(out, wrapped.String(), fmt.Sprintf("%s%v %v\n", indent, ids, slots), 1)
	}
	ids := result.Recommendation.Sentences
	replace("", p.verdict(), slices.Concat(ids.Advice, ids.Worth), p.verdictSlots())
	if decision := result.Recommendation.Decision; decision != nil {
		replace("", p.chance()+" "+joined(p.reason()), p.chance(), fields(p.reason()))
		replace("", joined(p.findOut()), "", fields(p.findOut()))
		for _, pilot := range decision.EVSI {
			if s := p.pilot(pilot); args[0] == "decision" {
				replace("  ", s.String(), s.id, s.slots)
			}
		}
	}
	if args[0] == "decision" {
		return out
	}
	for _, r := range result.Candidates {
		slots := p.changeSlots(r)
		if r.Change.Price != nil {
			slots["price"] = fmt.Sprint(r.Change.Price, " ", r.Change.PriceUnit)
		}
		replace("    ", p.change(r), changeID(r.Change), slots)
	}
	return out
}

// fields returns the IDs and slots of sentences.
func fields(sentences []sentence) (list []any) {
	for _, s := range sentences {
		list = append(list, s.id, s.slots)
	}
	return list
}

// csvScenario returns quick.json with five months that have dates, and with a
// name that CSV and spreadsheets would misread.
func csvScenario(t *testing.T) string {
	t.Helper()
	return strings.NewReplacer(
		`"version": 1,`, `"version": 1, "start": "2026-12",`,
		`"horizon_months": 1,`, `"horizon_months": 5,`,
		`"name": "B"`, `"name": "=B, \"the second\""`,
	).Replace(readFile(t, "testdata/quick.json"))
}

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
