package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// serve listens on addr, says where, and answers until ctx ends; answers
// under way then have five seconds to finish.
func serve(ctx context.Context, addr string, handler http.Handler, stdout io.Writer) error {
	listener, err := listen(addr)
	if err != nil {
		return err
	}
	server := newServer(handler)
	fmt.Fprintf(stdout, "Switchcost is at http://%s/ (Ctrl+C stops it)\n", listener.Addr())

	stopped := make(chan struct{})
	go func() {
		<-ctx.Done()
		patience, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if server.Shutdown(patience) != nil {
			server.Close()
		}
		close(stopped)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	<-stopped
	return nil
}

// newServer gives no client more than it needs: neither time nor memory.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      2 * time.Minute, // a slow telephone gets its megabyte
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // clients that hang up are no news
	}
}

// listen explains the failures that a person can mend.
func listen(addr string) (net.Listener, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("%q is not an address: give HOST:PORT, such as 127.0.0.1:8080", addr)
	}
	number, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("%q is not a port: give a whole number from 0 to 65535, such as 8080", port)
	}
	listener, err := net.Listen("tcp", addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("port %d on %s is taken by another program; choose another one: %s", number, host, advice(host, nextPort(number)))
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("port %d needs more rights than you have; choose one from 1024: %s", number, advice(host, 8080))
	case err != nil:
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return listener, nil
}

// advice is how a port is asked for, whether the program was started by its
// name or by make run.
func advice(host string, port uint64) string {
	return fmt.Sprintf("-addr %s, or PORT=%d without -addr", net.JoinHostPort(host, strconv.FormatUint(port, 10)), port)
}

func nextPort(port uint64) uint64 {
	if port == 65535 {
		return 8080
	}
	return port + 1
}
