package estimator

import (
	"context"
	"encoding/json"
	"sync"
	"testing"
)

// One scenario may be validated, encoded and estimated by many at once, each
// with the same answer; the race detector watches.
func TestConcurrentUse(t *testing.T) {
	s, _ := readVector(t, "testdata/vectors/random-04.json")
	answer := func() string {
		if err := s.Validate(); err != nil {
			return err.Error()
		}
		result, err := Estimate(context.Background(), s)
		if err != nil {
			return err.Error()
		}
		text, err := json.Marshal([]any{s, result, Inputs(), LineInfos()})
		if err != nil {
			return err.Error()
		}
		return string(text)
	}
	answers := make([]string, 8)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = answer() })
	}
	all.Wait()
	want := answer()
	for i, got := range answers {
		if got != want {
			t.Errorf("answer %d differs", i)
		}
	}
}
