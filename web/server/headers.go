package main

import (
	"fmt"
	"net/http"
	"strings"
)

// headersName is the built file that says what to send with which path. Static
// hosts read it as well, so that none of them sends anything else.
const headersName = "_headers"

// rules of a _headers file, in its order.
type rules []rule

// A rule holds for one path, or where it ends in "*" for all that begin so.
type rule struct {
	path   string
	header http.Header
}

// parseRules reads a _headers file: a path on a line of its own, below it
// indented lines of "Name: value"; empty lines and those from "#" say nothing.
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

// of gives the headers of all rules that hold for a path.
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
