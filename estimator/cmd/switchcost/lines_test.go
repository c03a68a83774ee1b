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
	r := lineReader{bufio.NewReaderSize(strings.NewReader(in), 16), 8, 10}
	for _, want := range []line{
		{11, []byte("a"), 1},
		{14, []byte("b\r"), 2},
		{15, nil, 9},
		{16, []byte("12345678"), 8},
		{17, []byte("last"), 4},
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
