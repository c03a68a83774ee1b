package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

const (
	tierPrice  = "/candidates/0/offer/pricing/tiers/1/unit_price"
	monthsLeft = "/incumbent/contract/months_left"
	reviewed   = "/quality/review_share"
)

func TestJSONOfAnAnalysisIsTheAnswerOfThePackage(t *testing.T) {
	text := readFile(t, "testdata/several.json")
	scenario, err := estimator.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	result, err := estimator.Assess(t.Context(), scenario)
	if err != nil {
		t.Fatal(err)
	}
	assessed := scenario
	assessed.Candidates = slices.Clone(scenario.Candidates)
	for i := range assessed.Candidates {
		c, r := &assessed.Candidates[i], result.Candidates[i]
		c.CutoverMonth, c.RunOutUse = &r.CutoverMonth, r.RunOutUse
	}
	type ask func(ctx context.Context) (any, error)
	known := func(answer any) ask { return func(context.Context) (any, error) { return answer, nil } }
	sensitivity := func(candidate int) ask {
		return func(ctx context.Context) (any, error) { return estimator.Sensitivity(ctx, assessed, candidate) }
	}
	breakEven := func(candidate int) ask {
		return func(ctx context.Context) (any, error) {
			return estimator.BreakEvenOf(ctx, assessed, candidate, monthsLeft)
		}
	}
	for args, ask := range map[string]ask{
		"sensitivity":               sensitivity(0),
		"sensitivity --candidate 1": sensitivity(1),
		"split --candidate 1":       func(ctx context.Context) (any, error) { return estimator.SplitOf(ctx, assessed, 1) },
		"horizons":                  func(ctx context.Context) (any, error) { return estimator.HorizonsOf(ctx, assessed, 0) },
		"risk --candidate 1":        known(result.Candidates[1].Risk),
		"risk --candidate 2":        known(result.Candidates[2].Risk),
		"breakeven --candidate 2 " + monthsLeft + " -": breakEven(2),
		"explain rework --month 20 --branch stay -": func(context.Context) (any, error) {
			rework := estimator.Figure{Name: "rework", Branch: estimator.StayBranch, Month: 20}
			return estimator.Explain(assessed, 0, rework)
		},
		"figures":          known(estimator.Figures()),
		"estimate":         known(result),
		"estimate --exact": func(ctx context.Context) (any, error) { return estimator.Estimate(ctx, scenario) },
		"decision":         known(result.Recommendation),
	} {
		t.Run(args, func(t *testing.T) {
			t.Parallel()
			answer, err := ask(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var want bytes.Buffer
			if err := writeJSON(&want, answer); err != nil {
				t.Fatal(err)
			}
			got := execute(t, text, append(strings.Fields(args), "--json")...)
			if got.out != want.String() || got.status != statusDone {
				t.Errorf("got %.300s %s, want %.300s", got.out, got.errors, want.String())
			}
		})
	}
}

// phasedScenario returns later.json with a move in two steps, so that its commitment cannot be used up.
func phasedScenario(t *testing.T) string {
	t.Helper()
	return strings.Replace(readFile(t, "testdata/later.json"), `"name": "B",`, `"name": "B", "phase_months": 2,`, 1)
}

// The scenario moved in two steps leaves its month open; May 2027 is best. The second candidate of several.json sets
// August 2027.
func TestOpenCutoverMonthIsTheBestOneOfTheSimulation(t *testing.T) {
	phased := phasedScenario(t)
	for _, test := range []struct{ args, want, not string }{
		{"estimate -", "B, cutover at the end of May 2027", "--at-best"},
		{"estimate --exact -", "B, cutover at the end of May 2027", "--at-best"},
		{"estimate --csv -", "switch,B,6,1,", "switch,B,3,1,"},
		{"estimate --json -", `"B", "cutover_month": 6,`, `"B", "cutover_month": 3,`},
		{"estimate --json --exact -", `"B", "cutover_month": 3,`, `"B", "cutover_month": 6,`},
		{"estimate --json --exact --at-best -", `"B", "cutover_month": 6,`, `"B", "cutover_month": 3,`},
		{"explain npv -", "$660,159.91", ""},
		{"explain cutover_payment -", "B, cutover at the end of May 2027", "February"},
		{"sensitivity -", "Switching to B at the end of May 2027 is worth $660,000", ""},
		{"risk -", "Switching to B at the end of May 2027 pays off in", ""},
		{"breakeven " + monthsLeft + " -", "Switching to B at the end of May 2027 pays if", ""},
		{"estimate testdata/stay.json", "fell below $48.77 per label", ""},
		{"estimate testdata/several.json", "Zweite Wahl GmbH, cutover at the end of August 2027", ""},
		{"estimate --at-best testdata/several.json",
			"GmbH, cutover at the end of November 2029", "GmbH, cutover at the end of August"},
		{"breakeven --candidate 1 " + reviewed + " testdata/several.json", "GmbH at the end of August 2027 ", ""},
	} {
		t.Run(test.args, func(t *testing.T) {
			t.Parallel()
			got := execute(t, phased, strings.Fields(test.args)...).out
			text := strings.Join(strings.Fields(got), " ")
			if !strings.Contains(text, test.want) || test.not != "" && strings.Contains(text, test.not) {
				t.Errorf("got %.400s, want %q and not %q", text, test.want, test.not)
			}
		})
	}
}

func TestOutcomesOfAnalyses(t *testing.T) {
	certain := strings.Replace(readFile(t, "testdata/later.json"), `"version": 1,`,
		`"version": 1, "uncertainty": {"`+reviewed+`": {"low": 0.1, "high": 0.1}},`, 1)
	tests := []struct {
		name        string
		args        string
		in          string
		status      int
		out, errors string
	}{
		{"sure", "risk -", scenarioWith(t, "0", "0", "1"), 0, "pays off in 50\nof 50 equally likely", ""},
		{"nothing is uncertain", "sensitivity", certain, 0, "No input of this scenario is uncertain.", ""},
		{"nothing is uncertain as JSON", "sensitivity --json", certain, 0, "[]\n", ""},
		{"no risk", "risk", certain, 0, "pays off in 50\nof 50", ""},
		{"break-even of a whole input", "breakeven " + monthsLeft, phasedScenario(t), 0,
			"most 29 months, all else unchanged", ""},
		{"always pays", "breakeven " + reviewed + " testdata/later.json", "", 0,
			"pays at any\nvalue of “Share you review”, all", ""},
		{"never pays", "breakeven " + reviewed, scenarioWith(t, "90000000", "0", "90000000"), 0,
			"2029 does not pay at any value of “Share", ""},
		{"pays from a value on", "breakeven /incumbent/offer/annual_uplift testdata/later.json", "", 0,
			"Price uplift per year” is at least", ""},
		{"no such input", "breakeven /nope --candidate 1 testdata/several.json", "", 1, "",
			"testdata/several.json: /nope: unknown: expected the JSON Pointer"},
		{"not a number", "breakeven /currency --candidate 1 testdata/several.json", "", 1, "", "/currency: unknown"},
		{"not a pointer", "breakeven currency --candidate 1 testdata/several.json", "", 1, "", "currency: unknown"},
		{"no such candidate", "risk --candidate 1 testdata/later.json", "", 1, "",
			"/candidates/1: unknown: expected the number 0"},
		{"a candidate below 0", "sensitivity --candidate=-1 testdata/later.json", "", 1, "", "/candidates/-1: unknown"},
		{"a bad scenario", "sensitivity testdata/bad.json", "", 1, "",
			"testdata/bad.json: /horizon_months: bounds: got 200"},
		{"a bad input", "risk", "{}", 1, "", "standard input: /version: missing"},
		{"no file", "risk nowhere.json", "", 2, "", "nowhere.json"},
		{"no input", "breakeven", "", 2, "", "--help"},
		{"no index", "risk --candidate B", "", 2, "", "--candidate"},
		{"one file too many", "sensitivity a b", "", 2, "", "b"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := execute(t, test.in, strings.Fields(test.args)...)
			got.check(t, test.status, test.out, test.errors)
		})
	}
}

