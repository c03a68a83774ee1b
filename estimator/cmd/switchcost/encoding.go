package main

import (
	"bufio"
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

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
