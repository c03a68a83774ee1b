//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A reader that stops reading, as head does, causes no message, whether the
// signal ends the program or the program ends by itself.
func TestClosedPipeEndsTheProgramQuietly(t *testing.T) {
	for name, script := range map[string]string{
		"by signal":       `"$0" batch`,
		"signal is off":   `trap "" PIPE; "$0" batch`,
		"while estimates": `"$0" estimate --csv testdata/later.json`,
	} {
		t.Run(name, func(t *testing.T) {
			read, write, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			read.Close()
			defer write.Close()
			var errs bytes.Buffer
			cmd := exec.CommandContext(t.Context(), "sh", "-c", script, program)
			cmd.Stdin = strings.NewReader(strings.Repeat(readFile(t, "testdata/quick.json"), 200))
			cmd.Stdout, cmd.Stderr = write, &errs
			err = cmd.Run()
			if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) {
				t.Errorf("the program ended with %v", err)
			}
			if status := cmd.ProcessState.ExitCode(); status != statusPipeClosed {
				t.Errorf("status %d", status)
			}
			if errs.Len() > 0 {
				t.Errorf("got the message %s", errs.String())
			}
		})
	}
}

func TestFullDiskIsAnError(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("this system has no /dev/full")
	}
	defer full.Close()
	for _, args := range []string{"estimate testdata/later.json", "check testdata/later.json",
		"check testdata/bad.json", "batch testdata/quick.json", "inputs", "presets", "preset documents", "texts"} {
		var errs bytes.Buffer
		cmd := exec.CommandContext(t.Context(), program, strings.Fields(args)...)
		cmd.Stdout, cmd.Stderr = full, &errs
		err := cmd.Run()
		status := cmd.ProcessState.ExitCode()
		if status != statusFailed || !strings.Contains(errs.String(), "no space left") {
			t.Errorf("%s: %v, status %d, message %q", args, err, status, errs.String())
		}
	}
}

func TestInterruptEndsAWaitingProgramQuietly(t *testing.T) {
	for _, command := range []string{"estimate", "batch"} {
		t.Run(command, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			cmd := exec.CommandContext(ctx, program, command)
			in, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			defer in.Close()
			var out, errs bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &errs
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			// More than a pipe holds: once it is written, the program reads and
			// handles the signal.
			if _, err := io.WriteString(in, strings.Repeat(" ", 200_000)); err != nil {
				t.Fatal(err)
			}
			if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
				t.Fatal(err)
			}
			err = cmd.Wait()
			if status := cmd.ProcessState.ExitCode(); status != statusInterrupted {
				t.Errorf("%v, status %d", err, status)
			}
			if out.Len()+errs.Len() > 0 {
				t.Errorf("got %q and %q", out.String(), errs.String())
			}
		})
	}
}

// A pipeline may write one line and wait for its answer before the next.
func TestBatchAnswersEachLineAtOnce(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd, in, answers := startBatch(ctx, t)
	for _, question := range []string{readFile(t, "testdata/quick.json"), "{}\n", readFile(t, "testdata/quick.json")} {
		if _, err := io.WriteString(in, question); err != nil {
			t.Fatal(err)
		}
		if answer, err := answers.ReadString('\n'); err != nil {
			t.Fatalf("no answer to %s: %q, %v", question, answer, err)
		}
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
