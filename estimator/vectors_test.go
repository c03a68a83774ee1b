package estimator

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// The vectors come from a second implementation of the model. What a vector
// says must come out as it stands there: every line of every month, to the cent.
func TestVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil || len(files) < 20 {
		t.Fatalf("found %d vectors (%v)", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			scenario, want := readVector(t, file)
			got, err := Estimate(t.Context(), scenario)
			if err != nil {
				t.Fatal(err)
			}
			encoded, err := json.Marshal(got)
			if err != nil {
				t.Fatal(err)
			}
			contains(t, "", decoded(t, encoded), want)
		})
	}
}

func readVector(t testing.TB, file string) (Scenario, any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var vector struct {
		Scenario json.RawMessage
		Result   json.RawMessage
	}
	if err := json.Unmarshal(text, &vector); err != nil {
		t.Fatal(err)
	}
	scenario, err := Parse(vector.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	if vector.Result == nil { // a preset
		return scenario, nil
	}
	return scenario, decoded(t, vector.Result)
}

func decoded(t testing.TB, text []byte) (value any) {
	t.Helper()
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

// contains checks that got has all that want has, with the same values, and
// that objects of lines have nothing more: a line that is newer than the
// vectors comes to nothing in them.
func contains(t *testing.T, pointer string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		got, _ := got.(map[string]any)
		for name, value := range want {
			contains(t, pointer+"/"+name, got[name], value)
		}
		if _, isLines := want["labels"]; isLines {
			for name, amount := range got {
				if _, wanted := want[name]; !wanted && strings.Trim(amount.(string), "0.") != "" {
					t.Errorf("%s: got a line %s of %v", pointer, name, amount)
				}
			}
		}
	case []any:
		got, _ := got.([]any)
		if len(got) != len(want) {
			t.Errorf("%s: got %d items, want %d", pointer, len(got), len(want))
			return
		}
		for i := range want {
			contains(t, pointer+"/"+string(rune('0'+i%10)), got[i], want[i])
		}
	default:
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, want %v", pointer, got, want)
		}
	}
}
