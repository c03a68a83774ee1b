package main

import (
	"bufio"
	"io"
	"reflect"
	"strings"
	"testing"
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
