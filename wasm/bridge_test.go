//go:build js && wasm

package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/wasm/serve"
)

// host is the object with the functions, exposed once for all tests.
var host = func() safejs.Value {
	object := must(must(safejs.Global().Get("Object")).New())
	check(safejs.Global().Set("switchcost", object))
	ready := false
	check(object.Set("ready", must(safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		ready = true
		return nil
	}))))
	check(serve.Offer(handlers()))
	if !ready {
		panic("the bridge did not call ready")
	}
	return object
}()

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// reply is a decoded answer.
type reply struct {
	OK       json.RawMessage
	Problems estimator.Problems
	Error    *failure
}

// ask calls a function of the bridge from JavaScript.
func ask(t *testing.T, name string, arguments ...any) reply {
	t.Helper()
	value, err := host.Call(name, arguments...)
	if err != nil {
		t.Fatalf("%s threw: %v", name, err)
	}
	return read(t, must(value.String()))
}

func read(t *testing.T, text string) (r reply) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatalf("%v: %.200s", err, text)
	}
	return r
}

// evaluate returns the value of a JavaScript expression.
func evaluate(t *testing.T, expression string) safejs.Value {
	t.Helper()
	function, err := must(safejs.Global().Get("Function")).New("return " + expression)
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return must(function.Invoke())
}

// vector is a scenario with its result, which field cases do not have.
type vector struct{ Scenario, Result json.RawMessage }

func readVectors(file string) (named map[string]vector) {
	check(json.Unmarshal(must(os.ReadFile("../estimator/testdata/"+file)), &named))
	return named
}

var anyScenario = readVectors("vectors.json")["clauses-01"].Scenario

// The scenario comes as text or as a value.
func TestBridgeReturnsTheResultByteForByte(t *testing.T) {
	vectors := readVectors("vectors.json")
	maps.Copy(vectors, readVectors("field-cases.json"))
	if len(vectors) < 40 {
		t.Fatalf("found %d vectors", len(vectors))
	}
	for name, v := range vectors {
		t.Run(name, func(t *testing.T) {
			native, err := estimator.Estimate(t.Context(), must(estimator.Parse(v.Scenario)))
			check(err)
			for _, scenario := range []any{string(v.Scenario), evaluate(t, string(v.Scenario))} {
				answer := ask(t, "estimate", scenario)
				if answer.Problems != nil || answer.Error != nil {
					t.Fatal(answer.Problems, answer.Error)
				}
				if got, want := string(answer.OK), encodedBy(t, native); got != want {
					t.Errorf("got  %.300s\nwant %.300s", got, want)
				}
				if v.Result != nil {
					contains(t, "", decoded(t, answer.OK), decoded(t, v.Result))
				}
			}
		})
	}
}

// The floating-point arithmetic gives the same bits here as natively.
func TestBridgeReturnsAnalysesDigitByDigit(t *testing.T) {
	v := readVectors("vectors.json")["typical"]
	scenario := must(estimator.Parse(v.Scenario))
	price := estimator.Range{Low: decimal.Zero, High: decimal.NewFromInt(2)}
	const pointer = "/incumbent/offer/pricing/unit_price"
	for name, want := range map[string]any{
		"sensitivity": must(estimator.Sensitivity(t.Context(), scenario, 0)),
		"explain": must(estimator.Explain(scenario, 0,
			estimator.Figure{Name: "labels", Branch: estimator.StayBranch, Month: 3})),
		"risk":   must(estimator.AssessRisk(t.Context(), scenario, 0)),
		"curves": []estimator.Curve{must(estimator.CurveOf(t.Context(), scenario, 0, pointer, &price))},
	} {
		question := fmt.Sprintf(`{"scenario":%s,"candidate":0,"figure":"labels","branch":"stay","month":3,
			"spans":[{"input":%q,"low":0,"high":2}]}`, v.Scenario, pointer)
		answer := ask(t, name, question)
		if got := string(answer.OK); got != encodedBy(t, want) {
			t.Errorf("%s: got %.300s (%v, %v)", name, got, answer.Problems, answer.Error)
		}
		if bad := ask(t, name, `{"scenario":{}}`); len(bad.Problems) == 0 {
			t.Errorf("%s of an empty scenario: %s", name, bad.OK)
		}
		if bad := ask(t, name, fmt.Sprintf(`{"scenario":%s,"candidate":7,"spans":[{"input":"/none"}]}`,
			v.Scenario)); len(bad.Problems) == 0 {
			t.Errorf("%s of a candidate that is not there: %s", name, bad.OK)
		}
	}
}

