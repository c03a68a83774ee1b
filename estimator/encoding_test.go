package estimator

import (
	"encoding/binary"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"
)

// utf16Text is a text in UTF-16.
func utf16Text(text string, order binary.AppendByteOrder) (encoded []byte) {
	for _, unit := range utf16.Encode([]rune(text)) {
		encoded = order.AppendUint16(encoded, unit)
	}
	return encoded
}

func TestTextsInOtherEncodingsAreRead(t *testing.T) {
	const mark = "\ufeff"
	text := strings.Replace(smallScenario, `"name":"A"`, `"name":"Ä 標注 😀"`, 1)
	want, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for name, encoded := range map[string][]byte{
		"UTF-8 with a mark":                     []byte(mark + text),
		"little-endian UTF-16 with a mark":      utf16Text(mark+text, binary.LittleEndian),
		"big-endian UTF-16 with a mark":         utf16Text(mark+text, binary.BigEndian),
		"little-endian UTF-16 without a mark":   utf16Text(text, binary.LittleEndian),
		"big-endian UTF-16 without a mark":      utf16Text(text, binary.BigEndian),
		"UTF-16 with blank lines at both ends":  utf16Text(mark+"\r\n"+text+"\r\n", binary.LittleEndian),
		"UTF-8 with a mark and a blank at last": []byte(mark + text + " "),
	} {
		if got, err := Parse(encoded); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %q, %v", name, got.Incumbent.Name, err)
		}
	}
}

func TestTextsThatBreakOffInUTF16AreRejected(t *testing.T) {
	whole := utf16Text("\ufeff"+smallScenario, binary.LittleEndian)
	for name, text := range map[string][]byte{
		"nothing but a mark":      whole[:2],
		"half a character at end": append(whole[:len(whole):len(whole)], '}'),
		"half a text":             whole[:len(whole)/2],
		"a mark inside":           []byte(smallScenario[:1] + "\ufeff" + smallScenario[1:]),
		"two marks":               []byte("\ufeff\ufeff" + smallScenario),
	} {
		_, err := Parse(text)
		if err == nil {
			t.Errorf("%s: read", name)
		} else if problems := problemsOf(t, err); problems[0].Code != CodeSyntax {
			t.Errorf("%s: %v", name, err)
		}
	}
	lone := strings.Replace(smallScenario, `"name":"A"`, `"name":"X"`, 1)
	text := utf16Text(lone, binary.BigEndian)
	at := strings.Index(lone, "X")
	text[2*at], text[2*at+1] = 0xd8, 0x00 // half of a pair
	_, err := Parse(text)
	if problems := problemsOf(t, err); problems[0].Pointer != "/incumbent/name" {
		t.Errorf("half of a surrogate pair in a name: %v", err)
	}
}

func TestNamesNeedAVisibleCharacter(t *testing.T) {
	for name, visible := range map[string]bool{
		"": false, " ": false, "\u00a0\u3000": false, "\u200b": false, "\u2060\ufeff": false, "\u202e": false,
		"\u200e\u200f": false, "\u00ad": false, "\u3164": false, "\u2800": false, "\ufe0f": false, "\U000e0041": false,
		"\u115f": false, "\t": false, "A\n": false, "A\u0085": false,
		"\u202eabc": false, "A\u202a": false, "A\u2066B\u2069": false, "\u061cA": true,
		"A": true, " A ": true, "\u200fא": true, "A\u200d": true,
		"é": true, "標": true, "👩‍🔬": true, ".": true, "\u0301": true,
	} {
		in, _ := InputAt("/incumbent/name")
		if in.acceptsText(name) != visible {
			t.Errorf("%+q is accepted: %t", name, !visible)
		}
	}
}
