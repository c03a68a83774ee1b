//go:build js && wasm

package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/wasm/serve"
)

// host is the object with the functions.
var host = func() safejs.Value {
	constructor, err := safejs.Global().Get("Object")
	check(err)
	object, err := constructor.New()
	check(err)
	check(safejs.Global().Set("switchcost", object))
	ready, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any { return nil })
	check(err)
	check(object.Set("ready", ready))
	check(serve.Offer(handlers()))
	return object
}()

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func ask(t *testing.T, name string, q map[string]any) string {
	t.Helper()
	text, err := json.Marshal(q)
	check(err)
	value, err := host.Call(name, string(text))
	if err != nil {
		t.Fatalf("%s threw: %v", name, err)
	}
	reply, err := value.String()
	check(err)
	return reply
}

func TestTableIsReadAndCorrected(t *testing.T) {
	data, err := os.ReadFile("../../estimator/evidence/testdata/invoices/excel.csv")
	check(err)
	if got := ask(t, "derive", map[string]any{}); got != `{"error":{"message":"no table"}}` {
		t.Errorf("before a table: got %s", got)
	}
	got := ask(t, "read", map[string]any{"data": data, "digits": 2})
	if !strings.Contains(got, `"unit_price":"1.35"`) || !strings.Contains(got, `"last":"2026-12"`) {
		t.Errorf("got %.600s", got)
	}
	// The second and third columns swapped
	got = ask(t, "derive", map[string]any{"digits": 2, "columns": []map[string]string{
		{"role": "month"}, {"role": "amount", "mark": "."}, {"role": "labels", "mark": "."}}})
	if !strings.Contains(got, `labels_per_month","value":"60553"`) {
		t.Errorf("corrected: got %.900s", got)
	}
}

func TestOtherQuestionsAreAnswered(t *testing.T) {
	for _, c := range []struct {
		name string
		q    map[string]any
		want string
	}{
		{"read", map[string]any{"data": []byte("PK\x03\x04")}, `{"rejection":{"reason":"not_text","detail":"zip"}}`},
		{"counts", map[string]any{"checked": 500, "wrong": 21, "offer": "/incumbent/offer"}, `"value":"0.958"`},
		{"counts", map[string]any{"checked": 5, "wrong": 21}, `{"error":{"message":"counts"}}`},
	} {
		if got := ask(t, c.name, c.q); !strings.Contains(got, c.want) {
			t.Errorf("%s %v: got %.300s", c.name, c.q, got)
		}
	}
	value, err := host.Call("read", 7)
	check(err)
	if reply, err := value.String(); err != nil || !strings.Contains(reply, `"error"`) {
		t.Errorf("no text: got %s, %v", reply, err)
	}
}
