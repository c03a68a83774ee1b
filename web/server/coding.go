package main

import (
	"strconv"
	"strings"
)

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
