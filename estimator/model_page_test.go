package estimator

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// modelPage is MODEL.md.
func modelPage(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The page's tables of formulas are those of the list of figures.
func TestModelPageHasTheFormulas(t *testing.T) {
	page := modelPage(t)
	for _, sort := range []Sort{SortLine, SortQuantity, SortAnswer} {
		for _, figure := range Figures() {
			if figure.Sort != sort {
				continue
			}
			for _, c := range figure.Formulas {
				if row := formulaRow(figure, c); !strings.Contains(page, row) {
					t.Errorf("MODEL.md lacks\n%s", row)
				}
			}
		}
	}
}

// formulaRow is a formula as a row of the page's tables.
func formulaRow(figure FigureInfo, c FormulaCase) string {
	formula := "`" + c.Formula + "`"
	if c.When != "" {
		formula += " (" + c.When + ")"
	}
	return fmt.Sprintf("| `%s` | %s | %s |\n", figure.Name, formula, figure.Source)
}

// A row of the worked example: figure, branch, month, what is worked out and
// what it comes to.
var workedRow = regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\| (stay|switch) \\| (\\d*) \\| `([^`]+)` \\| ([−0-9.]+) \\|$")

// Each number of the worked example comes out of its own arithmetic, and out of
// the estimator.
func TestModelPageWorksItsExampleOut(t *testing.T) {
	page := modelPage(t)
	_, after, _ := strings.Cut(page, "```json\n")
	text, _, _ := strings.Cut(after, "```")
	s, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	rows := workedRow.FindAllStringSubmatch(page, -1)
	if all := strings.Count(page, "| stay |") + strings.Count(page, "| switch |"); len(rows) != all || all == 0 {
		t.Fatalf("%d of %d rows are understood", len(rows), all)
	}
	for _, row := range rows {
		figure := Figure{Name: row[1], Branch: BranchName(row[2])}
		figure.Month, _ = strconv.Atoi(row[3])
		shown := strings.Replace(row[5], "−", "-", 1)
		_, decimals, _ := strings.Cut(shown, ".")
		digits := int32(len(decimals))
		worked, err := workOut(row[4], nil)
		if got := decimal.NewFromFloat(worked).Round(12).StringFixed(digits); err != nil || got != shown {
			t.Errorf("%s: it comes to %s (%v)", row[0], got, err)
		}
		given, err := Explain(s, 0, figure)
		if err != nil || given.Value.StringFixed(digits) != shown {
			t.Errorf("%s: the estimator has %s (%v)", row[0], given.Value, err)
		}
	}
}
