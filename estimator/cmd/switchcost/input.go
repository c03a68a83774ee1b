package main

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"unicode/utf16"
	"unicode/utf8"
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

// utf8Reader reads a text in UTF-16, which Windows writes, as UTF-8, and any other as it is. A byte-order mark or the
// zero byte beside the first character reveals it.
func utf8Reader(in io.Reader) *bufio.Reader {
	text := bufio.NewReader(in)
	first, _ := text.Peek(2)
	switch {
	case len(first) < 2:
		return text
	case string(first) == "\xff\xfe" || first[0] != 0 && first[1] == 0:
		return bufio.NewReader(&utf16Reader{in: text, order: binary.LittleEndian})
	case string(first) == "\xfe\xff" || first[0] == 0:
		return bufio.NewReader(&utf16Reader{in: text, order: binary.BigEndian})
	default:
		return text
	}
}

type utf16Reader struct {
	in      io.Reader
	order   binary.ByteOrder
	decoded []byte
}

func (r *utf16Reader) Read(into []byte) (int, error) {
	if len(r.decoded) == 0 {
		char, err := r.unit()
		if err != nil {
			return 0, err
		}
		if utf16.IsSurrogate(char) {
			low, _ := r.unit()
			char = utf16.DecodeRune(char, low)
		}
		r.decoded = utf8.AppendRune(r.decoded, char)
	}
	n := copy(into, r.decoded)
	r.decoded = r.decoded[n:]
	return n, nil
}

// unit gives [utf8.RuneError] for half a unit at the end.
func (r *utf16Reader) unit() (rune, error) {
	var unit [2]byte
	n, err := io.ReadFull(r.in, unit[:])
	if n == 1 {
		return utf8.RuneError, nil
	}
	return rune(r.order.Uint16(unit[:])), err
}
