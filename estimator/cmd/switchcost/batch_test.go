package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

// tableLines is the number of lines of the long table. The race detector, which
// runs with -short, makes each line take ten times as long.
func tableLines() int {
	if testing.Short() {
		return 1_000
	}
	return 10_000
}

// tableLine returns a line of the table: a scenario unlike the others, or at
// some numbers an invalid or an empty one.
func tableLine(quick string, number int) string {
	switch {
	case number%97 == 0:
		return fmt.Sprintf(`{"version": %d}`, number)
	case number%101 == 0:
		return ""
	default:
		volume := fmt.Sprintf(`"labels_per_month": %d,`, 1000+number)
		return strings.Replace(strings.TrimSpace(quick), `"labels_per_month": 1000,`, volume, 1)
	}
}

// tableText returns the lines from first to last.
func tableText(quick string, first, last int) string {
	var b strings.Builder
	for number := first; number <= last; number++ {
		b.WriteString(tableLine(quick, number) + "\n")
	}
	return b.String()
}

func TestBatchInShardsGivesTheSameBytesInBoundedMemory(t *testing.T) {
	quick := readFile(t, "testdata/quick.json")
	if tableLine(quick, 1) == tableLine(quick, 2) {
		t.Fatal("the scenarios are all the same")
	}
	var whole strings.Builder
	early, late := answerTable(t, quick, &whole)
	if lines := strings.Count(whole.String(), "\n"); lines < tableLines()*9/10 {
		t.Fatalf("%d answers", lines)
	}
	if grown := late - early; early > 0 && grown > 8<<10 && !testing.Short() {
		t.Errorf("memory grew by %d KiB from line %d to line %d", grown, tableLines()/10, tableLines())
	} else {
		t.Logf("peak memory %d KiB after %d lines, %d KiB after %d", early, tableLines()/10, late, tableLines())
	}
	var joined strings.Builder
	for first, size := 1, 1; first <= tableLines(); first, size = first+size, size*7 {
		last := min(first+size-1, tableLines())
		got := execute(t, tableText(quick, first, last), "batch", "--exact", "--first-line", strconv.Itoa(first))
		if got.status != 0 {
			t.Fatalf("lines %d to %d: %s", first, last, got.errors)
		}
		joined.WriteString(got.out)
	}
	if joined.String() != whole.String() {
		t.Errorf("the shards give %d bytes that are not the %d of one run", joined.Len(), whole.Len())
	}
	checkTable(t, quick, whole.String())
}

// startBatch starts the program and returns its input and its answers.
func startBatch(ctx context.Context, t *testing.T) (*exec.Cmd, io.WriteCloser, *bufio.Reader) {
	t.Helper()
	cmd := exec.CommandContext(ctx, program, "batch", "--exact")
	cmd.Env = append(os.Environ(), "GOGC=25") // memory in use, not garbage that waits, decides the peak
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	answers, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, in, bufio.NewReader(answers)
}

