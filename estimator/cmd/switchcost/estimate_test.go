package main

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

func TestCSVRowsAddUpToTheirTotalsAndToTheBranch(t *testing.T) {
	text := readFile(t, "testdata/several.json")
	result, err := answerText(estimator.Assess)(t.Context(), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(execute(t, text, "estimate", "--csv").out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	header := rows[0]
	sums := map[string]decimal.Decimal{}
	for _, row := range rows[1:] {
		sum := decimal.Decimal{}
		for i := 6; i < len(header)-1; i++ {
			if row[i] != "" {
				sum = sum.Add(dec(row[i]))
			}
		}
		total := dec(row[len(row)-1])
		if !sum.Equal(total) {
			t.Errorf("%v: the lines come to %s", row, sum)
		}
		sums[row[1]+row[2]] = sums[row[1]+row[2]].Add(total)
	}
	want := map[string]estimator.Money{"stay": result.Stay.Total}
	for _, c := range result.Candidates {
		want["switch"+c.Name] = c.Switch.Total
	}
	if len(sums) != len(want) || len(rows) != 1+len(want)*len(result.Stay.Months) {
		t.Errorf("%d rows of %d branches", len(rows), len(sums))
	}
	for branch, total := range want {
		if !sums[branch].Equal(total.Decimal) {
			t.Errorf("%s: %s, want %s", branch, sums[branch], total)
		}
	}
}

func TestCellsOfCSVAreNoFormulas(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "B": "B", "B=1": "B=1", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@sum": "'@sum",
		"\t=1": "'\t=1", "\r=1": "'\r=1", "＝1": "'＝1", "'=1": "'=1", "Ärzte": "Ärzte",
	} {
		if got := plainCell(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// A line of batch is the result of the package, with and without the simulation.
func TestBatchGivesTheResultOfThePackage(t *testing.T) {
	text := readFile(t, "testdata/later.json")
	for name, test := range map[string]struct {
		flags []string
		ask   func(estimator.Context, estimator.Scenario) (estimator.Result, error)
	}{
		"simulated": {nil, estimator.Assess},
		"exact":     {[]string{"--exact"}, estimator.Estimate},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			result, err := answerText(test.ask)(t.Context(), []byte(text))
			if err != nil {
				t.Fatal(err)
			}
			want, err := compact(result)
			if err != nil {
				t.Fatal(err)
			}
			batch := execute(t, oneLine(t, text)+"{}\n", append([]string{"batch"}, test.flags...)...).out
			if first, second, _ := strings.Cut(batch, "\n"); first != string(want) ||
				!strings.HasPrefix(second, `{"line":2,`) {
				t.Errorf("batch gives %.500s and %.200s, want %.500s", first, second, want)
			}
		})
	}
}

// scenarioWith returns later.json with an uncertain cost of switching and no other uncertain input.
func scenarioWith(t *testing.T, cost, low, high string) string {
	t.Helper()
	return strings.NewReplacer(
		`"version": 1,`,
		`"version": 1, "uncertainty": {"/candidates/0/transition/other_cost": {"low": `+low+`, "high": `+high+`}},`,
		`"other_cost": 0`, `"other_cost": `+cost,
	).Replace(readFile(t, "testdata/later.json"))
}

// The most likely cost alone would say the opposite: at it, switching is worth 632,042.61.
func TestEstimateDecidesOnTheMeanAndExactOnTheValues(t *testing.T) {
	const stay = "Stay with A, and decide again by 30 April 2027, the last day for notice."
	for _, test := range []struct{ name, cost, low, high, simulated, exact string }{
		{"pays at the values, loses on average", "0", "0", "3000000", stay + " Even the best switch, at", "and switch at"},
		{"loses at the values, pays on average", "700000", "0", "700000", "start moving at", stay},
		{"neither", "733000", "433000", "1033000", "Too close to call: the best switch is at", stay},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			scenario := scenarioWith(t, test.cost, test.low, test.high)
			for flags, want := range map[string][2]string{
				"":        {test.simulated, "Decided on 16,384 scenarios"},
				"--exact": {test.exact, "Decided on the entered values alone."},
			} {
				got := execute(t, scenario, append([]string{"estimate"}, strings.Fields(flags)...)...)
				text := strings.Join(strings.Fields(got.out), " ")
				verdict := strings.TrimSpace(strings.TrimPrefix(text, "Give notice by 30 April 2027"))
				if !strings.HasPrefix(strings.TrimPrefix(verdict, ", "), want[0]) || !strings.Contains(text, want[1]) {
					t.Errorf("%s: got %.600s %s, want %q", flags, text, got.errors, want)
				}
				ranged := strings.Contains(text, " in 8 of 10 scenarios.")
				if simulated := flags == ""; ranged != simulated || strings.Contains(text, " of 50 ") != simulated {
					t.Errorf("%s: got %.600s", flags, text)
				}
			}
		})
	}
}

