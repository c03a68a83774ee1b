package main

import (
	"bufio"
	"encoding/binary"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/switchcost/switchcost/estimator"
)

func TestLineReaderKeepsLineNumbersAndLimits(t *testing.T) {
	long := strings.Repeat("x", 9)
	in := "a\n\n  \r\nb\r\n" + long + "\n12345678\nlast"
	r := lineReader{in: bufio.NewReaderSize(strings.NewReader(in), 16), limit: 8, number: 10}
	for _, want := range []line{
		{number: 11, text: []byte("a"), length: 1},
		{number: 14, text: []byte("b\r"), length: 2},
		{number: 15, length: 9},
		{number: 16, text: []byte("12345678"), length: 8},
		{number: 17, text: []byte("last"), length: 4},
	} {
		got, err := r.next()
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %v, want %+v", got, err, want)
		}
	}
	if got, err := r.next(); err != io.EOF {
		t.Errorf("after the last line: %+v, %v", got, err)
	}
}

func TestBatchRepeatsTheKeyOfEachLine(t *testing.T) {
	quick := strings.Join(strings.Fields(readFile(t, "testdata/quick.json")), " ")
	plain := execute(t, quick+"\n", "batch", "--exact")
	invalid := execute(t, "\n{}\n", "batch", "--exact")
	got := execute(t, "東京 a\t"+quick+"\nb\t{}\n\t"+quick+"\n", "batch", "--exact", "--keys")
	if want := "東京 a\t" + plain.out + "b\t" + invalid.out + "\t" + plain.out; got.out != want || got.status != 0 {
		t.Errorf("status %d, printed\n%.300s\nexpected\n%.300s", got.status, got.out, want)
	}
}

func TestBatchReportsALineThatIsOnlyAKey(t *testing.T) {
	got := execute(t, "alone\n", "batch", "--keys", "--fail")
	if !strings.HasPrefix(got.out, "alone\t{\"line\":1,\"problems\":[{") || got.status != 1 {
		t.Errorf("status %d, printed %q", got.status, got.out)
	}
}

func TestBatchKeepsTheKeyOfALineThatIsTooLong(t *testing.T) {
	got := execute(t, "long\t"+strings.Repeat(" ", estimator.MaxBytes)+"\n", "batch", "--keys")
	if !strings.HasPrefix(got.out, "long\t{\"line\":1,\"problems\":[{") || strings.Count(got.out, "\n") != 1 {
		t.Errorf("printed %.200q", got.out)
	}
}

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
