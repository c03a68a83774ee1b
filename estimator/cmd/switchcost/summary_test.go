package main

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

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
