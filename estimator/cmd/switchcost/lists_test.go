package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

func TestInputsAreThoseOfThePackage(t *testing.T) {
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
		got := entries[i]
		if got.Pointer != in.Pointer || got.Help != in.Help || got.Source != in.Source || got.Section != in.Section {
			t.Errorf("entry %d is %+v, want %+v", i, got, in)
		}
	}
}

func TestTextsAreThoseOfEstimatorPresetsVerdictAndRemarks(t *testing.T) {
	var texts map[string]string
	if err := json.Unmarshal([]byte(execute(t, "", "texts", "--json").out), &texts); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, text := range estimator.Texts() {
		want[text.ID] = text.English
	}
	for _, name := range presets.Names() {
		preset, err := presets.Get(name)
		if err != nil {
			t.Fatal(err)
		}
		id := "preset." + name
		want[id+".title"], want[id+".summary"] = preset.Title, preset.Summary
		for pointer, source := range preset.Sources {
			want[id+".source"+strings.ReplaceAll(pointer, "/", ".")] = source
		}
	}
	templates := newVerdictTemplates()
	for _, code := range estimator.CaseCodes() {
		ids := estimator.SentencesOf(estimator.Recommendation{Case: estimator.Case{Code: code}})
		for _, id := range slices.Concat(ids.Advice, ids.Worth) {
			want[id] = templates[id]
		}
	}
	for _, code := range estimator.ChangeCodes() {
		id := changeID(estimator.Change{Code: code})
		want[id] = templates[id]
	}
	for id, text := range newRemarkTemplates() {
		want[id] = text
	}
	for id, text := range want {
		if texts[id] != text || text == "" {
			t.Errorf("%s: got %q, want %q", id, texts[id], text)
		}
	}
	listed := execute(t, "", "texts").out
	if !strings.Contains(listed, "preset.documents.title\n  "+texts["preset.documents.title"]+"\n") {
		t.Errorf("got %.300s", listed)
	}
}

func TestTextsHaveUniqueIDs(t *testing.T) {
	texts, err := newTexts()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, text := range texts {
		if known[text.ID] || text.English == "" {
			t.Errorf("%s is repeated or empty: %q", text.ID, text.English)
		}
		known[text.ID] = true
	}
}
