package main

import (
	"fmt"
	"net/http"
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