func TestLabelsNameProviderTaskAndTier(t *testing.T) {
	card := estimator.ByTask(estimator.TaskPricing{Task: "Boxes"}, estimator.TaskPricing{Task: "Masks"})
	p := summary{scenario: estimator.Scenario{
		Demand:     estimator.Demand{Tasks: []estimator.Task{{Name: "Masks"}, {Name: "Boxes"}}},
		Incumbent:  estimator.Incumbent{Name: "A"},
		Candidates: []estimator.Candidate{{Name: "B", Offer: estimator.Offer{Pricing: card}}, {Name: "C\x1b"}},
	}}
	for pointer, want := range map[string]string{
		reviewed:                                 "Share you review",
		monthsLeft:                               "A: Months left on the contract",
		"/candidates/1/offer/pricing/unit_price": "C\uFFFD: Price per label",
		"/incumbent/offer/pricing/tiers/0/unit_price": "A: Tier's price per label, tier 1",
		tierPrice:                          "B: Tier's price per label, tier 2",
		"/demand/tasks/0/labels_per_month": "Task's labels per month, Masks",
		"/candidates/0/offer/pricing/prices/1/pricing/tiers/0/unit_price": "B: Tier's price per label, Masks, tier 1",
	} {
		if got := p.label(pointer); got != want {
			t.Errorf("%s: got %q, want %q", pointer, got, want)
		}
	}
}

func TestUnexplainedFiguresSayWhatToAsk(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"settlement --month 5", "settlement is not a monthly figure; leave out --month"},
		{"exit --month 2", "exit has no value in month 2 when switching; leave out --month"},
		{"benefit", "ask for a month: switchcost explain benefit --month 1 --candidate 1 testdata/several.json"},
		{"purchase", "purchase is explained as a part of labels: switchcost explain labels --month 1"},
		{"purchase --month 9", "switchcost explain labels --month 9 --candidate 1 testdata/several.json"},
		{"purchase --branch stay", "switchcost explain labels --month 1 --branch stay --candidate 1 testdata/several.json"},
		{"timing", "explain does not cover timing. Net present value of a cutover"},
		{"carried_credits", "carried_credits has no value in this scenario when switching. Credits and"},
		{"nothing\u200b", `no figure is called "nothing\u200b"; "switchcost figures" lists them`},
		{"npv --month 99", "--month: got 99, expected 1 to 36"},
	} {
		args := append([]string{"explain"}, strings.Fields(test.args)...)
		execute(t, "", append(args, "--candidate", "1", "testdata/several.json")...).check(t, statusFailed, "", test.want)
	}
}

func TestExplanationsNameTasksAndOrigins(t *testing.T) {
	scenario := execute(t, "", "preset", "driving-segmentation").out
	got := execute(t, scenario, "explain", "labels", "--month", "8")
	got.check(t, statusDone, "task 1: RGB, task 2: LiDAR", "")
	got.check(t, statusDone, "credits_before: Prepaid balance or signing credit", "")
}
