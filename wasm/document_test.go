//go:build js && wasm

package main

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

func TestDocumentOfJavaScriptValues(t *testing.T) {
	for expression, want := range map[string]any{
		`null`:                       nil,
		`true`:                       true,
		`0.1`:                        estimator.Number("0.1"),
		`-0`:                         estimator.Number("0"),
		`1e21`:                       estimator.Number("1e+21"),
		`1e-7`:                       estimator.Number("1e-7"),
		`123456789.125`:              estimator.Number("123456789.125"),
		`NaN`:                        estimator.Number("NaN"),
		`-Infinity`:                  estimator.Number("-Infinity"),
		`"\"0.1\""`:                  "0.1",
		`[]`:                         []any{},
		`({})`:                       estimator.Object{},
		`[1, [], "é"]`:               []any{estimator.Number("1"), []any{}, "é"},
		`({b: 1, a: undefined})`:     estimator.Object{{Name: "b", Value: estimator.Number("1")}},
		`({"~/": null, "": [true]})`: estimator.Object{{Name: "~/"}, {Name: "", Value: []any{true}}},
		`[undefined, () => 1]`:       []any{unsupported("undefined"), unsupported("function")},
		`"\ufeff[]"`:                 []any{},
		`"{\"__proto__\": 1}"`:       estimator.Object{{Name: "__proto__", Value: estimator.Number("1")}},
	} {
		got, err := readDocument(evaluate(t, expression))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %#v (%v), want %#v", expression, got, err, want)
		}
	}
}

func TestBadScenariosGiveProblemsOrErrors(t *testing.T) {
	for _, test := range []struct {
		expression string // of what is given
		code       estimator.Code
		value      string // within the problem's
	}{
		{`undefined`, estimator.CodeType, "undefined"},
		{`"{"`, estimator.CodeSyntax, "JSON"},
		{`""`, estimator.CodeSyntax, "JSON"},
		{`42`, estimator.CodeType, "42"},
		{`(() => { const a = []; a[0] = a; return a })()`, estimator.CodeSize, "more than 12 levels"},
		{`"[".repeat(100_000) + "]".repeat(100_000)`, estimator.CodeSize, "more than 12 levels"},
		{`Array(100_000).fill(0)`, estimator.CodeSize, "more than 100000 values"},
		{`Array(4_000_000_000)`, estimator.CodeType, "a list"},
		{`JSON.stringify(Array(100_000).fill(0))`, estimator.CodeSize, "more than 100000 values"},
		{`" ".repeat(50_000_000)`, estimator.CodeSize, "50000000 characters"},
		{`({get version() { throw Error("gotcha") }})`, estimator.CodeSyntax, "gotcha"},
		{`new Proxy({}, {ownKeys() { throw Error("gotcha") }})`, estimator.CodeSyntax, "gotcha"},
		{`new Proxy([1], {get() { throw Error("gotcha") }})`, estimator.CodeSyntax, "gotcha"},
		{`(() => { const {proxy, revoke} = Proxy.revocable([], {}); revoke(); return proxy })()`,
			estimator.CodeSyntax, "revoked"},
	} {
		for _, name := range []string{"check", "estimate"} {
			answer := ask(t, name, evaluate(t, test.expression))
			if answer.OK != nil || len(answer.Problems) == 0 {
				t.Errorf("%s(%s): got %.100s %+v", name, test.expression, answer.OK, answer.Error)
				continue
			}
			if p := answer.Problems[0]; p.Pointer != "" || p.Code != test.code ||
				!strings.Contains(p.Value, test.value) || p.Accepted == "" {
				t.Errorf("%s(%s): got %#v", name, test.expression, p)
			}
		}
	}
}

func TestAllProblemsComeAtOnceWithTheirFields(t *testing.T) {
	scenario := evaluate(t, string(anyScenario))
	check(scenario.Set("currency", "XXX"))
	check(scenario.Set("discount_rate", must(safejs.ValueOf(1e300))))
	check(scenario.Set("colour", evaluate(t, `["red\n\"\\"]`)))
	check(scenario.Delete("horizon_months"))
	want := map[string]estimator.Code{
		"/currency": estimator.CodeBounds, "/discount_rate": estimator.CodeDigits,
		"/colour": estimator.CodeUnknown, "/horizon_months": estimator.CodeMissing,
	}
	got := map[string]estimator.Code{}
	for _, p := range ask(t, "estimate", scenario).Problems {
		got[p.Pointer] = p.Code
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTextsAreEscapedCorrectly(t *testing.T) {
	for _, text := range []string{"", `"\/`, "\x00\x1f\n\t", "é€𝄞 \u2028", "</script>"} {
		if got, want := encode(text), encodedBy(t, text); decoded(t, []byte(got)) != text || len(got) > len(want)+30 {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

// A decision's fields are members of the recommendation, and those of a choice members of an action.
func TestBridgeReturnsTheDecision(t *testing.T) {
	preset := must(presets.Get("preference-data"))
	text := must(json.Marshal(preset.Scenario))
	want := must(estimator.Assess(t.Context(), preset.Scenario))
	if want.Recommendation.Decision == nil || len(want.Recommendation.Actions) == 0 {
		t.Fatalf("no decision: %+v", want.Recommendation)
	}
	got := ask(t, "assess", string(text)).OK
	if string(got) != encodedBy(t, want) {
		t.Errorf("got %.300s", got)
	}
	var here struct {
		Recommendation any
		Candidates     []struct{ Risk any }
	}
	check(json.Unmarshal(got, &here))
	natively := decoded(t, must(os.ReadFile("../estimator/testdata/decision/preference-data.assessed.json")))
	contains(t, "", map[string]any{"recommendation": here.Recommendation, "risk": here.Candidates[0].Risk}, natively)
}