// answerTable runs the whole table through the program. It returns the peak
// memory in KiB after a tenth and after all of it, 0 if unknown.
func answerTable(t *testing.T, quick string, out io.Writer) (early, late int) {
	t.Helper()
	cmd, in, reader := startBatch(t.Context(), t)
	asked := make(chan error, 1)
	go func() {
		_, err := io.WriteString(in, tableText(quick, 1, tableLines()))
		asked <- err
	}()
	expected := 0
	for number := 1; number <= tableLines(); number++ {
		if tableLine(quick, number) != "" {
			expected++
		}
	}
	for answered := 1; answered <= expected; answered++ {
		answer, err := reader.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(out, answer)
		if answered == tableLines()/10 {
			early = peakMemory(cmd.Process.Pid)
		}
	}
	late = peakMemory(cmd.Process.Pid) // it still waits for more
	if err := errors.Join(<-asked, in.Close()); err != nil {
		t.Fatal(err)
	}
	if rest, err := io.ReadAll(reader); err != nil || len(rest) > 0 {
		t.Fatalf("after the last answer comes %.200q, %v", rest, err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	return early, late
}

// peakMemory returns the peak memory of a process in KiB, 0 if unknown.
func peakMemory(pid int) int {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, peak, _ := strings.Cut(string(status), "VmHWM:")
	var kib int
	fmt.Sscan(peak, &kib)
	return kib
}

// checkTable compares some of the answers with estimates.
func checkTable(t *testing.T, quick, answers string) {
	t.Helper()
	lines := strings.Split(answers, "\n")
	for number, at := 1, 0; number <= tableLines(); number++ {
		text := tableLine(quick, number)
		if text == "" {
			continue
		}
		answer := lines[at]
		at++
		switch {
		case number%97 == 0:
			if want := fmt.Sprintf(`{"line":%d,"problems":[`, number); !strings.HasPrefix(answer, want) {
				t.Fatalf("line %d is answered by %.200s", number, answer)
			}
		case number%500 == 1:
			result, err := answerText(estimator.Estimate)(t.Context(), []byte(text))
			if err != nil {
				t.Fatal(err)
			}
			if want, err := compact(result); err != nil || answer != string(want) {
				t.Fatalf("line %d is answered by %.200s, want %.200s", number, answer, want)
			}
		}
	}
}

// runBatch runs a batch within the test.
func runBatch(t testing.TB, in io.Reader, answer answerFunc) (string, error) {
	t.Helper()
	var out bytes.Buffer
	lines := lineReader{in: bufio.NewReader(in), limit: estimator.MaxBytes}
	b := batch{lines: lines, out: bufio.NewWriter(&out), answer: answer}
	err := b.run(t.Context())
	return out.String(), err
}

func TestBatchRefusesALongLineInBoundedMemory(t *testing.T) {
	cmd, in, reader := startBatch(t.Context(), t)
	const pieces = 200
	piece := strings.Repeat("[", estimator.MaxBytes)
	for range pieces {
		if _, err := io.WriteString(in, piece); err != nil {
			t.Fatal(err)
		}
	}
	io.WriteString(in, "\n"+readFile(t, "testdata/quick.json"))
	refused, err := reader.ReadString('\n')
	if want := fmt.Sprintf(`"value":"%d bytes"`, pieces*estimator.MaxBytes); err != nil ||
		!strings.HasPrefix(refused, `{"line":1,`) || !strings.Contains(refused, want) {
		t.Errorf("the long line is answered by %.200s, %v", refused, err)
	}
	if next, err := reader.ReadString('\n'); err != nil || !strings.HasPrefix(next, `{"version":1,`) {
		t.Errorf("the next line is answered by %.200s, %v", next, err)
	}
	if peak := peakMemory(cmd.Process.Pid); peak > 64<<10 {
		t.Errorf("it took %d KiB", peak)
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}

func TestBatchAnswersTheOtherLinesAfterAPanic(t *testing.T) {
	answer := func(_ context.Context, text []byte) (estimator.Result, error) {
		if string(text) == "2" {
			panic("no such month")
		}
		return estimator.Result{}, nil
	}
	out, err := runBatch(t, strings.NewReader("1\n2\n3\n"), answer)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out, "\n")
	if len(lines) != 4 || lines[0] != lines[2] ||
		!strings.Contains(lines[1], `"line":2,`) || !strings.Contains(lines[1], "no such month") {
		t.Errorf("got %s", out)
	}
	if !json.Valid([]byte(lines[1])) {
		t.Errorf("not JSON: %s", lines[1])
	}
}

var errTorn = errors.New("the cable is torn")

func TestBatchAnswersWhatItHasReadBeforeTheInputFails(t *testing.T) {
	quick := readFile(t, "testdata/quick.json")
	in := io.MultiReader(strings.NewReader(quick+quick), failingReader{})
	out, err := runBatch(t, in, answerText(estimator.Estimate))
	if !errors.Is(err, errTorn) || strings.Count(out, "\n") != 2 {
		t.Errorf("got %q, %v", out, err)
	}
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, errTorn }

// oneLine is JSON without white space, and a line end.
func oneLine(t testing.TB, text string) string {
	t.Helper()
	var compacted bytes.Buffer
	if err := json.Compact(&compacted, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return compacted.String() + "\n"
}

// BenchmarkBatchAssess reports how many times as fast all cores are as one, and the scenarios that one core decides in
// a second.
func BenchmarkBatchAssess(b *testing.B) { benchmarkBatch(b, answerText(estimator.Assess), 16) }

// BenchmarkBatchExact reports the same without the simulation.
func BenchmarkBatchExact(b *testing.B) { benchmarkBatch(b, answerText(estimator.Estimate), 100) }

func benchmarkBatch(b *testing.B, answer answerFunc, lines int) {
	cores := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(cores)
	text := strings.Repeat(oneLine(b, readFile(b, "testdata/later.json")), lines)
	runs := 0
	times := map[int]time.Duration{}
	for b.Loop() {
		runs++
		for _, n := range []int{1, cores} {
			runtime.GOMAXPROCS(n)
			start := time.Now()
			_, err := runBatch(b, strings.NewReader(text), answer)
			if err != nil && err != io.EOF {
				b.Fatal(err)
			}
			times[n] += time.Since(start)
		}
	}
	b.ReportMetric(float64(lines*runs)/times[1].Seconds(), "scenarios/s-one-core")
	b.ReportMetric(float64(times[1])/float64(times[cores]), "times-one-core")
	b.ReportMetric(float64(cores), "cores")
}
