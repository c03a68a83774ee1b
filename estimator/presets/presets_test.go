package presets_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

// each runs a test on every preset with the leaves of its scenario.
func each(t *testing.T, test func(t *testing.T, p presets.Preset, leaves map[string]any)) {
	for _, name := range presets.Names() {
		t.Run(name, func(t *testing.T) {
			p, err := presets.Get(name)
			if err != nil {
				t.Fatal(err)
			}
			if p.Name != name {
				t.Fatalf("the file calls itself %q", p.Name)
			}
			decoder := json.NewDecoder(bytes.NewReader(p.ScenarioText))
			decoder.UseNumber()
			var scenario any
			if err := decoder.Decode(&scenario); err != nil {
				t.Fatal(err)
			}
			leaves := map[string]any{}
			collect("", scenario, leaves)
			test(t, p, leaves)
		})
	}
}

// collect gathers the leaves of a JSON value by JSON Pointer.
func collect(pointer string, value any, leaves map[string]any) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			collect(pointer+"/"+name, member, leaves)
		}
	case []any:
		for i, item := range value {
			collect(fmt.Sprintf("%s/%d", pointer, i), item, leaves)
		}
	default:
		leaves[pointer] = value
	}
}

// isDefault reports whether a leaf is the default in the list of inputs.
func isDefault(t *testing.T, pointer string, leaf any) bool {
	in, ok := estimator.InputAt(pointer)
	if !ok {
		t.Fatalf("%s: no such input", pointer)
	}
	if in.Default == "" || !in.Numeric() {
		return fmt.Sprint(leaf) == in.Default
	}
	value, err := decimal.NewFromString(fmt.Sprint(leaf))
	if err != nil {
		t.Fatalf("%s: %v", pointer, err)
	}
	return value.Equal(decimal.RequireFromString(in.Default))
}

func TestEveryFileIsAPreset(t *testing.T) {
	paths, err := filepath.Glob("*.json")
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, path := range paths {
		files = append(files, strings.TrimSuffix(path, ".json"))
	}
	if names := slices.Sorted(slices.Values(presets.Names())); !slices.Equal(names, files) {
		t.Errorf("names %v, files %v", names, files)
	}
}

func TestTextIsTheFile(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, _ map[string]any) {
		want, err := os.ReadFile(p.Name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		text, ok := presets.Text(p.Name)
		if !ok || !bytes.Equal(text, want) {
			t.Errorf("text differs from the file (found %v)", ok)
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, text, "", "  "); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(indented.Bytes(), text) {
			t.Error("the file is not indented by two spaces, one member a line")
		}
		nested := bytes.ReplaceAll(p.ScenarioText, []byte("\n"), []byte("\n  "))
		if !bytes.Contains(text, nested) {
			t.Error("the scenario's text is not as in the file")
		}
	})
}

func TestPresetsHaveDescriptions(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, _ map[string]any) {
		if p.Title == "" || p.Title == p.Name {
			t.Errorf("title %q", p.Title)
		}
		if !strings.HasSuffix(p.Summary, ".") || strings.Contains(p.Summary, ". ") {
			t.Errorf("the summary is not one sentence: %q", p.Summary)
		}
	})
}

// A figure is the default, which has its source in the list of inputs, or has a source here. Names of tasks and the
// pricing models of a rate card need none.
func TestEveryFigureHasOneSource(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, leaves map[string]any) {
		for pointer, leaf := range leaves {
			source, given := p.Sources[pointer]
			switch {
			case isDefault(t, pointer, leaf) && given:
				t.Errorf("%s: %v is the default, so its source is in the list of inputs", pointer, leaf)
			case !isDefault(t, pointer, leaf) && !given && !ofTask(pointer, leaf):
				t.Errorf("%s: %v has no source", pointer, leaf)
			case given && !strings.HasSuffix(source, "."):
				t.Errorf("%s: source %q is no sentence", pointer, source)
			}
		}
		for pointer := range p.Sources {
			if _, used := leaves[pointer]; !used {
				t.Errorf("%s: a source of nothing", pointer)
			}
		}
	})
}

// ofTask reports whether a leaf is a name or a pricing model of a task.
func ofTask(pointer string, leaf any) bool {
	_, isText := leaf.(string)
	return isText && (strings.Contains(pointer, "/tasks/") || strings.Contains(pointer, "/prices/"))
}

// hasDefault reports whether an input has a default that its absence does not mean.
func hasDefault(in estimator.Input) bool {
	return in.Default != "" && (in.Absent == nil || in.Absent.String() != in.Default)
}

// isJudgement reports whether a figure is a score or a priority, which only the buyer can give.
func isJudgement(pointer string) bool {
	return strings.Contains(pointer, "/scores/") || strings.HasPrefix(pointer, "/priorities/")
}

// ofOneContract reports whether a figure is a limit or a perk of a contract, which a buyer's own contract starts without.
func ofOneContract(pointer string) bool {
	for _, part := range []string{"fee", "commitment", "credit", "capacity", "rebate", "early_exit", "renewal_months",
		"rework_price_share"} {
		if strings.Contains(pointer, part) {
			return true
		}
	}
	return false
}

