package main

import (
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

func TestNamesFitTheirSentence(t *testing.T) {
	for name, want := range map[string][2]string{
		defaultOf("/incumbent/name"):               {"your current provider", "Your current provider"},
		defaultOf("/candidates/0/name"):            {"the new provider", "The new provider"},
		defaultOf("/candidates/0/name") + " 2":     {"new provider 2", "New provider 2"},
		defaultOf("/incumbent/name") + ", amended": {"your current provider, amended", "Your current provider, amended"},
		"New provider of labels":                   {"New provider of labels", "New provider of labels"},
		"Our New provider":                         {"Our New provider", "Our New provider"},
		"eLabel":                                   {"eLabel", "eLabel"},
	} {
		if got := [2]string{within(name), starting(name)}; got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func defaultOf(pointer string) string {
	in, _ := estimator.InputAt(pointer)
	return in.Default
}

func TestSlotsForNamesFollowTheirPlace(t *testing.T) {
	slots := map[string]string{"incumbent": "Current provider", "name": "New provider", "input": "New provider"}
	for template, want := range map[string]string{
		"{incumbent} stops.":            "Your current provider stops.",
		"Stay with {incumbent}.":        "Stay with your current provider.",
		"{name} or {incumbent}: {name}": "The new provider or your current provider: the new provider",
		"“{input}” decides.":            "“New provider” decides.",
	} {
		if got := fill(template, slots); got != want {
			t.Errorf("%s: got %q, want %q", template, got, want)
		}
	}
}
