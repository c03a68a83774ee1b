package evidence

import (
	"testing"
	"time"
)

func TestTermInMonths(t *testing.T) {
	for _, c := range []struct {
		end          string
		notice       int
		unit         NoticeUnit
		left, months int
		last         string
		passed       bool
	}{
		{"2027-06-30", 3, NoticeMonths, 6, 3, "2027-03-31", false},
		{"2027-06-30", 90, NoticeDays, 6, 3, "2027-04-01", false},
		{"2027-06-30", 91, NoticeDays, 6, 3, "2027-03-31", false},
		{"2027-06-30", 92, NoticeDays, 6, 4, "2027-03-30", false},
		{"2027-06-30", 6, NoticeWeeks, 6, 2, "2027-05-19", false},
		{"2027-06-30", 0, NoticeDays, 6, 0, "2027-06-30", false},
		{"2027-06-15", 3, NoticeMonths, 6, 4, "2027-03-15", false}, // counts as the end of June; notice by 28 February
		{"2027-02-28", 1, NoticeMonths, 2, 1, "2027-01-31", false},
		{"2027-05-31", 3, NoticeMonths, 5, 3, "2027-02-28", false},
		{"2027-05-30", 3, NoticeMonths, 5, 3, "2027-02-28", false},
		{"2026-12-31", 1, NoticeMonths, 0, 1, "2026-11-30", true},
		{"2027-01-31", 1, NoticeMonths, 1, 1, "2026-12-31", false},
		{"2020-01-31", 1, NoticeMonths, 0, 1, "2019-12-31", true},
	} {
		end, err := time.Parse(time.DateOnly, c.end)
		if err != nil {
			t.Fatal(err)
		}
		got := NewTerm(end, c.notice, c.unit, monthOf(2027, 1))
		if got.MonthsLeft != c.left || got.NoticeMonths != c.months || got.LastNotice != c.last || got.Passed != c.passed {
			t.Errorf("%s, %d %s: got %+v", c.end, c.notice, c.unit, got)
		}
	}
}
