package evidence

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// formulas are what a spreadsheet would compute.
var formulas = []string{"=1+1", "+cmd", "@SUM(A1)", "-2+3 text", `=HYPERLINK("x")`, "＝1"}

func TestKindsThatLookLikeFormulasStayTexts(t *testing.T) {
	var csv strings.Builder
	csv.WriteString("Month;Type;Labels;Amount;Note\n")
	for month := range 12 {
		for i, kind := range formulas {
			labels := 1000 + 100*month + 10*i
			fmt.Fprintf(&csv, "2026-%02d;%q;%d;%d.00;%q\n", month+1, kind, labels, labels*(i+1), formulas[0])
		}
	}
	data := strings.ReplaceAll(csv.String(), `\"`, `""`)
	table, err := ReadTable([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	layout := table.Recognise(false, Hints{})
	if got := layout.Columns[1].Samples; !slices.Contains(got, formulas[0]) || layout.Columns[1].Role != RoleKind {
		t.Errorf("got samples %q of %q", got, layout.Columns[1].Role)
	}
	found := table.ReadInvoices(layout).Derive(Options{Digits: 2})
	kinds := slices.Sorted(slices.Values(found.Records.Kinds))
	if want := slices.Sorted(slices.Values(formulas)); !slices.Equal(kinds, want) {
		t.Errorf("got kinds %q, want %q", kinds, want)
	}
	for _, f := range found.Figures {
		if tasks, ok := f.Value.([]Task); ok && len(tasks) != len(formulas) {
			t.Errorf("got tasks %v", tasks)
		}
		if card, ok := f.Value.(Pricing); ok {
			for _, price := range card.Prices {
				if want := fmt.Sprint(slices.Index(formulas, price.Task) + 1); price.Pricing.UnitPrice != want {
					t.Errorf("%q costs %s, want %s", price.Task, price.Pricing.UnitPrice, want)
				}
			}
		}
	}
	if r := found.Records; r.Rows != 12*len(formulas) || len(r.Ignored) > 0 {
		t.Errorf("got %d rows, ignored %v", r.Rows, r.Ignored)
	}
}

// In a column of numbers, a formula is no number.
func TestFormulasAreNoNumbers(t *testing.T) {
	for _, cell := range append([]string{"=100", "=100*2", "@100", "+100*2", "-2+3"}, formulas...) {
		if value, ok := readNumber(cell, Point); ok {
			t.Errorf("%s is read as %s", cell, value)
		}
	}
}

func TestAuditsKeepTextsThatLookLikeFormulas(t *testing.T) {
	csv := "Provider,Type,Verdict\n"
	for _, provider := range []string{"=cmd", "@B"} {
		for _, kind := range formulas[:4] {
			csv += strings.Repeat(fmt.Sprintf("%s,%s,right\n", provider, kind), 20) + fmt.Sprintf("%s,%s,wrong\n", provider, kind)
		}
	}
	table, err := ReadTable([]byte(csv))
	if err != nil {
		t.Fatal(err)
	}
	found := table.ReadAudit(table.Recognise(true, Hints{}))
	text := asJSON(t, found)
	for _, name := range append([]string{"=cmd", "@B"}, formulas[:4]...) {
		if !strings.Contains(text, `"name":"`+name+`"`) {
			t.Errorf("%s is missing in %s", name, text)
		}
	}
}
