package estimator

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

// typicalText is the scenario of the typical vector as JSON text, with edits:
// pairs of a JSON Pointer and the JSON to put there, "" to take the field out.
// A name may stand twice if the second is written with an escape.
func typicalText(t testing.TB, edits ...string) []byte {
	t.Helper()
	s, _ := readVector(t, "testdata/vectors/typical.json")
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	document := decoded(t, text)
	for i := 0; i < len(edits); i += 2 {
		document = put(document, strings.Split(edits[i], "/")[1:], edits[i+1])
	}
	text, err = json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// put is a JSON value with another at a path inside it.
func put(value any, path []string, text string) any {
	if len(path) == 0 {
		return json.RawMessage(text)
	}
	name := unescapePointer(path[0])
	switch value := value.(type) {
	case map[string]any:
		if len(path) == 1 && text == "" {
			delete(value, name)
		} else {
			value[name] = put(value[name], path[1:], text)
		}
	case []any:
		i, _ := strconv.Atoi(name)
		value[i] = put(value[i], path[1:], text)
	case nil:
		return put(map[string]any{}, path, text)
	}
	return value
}

func TestNumbersOfADocument(t *testing.T) {
	if d, ok := Number("1.5e3").Decimal(); !ok || !d.Equal(dec("1500")) {
		t.Errorf("got %v %v, want 1500", d, ok)
	}
	for _, text := range []string{"1.5e31", "0." + strings.Repeat("0", 80) + "1"} {
		if d, ok := Number(text).Decimal(); ok {
			t.Errorf("%s: got %v, want none: it is too long", text, d)
		}
	}
}

// problemsOf are the problems that an error lists.
func problemsOf(t testing.TB, err error) Problems {
	t.Helper()
	if err == nil {
		return nil
	}
	problems, ok := err.(Problems)
	if !ok || len(problems) == 0 {
		t.Fatalf("got %T %v, want problems", err, err)
	}
	return problems
}
