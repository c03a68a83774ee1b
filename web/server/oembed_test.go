package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

const ownHost = "calculator.example"

// getQuery sends a request with a query to the host.
func getQuery(s *site, path string, query url.Values, header http.Header) *http.Response {
	request := httptest.NewRequest("GET", "http://"+ownHost+path+"?"+query.Encode(), nil)
	request.Header = header
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, request)
	return recorder.Result()
}

func TestOEmbed(t *testing.T) {
	tests := []struct {
		name, url, maxWidth, maxHeight string
		src                            string // as in the markup
		width, height                  int
	}{
		{"page", "https://calculator.example/", "", "", "https://calculator.example/frame.html", 960, 900},
		{"no path", "https://calculator.example", "", "", "https://calculator.example/frame.html", 960, 900},
		{"port", "http://Calculator.example:80/index.html", "", "", "http://Calculator.example:80/frame.html", 960, 900},
		{"limits", "http://calculator.example/", "640", "480", "http://calculator.example/frame.html", 640, 480},
		{"large limits", "http://calculator.example/", "5000", "5000", "http://calculator.example/frame.html", 960, 900},
		{
			"attributes and scenario", "https://calculator.example/frame.html?preset=documents&locale=de#switchcost=3.a",
			"", "", "https://calculator.example/frame.html?preset=documents&amp;locale=de#switchcost=3.a", 960, 900,
		},
		{
			"markup", `https://calculator.example/?"><script>`,
			"", "", `https://calculator.example/frame.html?&#34;&gt;&lt;script&gt;`, 960, 900,
		},
	}
	s := loadBuilt(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			query := url.Values{"url": {test.url}, "format": {"json"}}
			if test.maxWidth != "" {
				query.Set("maxwidth", test.maxWidth)
				query.Set("maxheight", test.maxHeight)
			}
			response := getQuery(s, "/oembed", query, nil)
			if got := response.Header.Get("Content-Type"); response.StatusCode != 200 || got != "application/json" {
				t.Fatalf("status %d, type %q", response.StatusCode, got)
			}
			var got oembed
			if err := json.NewDecoder(response.Body).Decode(&got); err != nil {
				t.Fatal(err)
			}
			if got.Version != "1.0" || got.Type != "rich" || got.Width != test.width || got.Height != test.height {
				t.Errorf("got %+v", got)
			}
			if want := `<iframe src="` + test.src + `" title="`; !strings.HasPrefix(got.HTML, want) {
				t.Errorf("got %s, want %s", got.HTML, want)
			}
			if strings.Count(got.HTML, "<") != 2 {
				t.Errorf("more than a frame: %s", got.HTML)
			}
		})
	}
}

func TestOEmbedRefuses(t *testing.T) {
	const own = "https://calculator.example/"
	tests := []struct {
		name  string
		query url.Values
		want  int
	}{
		{"no address", url.Values{}, http.StatusBadRequest},
		{"a width without a number", url.Values{"url": {own}, "maxwidth": {"wide"}}, http.StatusBadRequest},
		{"no height", url.Values{"url": {own}, "maxheight": {"0"}}, http.StatusBadRequest},
		{"another site", url.Values{"url": {"https://another.example/"}}, http.StatusNotFound},
		{"another port", url.Values{"url": {"https://calculator.example:8443/"}}, http.StatusNotFound},
		{"another page", url.Values{"url": {own + "methods.html"}}, http.StatusNotFound},
		{"another scheme", url.Values{"url": {"javascript://calculator.example/"}}, http.StatusNotFound},
		{"a user", url.Values{"url": {"https://calculator.example@another.example/"}}, http.StatusNotFound},
		{"a path", url.Values{"url": {"/index.html"}}, http.StatusNotFound},
		{"no URL", url.Values{"url": {"https://%"}}, http.StatusNotFound},
		{"XML", url.Values{"url": {own}, "format": {"xml"}}, http.StatusNotImplemented},
	}
	s := loadBuilt(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := getQuery(s, "/oembed", test.query, nil).StatusCode; got != test.want {
				t.Errorf("status %d, want %d", got, test.want)
			}
		})
	}
}

func TestOEmbedNeedsAFrame(t *testing.T) {
	files := built()
	delete(files, "frame.html")
	s, err := loadSite(files)
	if err != nil {
		t.Fatal(err)
	}
	query := url.Values{"url": {"http://" + ownHost + "/"}}
	if got := getQuery(s, "/oembed", query, nil).StatusCode; got != http.StatusNotFound {
		t.Errorf("status %d", got)
	}
}

// A site that finds the link in the page and follows it gets the frame of that very address.
func TestDiscovery(t *testing.T) {
	const page = `<link rel="alternate" type="application/json+oembed" href="oembed?url=index.html">`
	files := built()
	files["index.html"] = &fstest.MapFile{Data: []byte(page)}
	s, err := loadSite(files)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, scheme := range []string{"http", "https"} {
		header := http.Header{"X-Forwarded-Proto": {scheme}, "Accept-Encoding": {"br, gzip"}}
		response := getQuery(s, "/", url.Values{"preset": {"documents"}, "x": {`"'<&`}}, header)
		if coding := response.Header.Get("Content-Encoding"); response.StatusCode != 200 || coding != "" {
			t.Fatalf("status %d, coding %q", response.StatusCode, coding)
		}
		tag := response.Header.Get("ETag")
		if seen[tag] {
			t.Errorf("two contents have the tag %s", tag)
		}
		seen[tag] = true
		match := regexp.MustCompile(`href="([^"<]*)">$`).FindStringSubmatch(body(t, response))
		if match == nil || !strings.HasPrefix(match[1], scheme+"://"+ownHost+"/oembed?") {
			t.Fatalf("link %q", match)
		}
		link, err := url.Parse(match[1])
		if err != nil {
			t.Fatal(err)
		}
		found := body(t, getQuery(s, link.Path, link.Query(), nil))
		if want := scheme + `://calculator.example/frame.html?preset=documents\u0026amp;x=`; !strings.Contains(found, want) {
			t.Errorf("got %s, want %s", found, want)
		}
	}
}
