package main

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// test is one of the estimator's, with how long it takes and how many mutants
// it has failed for.
type test struct {
	name  string
	file  string // that it stands in
	took  time.Duration
	kills atomic.Int64
}

// promise is less the likelier a test fails soon for a mutant of a file.
func (t *test) promise(file string) time.Duration {
	promise := t.took / time.Duration(1+t.kills.Load())
	if strings.TrimSuffix(t.file, "_test.go") == strings.TrimSuffix(file, ".go") {
		promise /= 100
	}
	return promise
}

var testFunction = regexp.MustCompile(`(?m)^func ((?:Test|Example|Fuzz)\w*)\(`)

// testsOf are all tests of a folder.
func testsOf(folder string) (tests []*test, err error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		for _, match := range testFunction.FindAllStringSubmatch(string(text), -1) {
			tests = append(tests, &test{name: match[1], file: filepath.Base(path)})
		}
	}
	return tests, nil
}

// tooLong is what no mutant is tried against.
const tooLong = 90 * time.Second

// fixed has the properties be tried on the same scenarios each time.
var fixed = []string{"-rapid.seed=1", "-rapid.nofailfile", "-rapid.shrinktime=1ms"}

// reach runs each test once, to see how long it takes and what it comes past.
func reach(ctx context.Context, folder, binary, work string, mutants []*mutant) ([]*test, error) {
	tests, err := testsOf(folder)
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	var failed error
	next := make(chan *test)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for t := range next {
				reached := filepath.Join(work, t.name)
				start := time.Now()
				limited, cancel := context.WithTimeout(ctx, tooLong)
				out, err := try(limited, folder, binary, []*test{t}, "REACHED="+reached)
				cancel()
				if t.took = time.Since(start); t.took >= tooLong {
					fmt.Printf("%s is left out, as it takes more than %v\n", t.name, tooLong)
					continue
				}
				past, unread := os.ReadFile(reached)
				mu.Lock()
				if err != nil || unread != nil {
					failed = fmt.Errorf("%s: %v %v\n%s", t.name, err, unread, out)
				}
				for id, yes := range past {
					if yes == 1 {
						mutants[id].reached = append(mutants[id].reached, t)
					}
				}
				mu.Unlock()
			}
		})
	}
	for _, t := range tests {
		next <- t
	}
	close(next)
	wg.Wait()
	return tests, failed
}

// try runs some tests in one process.
func try(ctx context.Context, folder, binary string, tests []*test, env string) ([]byte, error) {
	var names []string
	for _, t := range tests {
		names = append(names, regexp.QuoteMeta(t.name))
	}
	arguments := append([]string{"-test.run", "^(" + strings.Join(names, "|") + ")$", "-test.failfast"}, fixed...)
	c := exec.CommandContext(ctx, binary, arguments...)
	c.Dir, c.Env = folder, append(os.Environ(), env, "GOMAXPROCS=1", "GOMEMLIMIT=1GiB")
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}

// killed reports whether a test fails with the mutant, or never ends.
func (m *mutant) killed(ctx context.Context, folder, binary string, id int, within time.Duration) bool {
	rest := m.reached
	slices.SortFunc(rest, func(a, b *test) int { return cmp.Compare(a.promise(m.file), b.promise(m.file)) })
	for share := time.Second / 4; len(rest) > 0; share *= 4 {
		n, expected := 0, time.Duration(0)
		for n < len(rest) && (n == 0 || expected+rest[n].took < min(share, within)) {
			expected += rest[n].took
			n++
		}
		if within < expected && len(rest) < len(m.reached) {
			return false
		}
		if m.fails(ctx, folder, binary, id, rest[:n], expected) {
			return true
		}
		rest, within = rest[n:], within-expected
	}
	return false
}

func (m *mutant) fails(ctx context.Context, folder, binary string, id int, tests []*test, expected time.Duration) bool {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second+6*expected)
	defer cancel()
	out, err := try(ctx, folder, binary, tests, fmt.Sprintf("MUTANT=%d", id))
	for _, t := range tests {
		if bytes.Contains(out, []byte("--- FAIL: "+t.name+" ")) {
			t.kills.Add(1)
		}
	}
	return err != nil
}
