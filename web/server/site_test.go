package main

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

const (
	wasmName = "assets/estimator.0123abcd.wasm"
	jsName   = "assets/switch-cost.fed98765.js"
	forever  = "public, max-age=31536000, immutable"
	ask      = "no-cache"
)

// asked is a small file of headers such as the build makes.
const asked = `/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *

/assets/*
  Cache-Control: ` + forever + `

# The page has two addresses.
/
  Cache-Control: no-cache
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/index.html
  Cache-Control: no-cache
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/frame.html
  Content-Security-Policy: default-src 'none'; frame-ancestors *
/manifest.json
  Cache-Control: no-cache
`

// built is a small site such as the build makes; the compressed forms
// differ in their text, which the server never interprets.
func built() fstest.MapFS {
	return fstest.MapFS{
		"_headers":       {Data: []byte(asked)},
		"SHA256SUMS":     {Data: []byte("sums")},
		"frame.html":     {Data: []byte("<!doctype html><title>frame</title>")},
		"index.html":     {Data: []byte("<!doctype html><title>page</title>")},
		"index.html.br":  {Data: []byte("page in brotli")},
		"index.html.gz":  {Data: []byte("page in gzip")},
		wasmName:         {Data: []byte("\x00asm and much more of it")},
		wasmName + ".br": {Data: []byte("wasm in brotli")},
		wasmName + ".gz": {Data: []byte("wasm in gzip")},
		jsName:           {Data: []byte("1")},
		jsName + ".br":   {Data: []byte("longer than the script")},
		"manifest.json":  {Data: []byte("{}")},
	}
}

func loadBuilt(t *testing.T) *site {
	t.Helper()
	s, err := loadSite(built())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func get(s *site, method, target string, header http.Header) *http.Response {
	request := httptest.NewRequest(method, "/", nil)
	request.URL.Path = target // as a client that does not clean its paths
	maps.Copy(request.Header, header)
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, request)
	return recorder.Result()
}

