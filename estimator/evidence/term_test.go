package evidence

import (
	"encoding/json"
	"os"
	"testing"
	"time"
)

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
