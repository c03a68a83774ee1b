package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"time"
)

// A site holds every built file in memory, by its path in the address. A path
// that is not a key does not exist, so no path can lead out of it.
type site map[string]file

// A file is one resource in the forms it can be sent in.
type file struct {
	name      string
	mediaType string
	immutable bool              // its name changes when its content does
	forms     map[string][]byte // content by content coding
	tag       string
}

// mediaTypes are all that the build makes; the operating system's own list
// would differ from machine to machine.
var mediaTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg":  "image/svg+xml",
	".wasm": "application/wasm",
}

// suffixes of the compressed forms that stand beside a file.
var suffixes = map[string]string{"br": ".br", "gzip": ".gz"}

// hashed names are those the build made from the file's content.
var hashed = regexp.MustCompile(`\.[0-9a-f]{8}\.[a-z]+$`)

// loadSite reads the built files. It fails when there is no index.html, or a
// file whose media type it does not know.
func loadSite(dist fs.FS) (site, error) {
	entries, err := fs.ReadDir(dist, ".")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("the directory does not exist")
	}
	if err != nil {
		return nil, err
	}
	loaded := site{}
	for _, entry := range entries {
		extension := path.Ext(entry.Name())
		if !entry.Type().IsRegular() || extension == ".br" || extension == ".gz" {
			continue
		}
		f, err := loadFile(dist, entry.Name(), extension)
		if err != nil {
			return nil, err
		}
		loaded["/"+f.name] = f
	}
	index, ok := loaded["/index.html"]
	if !ok {
		return nil, errors.New("it has no index.html")
	}
	loaded["/"] = index
	return loaded, nil
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
		immutable: hashed.MatchString(name),
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

// ServeHTTP answers GET and HEAD.
func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed)
		return
	}
	f, ok := s[r.URL.Path]
	if !ok {
		refuse(w, http.StatusNotFound)
		return
	}
	f.ServeHTTP(w, r)
}

// ServeHTTP sends the form of the file that the client likes best.
func (f file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Vary", "Accept-Encoding")
	coding, ok := chooseCoding(r.Header.Values("Accept-Encoding"), f.forms)
	if !ok {
		refuse(w, http.StatusNotAcceptable)
		return
	}
	content := f.forms[coding]
	header.Set("Content-Type", f.mediaType)
	header.Set("Cache-Control", "no-cache")
	if f.immutable {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	// Each form has a tag of its own: they differ in their bytes.
	header.Set("ETag", strconv.Quote(f.tag+"-"+coding))
	if coding != identity {
		header.Set("Content-Encoding", coding)
		// ServeContent leaves the length out when there is a coding.
		header.Set("Content-Length", strconv.Itoa(len(content)))
	}
	http.ServeContent(w, r, f.name, time.Time{}, bytes.NewReader(content))
}

// refuse sends a status, and its name as the text; nobody may keep it.
func refuse(w http.ResponseWriter, status int) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, http.StatusText(status), status)
}