// All but the price, which depends on the pricing model, and the volume, which tasks replace.
func TestPresetsGiveEveryFigureWithADefault(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, leaves map[string]any) {
		for _, in := range estimator.Inputs() {
			pointer := strings.ReplaceAll(in.Pointer, "*", "0")
			_, given := leaves[pointer]
			_, hasTasks := leaves["/demand/tasks/0/name"]
			replaced := strings.HasSuffix(pointer, "/pricing/unit_price") ||
				hasTasks && slices.Contains([]string{"/demand/labels_per_month", "/demand/annual_growth"}, pointer)
			leftOut := isJudgement(pointer) || p.Name == "my-contract" && ofOneContract(pointer)
			if leftOut && given {
				t.Errorf("%s is the buyer's alone", pointer)
			}
			if !given && hasDefault(in) && !replaced && !leftOut {
				t.Errorf("%s is missing", pointer)
			}
		}
	})
}

// Except for clauses, which have their source here.
func TestFirstPresetHasTheDefaults(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, leaves map[string]any) {
		if p.Name != presets.Names()[0] {
			return
		}
		for pointer, leaf := range leaves {
			if _, isClause := p.Sources[pointer]; !isClause && !isDefault(t, pointer, leaf) {
				t.Errorf("%s: %v is not the default", pointer, leaf)
			}
		}
		for _, in := range estimator.Inputs() {
			pointer := strings.ReplaceAll(in.Pointer, "*", "0")
			_, given := leaves[pointer]
			_, isClause := p.Sources[pointer]
			if !given && hasDefault(in) && !isJudgement(pointer) || given && !isClause && in.Default == "" {
				t.Errorf("%s: default %q, given %v", in.Pointer, in.Default, given)
			}
		}
	})
}

func TestProvidersAreFictitious(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, _ map[string]any) {
		s := p.Scenario
		if s.Incumbent.Name != "Current provider" || len(s.Candidates) != 1 || s.Candidates[0].Name != "New provider" {
			t.Errorf("providers %q and %v", s.Incumbent.Name, s.Candidates)
		}
	})
}

func TestVerdictOfEveryPreset(t *testing.T) {
	verdicts := map[string]struct {
		verdict           estimator.Verdict
		cutover, noticeBy int
		npv               string
	}{
		"preference-data":      {estimator.SwitchLater, 8, 6, "542493.15"},
		"image-boxes":          {estimator.SwitchNow, 2, 3, "330532.57"},
		"driving-segmentation": {estimator.SwitchLater, 8, 9, "240816.43"},
		"expert-reasoning":     {estimator.SwitchNow, 3, 2, "203743.83"},
		"medical-imaging":      {estimator.Stay, 8, 9, "-156564.65"},
		"documents":            {estimator.SwitchLater, 5, 3, "222068.92"},
		"my-contract":          {estimator.SwitchNow, 3, 6, "471612.02"},
	}
	each(t, func(t *testing.T, p presets.Preset, _ map[string]any) {
		result, err := estimator.Estimate(t.Context(), p.Scenario)
		if err != nil {
			t.Fatal(err)
		}
		want, got := verdicts[p.Name], result.Recommendation
		if got.NoticeByMonth == nil {
			t.Fatal("needs no notice")
		}
		if got.Verdict != want.verdict || got.CutoverMonth != want.cutover ||
			*got.NoticeByMonth != want.noticeBy || got.NPV.String() != want.npv {
			t.Errorf("got %s in month %d, notice by %d, npv %s; want %v",
				got.Verdict, got.CutoverMonth, *got.NoticeByMonth, got.NPV.String(), want)
		}
	})
}

// Otherwise a preset would not be about buying labels.
func TestLabelsAreMostOfTheCostOfStaying(t *testing.T) {
	each(t, func(t *testing.T, p presets.Preset, _ map[string]any) {
		result, err := estimator.Estimate(t.Context(), p.Scenario)
		if err != nil {
			t.Fatal(err)
		}
		var labels decimal.Decimal
		for _, month := range result.Stay.Months {
			labels = labels.Add(month.Lines.Amount(estimator.Labels).Decimal)
		}
		if labels.Mul(decimal.NewFromInt(2)).LessThan(result.Stay.Total.Decimal) {
			t.Errorf("labels are %s of %s", labels, result.Stay.Total.String())
		}
	})
}

func TestUnknownPresetErrorListsTheNames(t *testing.T) {
	for _, name := range []string{"", "Documents", "documents.json", "../presets/documents"} {
		if _, ok := presets.Text(name); ok {
			t.Errorf("%q has a text", name)
		}
		_, err := presets.Get(name)
		if err == nil {
			t.Fatalf("%q is a preset", name)
		}
		for _, want := range append(presets.Names(), fmt.Sprintf("%q", name)) {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("the error does not name %s: %v", want, err)
			}
		}
	}
}

func TestPresetsAreCopies(t *testing.T) {
	name := presets.Names()[0]
	presets.Names()[0] = "changed"
	text, _ := presets.Text(name)
	text[0] = '!'
	if again, ok := presets.Text(name); !ok || again[0] != '{' || presets.Names()[0] != name {
		t.Error("a caller's change is seen by the next")
	}
}
