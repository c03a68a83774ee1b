package estimator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// typicalText returns the scenario of the typical vector as JSON text with edits:
// pairs of a JSON Pointer and the JSON to put there, or "" to remove the field. A name
// can be repeated by writing the second one with an escape.
func typicalText(t testing.TB, edits ...string) []byte {
	t.Helper()
	s := vectorNamed(t, "typical")
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

// put returns a JSON value with another one at a path inside it.
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
	case json.RawMessage: // put there before
		var whole any
		if err := json.Unmarshal(value, &whole); err != nil {
			panic(err)
		}
		return put(whole, path, text)
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

// problemsOf returns the problems in an error.
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

// mostMemory and mostTime limit what reading any bad scenario may allocate and how
// long it may take. They leave room for the race detector and a busy machine.
const (
	mostMemory = 32 << 20
	mostTime   = 5 * time.Second
)

// Rejection is quick, in bounded memory and before any arithmetic.
func TestHostileTextIsRejected(t *testing.T) {
	fill := func(text string) string { return strings.Repeat(text, (MaxBytes-10_000)/len(text)) }
	inside := func(text string) string {
		return strings.Replace(string(typicalText(t, "/discount_rate", "12345.5")), "12345.5", text, 1)
	}
	many := func(n int, item func(int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(item(i))
			b.WriteByte(',')
		}
		return strings.TrimSuffix(b.String(), ",")
	}
	for _, test := range []struct {
		name, text string
		code       Code
	}{
		{"exponent without end", inside("1e999999999"), CodeDigits},
		{"negative exponent without end", inside("1e-999999999"), CodeDigits},
		{"exponent that overflows", inside("1e99999999999999999999999999"), CodeDigits},
		{"exponent in a string", inside(`"1e999999999"`), CodeDigits},
		{"exponent in a whole number", string(typicalText(t, "/horizon_months", "1e999999999")), CodeDigits},
		{"10,000 digits", inside(strings.Repeat("9", 10_000)), CodeDigits},
		{"10,000 decimals", inside("0." + strings.Repeat("3", 10_000)), CodeDigits},
		{"80 zeros and a one", inside("0." + strings.Repeat("0", 80) + "1"), CodeDigits},
		{"10,000 zeros", inside("0." + strings.Repeat("0", 10_000)), CodeDigits},
		{"a megabyte of digits", inside(fill("7")), CodeDigits},
		{"100,000 lists inside one another", strings.Repeat("[", 100_000), CodeSize},
		{"100,000 lists inside one another, closed", strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000),
			CodeSize},
		{"100,000 objects inside one another", strings.Repeat(`{"a":`, 100_000), CodeSize},
		{"one level too deep", strings.Repeat("[", MaxDepth+1) + strings.Repeat("]", MaxDepth+1), CodeSize},
		{"as deep as may be", strings.Repeat("[", MaxDepth) + strings.Repeat("]", MaxDepth), CodeType},
		{"one value too many", "[" + strings.Repeat("1,", MaxValues) + "1]", CodeSize},
		{"deep inside a field", inside(strings.Repeat("[", 100_000)), CodeSize},
		{"50 MB of tiers", inside("[" + strings.Repeat(`{"up_to":1,"unit_price":1},`, 2_000_000)), CodeSize},
		{"a megabyte of tiers", inside("[" + strings.Repeat(`{"up_to":1,"unit_price":1},`, 35_000)), CodeSize},
		{"a megabyte of empty lists", "[" + strings.TrimSuffix(fill("[],"), ",") + "]", CodeSize},
		{"a megabyte of brackets", "[" + fill("]"), CodeSyntax},
		{"a name of a megabyte", `{"` + fill("n") + `":1}`, CodeUnknown},
		{"a name of a megabyte of slashes", `{"uncertainty":{"` + fill("/") + `":{"low":1,"high":1}}}`, CodeUnknown},
		{"a text of a megabyte", inside(`"` + fill("x") + `"`), CodeType},
		{"a text of escapes", inside(`"` + fill(`\u0000`) + `"`), CodeType},
		{"2,500 uncertain inputs", strings.Replace(inside("0.1"), "{",
			`{"uncertainty":{`+many(2500, func(i int) string {
				return fmt.Sprintf(`"/candidates/%d/offer/label_accuracy":{"low":0,"high":1}`, i)
			})+`},`, 1), CodeMore},
		{"9,000 unknown fields", `{` + many(9000, func(i int) string { return fmt.Sprintf(`"f%d":1`, i) }) + `}`,
			CodeMore},
		{"9,000 repeated fields", `{` + many(9000, func(int) string { return `"version":1` }) + `}`, CodeRepeated},
		{"invalid UTF-8", inside("\"\xff\""), CodeSyntax},
		{"a UTF-8 surrogate", inside("\"\xed\xa0\x80\""), CodeSyntax},
		{"a lone surrogate as a number", inside(`"\ud800"`), CodeType},
		{"two scenarios", string(typicalText(t)) + string(typicalText(t)), CodeSyntax},
		{"text after it", string(typicalText(t)) + " x", CodeSyntax},
		{"nothing", "", CodeSyntax},
		{"cut short", string(typicalText(t))[:1000], CodeSyntax},
		{"null", "null", CodeType},
		{"a number", "1e999999999", CodeType},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := []byte(test.text)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			_, err := Parse(text)
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			problems := problemsOf(t, err)
			if allocated := after.TotalAlloc - before.TotalAlloc; allocated > mostMemory {
				t.Errorf("allocated %d MB", allocated>>20)
			}
			if took > mostTime {
				t.Errorf("took %v", took)
			}
			found := false
			for _, p := range problems {
				found = found || p.Code == test.code
			}
			if !found || len(problems) > maxProblems+1 {
				t.Errorf("%d problems, and no %s among them: %.300v", len(problems), test.code, err)
			}
			if said := len(err.Error()); said > 100_000 {
				t.Errorf("says %d bytes", said)
			}
		})
	}
}