// encodedBy returns the JSON of a value by encoding/json.
func encodedBy(t *testing.T, value any) string {
	t.Helper()
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	check(encoder.Encode(value))
	return strings.TrimSuffix(text.String(), "\n")
}

func TestBridgeReturnsRanges(t *testing.T) {
	scenario := anyScenario
	want := must(estimator.Ranges(must(estimator.Parse(scenario))))
	if got := string(ask(t, "ranges", string(scenario)).OK); len(want) == 0 || got != encodedBy(t, want) {
		t.Errorf("got %.300s", got)
	}
	if bad := ask(t, "ranges", "{}"); len(bad.Problems) == 0 {
		t.Errorf("of an empty scenario: %s", bad.OK)
	}
}

func decoded(t *testing.T, text []byte) (value any) {
	t.Helper()
	check(json.Unmarshal(text, &value))
	return value
}

// contains checks that got has all members of want, with the same values.
func contains(t *testing.T, pointer string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		got, _ := got.(map[string]any)
		for name, value := range want {
			contains(t, pointer+"/"+name, got[name], value)
		}
	case []any:
		got, _ := got.([]any)
		if len(got) != len(want) {
			t.Errorf("%s: got %d items, want %d", pointer, len(got), len(want))
			return
		}
		for i := range want {
			contains(t, fmt.Sprint(pointer, "/", i), got[i], want[i])
		}
	default:
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, want %v", pointer, got, want)
		}
	}
}

func TestBridgeReturnsTheListsOfInputsAndLines(t *testing.T) {
	for name, want := range map[string]any{"inputs": estimator.Inputs(), "lines": estimator.LineInfos()} {
		if got := string(ask(t, name).OK); got != encodedBy(t, want) {
			t.Errorf("%s: got %.300s", name, got)
		}
	}
}

func TestBridgeAcceptsEveryPreset(t *testing.T) {
	var presets []struct {
		Name     string
		Title    string
		Scenario json.RawMessage
	}
	check(json.Unmarshal(ask(t, "presets").OK, &presets))
	if len(presets) < 6 {
		t.Fatalf("got %d presets", len(presets))
	}
	for _, p := range presets {
		answer := ask(t, "check", string(p.Scenario))
		if p.Name == "" || p.Title == "" || string(answer.OK) != "true" {
			t.Errorf("%s (%s): %v %v", p.Name, p.Title, answer.Problems, answer.Error)
		}
	}
}

func TestPanicIsAnAnswerAndTheNextQuestionWorks(t *testing.T) {
	check(host.Set("panics", must(safejs.FuncOf(handler(func(estimator.Context, safejs.Value) (any, error) {
		var none []int
		return none[1], nil
	})))))
	answer := ask(t, "panics")
	if answer.OK != nil || answer.Error == nil || !strings.Contains(answer.Error.Message, "index out of range") {
		t.Errorf("got %+v", answer)
	}
	if answer := ask(t, "estimate", string(anyScenario)); answer.OK == nil {
		t.Errorf("after a panic: %+v", answer)
	}
}

func TestHostCanPauseAndStopACall(t *testing.T) {
	scenario := string(anyScenario)
	want := ask(t, "assess", scenario)
	for _, c := range []struct {
		pause string
		want  string
	}{
		{"() => 0", string(want.OK)},
		{"(resume) => (setTimeout(resume), 1)", string(want.OK)},
		{"() => 2", ""},
		{"() => { throw new Error('gone') }", ""},
		{"() => 'what?'", ""},
	} {
		answered := make(chan string, 1)
		call := evaluate(t, "{ pause: "+c.pause+" }")
		done := must(safejs.FuncOf(func(_ safejs.Value, arguments []safejs.Value) any {
			answered <- must(arguments[0].String())
			return nil
		}))
		check(call.Set("done", done))
		if returned := must(host.Call("assess", scenario, call)); !returned.IsNull() {
			t.Errorf("%s: it returned %v", c.pause, returned.Type())
		}
		answer := read(t, <-answered)
		if string(answer.OK) != c.want || (c.want == "") != (answer.Error != nil) {
			t.Errorf("%s: got %.300s, %v", c.pause, answer.OK, answer.Error)
		}
		done.Release()
	}
}

func TestOtherErrorsAreAnswers(t *testing.T) {
	fails := handler(func(estimator.Context, safejs.Value) (any, error) { return nil, os.ErrDeadlineExceeded })
	answer := read(t, fails(safejs.Undefined(), nil).(string))
	if answer.Error == nil || answer.Error.Message != os.ErrDeadlineExceeded.Error() {
		t.Errorf("got %+v", answer)
	}
}
