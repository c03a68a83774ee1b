package estimator

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Parse reads a scenario from JSON text. A bad one gives [Problems]: every
// problem at once, each with the JSON Pointer of its field, or the one place
// where the text is no JSON. Text over [MaxBytes] is refused unread, so a
// reader of files or networks needs to read no more than MaxBytes + 1 bytes.
func Parse(text []byte) (Scenario, error) {
	document, err := readText(text)
	if err != nil {
		return Scenario{}, err
	}
	return Decode(document)
}

// readText reads JSON text as a document, within the limits of one.
func readText(text []byte) (any, error) {
	if len(text) > MaxBytes {
		return nil, TooLarge(fmt.Sprintf("%d bytes", len(text)))
	}
	r := textReader{decoder: json.NewDecoder(bytes.NewReader(text))}
	r.decoder.UseNumber()
	document := r.value(0)
	if r.exceeds != "" {
		return nil, TooLarge(r.exceeds)
	}
	return document, checkSyntax(text)
}

// checkSyntax says where a text is no JSON.
func checkSyntax(text []byte) error {
	if !utf8.Valid(text) {
		valid := 0
		for valid < len(text) {
			r, size := utf8.DecodeRune(text[valid:])
			if r == utf8.RuneError && size == 1 {
				break
			}
			valid += size
		}
		return syntaxProblem(text, valid, "invalid UTF-8")
	}
	var raw json.RawMessage
	err := json.Unmarshal(text, &raw)
	if err == nil {
		return nil
	}
	offset := len(text)
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) && !endsEarly(text) {
		offset = int(syntax.Offset) - 1 // Offset counts the byte it stumbled on
	}
	return syntaxProblem(text, offset, err.Error())
}

// endsEarly reports whether a text is the beginning of some JSON.
func endsEarly(text []byte) bool {
	var raw json.RawMessage
	err := json.NewDecoder(bytes.NewReader(text)).Decode(&raw)
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

func syntaxProblem(text []byte, offset int, what string) error {
	line := 1 + bytes.Count(text[:offset], []byte{'\n'})
	column := 1 + utf8.RuneCount(text[bytes.LastIndexByte(text[:offset], '\n')+1:offset])
	return Unreadable(fmt.Sprintf("line %d, column %d: %s", line, column, what))
}

// textReader turns the tokens of JSON into a document, and stops where that
// exceeds the limits of one or the text is no JSON.
type textReader struct {
	decoder *json.Decoder
	tokens  int
	exceeds string // the limit that was exceeded
	broken  bool
}

// next is the next token, nil once the reader has stopped.
func (r *textReader) next() json.Token {
	if r.tokens++; r.tokens > MaxValues {
		r.exceeds = fmt.Sprintf("more than %d names, values and brackets", MaxValues)
	}
	if r.stopped() {
		return nil
	}
	token, err := r.decoder.Token()
	r.broken = err != nil
	return token
}

func (r *textReader) stopped() bool { return r.broken || r.exceeds != "" }

func (r *textReader) value(depth int) any {
	switch token := r.next().(type) {
	case json.Delim:
		if depth == MaxDepth {
			r.exceeds = fmt.Sprintf("more than %d levels", MaxDepth)
			return nil
		}
		if token == '{' {
			return r.object(depth + 1)
		}
		return r.list(depth + 1)
	case json.Number:
		return Number(token)
	default:
		return token
	}
}

func (r *textReader) object(depth int) Object {
	object := Object{}
	for r.more() {
		name, _ := r.next().(string)
		object = append(object, Member{name, r.value(depth)})
	}
	r.next() // the bracket that ends it
	return object
}

func (r *textReader) list(depth int) []any {
	list := []any{}
	for r.more() {
		list = append(list, r.value(depth))
	}
	r.next() // the bracket that ends it
	return list
}

func (r *textReader) more() bool { return !r.stopped() && r.decoder.More() }