// Rejecting it takes the same time whatever its length.
func TestOversizedTextIsRejectedUnread(t *testing.T) {
	text := bytes.Repeat([]byte(`{"up_to":1},`), 50<<20/12)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Parse(text)
	runtime.ReadMemStats(&after)
	const want = "scenario: size: got 52428792 bytes, expected at most 1048576 bytes, " +
		"100000 names, values and brackets, and 12 levels of nesting"
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
	if allocated := after.TotalAlloc - before.TotalAlloc; allocated > 1<<16 {
		t.Errorf("allocated %d bytes", allocated)
	}
}

func TestSyntaxErrorsHaveLineAndColumn(t *testing.T) {
	for text, want := range map[string]string{
		"":                        "line 1, column 1: ",
		"{":                       "line 1, column 2: ",
		"{\n  \"version\": 1,\n}": "line 3, column 1: ",
		"{\"ä\": 1 2}":            "line 1, column 9: ",
		"{} {}":                   "line 1, column 4: ",
		"{\"a\": \"\xff\"}":       "line 1, column 8: invalid UTF-8",
		"{\n\"a\": nul}":          "line 2, column 9: ",
		"[1,]":                    "line 1, column 4: ",
		"[,1]":                    "line 1, column 2: ",
		"{\"a\" 1}":               "line 1, column 6: ",
		"{\"a\": 01}":             "line 1, column 8: ",
		"'a'":                     "line 1, column 1: ",
	} {
		_, err := Parse([]byte(text))
		problems := problemsOf(t, err)
		if p := problems[0]; len(problems) != 1 || p.Code != CodeSyntax || p.Pointer != "" ||
			!strings.HasPrefix(p.Value, want) {
			t.Errorf("%q: got %+v, want %q", text, problems, want)
		}
	}
}

func TestProblemsShortenLongValues(t *testing.T) {
	for value, want := range map[string]string{
		"short":                  "short",
		strings.Repeat("x", 60):  strings.Repeat("x", 60),
		strings.Repeat("x", 61):  strings.Repeat("x", 60) + "…",
		strings.Repeat("é", 60):  strings.Repeat("é", 60),
		strings.Repeat("é", 999): strings.Repeat("é", 60) + "…",
	} {
		if got := shown(value); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestTextMayReachItsLimits(t *testing.T) {
	nested := func(open, end string) func(int) string {
		return func(n int) string { return strings.Repeat(open, n) + "1" + strings.Repeat(end, n) }
	}
	for name, test := range map[string]struct {
		limit int
		text  func(n int) string
	}{
		"bytes":   {MaxBytes, func(n int) string { return "[]" + strings.Repeat(" ", n-2) }},
		"values":  {MaxValues, func(n int) string { return "[" + strings.Repeat("1,", n-3) + "1]" }},
		"lists":   {MaxDepth, nested("[", "]")},
		"objects": {MaxDepth, nested(`{"a":`, "}")},
	} {
		if _, err := readText([]byte(test.text(test.limit))); err != nil {
			t.Errorf("%s: %d give %v", name, test.limit, err)
		}
		_, err := readText([]byte(test.text(test.limit + 1)))
		if problems := problemsOf(t, err); len(problems) != 1 || problems[0].Code != CodeSize {
			t.Errorf("%s: one more than %d gives %v", name, test.limit, problems)
		}
	}
}
