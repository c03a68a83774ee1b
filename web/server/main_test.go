package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// distFolder writes the small built site to disk.
func distFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, built()); err != nil {
		t.Fatal(err)
	}
	return folder
}

// start runs the server in this process until stop, which returns the exit
// status, is called.
func start(t *testing.T, args []string, port string) (address string, stop func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	out, in := io.Pipe()
	var stderr bytes.Buffer
	status := make(chan int, 1)
	go func() {
		status <- run(ctx, "switchcost-site", args, port, in, &stderr)
		in.Close()
	}()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("no address: %v, exit status %d: %s", err, <-status, stderr.String())
	}
	address = regexp.MustCompile(`http://[^ ]+`).FindString(line)
	if address == "" {
		t.Fatalf("no address in %q", line)
	}
	return address, func() int {
		cancel()
		select {
		case code := <-status:
			return code
		case <-time.After(time.Minute):
			t.Fatal("the server does not stop")
			return -1
		}
	}
}

func TestRunServesUntilItIsStopped(t *testing.T) {
	folder := distFolder(t)
	tests := []struct {
		name string
		args []string
		port string
	}{
		{"by flag", []string{"-dist", folder, "-addr", "127.0.0.1:0"}, "1"}, // the flag wins
		{"by environment", []string{"-dist", folder}, "0"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			address, stop := start(t, test.args, test.port)
			if !strings.HasPrefix(address, "http://127.0.0.1:") || strings.HasSuffix(address, ":0/") {
				t.Errorf("address %s", address)
			}
			response, err := http.Get(address)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			if response.StatusCode != http.StatusOK {
				t.Errorf("status %d", response.StatusCode)
			}
			if code := stop(); code != 0 {
				t.Errorf("exit status %d after a stop", code)
			}
			if _, err := http.Get(address); err == nil {
				t.Error("it still answers after its stop")
			}
		})
	}
}

// Clients that do not clean their paths must not get out of the folder.
func TestNoPathLeadsOut(t *testing.T) {
	folder := filepath.Join(distFolder(t), "dist")
	if err := os.CopyFS(folder, built()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "..", "secret.json"), []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	address, stop := start(t, []string{"-dist", folder, "-addr", "127.0.0.1:0"}, "")
	defer stop()
	host := strings.TrimSuffix(strings.TrimPrefix(address, "http://"), "/")
	for _, path := range []string{
		"/../secret.json", "/%2e%2e/secret.json", "/..%2fsecret.json",
		"/x/../../secret.json", "/..\\secret.json", "/%00",
	} {
		connection, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(connection, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", path, host)
		answer, err := io.ReadAll(connection)
		connection.Close()
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(answer, []byte("HTTP/1.1 404 ")) || bytes.Contains(answer, []byte("secret")) {
			t.Errorf("%s: %s", path, answer)
		}
	}
}

func TestRunExplainsFailures(t *testing.T) {
	folder := distFolder(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	port := fmt.Sprint(taken.Addr().(*net.TCPAddr).Port)

	tests := []struct {
		name  string
		args  []string
		port  string
		code  int
		wants []string
	}{
		{
			"port taken", []string{"-dist", folder}, port, 1,
			[]string{"port " + port, "taken", "-addr 127.0.0.1:", "PORT="},
		},
		{
			"not built", []string{"-dist", folder + "/missing"}, "0", 1,
			[]string{folder + "/missing", "does not exist", "-dist DIRECTORY", "make build"},
		},
		{
			"nothing in it", []string{"-dist", t.TempDir()}, "0", 1,
			[]string{"no _headers", "-dist DIRECTORY", "make build"},
		},
		{"port is no number", []string{"-dist", folder}, "http", 1, []string{`"http" is not a port`, "65535"}},
		{"port too large", []string{"-dist", folder}, "65536", 1, []string{`"65536" is not a port`}},
		{"port below 0", []string{"-dist", folder}, "-1", 1, []string{`"-1" is not a port`}},
		{
			"address without port", []string{"-dist", folder, "-addr", "localhost"}, "", 1,
			[]string{`"localhost" is not an address`, "127.0.0.1:8080"},
		},
		{
			"address of nobody", []string{"-dist", folder, "-addr", "192.0.2.1:0"}, "", 1,
			[]string{"cannot listen on 192.0.2.1:0"},
		},
		{"argument", []string{"web/dist"}, "", 2, []string{`switchcost-site: unexpected argument "web/dist"`}},
		{"unknown flag", []string{"-colour"}, "", 2, []string{"-colour"}},
		{"help", []string{"-help"}, "", 0, []string{"Usage of switchcost-site", "-addr", "-dist", "8080"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			var stderr bytes.Buffer
			code := run(ctx, "switchcost-site", test.args, test.port, io.Discard, &stderr)
			if code != test.code {
				t.Errorf("exit status %d, want %d", code, test.code)
			}
			for _, want := range test.wants {
				if !strings.Contains(stderr.String(), want) {
					t.Errorf("stderr %q lacks %q", stderr.String(), want)
				}
			}
		})
	}
}
