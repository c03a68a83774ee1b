package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// A site holds every built file in memory by its URL path. A path that is not a key does not exist, so no path can lead
// out of the site.
type site struct {
	files  map[string]file
	header http.Header // for answers without a file
}

// A file is one resource in all forms in which it can be sent.
type file struct {
	name      string
	mediaType string
	header    http.Header       // as the build asks
	forms     map[string][]byte // content by content coding
	tag       string
}

// mediaTypes lists all types that the build produces; the operating system's list differs between machines.
var mediaTypes = map[string]string{
	"":      "text/plain; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg":  "image/svg+xml",
	".wasm": "application/wasm",
}

var suffixes = map[string]string{"br": ".br", "gzip": ".gz"}

// loadSite reads the built files. It fails if index.html or the file of headers is missing, or if it does not know the
// media type of a file.
func loadSite(dist fs.FS) (*site, error) {
	if _, err := fs.Stat(dist, "."); errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("the directory does not exist")
	}
	text, err := fs.ReadFile(dist, headersName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("it has no " + headersName)
	}
	if err != nil {
		return nil, err
	}
	rules, err := parseRules(string(text))
	if err != nil {
		return nil, err
	}
	loaded := &site{files: map[string]file{}, header: rules.of("/404")}
	err = fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
		extension := path.Ext(name)
		if err != nil || !entry.Type().IsRegular() || extension == ".br" || extension == ".gz" || isConfiguration(name) {
			return err
		}
		f, err := loadFile(dist, name, extension)
		f.header = rules.of("/" + name)
		loaded.files["/"+name] = f
		return err
	})
	if err != nil {
		return nil, err
	}
	index, ok := loaded.files["/index.html"]
	if !ok {
		return nil, errors.New("it has no index.html")
	}
	index.header = rules.of("/")
	loaded.files["/"] = index
	return loaded, nil
}

// isConfiguration reports whether a file is for a server, not for visitors.
func isConfiguration(name string) bool {
	return strings.ContainsAny(name[:1], "_.")
}

func loadFile(dist fs.FS, name, extension string) (file, error) {
	mediaType, ok := mediaTypes[extension]
	if !ok {
		return file{}, fmt.Errorf("no media type is known for %s", name)
	}
	content, err := fs.ReadFile(dist, name)
	if err != nil {
		return file{}, err
	}
	sum := sha256.Sum256(content)
	f := file{
		name:      name,
		mediaType: mediaType,
		forms:     map[string][]byte{identity: content},
		tag:       hex.EncodeToString(sum[:8]),
	}
	for coding, suffix := range suffixes {
		compressed, err := fs.ReadFile(dist, name+suffix)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return file{}, err
		case len(compressed) < len(content):
			f.forms[coding] = compressed
		}
	}
	return f, nil
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.refuse(w, http.StatusMethodNotAllowed)
		return
	}
	if r.URL.Path == oembedPath {
		s.serveOEmbed(w, r)
		return
	}
	f, ok := s.files[r.URL.Path]
	if !ok {
		s.refuse(w, http.StatusNotFound)
		return
	}
	f = f.withDiscovery(r)
	coding, ok := chooseCoding(r.Header.Values("Accept-Encoding"), f.forms)
	if !ok {
		w.Header().Set("Vary", "Accept-Encoding")
		s.refuse(w, http.StatusNotAcceptable)
		return
	}
	f.send(w, r, coding)
}

// send sends 304 if the client has the file.
func (f file) send(w http.ResponseWriter, r *http.Request, coding string) {
	content := f.forms[coding]
	header := w.Header()
	maps.Copy(header, f.header)
	header.Set("Vary", "Accept-Encoding")
	header.Set("Content-Type", f.mediaType)
	// The forms differ in their bytes, so each has its own tag.
	header.Set("ETag", strconv.Quote(f.tag+"-"+coding))
	if coding != identity {
		header.Set("Content-Encoding", coding)
		// ServeContent omits the length if there is a content coding.
		header.Set("Content-Length", strconv.Itoa(len(content)))
	}
	http.ServeContent(w, r, f.name, time.Time{}, bytes.NewReader(content))
}

func (s *site) refuse(w http.ResponseWriter, status int) {
	maps.Copy(w.Header(), s.header)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	http.Error(w, http.StatusText(status), status)
}
