package main

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

// inUTF16 encodes a text as Windows does.
func inUTF16(text string, order binary.ByteOrder) string {
	var encoded []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		var pair [2]byte
		order.PutUint16(pair[:], unit)
		encoded = append(encoded, pair[:]...)
	}
	return string(encoded)
}

func TestFilesAsWindowsWritesThem(t *testing.T) {
	quick := strings.TrimSpace(readFile(t, "testdata/quick.json"))
	line := strings.Replace(quick, `"name": "B"`, `"name": "Büro 😀"`, 1)
	const mark = "\uFEFF"
	for name, in := range map[string]string{
		"UTF-8 with a mark":                 mark + line + "\r\n" + line,
		"UTF-16 little-endian with a mark":  inUTF16(mark+line+"\r\n"+line+"\r\n", binary.LittleEndian),
		"UTF-16 big-endian with a mark":     inUTF16(mark+line+"\r\n"+line, binary.BigEndian),
		"UTF-16 little-endian without mark": inUTF16(line+"\r\n"+line, binary.LittleEndian),
		"UTF-16 that breaks off":            inUTF16(line+"\n"+line+"\n", binary.LittleEndian) + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := execute(t, in, "batch")
			if strings.Count(got.out, `"name":"Büro 😀"`) != 2 || got.status != statusDone {
				t.Errorf("got %.300s %s", got.out, got.errors)
			}
		})
	}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		if got := execute(t, inUTF16(mark+line, order), "check"); got.status != statusDone {
			t.Errorf("%v: %s %s", order, got.out, got.errors)
		}
	}
	if got := execute(t, mark+line, "estimate"); !strings.Contains(got.out, "Büro 😀, cutover at") {
		t.Errorf("got %.300s %s", got.out, got.errors)
	}
}
