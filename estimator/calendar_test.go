package estimator

import "testing"

func TestParseMonth(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01": "2026-01", "2026-12": "2026-12", "0000-01": "0000-01", "9999-12": "9999-12",
		"": "", "2026": "", "2026-00": "", "2026-13": "", "2026-1": "", "026-011": "", "+026-01": "", "2026-+1": "",
		"2026/01": "", "2026-01-01": "", " 026-01": "", "２26-01": "",
	} {
		month, ok := parseMonth(text)
		if ok != (want != "") || ok && month.String() != want {
			t.Errorf("%q: got %s, %t", text, month, ok)
		}
	}
}
