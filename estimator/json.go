package estimator

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// A document is a scenario as it was written, not yet checked: an [Object], a []any, a [Number], a string, a bool or
// nil. JSON text and JavaScript values are turned into documents, which [Decode] reads.

// Object holds the members of a JSON object in their order, repeated names included.
type Object []Member

// Member is one field of an [Object].
type Member struct {
	Name  string
	Value any
}

// Number is the text of a number, not yet checked.
type Number string

// Decimal returns the number; ok is false if it is not a number or too long.
func (n Number) Decimal() (d decimal.Decimal, ok bool) {
	d, code := parseNumber(string(n))
	return d, code == ""
}

// The limits of a document. A scenario needs far less. Anything larger is rejected as soon as a limit is exceeded.
const (
	MaxBytes  = 1 << 20 // of JSON text
	MaxDepth  = 12      // objects and lists inside one another
	MaxValues = 100_000 // names, single values and brackets, all counted
)

// Parse reads a scenario from JSON text in UTF-8 or UTF-16, with or without a byte-order mark. A bad one gives
// [Problems]: all of them, each with the JSON Pointer of its field, or the one place where the text is not JSON. Text
// over [MaxBytes] is rejected unread, so it suffices to read MaxBytes + 1 bytes of a file.
func Parse(text []byte) (Scenario, error) {
	document, err := readText(text)
	if err != nil {
		return Scenario{}, err
	}
	return Decode(document)
}

func readText(text []byte) (any, error) {
	if len(text) > MaxBytes {
		return nil, TooLarge(fmt.Sprintf("%d bytes", len(text)))
	}
	text = toUTF8(text)
	r := textReader{decoder: json.NewDecoder(bytes.NewReader(text))}
	r.decoder.UseNumber()
	document := r.value(0)
	if r.exceeds != "" {
		return nil, TooLarge(r.exceeds)
	}
	return document, checkSyntax(text)
}

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

// endsEarly reports whether a text is JSON that breaks off.
func endsEarly(text []byte) bool {
	var raw json.RawMessage
	err := json.NewDecoder(bytes.NewReader(text)).Decode(&raw)
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

func syntaxProblem(text []byte, offset int, detail string) error {
	line := 1 + bytes.Count(text[:offset], []byte{'\n'})
	column := 1 + utf8.RuneCount(text[bytes.LastIndexByte(text[:offset], '\n')+1:offset])
	return Unreadable(fmt.Sprintf("line %d, column %d: %s", line, column, detail))
}

type textReader struct {
	decoder *json.Decoder
	tokens  int
	exceeds string // the limit that was exceeded
	broken  bool
}

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

// The limits of a number. They are checked before any arithmetic: a decimal with a huge exponent is short to write and
// takes forever to add.
const (
	maxDigits   = 30
	maxExponent = 30
	minExponent = -maxExponent - maxDigits // of the last digit
	maxBits     = 100                      // of 30 digits
)

func parseNumber(text string) (decimal.Decimal, Code) {
	mantissa, exponent, scientific := strings.Cut(strings.Replace(text, "E", "e", 1), "e")
	digits, ok := countDigits(mantissa)
	if !ok {
		return decimal.Decimal{}, CodeType
	}
	if digits > maxDigits {
		return decimal.Decimal{}, CodeDigits
	}
	if scientific {
		e, err := strconv.Atoi(exponent)
		switch {
		case errors.Is(err, strconv.ErrSyntax):
			return decimal.Decimal{}, CodeType
		case err != nil || e > maxExponent || e < -maxExponent:
			return decimal.Decimal{}, CodeDigits
		}
	}
	if len(mantissa) > len("-0.")+maxDigits-minExponent {
		return decimal.Decimal{}, CodeDigits // endless zeros after the point
	}
	d, err := decimal.NewFromString(text)
	if err != nil || !computable(d) {
		return decimal.Decimal{}, CodeDigits
	}
	return d, ""
}

func computable(d decimal.Decimal) bool {
	return d.Exponent() <= maxExponent && d.Exponent() >= minExponent &&
		d.Coefficient().BitLen() <= maxBits && d.NumDigits() <= maxDigits
}

// countDigits counts the digits of a number without exponent and leading zeros.
func countDigits(mantissa string) (digits int, ok bool) {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(mantissa, "-"), ".")
	if !allDigits(whole) || point && !allDigits(fraction) || len(whole) > 1 && whole[0] == '0' {
		return 0, false
	}
	return len(strings.TrimLeft(whole+fraction, "0")), true
}

func allDigits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
