package evidence

import (
	"encoding/json"
	"os"
	"testing"
	"time"
)

// The page converts a typed date by the same rule, and is tested with the same table.
func TestTermInMonths(t *testing.T) {
	text, err := os.ReadFile("testdata/terms.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		End    string
		Notice int
		Unit   NoticeUnit
		Term
	}
	if err := json.Unmarshal(text, &table); err != nil || len(table) < 13 {
		t.Fatal(len(table), err)
	}
	for _, c := range table {
		end, err := time.Parse(time.DateOnly, c.End)
		if err != nil {
			t.Fatal(err)
		}
		got := NewTerm(end, c.Notice, c.Unit, monthOf(2027, 1))
		got.LastDay = time.Time{}
		if got != c.Term {
			t.Errorf("%s, %d %s: got %+v, want %+v", c.End, c.Notice, c.Unit, got, c.Term)
		}
	}
}
