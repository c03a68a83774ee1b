package main

import (
	"strings"
	"testing"
)

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
