package main

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// headersName is the built file that lists the headers to send with each path. Static hosts read it too, so that all
// send the same.
const headersName = "_headers"

type rules []rule

// A rule applies to one path, or, if it ends in "*", to all paths with that prefix.
type rule struct {
	path   string
	header http.Header
}

// parseRules reads a _headers file: a path on its own line, followed by indented lines of "Name: value". Empty lines
// and lines that begin with "#" are ignored.
func parseRules(text string) (rules, error) {
	var parsed rules
	for i, line := range strings.Split(text, "\n") {
		content := strings.TrimSpace(line)
		switch {
		case content == "" || content[0] == '#':
		case line[0] == '/':
			if star := strings.IndexByte(content, '*'); star >= 0 && star < len(content)-1 {
				return nil, fmt.Errorf("%s, line %d: %q has a * before its end", headersName, i+1, content)
			}
			parsed = append(parsed, rule{path: content, header: http.Header{}})
		default:
			name, value, ok := strings.Cut(content, ":")
			if !ok || len(parsed) == 0 || strings.ContainsAny(name, " \t!") {
				return nil, fmt.Errorf("%s, line %d: %q is no header of a path", headersName, i+1, content)
			}
			parsed[len(parsed)-1].header.Add(name, strings.TrimSpace(value))
		}
	}
	return parsed, nil
}

func (r rules) of(path string) http.Header {
	all := http.Header{}
	for _, rule := range r {
		prefix, many := strings.CutSuffix(rule.path, "*")
		if path != rule.path && !(many && strings.HasPrefix(path, prefix)) {
			continue
		}
		for name, values := range rule.header {
			all[name] = append(all[name], values...)
		}
	}
	return all
}

const identity = "identity"

// The server prefers them in this order.
var codings = []string{"br", "gzip", identity}

// chooseCoding returns the available coding with the highest weight in the Accept-Encoding fields (RFC 9110, 12.5.3);
// among equals, the one that the server prefers. It reports false when the client accepts none of them.
func chooseCoding(fields []string, forms map[string][]byte) (string, bool) {
	weights := parseWeights(fields)
	chosen, highest := "", 0.0
	for _, coding := range codings {
		if _, ok := forms[coding]; !ok {
			continue
		}
		if weight := weights.of(coding); weight > highest {
			chosen, highest = coding, weight
		}
	}
	return chosen, highest > 0
}

// weights holds a weight for each coding, from 0 (not acceptable) to 1; "*" stands for all others.
type weights map[string]float64

func (w weights) of(coding string) float64 {
	if weight, ok := w[coding]; ok {
		return weight
	}
	if weight, ok := w["*"]; ok {
		return weight
	}
	if coding == identity {
		return 0.0001 // acceptable unless excluded, but only if nothing named is available
	}
	return 0
}

func parseWeights(fields []string) weights {
	parsed := weights{}
	for _, element := range strings.Split(strings.Join(fields, ","), ",") {
		coding, parameter, weighted := strings.Cut(element, ";")
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding == "x-gzip" { // its old name
			coding = "gzip"
		}
		weight := 1.0
		if weighted {
			name, value, _ := strings.Cut(parameter, "=")
			number, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
			if !strings.EqualFold(strings.TrimSpace(name), "q") || err != nil || !(number >= 0 && number <= 1) {
				continue
			}
			weight = number
		}
		if coding != "" {
			parsed[coding] = weight
		}
	}
	return parsed
}
