package evidence

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func readFile(t *testing.T, name string) *Table {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	table, err := ReadTable(data)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func invoicesIn(t *testing.T, name string, hints Hints) (*Layout, *InvoiceFindings) {
	t.Helper()
	table := readFile(t, "invoices/"+name)
	layout := table.Recognise(false, hints)
	return layout, table.ReadInvoices(layout).Derive(Options{Digits: 2})
}

func asJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// valuesOf returns the figures that are set, by the last part of their pointers.
func valuesOf(t *testing.T, figures []Figure) string {
	var list []string
	for _, f := range figures {
		if !f.Optional {
			list = append(list, f.Pointer[strings.LastIndex(f.Pointer, "/")+1:]+"="+strings.Trim(asJSON(t, f.Value), `"`))
		}
	}
	return strings.Join(list, " ")
}

const perLabel = `pricing={"model":"per_label","unit_price":"1.35"} platform_fee=0 labels_per_month=44854`

func TestExportsOfSeveralCountriesGiveTheSameFigures(t *testing.T) {
	for _, c := range []struct {
		file, delimiter string
		encoding        Encoding
		currency, want  string
		hints           Hints
	}{
		{"buchhaltung.csv", ";", Windows1252, "EUR",
			strings.Replace(perLabel, `platform_fee=0`, `platform_fee=500`, 1), Hints{}},
		{"factures.csv", ";", UTF8, "EUR", perLabel, Hints{}},
		{"facturas.txt", "\t", UTF16LE, "EUR", perLabel, Hints{}},
		{"transactions.csv", ",", UTF8, "", perLabel, Hints{}},
		{"seikyu.csv", ",", UTF8, "", strings.Replace(perLabel, "1.35", "135", 1), Hints{}},
		{"fawatir.csv", ";", UTF8, "", perLabel, Hints{}},
		{"excel.csv", ";", UTF8, "", perLabel, Hints{Mark: Comma}},
		{"pasted.txt", "\t", UTF8, "", perLabel, Hints{Mark: Comma}},
	} {
		t.Run(c.file, func(t *testing.T) {
			table := readFile(t, "invoices/"+c.file)
			if table.Delimiter != c.delimiter || table.Encoding != c.encoding {
				t.Errorf("got delimiter %q and %s", table.Delimiter, table.Encoding)
			}
			layout, found := invoicesIn(t, c.file, c.hints)
			if got := sorted(valuesOf(t, found.Figures)); got != sorted(c.want) {
				t.Errorf("got  %s\nwant %s\n%s\n%s", got, c.want, asJSON(t, layout), asJSON(t, found.Notes))
			}
			if found.Records.Currency != c.currency {
				t.Errorf("got currency %q, want %q", found.Records.Currency, c.currency)
			}
			for _, m := range found.Fit {
				if !m.Fits {
					t.Errorf("%s: invoiced %s, modelled %s", m.Month, m.Invoiced, m.Modelled)
				}
			}
			if b := found.Figures[0].Basis; b.Count != 12 || b.First.String() != "2026-01" || b.Last.String() != "2026-12" {
				t.Errorf("got basis %s", asJSON(t, b))
			}
		})
	}
}

func sorted(values string) string {
	list := strings.Fields(values)
	slices.Sort(list)
	return strings.Join(list, " ")
}

func TestRateCardBecomesTasks(t *testing.T) {
	_, found := invoicesIn(t, "kinds.csv", Hints{})
	want := `pricing={"model":"by_task","prices":[` +
		`{"task":"Boxes","pricing":{"model":"per_label","unit_price":"0.06"}},` +
		`{"task":"Polygons","pricing":{"model":"per_label","unit_price":"0.25"}}]} ` +
		`tasks=[{"name":"Boxes","labels_per_month":"44854","annual_growth":"0"},` +
		`{"name":"Polygons","labels_per_month":"5187","annual_growth":"0"}]`
	if got := valuesOf(t, found.Figures); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAnEmptyMonthIsAGap(t *testing.T) {
	table, err := ReadTable([]byte("Mois;Nb d'annotations;Montant HT\n" +
		"avr. 2026;44 010;59 413,50 €\nmai 2026;;\njuin 2026;47 330;63 895,50 €\nAvoir avr. 2026;-2 000;-2 700,00 €\n"))
	if err != nil {
		t.Fatal(err)
	}
	found := table.ReadInvoices(table.Recognise(false, Hints{})).Derive(Options{Digits: 2})
	if r := found.Records; len(r.Months) != 2 || len(r.Gaps) != 1 || r.Corrections != 1 {
		t.Errorf("got %d months, gaps %v, %d corrections", len(r.Months), r.Gaps, r.Corrections)
	}
	if got := valuesOf(t, found.Figures); !strings.Contains(got, "labels_per_month=44670") {
		t.Errorf("got %s", got)
	}
}

func TestCountsOfAnAuditAreWhole(t *testing.T) {
	for text, want := range map[string]int{"1.000;37": 1000, "1,000;37": 1000, "1 200;37": 1200, "1.5;0": 0, "12.00;1": 12} {
		table, err := ReadTable([]byte("Geprüft;Fehler\n" + text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		found := table.ReadAudit(table.Recognise(true, Hints{}))
		if found.All.Checked != want {
			t.Errorf("%s: got %d checked, want %d", text, found.All.Checked, want)
		}
	}
}

func TestHoursExplainAmountsWhereLabelsDoNot(t *testing.T) {
	_, found := invoicesIn(t, "stunden.csv", Hints{})
	want := `pricing={"model":"hourly","hourly_rate":"32.5","minutes_per_label":"1.1995"} ` +
		`platform_fee=0 labels_per_month=44871`
	if got := valuesOf(t, found.Figures); got != want {
		t.Errorf("got  %s\nwant %s\n%s", got, want, asJSON(t, found.Notes))
	}
}

func TestWhatDoesNotFitIsShown(t *testing.T) {
	_, found := invoicesIn(t, "corrections.csv", Hints{})
	r := found.Records
	if r.Corrections != 1 || len(r.Gaps) != 1 || r.Gaps[0].String() != "2026-05" {
		t.Errorf("got %d corrections, gaps %v", r.Corrections, r.Gaps)
	}
	want := `[{"reason":"no_number","lines":[14,15],"count":2},{"reason":"heading","lines":[17],"count":1},` +
		`{"reason":"no_month","lines":[16],"count":1}]`
	if got := asJSON(t, r.Ignored); got != want {
		t.Errorf("got %s", got)
	}
	notes := asJSON(t, found.Notes)
	for _, part := range []string{`"gaps","values":{"months":"2026-05"}`, `"outliers","values":{"months":"2026-03"}`} {
		if !strings.Contains(notes, part) {
			t.Errorf("%s is missing in %s", part, notes)
		}
	}
	for _, m := range found.Fit {
		if m.Fits == (m.Month.String() == "2026-03") {
			t.Errorf("%s: invoiced %s, modelled %s, fits: %v", m.Month, m.Invoiced, m.Modelled, m.Fits)
		}
	}
	if got := valuesOf(t, found.Figures); !strings.Contains(got, `"1.35"`) {
		t.Errorf("got %s", got)
	}
}

func TestOtherFilesAreRejectedWithAReason(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		want Rejection
	}{
		"too large":       {make([]byte, MaxBytes+1), Rejection{TooLarge, "33554433 bytes"}},
		"a spreadsheet":   {[]byte("PK\x03\x04rest"), Rejection{NotText, "zip"}},
		"a document":      {[]byte("%PDF-1.7"), Rejection{NotText, "pdf"}},
		"a program":       {[]byte("\x7fELF\x02\x01\x01\x00\x00\x00"), Rejection{NotText, ""}},
		"Shift JIS":       {[]byte("\x8c\x8e,\x90\x94\x97\xca\n1,2\n"), Rejection{UnknownEncoding, ""}},
		"empty":           {nil, Rejection{NoTable, ""}},
		"one line":        {[]byte("hello"), Rejection{NoTable, ""}},
		"blank lines":     {[]byte("\n\n \n"), Rejection{NoTable, ""}},
		"only delimiters": {[]byte(";;;\n;;;\n"), Rejection{NoTable, ""}},
		"endless columns": {[]byte(strings.Repeat("1;", 500) + "\n"), Rejection{TooManyColumns, ""}},
	} {
		_, err := ReadTable(c.data)
		var got *Rejection
		if !errors.As(err, &got) || *got != c.want {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestWhatACellLeavesOpenIsDoubted(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		hints  Hints
		column int
		doubt  Doubt
		labels string // of the first month
	}{
		"thousands or decimals": {"Month\tLabels\tAmount\n2026-01\t61.000\t100\n2026-02\t45.000\t100\n",
			Hints{Mark: Comma}, 1, DoubtMark, "61000"},
		"decimals or thousands": {"Month\tLabels\tAmount\n2026-01\t61.000\t100\n2026-02\t45.000\t100\n",
			Hints{Mark: Point}, 1, DoubtMark, "61"},
		"settled by another column": {"Month\tLabels\tAmount\n2026-01\t61.000\t100,50\n2026-02\t45.000\t100,00\n",
			Hints{Mark: Point}, 1,
			"", "61000"},
		"day or month first": {"Date\tLabels\tAmount\n01/02/2026\t61\t100\n02/03/2026\t45\t100\n",
			Hints{}, 0, DoubtOrder, "61"},
		"settled by a day above 12": {"Date\tLabels\tAmount\n01/02/2026\t61\t100\n01/13/2026\t45\t100\n", Hints{}, 0,
			"", "106"},
		"no year": {"Month\tLabels\tAmount\nNov\t61\t100\nDec\t45\t100\nJan\t7\t9\n",
			Hints{Today: monthOf(2026, 3)}, 0, DoubtYear, "61"},
	} {
		table, err := ReadTable([]byte(c.text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		layout := table.Recognise(false, c.hints)
		got := layout.Columns[c.column].Doubts
		if c.doubt == "" && len(got) > 0 || c.doubt != "" && !slices.Contains(got, c.doubt) {
			t.Errorf("%s: got doubts %v, want %q", name, got, c.doubt)
		}
		records := table.ReadInvoices(layout)
		if labels := records.Months[0].Labels.String(); labels != c.labels {
			t.Errorf("%s: got %s labels, want %s", name, labels, c.labels)
		}
		if name == "no year" && records.Months[0].Month != monthOf(2025, 11) {
			t.Errorf("%s: got %s", name, records.Months[0].Month)
		}
	}
}

// usageExport is a labelling platform's export with one row per task.
func usageExport(rows int) []byte {
	var csv strings.Builder
	csv.WriteString("task_id,project,completed_at,annotator,label_type,cost_usd\n")
	for i := range rows {
		kind, cost := "box", "0.06"
		if i%5 == 0 {
			kind, cost = "polygon", "0.25"
		}
		fmt.Fprintf(&csv, "task-%06d,\"Road scenes, north\",2026-%02d-%02dT10:30:00Z,person %d,%s,%s\n",
			i, 1+i*12/rows, 1+i%28, i%17, kind, cost)
	}
	return []byte(csv.String())
}

func TestRowsPerTaskAreCounted(t *testing.T) {
	table, err := ReadTable(usageExport(24_000))
	if err != nil {
		t.Fatal(err)
	}
	found := table.ReadInvoices(table.Recognise(false, Hints{})).Derive(Options{Digits: 2})
	want := `pricing={"model":"by_task","prices":[` +
		`{"task":"box","pricing":{"model":"per_label","unit_price":"0.06"}},` +
		`{"task":"polygon","pricing":{"model":"per_label","unit_price":"0.25"}}]} ` +
		`tasks=[{"name":"box","labels_per_month":"1600","annual_growth":"0"},` +
		`{"name":"polygon","labels_per_month":"400","annual_growth":"0"}]`
	if got := valuesOf(t, found.Figures); got != want || !found.Records.Counted {
		t.Errorf("got  %s\nwant %s\n%s", got, want, asJSON(t, table.Recognise(false, Hints{})))
	}
}

func BenchmarkHundredThousandRows(b *testing.B) {
	const rows = 100_000
	data := usageExport(rows)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		table, err := ReadTable(data)
		if err != nil {
			b.Fatal(err)
		}
		table.ReadInvoices(table.Recognise(false, Hints{})).Derive(Options{Digits: 2})
	}
	b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s") // on one core
}

func FuzzReader(f *testing.F) {
	files, _ := filepath.Glob("testdata/*s/*")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, len(file)%2 == 0)
	}
	f.Fuzz(func(t *testing.T, data []byte, audit bool) {
		table, err := ReadTable(data)
		if err != nil {
			if rejection := (*Rejection)(nil); !errors.As(err, &rejection) {
				t.Fatalf("an error of another type: %v", err)
			}
			return
		}
		layout := table.Recognise(audit, Hints{Today: monthOf(2026, 11)})
		if audit {
			found := table.ReadAudit(layout)
			if found.All.Checked > 0 && !(found.All.Low <= found.All.Value && found.All.Value <= found.All.High) {
				t.Fatalf("out of order: %+v", found.All)
			}
			found.Figures("/incumbent/offer", "")
			return
		}
		found := table.ReadInvoices(layout).Derive(Options{Digits: 2})
		for _, figure := range found.Figures {
			if strings.Contains(asJSON(t, figure), "NaN") || strings.Contains(asJSON(t, figure), "Inf") {
				t.Fatalf("no number: %s", asJSON(t, figure))
			}
		}
	})
}
