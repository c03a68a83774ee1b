package estimator

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// toUTF8 returns a text in UTF-8 without a byte-order mark. It reads UTF-16, which Windows writes; a mark or the zero
// byte beside the first character reveals it.
func toUTF8(text []byte) []byte {
	switch {
	case bytes.HasPrefix(text, []byte("\xef\xbb\xbf")):
		return text[3:]
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		return fromUTF16(text[2:], binary.LittleEndian)
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		return fromUTF16(text[2:], binary.BigEndian)
	case len(text) > 1 && text[0] != 0 && text[1] == 0:
		return fromUTF16(text, binary.LittleEndian)
	case len(text) > 1 && text[0] == 0:
		return fromUTF16(text, binary.BigEndian)
	default:
		return text
	}
}

func fromUTF16(text []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(text)/2)
	for i := range units {
		units[i] = order.Uint16(text[2*i:])
	}
	if len(text)%2 != 0 {
		units = append(units, utf8.RuneError) // the text breaks off
	}
	return []byte(string(utf16.Decode(units)))
}
