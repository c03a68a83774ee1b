package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

const evidenceFiles = "../../evidence/testdata/"

func TestMeasurePrintsWhatItFound(t *testing.T) {
	var transcript strings.Builder
	for _, command := range []string{
		"invoices buchhaltung.csv", "invoices corrections.csv", "invoices kinds.csv", "invoices stunden.csv",
		"audit counts.csv", "audit agreement.csv", "audit pilot.csv --candidate 0",
	} {
		args := append([]string{"measure"}, strings.Fields(command)...)
		args[2] = evidenceFiles + strings.TrimSuffix(args[1], "s") + "s/" + args[2]
		run := execute(t, "", args...)
		if run.status != statusDone || run.errors != "" {
			t.Errorf("%s: status %d, %s", command, run.status, run.errors)
		}
		transcript.WriteString("$ switchcost measure " + command + "\n" + run.out + "\n")
	}
	golden(t, "measure.txt", transcript.String())
}

func TestMeasuredFiguresAreWrittenIntoAScenario(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mine.json")
	if err := os.WriteFile(file, []byte(readFile(t, "testdata/later.json")), 0o600); err != nil {
		t.Fatal(err)
	}
	into := func(in string, args ...string) estimator.Scenario {
		t.Helper()
		if run := execute(t, in, append(append([]string{"measure"}, args...), "--into", file)...); run.status != statusDone {
			t.Fatalf("%v: status %d, %s", args, run.status, run.errors)
		}
		s, err := estimator.Parse([]byte(readFile(t, file)))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := into("", "invoices", evidenceFiles+"invoices/transactions.csv")
	if s.Demand.LabelsPerMonth.String() != "44854" || s.Incumbent.Offer.Pricing.UnitPrice.String() != "1.35" {
		t.Errorf("got %s labels at %s", s.Demand.LabelsPerMonth, s.Incumbent.Offer.Pricing.UnitPrice)
	}
	const note = "12 months of invoices, January to December 2026"
	if got := s.Origins["/incumbent/offer/pricing/unit_price"]; got != (estimator.Origin{Kind: "measured", Note: note}) {
		t.Errorf("got origin %v", got)
	}
	s = into("500;21", "audit")
	if got := s.Uncertainty["/incumbent/offer/label_accuracy"]; got.Low.String() != "0.9452" || len(s.Uncertainty) < 2 {
		t.Errorf("got range %v among %d", got, len(s.Uncertainty))
	}
	answer := strings.Join(strings.Fields(execute(t, "", "estimate", file).out), " ")
	const measured = "Measured: 12 months of invoices, January to December 2026; 500 labels checked."
	if !strings.Contains(answer, measured) {
		t.Errorf("the answer does not say what it rests on: %s", answer)
	}
	const assumed = "Assumed, most worth knowing first: "
	_, list, found := strings.Cut(answer, assumed)
	if !found || strings.Contains(list[:strings.Index(list, " more.")], s.Incumbent.Name+": Label accuracy") {
		t.Errorf("the answer does not say what is assumed: %s", answer)
	}
	if plain := execute(t, "", "estimate", "testdata/later.json").out; strings.Contains(plain, "Assumed") {
		t.Errorf("a scenario without origins has figures that are called assumed: %s", plain)
	}
	s = into("", "invoices", evidenceFiles+"invoices/kinds.csv")
	if len(s.Demand.Tasks) != 2 || len(s.Incumbent.Offer.Pricing.Prices) != 2 {
		t.Errorf("got tasks %v, prices %v", s.Demand.Tasks, s.Incumbent.Offer.Pricing.Prices)
	}
	s = into("", "invoices", evidenceFiles+"invoices/transactions.csv")
	if len(s.Demand.Tasks) != 0 || s.Incumbent.Offer.Pricing.UnitPrice == nil {
		t.Errorf("one volume again: got tasks %v", s.Demand.Tasks)
	}
	info, err := os.Stat(file)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v", info.Mode(), err)
	}
}

func TestMeasureRejectsWhatItCannotRead(t *testing.T) {
	for _, c := range []struct{ name, args, in, errors string }{
		{"a program", "invoices", "\x7fELF\x00\x01", "standard input: not a text file"},
		{"a spreadsheet", "invoices", "PK\x03\x04", "save it as CSV"},
		{"a sentence", "audit", "hello", "no table"},
		{"another currency", "invoices --into testdata/later.json " + evidenceFiles + "invoices/factures.csv", "",
			"invoices are in EUR and the scenario in USD"},
		{"no candidate", "audit --candidate 7 --into testdata/later.json", "500;21", "no candidate 7"},
		{"no provider", "audit --provider Nobody " + evidenceFiles + "audits/counts.csv", "", `no rows are of "Nobody"`},
		{"no month", "invoices --start soon", "2026-01;1;1\n2026-02;2;2\n", `got "soon"`},
	} {
		run := execute(t, c.in, append([]string{"measure"}, strings.Fields(c.args)...)...)
		if run.status != statusFailed || !strings.Contains(run.errors, c.errors) {
			t.Errorf("%s: status %d, %s", c.name, run.status, run.errors)
		}
	}
}

func TestMeasurePrintsJSON(t *testing.T) {
	out := execute(t, "", "measure", "invoices", "--json", evidenceFiles+"invoices/kinds.csv").out
	var found struct {
		Figures []struct{ Pointer string }
		Notes   []struct{ Code string }
	}
	if err := json.Unmarshal([]byte(out), &found); err != nil || len(found.Figures) != 3 || len(found.Notes) == 0 {
		t.Errorf("got %.300s (%v)", out, err)
	}
}
