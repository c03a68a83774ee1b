package estimator

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// coreCount is the number of workers of inParallel.
func coreCount() int { return runtime.GOMAXPROCS(0) }

// inParallel does n pieces of work on every core. Pieces done at the same time have different workers, counted from 0.
func inParallel(ctx Context, n int, work func(worker, piece int)) error {
	var next atomic.Int64
	workAs := func(worker int) {
		for contextError(ctx) == nil {
			piece := int(next.Add(1)) - 1
			if piece >= n {
				return
			}
			work(worker, piece)
		}
	}
	var others sync.WaitGroup
	for worker := 1; worker < min(n, coreCount()); worker++ {
		others.Go(func() { workAs(worker) })
	}
	workAs(0)
	others.Wait()
	return contextError(ctx)
}
