package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

type line struct {
	number int
	key    []byte // before the first tab, if lines have keys
	text   []byte // nil if longer than the limit
	length int    // bytes
}

// lineReader reads a text line by line. It holds at most one line, of at most limit bytes.
type lineReader struct {
	in     *bufio.Reader
	limit  int
	number int
	keys   bool // each line begins with a key and a tab; a line without a tab is all key
}

var tab = []byte{'\t'}

func (r *lineReader) next() (line, error) {
	for {
		l, err := r.any()
		if err != nil || l.text == nil || len(bytes.TrimSpace(l.text))+len(bytes.TrimSpace(l.key)) > 0 {
			return l, err
		}
	}
}

func (r *lineReader) any() (line, error) {
	text, length, ended := []byte{}, 0, false
	var start []byte // of a line that is too long
	for !ended {
		part, err := r.in.ReadSlice('\n')
		switch {
		case err == nil:
			part, ended = part[:len(part)-1], true
		case errors.Is(err, io.EOF) && length+len(part) > 0:
			ended = true // the last line needs no line feed
		case !errors.Is(err, bufio.ErrBufferFull):
			return line{}, err
		}
		if length += len(part); length > r.limit {
			if text != nil {
				start = text
			}
			text = nil
		} else {
			text = append(text, part...)
		}
	}
	r.number++
	l := line{number: r.number, text: text, length: length}
	if r.keys && text == nil {
		l.key, _, _ = bytes.Cut(start, tab)
	} else if r.keys {
		l.key, l.text, _ = bytes.Cut(text, tab)
		l.text = append([]byte{}, l.text...) // never nil
	}
	return l, nil
}
