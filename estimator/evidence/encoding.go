// Package evidence turns a buyer's own records into figures of a scenario: invoices into volume and prices, audits into
// accuracies, contract dates into months. It does no I/O. It sets no figure that the records do not determine, and says
// what it left out and why.
package evidence

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"
)

// MaxBytes is the size of the largest file that is read.
const MaxBytes = 32 << 20

// Reason names why a file is rejected.
type Reason string

// The reasons for which a file is rejected.
const (
	TooLarge        Reason = "too_large"
	NotText         Reason = "not_text"         // detail is the kind of file, if known
	UnknownEncoding Reason = "unknown_encoding" // neither UTF-8, UTF-16 nor Windows-1252
	NoTable         Reason = "no_table"         // fewer than two rows or columns with numbers
	TooManyColumns  Reason = "too_many_columns"
)

// Rejection is the error for a file that is not read at all.
type Rejection struct {
	Reason Reason `json:"reason"`
	Detail string `json:"detail,omitempty"`
}

// Error words the rejection for programmers.
func (r *Rejection) Error() string {
	if r.Detail == "" {
		return string(r.Reason)
	}
	return string(r.Reason) + ": " + r.Detail
}

// Encoding names how a file stores its text.
type Encoding string

// The encodings that are read.
const (
	UTF8        Encoding = "utf-8"
	UTF16LE     Encoding = "utf-16le"
	UTF16BE     Encoding = "utf-16be"
	Windows1252 Encoding = "windows-1252"
)

// signatures are the first bytes of files that people mistake for tables.
var signatures = []struct{ start, kind string }{
	{"PK\x03\x04", "zip"}, // also .xlsx and .ods
	{"%PDF", "pdf"},
	{"\xd0\xcf\x11\xe0", "xls"},
	{"\x1f\x8b", "gzip"},
	{"\x89PNG", "png"},
	{"\xff\xd8\xff", "jpeg"},
}

// decodeText returns the text of a file, and how it was stored.
func decodeText(data []byte) (string, Encoding, error) {
	if len(data) > MaxBytes {
		return "", "", &Rejection{TooLarge, fmt.Sprintf("%d bytes", len(data))}
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.start)) {
			return "", "", &Rejection{NotText, s.kind}
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return decodeUTF16(data[2:], binary.LittleEndian), UTF16LE, nil
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeUTF16(data[2:], binary.BigEndian), UTF16BE, nil
	}
	if encoding, ok := unmarkedUTF16(data); ok {
		if encoding == UTF16LE {
			return decodeUTF16(data, binary.LittleEndian), encoding, nil
		}
		return decodeUTF16(data, binary.BigEndian), encoding, nil
	}
	if hasControls(data) {
		return "", "", &Rejection{NotText, ""}
	}
	if utf8.Valid(data) {
		return string(data), UTF8, nil
	}
	return decodeWindows(data)
}

func decodeUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// sampleBytes is how much of a file is looked at to tell text from other data.
const sampleBytes = 4096

// unmarkedUTF16 recognises UTF-16 without a byte-order mark by the zeros of its ASCII characters.
func unmarkedUTF16(data []byte) (Encoding, bool) {
	sample := data[:min(len(data), sampleBytes)]
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i%2]++
		}
	}
	enough := len(sample) / 4
	switch {
	case len(sample) < 4:
		return "", false
	case zeros[1] > enough && zeros[0] == 0:
		return UTF16LE, true
	case zeros[0] > enough && zeros[1] == 0:
		return UTF16BE, true
	}
	return "", false
}

// hasControls reports whether there are characters that no text has.
func hasControls(data []byte) bool {
	for _, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' {
			return true
		}
	}
	return false
}

// highWindows are the characters 0x80 to 0x9f of Windows-1252; 0 is none. (encoding.spec.whatwg.org)
var highWindows = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// decodeWindows rejects bytes that Windows-1252 does not use: Japanese and Arabic files in older encodings have them.
func decodeWindows(data []byte) (string, Encoding, error) {
	text := make([]rune, len(data))
	for i, b := range data {
		text[i] = rune(b)
		if b >= 0x80 && b < 0xa0 {
			text[i] = highWindows[b-0x80]
		}
		if text[i] == 0 {
			return "", "", &Rejection{UnknownEncoding, ""}
		}
	}
	return string(text), Windows1252, nil
}
