// The command server serves the built site on this machine, as a careful web
// host would: right media types, compressed files, and the headers that the
// site's own _headers asks for.
//
//	server [-addr HOST:PORT] [-dist DIRECTORY]
//
// Without -addr it listens on 127.0.0.1 and the port in $PORT, or 8080. Built
// with the tag "carried" it has the site in itself, needs no directory, and is
// released as switchcost-site: it speaks of itself by the name it runs by.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

// carried is the built site, in a program that was built with it.
var carried fs.FS

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, filepath.Base(os.Args[0]), os.Args[1:], os.Getenv("PORT"), os.Stdout, os.Stderr))
}

// run is main without the process around it. It returns the exit status: 0
// after a stop that was asked for, 1 when it cannot serve, 2 for bad usage.
func run(ctx context.Context, program string, args []string, port string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet(program, flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "", "`HOST:PORT` to listen on (default 127.0.0.1 and $PORT, or 8080)")
	dist := flags.String("dist", "", "`directory` of the built site (default what the program carries, or web/dist)")
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
	folder, name := carried, "what this program carries"
	if folder == nil || *dist != "" {
		name = cmp.Or(*dist, "web/dist")
		folder = os.DirFS(name)
	}
	site, err := loadSite(folder)
	if err != nil {
		fmt.Fprintf(stderr, "%s: cannot serve %s: %v\nGive a built site: -dist DIRECTORY (make build makes web/dist)\n", program, name, err)
		return 1
	}
	if err := serve(ctx, cmp.Or(*addr, "127.0.0.1:"+cmp.Or(port, "8080")), site, stdout); err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", program, err)
		return 1
	}
	return 0
}
