// Mutation changes the model at one place at a time, and sees that a test of
// the estimator fails for each: what no test fails for, no test holds.
//
// The model's sums are calls, such as a.Add(b), which tools for any code leave
// alone. All changes are compiled at once, each behind its number, and each is
// tried against the tests that come past it alone.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	within := flag.Duration("within", time.Hour, "try a mutant against so much of the tests that reach it, the fastest first")
	only := flag.String("only", "*.go", "the files of the model to change")
	again := flag.String("again", "", "try only the mutants that the output of an earlier run, in this file, names")
	folder := flag.String("folder", "estimator", "where the model is")
	explained := flag.String("explained", "estimator/testdata/mutants.txt", "mutants that make no difference, and why")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *folder, *only, *again, *explained, *within); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, folder, only, again, explained string, within time.Duration) error {
	reasons, err := read(explained)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "mutation-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	mutants, binary, err := build(ctx, folder, only, work)
	if err != nil {
		return err
	}
	tests, err := reach(ctx, folder, binary, work, mutants)
	if err != nil {
		return err
	}
	fmt.Printf("%d mutants, %d tests\n", len(mutants), len(tests))
	earlier := ""
	if again != "" {
		text, err := os.ReadFile(again)
		if err != nil {
			return err
		}
		earlier = string(text)
	}
	lived := tryAll(ctx, folder, binary, mutants, func(m *mutant) bool {
		return !reasons[m.name()] && (again == "" || strings.Contains(earlier, m.name()+"\n"))
	}, within)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	for name := range reasons {
		if only == "*.go" && !slices.ContainsFunc(mutants, func(m *mutant) bool { return m.name() == name }) {
			fmt.Printf("%s: no such mutant: %s\n", explained, name)
			lived++
		}
	}
	if lived > 0 {
		return fmt.Errorf("%d of %d mutants live", lived, len(mutants))
	}
	return nil
}

// read has the mutants that are known to make no difference, by name.
func read(path string) (map[string]bool, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	known := make(map[string]bool)
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if line := lines.Text(); strings.Contains(line, " → ") && !strings.HasPrefix(line, "#") {
			known[strings.TrimSpace(line)] = true
		}
	}
	return known, nil
}

// tryAll tries the mutants that are asked for, and says how many lived.
func tryAll(ctx context.Context, folder, binary string, mutants []*mutant, asked func(*mutant) bool, within time.Duration) int {
	var lived, done int
	var mu sync.Mutex
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for id := range next {
				m := mutants[id]
				killed := m.killed(ctx, folder, binary, id, within)
				mu.Lock()
				if done++; done%200 == 0 {
					fmt.Printf("  %d tried\n", done)
				}
				if !killed {
					lived++
					fmt.Printf("%s:%d lives (%d tests): %s\n", filepath.Join(folder, m.file), m.line, len(m.reached), m.name())
				}
				mu.Unlock()
			}
		})
	}
	for id, m := range mutants {
		if asked(m) && ctx.Err() == nil {
			next <- id
		}
	}
	close(next)
	wg.Wait()
	return lived
}
