package main

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"
)

// listening starts a server with a test's changes and returns its address.
func listening(t *testing.T, handler http.Handler, change func(*http.Server)) (host string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := newServer(handler)
	change(server)
	go server.Serve(listener)
	t.Cleanup(func() { server.Close() })
	return listener.Addr().String()
}

// dial connects until the end of the test.
func dial(t *testing.T, host string) net.Conn {
	t.Helper()
	connection, err := net.Dial("tcp", host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	return connection
}

// answersWell checks that other clients are still served.
func answersWell(t *testing.T, host string) {
	t.Helper()
	response, err := http.Get("http://" + host + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Errorf("status %d", response.StatusCode)
	}
}

// Headers without end are refused after some kB, in one line or in many.
func TestHeaderFlood(t *testing.T) {
	host := listening(t, loadBuilt(t), func(*http.Server) {})
	floods := map[string]string{"many": "X-Flood: 1\r\n", "one": "X-Flood: " + strings.Repeat("x", 1<<20)}
	for name, line := range floods {
		t.Run(name, func(t *testing.T) {
			connection := dial(t, host)
			fmt.Fprint(connection, "GET / HTTP/1.1\r\nHost: x\r\n")
			sent := 0
			go func() {
				for ; sent < 16<<20; sent += len(line) {
					if _, err := io.WriteString(connection, line); err != nil {
						return
					}
				}
				connection.Close() // all of it was taken
			}()
			answer := make([]byte, 16)
			_, err := io.ReadFull(connection, answer)
			if err != nil || !bytes.HasPrefix(answer, []byte("HTTP/1.1 431 ")) {
				t.Errorf("got %q (%v)", answer, err)
			}
			answersWell(t, host)
		})
	}
}

// Clients that send or read a byte now and then are cut off, and hold up nobody.
func TestSlowClients(t *testing.T) {
	whole := built()
	whole["assets/large.0123abcd.wasm"] = &fstest.MapFile{Data: bytes.Repeat([]byte("x"), 32<<20)}
	site, err := loadSite(whole)
	if err != nil {
		t.Fatal(err)
	}
	var came, held atomic.Int64
	host := listening(t, site, func(server *http.Server) {
		for _, limit := range []*time.Duration{
			&server.ReadHeaderTimeout, &server.ReadTimeout, &server.WriteTimeout, &server.IdleTimeout,
		} {
			if *limit <= 0 || *limit > 2*time.Minute {
				t.Errorf("it waits for %v", *limit)
			}
			*limit = min(*limit/20, time.Second)
		}
		server.ConnState = func(_ net.Conn, state http.ConnState) {
			switch state {
			case http.StateNew:
				came.Add(1)
				held.Add(1)
			case http.StateClosed:
				held.Add(-1)
			}
		}
	})
	for range 10 {
		// One client says nothing, one is silent after its request, and one does not read the answer.
		dial(t, host)
		fmt.Fprint(dial(t, host), "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
		fmt.Fprint(dial(t, host), "GET /assets/large.0123abcd.wasm HTTP/1.1\r\nHost: x\r\n\r\n")
		dripping := dial(t, host)
		go func() {
			for _, b := range []byte("GET / HTTP/1.1\r\nX-Long: " + strings.Repeat("x", 10_000)) {
				if _, err := dripping.Write([]byte{b}); err != nil {
					return
				}
				time.Sleep(10 * time.Millisecond)
			}
		}()
	}
	answersWell(t, host)
	if came.Load() < 40 {
		t.Errorf("only %d came", came.Load())
	}
	for until := time.Now().Add(time.Minute); held.Load() > 0; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(until) {
			t.Fatalf("%d are still held", held.Load())
		}
	}
}

// A crowd gets every answer whole, over the connections that it has.
func TestCrowd(t *testing.T) {
	const connections = 100
	requests := 20_000
	if testing.Short() {
		requests = 1000
	}
	var opened atomic.Int64
	host := listening(t, loadBuilt(t), func(server *http.Server) {
		server.ConnState = func(_ net.Conn, state http.ConnState) {
			if state == http.StateNew {
				opened.Add(1)
			}
		}
	})
	client := &http.Client{
		Transport: &http.Transport{
			MaxConnsPerHost:     connections,
			MaxIdleConnsPerHost: connections,
			DisableCompression:  true,
		},
		Timeout: 30 * time.Second,
	}
	defer client.CloseIdleConnections()
	paths := map[string]string{
		"/":              "<!doctype html><title>page</title>",
		"/" + wasmName:   "\x00asm and much more of it",
		"/manifest.json": "{}",
	}
	rounds := 1 + requests/connections/len(paths) // all of them, and some more
	var all sync.WaitGroup
	for range connections {
		all.Go(func() {
			for range rounds {
				for path, want := range paths {
					response, err := client.Get("http://" + host + path)
					if err != nil {
						t.Error(err)
						return
					}
					got, err := io.ReadAll(response.Body)
					response.Body.Close()
					if err != nil || response.StatusCode != http.StatusOK || string(got) != want {
						t.Errorf("%s: status %d, %q (%v)", path, response.StatusCode, got, err)
						return
					}
				}
			}
		})
	}
	all.Wait()
	if n := opened.Load(); n > connections*11/10 { // one that a busy machine breaks is opened again
		t.Errorf("%d connections", n)
	}
}
