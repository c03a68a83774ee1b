// The command server serves the built site on this machine as a careful web host would: with correct media types,
// compressed files, and the headers that the site's own _headers file asks for. At /oembed it answers other sites where
// somebody pastes the calculator's address.
//
//	server [-addr HOST:PORT] [-dist DIRECTORY]
//
// Without -addr it listens on 127.0.0.1 and the port in $PORT, or 8080. Built with the tag "embedded" it contains the
// site, needs no directory, and is released as switchcost-site; its messages use the name that it runs under.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// embedded is the built site in a program that contains it, otherwise nil.
var embedded fs.FS

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, filepath.Base(os.Args[0]), os.Args[1:], os.Getenv("PORT"), os.Stdout, os.Stderr))
}

// run is main without the process around it. It returns the exit status: 0 after a requested stop, 1 when it cannot
// serve, 2 for bad usage.
func run(ctx context.Context, program string, args []string, port string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet(program, flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "", "`HOST:PORT` to listen on (default 127.0.0.1 and $PORT, or 8080)")
	dist := flags.String("dist", "", "`directory` of the built site (default the embedded site, or web/dist)")
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "%s: unexpected argument %q\n", program, flags.Arg(0))
		return 2
	}
	folder, name := embedded, "the embedded site"
	if folder == nil || *dist != "" {
		name = cmp.Or(*dist, "web/dist")
		folder = os.DirFS(name)
	}
	site, err := loadSite(folder)
	if err != nil {
		fmt.Fprintf(stderr, "%s: cannot serve %s: %v\n", program, name, err)
		fmt.Fprintln(stderr, "Give a built site: -dist DIRECTORY (make build makes web/dist)")
		return 1
	}
	if err := serve(ctx, cmp.Or(*addr, "127.0.0.1:"+cmp.Or(port, "8080")), site, stdout); err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", program, err)
		return 1
	}
	return 0
}

// serve answers until ctx ends; pending answers then have five seconds.
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
		timeout, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if server.Shutdown(timeout) != nil {
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

// newServer limits the time and memory that a client can take.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      2 * time.Minute, // enough for the estimator over a slow connection
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          log.New(io.Discard, "", 0), // clients that hang up are normal
	}
}

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
		advice := portAdvice(host, nextPort(number))
		return nil, fmt.Errorf("port %d on %s is taken by another program; choose another: %s", number, host, advice)
	case errors.Is(err, syscall.EACCES):
		advice := portAdvice(host, 8080)
		return nil, fmt.Errorf("port %d needs more rights than you have; choose one from 1024: %s", number, advice)
	case err != nil:
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return listener, nil
}

func portAdvice(host string, port uint64) string {
	return fmt.Sprintf("-addr %s, or PORT=%d without -addr", net.JoinHostPort(host, strconv.FormatUint(port, 10)), port)
}

func nextPort(port uint64) uint64 {
	if port == 65535 {
		return 8080
	}
	return port + 1
}