func body(t *testing.T, response *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestFiles(t *testing.T) {
	tests := []struct {
		path, accept                      string
		mediaType, caching, coding, wants string
	}{
		{"/", "br", "text/html; charset=utf-8", ask, "br", "page in brotli"},
		{"/", "", "text/html; charset=utf-8", ask, "", "<!doctype html><title>page</title>"},
		{"/index.html", "gzip", "text/html; charset=utf-8", ask, "gzip", "page in gzip"},
		{"/" + wasmName, "gzip, br", "application/wasm", forever, "br", "wasm in brotli"},
		{"/" + wasmName, "gzip", "application/wasm", forever, "gzip", "wasm in gzip"},
		{"/" + wasmName, "", "application/wasm", forever, "", "\x00asm and much more of it"},
		{"/" + jsName, "br", "text/javascript; charset=utf-8", forever, "", "1"}, // br would be longer
		{"/manifest.json", "br", "application/json", ask, "", "{}"},
		{"/SHA256SUMS", "", "text/plain; charset=utf-8", "", "", "sums"},
	}
	s := loadBuilt(t)
	for _, test := range tests {
		t.Run(test.path+" "+test.accept, func(t *testing.T) {
			for _, method := range []string{"GET", "HEAD"} {
				response := get(s, method, test.path, http.Header{"Accept-Encoding": {test.accept}})
				if response.StatusCode != http.StatusOK {
					t.Fatalf("%s: status %d", method, response.StatusCode)
				}
				for name, want := range map[string]string{
					"Content-Type":     test.mediaType,
					"Cache-Control":    test.caching,
					"Content-Encoding": test.coding,
					"Content-Length":   strconv.Itoa(len(test.wants)),
					"Vary":             "Accept-Encoding",
				} {
					if got := response.Header.Get(name); got != want {
						t.Errorf("%s: %s: %q, want %q", method, name, got, want)
					}
				}
				if got := body(t, response); method == "GET" && got != test.wants || method == "HEAD" && got != "" {
					t.Errorf("%s: body %q", method, got)
				}
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	tests := []struct {
		method, path, accept string
		want                 int
	}{
		{"GET", "/nothing", "", http.StatusNotFound},
		{"GET", "/nothing.js", "", http.StatusNotFound},
		{"GET", "/" + wasmName + ".br", "", http.StatusNotFound},
		{"GET", "/_headers", "", http.StatusNotFound},
		{"GET", "/assets", "", http.StatusNotFound},
		{"GET", "/assets/", "", http.StatusNotFound},
		{"GET", "/../site.go", "", http.StatusNotFound},
		{"GET", "/..\\site.go", "", http.StatusNotFound},
		{"GET", "//etc/passwd", "", http.StatusNotFound},
		{"GET", "/./index.html", "", http.StatusNotFound},
		{"GET", "/index.html\x00.js", "", http.StatusNotFound},
		{"GET", "", "", http.StatusNotFound},
		{"POST", "/", "", http.StatusMethodNotAllowed},
		{"DELETE", "/nothing", "", http.StatusMethodNotAllowed},
		{"OPTIONS", "/", "", http.StatusMethodNotAllowed},
		{"GET", "/", "*;q=0", http.StatusNotAcceptable},
	}
	s := loadBuilt(t)
	for _, test := range tests {
		t.Run(test.method+" "+strconv.Quote(test.path)+test.accept, func(t *testing.T) {
			response := get(s, test.method, test.path, http.Header{"Accept-Encoding": {test.accept}})
			if response.StatusCode != test.want {
				t.Errorf("status %d, want %d", response.StatusCode, test.want)
			}
			if got := response.Header.Get("Cache-Control"); got != "no-store" {
				t.Errorf("Cache-Control: %q, want no-store", got)
			}
			if got := response.Header.Get("Allow"); (got == "GET, HEAD") != (test.want == http.StatusMethodNotAllowed) {
				t.Errorf("Allow: %q", got)
			}
			if response.Header.Get("Content-Security-Policy") == "" {
				t.Error("no Content-Security-Policy")
			}
		})
	}
}

func TestTagsTellContentAndCodingApart(t *testing.T) {
	s := loadBuilt(t)
	seen := map[string]string{}
	for _, path := range []string{"/index.html", "/" + wasmName} {
		for _, accept := range []string{"br", "gzip", ""} {
			header := http.Header{"Accept-Encoding": {accept}}
			tag := get(s, "GET", path, header).Header.Get("ETag")
			if other, ok := seen[tag]; ok {
				t.Errorf("%s %q has the tag of %s: %s", path, accept, other, tag)
			}
			seen[tag] = path + accept

			header.Set("If-None-Match", tag)
			response := get(s, "GET", path, header)
			if response.StatusCode != http.StatusNotModified || body(t, response) != "" {
				t.Errorf("%s %q: status %d for its own tag", path, accept, response.StatusCode)
			}
			header.Set("If-None-Match", `"another"`)
			if response := get(s, "GET", path, header); response.StatusCode != http.StatusOK {
				t.Errorf("%s %q: status %d for another tag", path, accept, response.StatusCode)
			}
		}
	}
}

// Whatever the headers file asks for is sent, for each path its own.
func TestHeadersAreThoseThatTheBuildAsksFor(t *testing.T) {
	s := loadBuilt(t)
	for _, test := range []struct{ path, policy string }{
		{"/", "default-src 'none'; frame-ancestors 'none'"},
		{"/index.html", "default-src 'none'; frame-ancestors 'none'"},
		{"/frame.html", "default-src 'none'; frame-ancestors *"},
		{"/nothing", "default-src 'none'; frame-ancestors 'none'"},
		{"/" + wasmName, ""},
	} {
		header := get(s, "GET", test.path, nil).Header
		for name, want := range map[string]string{
			"X-Content-Type-Options":      "nosniff",
			"Access-Control-Allow-Origin": "*",
			"Content-Security-Policy":     test.policy,
		} {
			if got := strings.Join(header.Values(name), ", "); got != want {
				t.Errorf("%s: %s: %q, want %q", test.path, name, got, want)
			}
		}
	}
}

func withHeaders(text string) func(fstest.MapFS) {
	return func(f fstest.MapFS) { f["_headers"] = &fstest.MapFile{Data: []byte(text)} }
}

func TestLoadSiteRefuses(t *testing.T) {
	tests := []struct {
		name   string
		change func(fstest.MapFS)
		want   string
	}{
		{"no page", func(f fstest.MapFS) { delete(f, "index.html") }, "it has no index.html"},
		{"no headers", func(f fstest.MapFS) { delete(f, "_headers") }, "it has no _headers"},
		{"a header of no path", withHeaders("X-A: b"), `_headers, line 1: "X-A: b" is no header of a path`},
		{"no header", withHeaders("/*\n\n  nosniff"), `_headers, line 3: "nosniff" is no header of a path`},
		{"a header taken away", withHeaders("/*\n  ! X-A: b"), `_headers, line 2: "! X-A: b" is no header of a path`},
		{"a star in a path", withHeaders("/*.js\n  X-A: b"), `_headers, line 1: "/*.js" has a * before its end`},
		{
			"unknown kind of file",
			func(f fstest.MapFS) { f["notes.exe"] = &fstest.MapFile{} },
			"no media type is known for notes.exe",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := built()
			test.change(files)
			if _, err := loadSite(files); err == nil || err.Error() != test.want {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
}

// A range of a compressed form is a range of its bytes.
func TestRange(t *testing.T) {
	response := get(loadBuilt(t), "GET", "/"+wasmName, http.Header{"Accept-Encoding": {"br"}, "Range": {"bytes=0-3"}})
	if got := body(t, response); response.StatusCode != http.StatusPartialContent || got != "wasm" {
		t.Errorf("status %d, body %q", response.StatusCode, got)
	}
	if got := response.Header.Get("Content-Length"); got != "4" {
		t.Errorf("Content-Length %s, want 4", got)
	}
}

// Whatever a client says, it gets a file of the site or a refusal.
func FuzzServeHTTP(f *testing.F) {
	s, err := loadSite(built())
	if err != nil {
		f.Fatal(err)
	}
	f.Add("/", "br;q=0.3, *", "bytes=1-2", `W/"x"`)
	f.Fuzz(func(t *testing.T, path, accept, ranges, tag string) {
		header := http.Header{"Accept-Encoding": {accept}, "Range": {ranges}, "If-None-Match": {tag}}
		response := get(s, "GET", path, header)
		if _, known := s.files[path]; response.StatusCode >= 500 || response.StatusCode < 400 && !known {
			t.Errorf("status %d", response.StatusCode)
		}
	})
}

func TestConfigurationOfOtherServersIsNotServed(t *testing.T) {
	files := built()
	for _, name := range []string{"_nginx.conf", "_Caddyfile", ".htaccess"} {
		files[name] = &fstest.MapFile{Data: []byte("server {}")}
	}
	s, err := loadSite(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"_headers", "_nginx.conf", "_Caddyfile", ".htaccess"} {
		if _, ok := s.files["/"+name]; ok {
			t.Errorf("/%s is served", name)
		}
	}
}
