package main

import "testing"

func TestChooseCoding(t *testing.T) {
	all := map[string][]byte{"br": nil, "gzip": nil, identity: nil}
	plain := map[string][]byte{identity: nil}
	tests := []struct {
		name   string
		accept []string
		forms  map[string][]byte
		want   string // empty: none is acceptable
	}{
		{"nothing said", nil, all, identity},
		{"empty field", []string{""}, all, identity},
		{"a browser's", []string{"gzip, deflate, br, zstd"}, all, "br"},
		{"only gzip", []string{"gzip"}, all, "gzip"},
		{"old name of gzip", []string{"x-gzip"}, all, "gzip"},
		{"names in capitals", []string{"GZIP"}, all, "gzip"},
		{"two fields", []string{"gzip;q=0.5", "br"}, all, "br"},
		{"weights decide", []string{"br;q=0.5, gzip;q=0.8"}, all, "gzip"},
		{"equal weights: the server's favourite", []string{"gzip;q=0.8, br;q=0.8"}, all, "br"},
		{"refused by weight 0", []string{"br;q=0, gzip"}, all, "gzip"},
		{"refused with three decimals", []string{"br;q=0.000"}, all, identity},
		{"identity preferred", []string{"identity, br;q=0.5"}, all, identity},
		{"smallest weight beats the unnamed identity", []string{"gzip;q=0.001"}, all, "gzip"},
		{"any", []string{"*"}, all, "br"},
		{"any but br", []string{"br;q=0, *"}, all, "gzip"},
		{"any, at a lower weight", []string{"gzip, *;q=0.1"}, all, "gzip"},
		{"spaces", []string{" gzip ; q = 0.2 ,\tbr ; Q=0.1"}, all, "gzip"},
		{"no form for it", []string{"br, gzip"}, plain, identity},
		{"unknown coding", []string{"zstd"}, all, identity},
		{"identity refused", []string{"identity;q=0"}, all, ""},
		{"everything refused", []string{"*;q=0"}, all, ""},
		{"identity refused, no other form", []string{"br, identity;q=0"}, plain, ""},
		{"everything refused but gzip", []string{"gzip, *;q=0"}, all, "gzip"},
		{"weight is no number", []string{"br;q=high, gzip"}, all, "gzip"},
		{"weight is NaN", []string{"br;q=NaN, gzip"}, all, "gzip"},
		{"weight above 1", []string{"br;q=2, gzip"}, all, "gzip"},
		{"weight below 0", []string{"br;q=-1, gzip"}, all, "gzip"},
		{"other parameter", []string{"br;level=1, gzip"}, all, "gzip"},
		{"commas alone", []string{",,,"}, all, identity},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := chooseCoding(test.accept, test.forms)
			if got != test.want || ok != (test.want != "") {
				t.Errorf("chooseCoding(%q) = %q, %t; want %q", test.accept, got, ok, test.want)
			}
		})
	}
}
