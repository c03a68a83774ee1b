package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// oembedPath answers sites where somebody pastes an address of the calculator (https://oembed.com).
const oembedPath = "/oembed"

const framePath = "/frame.html"

// The size of the frame in CSS pixels, if the other site sets no limit. The frame scrolls.
const (
	frameWidth  = 960
	frameHeight = 900
)

// An oembed is the answer of type "rich" in oEmbed 1.0.
type oembed struct {
	Version      string `json:"version"`
	Type         string `json:"type"`
	Title        string `json:"title"`
	ProviderName string `json:"provider_name"`
	ProviderURL  string `json:"provider_url"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	HTML         string `json:"html"`
}

// serveOEmbed sends 400 without an address or with a limit that is no size, 404 for an address of another site or
// without a calculator, and 501 for another format than JSON.
func (s *site) serveOEmbed(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	if format := query.Get("format"); format != "" && format != "json" {
		s.refuse(w, http.StatusNotImplemented)
		return
	}
	width, okWidth := limited(frameWidth, query.Get("maxwidth"))
	height, okHeight := limited(frameHeight, query.Get("maxheight"))
	if !okWidth || !okHeight || query.Get("url") == "" {
		s.refuse(w, http.StatusBadRequest)
		return
	}
	frame, ok := s.frameOf(query.Get("url"), r.Host)
	if !ok {
		s.refuse(w, http.StatusNotFound)
		return
	}
	const title = "What switching costs"
	answer, err := json.Marshal(oembed{
		Version:      "1.0",
		Type:         "rich",
		Title:        title,
		ProviderName: "Switchcost",
		ProviderURL:  (&url.URL{Scheme: frame.Scheme, Host: frame.Host, Path: "/"}).String(),
		Width:        width,
		Height:       height,
		HTML: fmt.Sprintf(`<iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" `+
			`allow="clipboard-write" style="border: 0; max-width: 100%%"></iframe>`,
			html.EscapeString(frame.String()), title, width, height),
	})
	if err != nil {
		s.refuse(w, http.StatusInternalServerError)
		return
	}
	maps.Copy(w.Header(), s.header)
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Content-Type", mediaTypes[".json"])
	w.Write(answer)
}

// limited returns a size of at most limit, which may be missing.
func limited(size int, limit string) (int, bool) {
	if limit == "" {
		return size, true
	}
	most, err := strconv.Atoi(limit)
	return min(size, most), err == nil && most > 0
}

// frameOf returns the address of the frame for an address of the calculator or the frame on this host. Query and
// fragment hold attributes and the scenario, so they stay.
func (s *site) frameOf(address, host string) (*url.URL, bool) {
	u, err := url.Parse(address)
	if err != nil || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return nil, false
	}
	if _, ok := s.files[framePath]; !ok || !sameHost(u.Scheme, u.Host, host) {
		return nil, false
	}
	switch u.Path {
	case "", "/", "/index.html", framePath:
		u.Path, u.RawPath = framePath, ""
		return u, true
	}
	return nil, false
}

// sameHost compares names without case and with the scheme's own port left out.
func sameHost(scheme, a, b string) bool {
	port := map[string]string{"http": ":80", "https": ":443"}[scheme]
	return strings.EqualFold(strings.TrimSuffix(a, port), strings.TrimSuffix(b, port))
}

// discoveryLink is the address in a built page that leads other sites to the answer above. Some of them do not resolve
// it against the page's, which the build does not know.
func discoveryLink(name string) []byte {
	return []byte(`href="oembed?url=` + name + `"`)
}

// withDiscovery returns the page with the full addresses in its discovery link, without compressed forms: it has 1 kB.
// Files without such a link stay as they are.
func (f file) withDiscovery(r *http.Request) file {
	link := discoveryLink(f.name)
	if r.Host == "" || !bytes.Contains(f.forms[identity], link) {
		return f
	}
	own := url.URL{Scheme: schemeOf(r), Host: r.Host, Path: r.URL.Path, RawQuery: r.URL.RawQuery}
	oembed := url.URL{
		Scheme: own.Scheme, Host: own.Host, Path: oembedPath,
		RawQuery: url.Values{"url": {own.String()}}.Encode(),
	}
	full := `href="` + html.EscapeString(oembed.String()) + `"`
	content := bytes.Replace(f.forms[identity], link, []byte(full), 1)
	sum := sha256.Sum256(content)
	f.forms = map[string][]byte{identity: content}
	f.tag = hex.EncodeToString(sum[:8])
	return f
}

// schemeOf returns the scheme in the visitor's address bar; a proxy may add the encryption.
func schemeOf(r *http.Request) string {
	if r.TLS != nil || strings.HasPrefix(r.Header.Get("X-Forwarded-Proto"), "https") {
		return "https"
	}
	return "http"
}
