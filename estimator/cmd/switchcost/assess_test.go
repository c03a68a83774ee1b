package main

import (
	"bytes"
	"encoding/json"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"
)

// A line of a batch says as much of how sure it is as the scenario alone does.
func TestBatchAssesses(t *testing.T) {
	scenario := readFile(t, "testdata/later.json")
	alone := execute(t, scenario, "estimate", "--assess", "--json", "-")
	batch := execute(t, oneLine(t, scenario)+"{}\n", "batch", "--assess")
	if alone.status != 0 || batch.status != 0 {
		t.Fatal(alone.errors, batch.errors)
	}
	first, second, _ := strings.Cut(batch.out, "\n")
	if oneLine(t, alone.out) != first+"\n" || !strings.Contains(first, `"risk":{`) {
		t.Errorf("alone %.300s, in a batch %.300s", alone.out, first)
	}
	if !strings.HasPrefix(second, `{"line":2,`) {
		t.Errorf("the bad line is answered by %.200s", second)
	}
}

// oneLine is JSON without white space, and a line end.
func oneLine(t testing.TB, text string) string {
	t.Helper()
	var compacted bytes.Buffer
	if err := json.Compact(&compacted, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return compacted.String() + "\n"
}

// BenchmarkBatchAssess assesses scenarios on one core and on all, in turn, and
// prints how many times as fast all of them are.
func BenchmarkBatchAssess(b *testing.B) {
	cores := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(cores)
	text := strings.Repeat(oneLine(b, readFile(b, "testdata/later.json")), 16)
	times := map[int]time.Duration{}
	for b.Loop() {
		for _, n := range []int{1, cores} {
			runtime.GOMAXPROCS(n)
			start := time.Now()
			if _, err := runBatch(b, strings.NewReader(text), assessText); err != nil && err != io.EOF {
				b.Fatal(err)
			}
			times[n] += time.Since(start)
		}
	}
	b.ReportMetric(float64(times[1])/float64(times[cores]), "times-one-core")
	b.ReportMetric(float64(cores), "cores")
}
