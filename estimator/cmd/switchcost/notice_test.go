package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// The page, the plan and the calendar say the same days: see web/test/notice.test.mjs.
func TestLastDayForNoticeIsThatOfTheDates(t *testing.T) {
	for _, c := range []struct{ end, notice, months, notices, want string }{
		{"2027-06-30", "90 days", "7", "3", "1 April 2027"},
		{"2027-06-30", "92 days", "7", "4", "30 March 2027"},
		{"2027-08-31", "2 months", "9", "2", "30 June 2027"},
		{"2027-08-15", "2 months", "9", "3", "15 June 2027"},
		{"2028-02-29", "6 weeks", "15", "2", "18 January 2028"},
	} {
		s := scenarioWithTerm(t, c.end, c.notice, c.months, c.notices)
		run := execute(t, s, "estimate", "-")
		if run.status != statusDone || !strings.Contains(run.out, c.want) {
			t.Errorf("%s, %s: want %s, got %d %s\n%s", c.end, c.notice, c.want, run.status, run.errors, run.out)
		}
	}
}

func scenarioWithTerm(t *testing.T, end, notice, months, notices string) string {
	t.Helper()
	var document map[string]any
	if err := json.Unmarshal([]byte(readFile(t, "testdata/later.json")), &document); err != nil {
		t.Fatal(err)
	}
	setAt(document, endPointer, months)
	setAt(document, noticePointer, notices)
	document["origins"] = map[string]any{
		endPointer:    map[string]any{"kind": "typed", "note": end},
		noticePointer: map[string]any{"kind": "typed", "note": notice},
	}
	text, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
