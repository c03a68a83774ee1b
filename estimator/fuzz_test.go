package estimator

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"
)

// seeds adds the scenarios of the vectors; testdata/fuzz holds further ones
// that each broke something once or might.
func seeds(f *testing.F) {
	files, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil || len(files) == 0 {
		f.Fatal(len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		var vector struct{ Scenario json.RawMessage }
		if err := json.Unmarshal(text, &vector); err != nil {
			f.Fatal(err)
		}
		f.Add([]byte(vector.Scenario))
	}
}

// Whatever the text, reading it panics nowhere; a bad one gives problems with
// pointers, and a good one is valid and the same again when written and read.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Parse(text)
		if err != nil {
			for _, p := range problemsOf(t, err) {
				if p.Code == "" || p.Accepted == "" {
					t.Errorf("a problem without code or words: %+v", p)
				}
			}
			return
		}
		if err := s.Validate(); err != nil {
			t.Fatalf("parsed, but not valid: %v", err)
		}
		written, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(written)
		if err != nil {
			t.Fatalf("written as %s: %v", written, err)
		}
		if rewritten, _ := json.Marshal(again); string(rewritten) != string(written) {
			t.Errorf("written as %s\nand then as %s", written, rewritten)
		}
	})
}

// Whatever the scenario, the estimate panics nowhere, ends in time, adds up
// and depends on the values alone, not on how they were written.
func FuzzEstimate(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Parse(text)
		if err != nil {
			return
		}
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		result, err := Estimate(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range result.Candidates {
			if !c.NetBenefit.Equal(result.Stay.Total.Sub(c.Switch.Total.Decimal)) {
				t.Errorf("%s: net benefit %s of %s and %s", c.Name, c.NetBenefit, result.Stay.Total, c.Switch.Total)
			}
		}
		written, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(written)
		if err != nil {
			t.Fatal(err)
		}
		same, err := Estimate(ctx, again)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(encoded(t, result), encoded(t, same)) {
			t.Error("another result for the same values")
		}
	})
}

func encoded(t *testing.T, result Result) any {
	text, err := json.Marshal(result)
	if err != nil {
		t.Fatal(err)
	}
	return decoded(t, text)
}
