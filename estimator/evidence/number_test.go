package evidence

import "testing"

func TestNumbersAsSixLanguagesWriteThem(t *testing.T) {
	for _, c := range []struct {
		cell string
		mark Mark
		want string // "" if it is no number
	}{
		{"60750", Point, "60750"},
		{"60,750.00", Point, "60750"},
		{"60.750,00", Comma, "60750"},
		{"60 750,00", Comma, "60750"},
		{"60\u202f750,00 €", Comma, "60750"},
		{"60\u00a0750,00\u00a0€", Comma, "60750"},
		{"60'750.00", Point, "60750"},
		{"CHF 60’750.–", Point, "60750"},
		{"$60,750.00", Point, "60750"},
		{"US$ 60,750", Point, "60750"},
		{"60.750,00 EUR", Comma, "60750"},
		{"¥60,750", Point, "60750"},
		{"60,750円", Point, "60750"},
		{"６０，７５０", Point, "60750"},
		{"٦٠٬٧٥٠٫٥٠", Comma, "60750.5"},
		{"\u200f٦٠٬٧٥٠٫٥٠ ر.س", Comma, "60750.5"},
		{"12,34,567.80", Point, "1234567.8"},
		{"-1,250.00", Point, "-1250"},
		{"−1.250,00", Comma, "-1250"},
		{"(1,250.00)", Point, "-1250"},
		{"($1,250.00)", Point, "-1250"},
		{"1.250,00-", Comma, "-1250"},
		{"-$5.00", Point, "-5"},
		{".5", Point, "0.5"},
		{"5,-", Comma, "5"},
		{"160 h", Point, "160"},
		{"45.000 Stk.", Comma, "45000"},
		{"61.000", Point, "61"},
		{"61.000", Comma, "61000"},
		{"1,23", Point, ""},
		{"1.23.4", Point, ""},
		{"1.234.56", Comma, ""},
		{"=1+1", Point, ""},
		{"=SUM(A1:A9)", Point, ""},
		{"@12", Point, ""},
		{"#12", Point, ""},
		{"12/2026", Point, ""},
		{"2026-01", Point, ""},
		{"12 34", Point, ""},
		{"INV-2026", Point, ""},
		{"v2", Point, "2"},
		{"", Point, ""},
		{"-", Point, ""},
		{"1e5", Point, ""},
		{"999999999999999999999999999999999999999999999999999999999999999999", Point, ""},
	} {
		got, ok := readNumber(c.cell, c.mark)
		if c.want == "" && ok || c.want != "" && (!ok || got.String() != c.want) {
			t.Errorf("%q with %q: got %v, %v; want %q", c.cell, c.mark, got, ok, c.want)
		}
	}
}

func TestShapeOfANumber(t *testing.T) {
	for cell, want := range map[string]shape{
		"61.000": eitherMark, "61,000": eitherMark, "61.00": onlyPoint, "61,5": onlyComma, "61": anyMark,
		"1.234.567": onlyComma, "1,234.5": onlyPoint, "abc": notNumber, "0.045": onlyPoint,
	} {
		if got := shapeOf(cell); got != want {
			t.Errorf("%q: got %v, want %v", cell, got, want)
		}
	}
}
