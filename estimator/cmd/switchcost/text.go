package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

const pageWidth = 88

// printable replaces control characters, so that a text from a file cannot control the terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return utf8.RuneError
		}
		return r
	}, text)
}

func writeWrapped(w io.Writer, indent, text string) {
	line := indent
	for _, word := range strings.Fields(text) {
		if line != indent && columnWidth(line)+1+columnWidth(word) > pageWidth {
			fmt.Fprintln(w, line)
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += word
	}
	fmt.Fprintln(w, line)
}

// writeItem writes an item of a list.
func writeItem(w io.Writer, text string) {
	var item strings.Builder
	writeWrapped(&item, "  ", text)
	fmt.Fprint(w, "- "+item.String()[2:])
}

type table struct {
	indent string
	left   int // number of columns aligned left; the others are aligned right
	rows   [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(w io.Writer) {
	for _, line := range t.lines() {
		fmt.Fprintln(w, line)
	}
}

func (t *table) lines() []string {
	var widths []int
	for _, row := range t.rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], columnWidth(cell))
		}
	}
	var lines []string
	for _, row := range t.rows {
		line := t.indent
		for i, cell := range row {
			space := strings.Repeat(" ", widths[i]-columnWidth(cell))
			if i < t.left {
				line += cell + space + "  "
			} else {
				line += space + cell + "  "
			}
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}

// columnWidth returns the number of columns that a terminal shows a text in: two for a wide character, as in Chinese,
// and none for a mark that combines with the character before it.
func columnWidth(text string) (columns int) {
	for _, r := range text {
		switch kind := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case kind == width.EastAsianWide || kind == width.EastAsianFullwidth:
			columns += 2
		default:
			columns++
		}
	}
	return columns
}
