package evidence

import (
	"encoding/json"
	"os"
	"testing"
	"time"
)

func TestDatesAsSixLanguagesWriteThem(t *testing.T) {
	for _, c := range []struct {
		cell  string
		order DateOrder
		want  string // "" if it is no date
		day   int
	}{
		{"2026-01", DayFirst, "2026-01", 0},
		{"2026-01-31", DayFirst, "2026-01", 31},
		{"2026/1/31", MonthFirst, "2026-01", 31},
		{"2026-01-31T23:59:59Z", DayFirst, "2026-01", 31},
		{"2026-01-31 10:30", DayFirst, "2026-01", 31},
		{"31.01.2026", DayFirst, "2026-01", 31},
		{"31.1.26", DayFirst, "2026-01", 31},
		{"01/02/2026", DayFirst, "2026-02", 1},
		{"01/02/2026", MonthFirst, "2026-01", 2},
		{"01/2026", DayFirst, "2026-01", 0},
		{"202601", DayFirst, "2026-01", 0},
		{"20260131", DayFirst, "2026-01", 31},
		{"2026M01", DayFirst, "2026-01", 0},
		{"January 2026", DayFirst, "2026-01", 0},
		{"Jan 2026", DayFirst, "2026-01", 0},
		{"Jan-26", DayFirst, "2026-01", 0},
		{"15 Jan 26", DayFirst, "2026-01", 15},
		{"Jan 15, 2026", MonthFirst, "2026-01", 15},
		{"März 2026", DayFirst, "2026-03", 0},
		{"Mrz 26", DayFirst, "2026-03", 0},
		{"31. Dezember 2026", DayFirst, "2026-12", 31},
		{"janvier 2026", DayFirst, "2026-01", 0},
		{"févr. 2026", DayFirst, "2026-02", 0},
		{"1er août 2026", DayFirst, "2026-08", 1},
		{"enero de 2026", DayFirst, "2026-01", 0},
		{"31 de diciembre de 2026", DayFirst, "2026-12", 31},
		{"2026年1月", DayFirst, "2026-01", 0},
		{"2026年1月31日", DayFirst, "2026-01", 31},
		{"令和8年1月", DayFirst, "2026-01", 0},
		{"１月", DayFirst, "0000-01", 0},
		{"يناير 2026", DayFirst, "2026-01", 0},
		{"كانون الثاني 2026", DayFirst, "2026-01", 0},
		{"أغسطس ٢٠٢٦", DayFirst, "2026-08", 0},
		{"01.01.2026 - 31.01.2026", DayFirst, "2026-01", 1},
		{"2026-01-01–2026-01-31", DayFirst, "2026-01", 1},
		{"01.01.2026 - 28.02.2026", DayFirst, "", 0},
		{"46053", DayFirst, "2026-01", 31},
		{"March", DayFirst, "0000-03", 0},
		{"31.02.2026", DayFirst, "", 0},
		{"2026-13", DayFirst, "", 0},
		{"45,000", DayFirst, "", 0},
		{"$2026", DayFirst, "", 0},
		{"2026-W05", DayFirst, "", 0},
		{"Q1 2026", DayFirst, "", 0},
		{"Total", DayFirst, "", 0},
		{"", DayFirst, "", 0},
	} {
		got, ok := readDate(c.cell, c.order)
		if c.want == "" && ok || c.want != "" && (!ok || got.asMonth().String() != c.want || got.day != c.day) {
			t.Errorf("%q: got %v day %d, %v; want %q day %d", c.cell, got.asMonth(), got.day, ok, c.want, c.day)
		}
	}
}

func parseDay(t *testing.T, text string) time.Time {
	t.Helper()
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		t.Fatal(err)
	}
	return day
}

// The page converts a typed date by the same rule, and is tested with the same table.
func TestTermInMonths(t *testing.T) {
	text, err := os.ReadFile("testdata/terms.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		End          string
		Notice       int
		Unit         NoticeUnit
		MonthsLeft   int    `json:"months_left"`
		NoticeMonths int    `json:"notice_months"`
		LastNotice   string `json:"last_notice"`
	}
	if err := json.Unmarshal(text, &table); err != nil || len(table) < 19 {
		t.Fatal(len(table), err)
	}
	for _, c := range table {
		term := Term{parseDay(t, c.End), c.Notice, c.Unit}
		left, months := term.Months(monthOf(2027, 1))
		last := term.LastDay().Format(time.DateOnly)
		if left != c.MonthsLeft || months != c.NoticeMonths || last != c.LastNotice {
			t.Errorf("%s, %d %s: got %d, %d, %s", c.End, c.Notice, c.Unit, left, months, last)
		}
	}
}

func TestRenewalsEndOnTheSameDay(t *testing.T) {
	for _, c := range []struct{ end, month, want string }{
		{"2027-06-30", "2028-06", "2028-06-30"},
		{"2027-06-30", "2027-07", "2027-07-31"},
		{"2027-06-15", "2028-06", "2028-06-15"},
		{"2027-01-30", "2028-02", "2028-02-29"},
		{"2028-02-29", "2029-02", "2029-02-28"},
	} {
		month, err := ParseMonth(c.month)
		if err != nil {
			t.Fatal(err)
		}
		term := Term{End: parseDay(t, c.end)}.EndingIn(month)
		if got := term.End.Format(time.DateOnly); got != c.want {
			t.Errorf("%s in %s: got %s", c.end, c.month, got)
		}
	}
}
