package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

// patience is how long one scenario may take; 0 is as long as it likes.
type patience time.Duration

// inTime has an answer that comes within the patience; that none came is the
// scenario's problem.
func inTime[A any](ctx context.Context, p patience, answer func(context.Context) (A, error)) (A, error) {
	if p == 0 {
		return answer(ctx)
	}
	ctx, stop := context.WithTimeout(ctx, time.Duration(p))
	defer stop()
	given, err := answer(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = estimator.Problems{{
			Code:     "timeout",
			Value:    fmt.Sprintf("no answer in %v", time.Duration(p)),
			Accepted: "one in that time, or a longer --timeout",
		}}
	}
	return given, err
}
