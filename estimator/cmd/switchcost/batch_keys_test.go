package main

import (
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator"
)

func TestBatchRepeatsTheKeyOfEachLine(t *testing.T) {
	quick := strings.Join(strings.Fields(readFile(t, "testdata/quick.json")), " ")
	plain := execute(t, quick+"\n", "batch", "--exact")
	invalid := execute(t, "\n{}\n", "batch", "--exact")
	got := execute(t, "東京 a\t"+quick+"\nb\t{}\n\t"+quick+"\n", "batch", "--exact", "--keys")
	if want := "東京 a\t" + plain.out + "b\t" + invalid.out + "\t" + plain.out; got.out != want || got.status != 0 {
		t.Errorf("status %d, printed\n%.300s\nexpected\n%.300s", got.status, got.out, want)
	}
}

func TestBatchReportsALineThatIsOnlyAKey(t *testing.T) {
	got := execute(t, "alone\n", "batch", "--keys", "--fail")
	if !strings.HasPrefix(got.out, "alone\t{\"line\":1,\"problems\":[{") || got.status != 1 {
		t.Errorf("status %d, printed %q", got.status, got.out)
	}
}

func TestBatchKeepsTheKeyOfALineThatIsTooLong(t *testing.T) {
	got := execute(t, "long\t"+strings.Repeat(" ", estimator.MaxBytes)+"\n", "batch", "--keys")
	if !strings.HasPrefix(got.out, "long\t{\"line\":1,\"problems\":[{") || strings.Count(got.out, "\n") != 1 {
		t.Errorf("printed %.200q", got.out)
	}
}
