package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

func TestCSVRowsAddUpToTheirTotalsAndToTheBranch(t *testing.T) {
	text := readFile(t, "testdata/several.json")
	scenario, err := estimator.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	result, err := estimator.Estimate(t.Context(), bestMonths(t, scenario))
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

func TestJSONIsTheResultOfThePackage(t *testing.T) {
	text := readFile(t, "testdata/several.json")
	result, err := answerText(estimator.Estimate)(t.Context(), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want, err := compact(result)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := json.Compact(&got, []byte(execute(t, text, "estimate", "--json").out)); err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("got %s, want %s", got.String(), want)
	}
	if batch := execute(t, oneLine(t, text), "batch"); batch.out != string(want)+"\n" {
		t.Errorf("batch gives %s, want %s", batch.out, want)
	}
}

func TestAtBestTakesEachCandidateAtItsBestMonth(t *testing.T) {
	for _, file := range []string{"now", "later", "stay", "several"} {
		var result struct {
			Candidates []struct {
				CutoverMonth int `json:"cutover_month"`
				Best         int `json:"best_cutover_month"`
			}
		}
		got := execute(t, "", "estimate", "--json", "--at-best", "testdata/"+file+".json")
		if err := json.Unmarshal([]byte(got.out), &result); err != nil || len(result.Candidates) == 0 {
			t.Fatalf("%s: %v: %.200s", file, err, got.out)
		}
		for i, c := range result.Candidates {
			if c.CutoverMonth != c.Best {
				t.Errorf("%s: candidate %d at month %d, best is %d", file, i, c.CutoverMonth, c.Best)
			}
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
