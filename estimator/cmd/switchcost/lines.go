package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

type line struct {
	number int
	text   []byte // nil if longer than the limit
	length int    // bytes
}

// lineReader reads a text line by line. It holds at most one line, of at most limit bytes.
type lineReader struct {
	in     *bufio.Reader
	limit  int
	number int
}

func (r *lineReader) next() (line, error) {
	for {
		l, err := r.any()
		if err != nil || l.text == nil || len(bytes.TrimSpace(l.text)) > 0 {
			return l, err
		}
	}
}

func (r *lineReader) any() (line, error) {
	text, length, ended := []byte{}, 0, false
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
			text = nil
		} else {
			text = append(text, part...)
		}
	}
	r.number++
	return line{r.number, text, length}, nil
}
