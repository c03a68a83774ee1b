package evidence

import "testing"

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