func TestCertainScenarioIsDecidedByItsValues(t *testing.T) {
	certain := strings.Replace(readFile(t, "testdata/quick.json"), `"version": 1,`,
		`"version": 1, "uncertainty": {"`+reviewed+`": {"low": 0.1, "high": 0.1}},`, 1)
	for _, command := range []string{"estimate", "decision"} {
		got := strings.Join(strings.Fields(execute(t, certain, command).out), " ")
		if !strings.Contains(got, "Decided on the entered values, because nothing in this scenario is uncertain.") ||
			strings.Contains(got, "on average") {
			t.Errorf("%s: got %.600s", command, got)
		}
	}
}

func TestEveryPresetCanBeEstimated(t *testing.T) {
	listed := execute(t, "", "presets").out
	for _, name := range presets.Names() {
		if !strings.Contains(listed, name+": ") {
			t.Errorf("%s is not listed", name)
		}
		scenario := execute(t, "", "preset", name).out
		if got := execute(t, scenario, "check"); got.status != 0 {
			t.Errorf("%s: %+v", name, got)
		}
		got := execute(t, scenario, "estimate")
		if got.status != 0 || !strings.Contains(got.out, "New provider, cutover at") {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestSummaryTellsWhatBecomesOfTheContract(t *testing.T) {
	for _, test := range []struct{ name, fields, want, not string }{
		{"left", ``, "Leaving A Contract ends the end of June 2027 Notice by the end of April 2027", "Moves"},
		{"kept", `"move_share": 0.5,`, "The contract with A Commitment stays, because only a part", "Settlement"},
		{"kept, no notice", `"move_share": 0.5,`, "The contract goes on, so there is no notice to miss.", "Give notice"},
		{"amended", `"amends": true,`, "The contract with A Commitment the amended contract takes its place", "Give notice"},
		{"used up", `"run_out_use": true, "cutover_month": 3,`, "Commitment used up until the contract ends", "worth less"},
		{"could be used up", `"cutover_month": 3,`, "Ordering the committed labels until the contract ends would be", ""},
		{"a part in phases", `"move_share": 0.25, "phase_months": 3,`, "Moves 25% of all labels, in three monthly steps", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			scenario := strings.NewReplacer(`"name": "B",`, `"name": "B",`+test.fields, `"allowed": true`, `"allowed": false`)
			got := execute(t, scenario.Replace(readFile(t, "testdata/later.json")), "estimate")
			text := strings.Join(strings.Fields(got.out), " ")
			if !strings.Contains(text, test.want) || test.not != "" && strings.Contains(text, test.not) {
				t.Errorf("got %s %s, want %q and not %q", text, got.errors, test.want, test.not)
			}
		})
	}
}

func TestFilesWithoutAnEditionOfTheModelAreSaidToHaveOtherFigures(t *testing.T) {
	now := readFile(t, "testdata/now.json")
	for file, want := range map[string]bool{now: false, strings.Replace(now, `"model": 2,`, "", 1): true} {
		got := strings.Join(strings.Fields(execute(t, file, "estimate").out), " ")
		if strings.HasSuffix(got, "figures from before edition 2 have been corrected since.") != want {
			t.Errorf("told is %v in %s", !want, got)
		}
	}
}

func TestMoveIsToldUnlessEverythingMovesAtOnce(t *testing.T) {
	half, all := decimal.New(5, -1), decimal.NewFromInt(1)
	for want, c := range map[string]estimator.Candidate{
		"":                                   {MoveShare: &all, PhaseMonths: new(1)},
		"50% of all labels":                  {MoveShare: &half},
		"all labels, in six monthly steps":   {PhaseMonths: new(6)},
		"50% of Boxes\uFFFD, Masks":          {MoveShare: &half, Tasks: []string{"Boxes\x1b", "Masks"}},
		"Boxes, in two monthly steps":        {Tasks: []string{"Boxes"}, PhaseMonths: new(2)},
		"50% of Boxes, in two monthly steps": {MoveShare: &half, Tasks: []string{"Boxes"}, PhaseMonths: new(2)},
	} {
		if got := (summary{}).move(c); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
