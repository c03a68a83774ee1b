package main

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

func TestSummaries(t *testing.T) {
	for _, name := range []string{"now", "later", "stay", "several"} {
		got := execute(t, "", "estimate", "testdata/"+name+".json")
		golden(t, name+".txt", got.out)
	}
	golden(t, "later-at-best.txt", execute(t, "", "estimate", "--at-best", "testdata/later.json").out)
}

func TestCSV(t *testing.T) {
	got := execute(t, "", "estimate", "--csv", "testdata/short.json").out
	golden(t, "short.csv", got)
	if strings.Count(got, "\r\n") != strings.Count(got, "\n") {
		t.Error("not every line ends as RFC 4180 has it")
	}
}

// Every row's cells add up to its total, and the rows to the branch.
func TestCSVAddsUp(t *testing.T) {
	text := readFile(t, "testdata/several.json")
	result, err := estimateText(t.Context(), []byte(text))
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

func TestPlainCell(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "B": "B", "B=1": "B=1", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@sum": "'@sum",
		"\t=1": "'\t=1", "\r=1": "'\r=1", "＝1": "'＝1", "'=1": "'=1", "Ärzte": "Ärzte",
	} {
		if got := plainCell(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestInputs(t *testing.T) {
	golden(t, "inputs.txt", execute(t, "", "inputs").out)
	var entries []estimator.Input
	if err := json.Unmarshal([]byte(execute(t, "", "inputs", "--json").out), &entries); err != nil {
		t.Fatal(err)
	}
	want := estimator.Inputs()
	if len(entries) != len(want) {
		t.Fatalf("%d entries, want %d", len(entries), len(want))
	}
	for i, in := range want {
		if got := entries[i]; got.Pointer != in.Pointer || got.Help != in.Help || got.Source != in.Source || got.Section != in.Section {
			t.Errorf("entry %d is %+v, want %+v", i, got, in)
		}
	}
}

func TestTextsListsEstimatorAndPresets(t *testing.T) {
	var texts map[string]string
	if err := json.Unmarshal([]byte(execute(t, "", "texts", "--json").out), &texts); err != nil {
		t.Fatal(err)
	}
	for _, text := range estimator.Texts() {
		if texts[text.ID] != text.English {
			t.Errorf("%s: got %q, want %q", text.ID, texts[text.ID], text.English)
		}
	}
	for _, id := range []string{"preset.documents.title", "preset.documents.source.models.gpu_hours"} {
		if texts[id] == "" {
			t.Errorf("no text %s", id)
		}
	}
}
