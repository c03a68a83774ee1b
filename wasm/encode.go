//go:build js && wasm

package main

import (
	"reflect"
	"strconv"
	"strings"
)

type marshaler interface{ MarshalJSON() ([]byte, error) }

type rawJSON []byte

func (r rawJSON) MarshalJSON() ([]byte, error) { return r, nil }

// encode returns a value in the form of encoding/json. It supports the kinds of values that answers consist of.
func encode(value any) string {
	return string(appendValue(nil, reflect.ValueOf(value)))
}

func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(b, "null"...)
		}
		return appendValue(b, v.Elem())
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Int:
		return strconv.AppendInt(b, v.Int(), 10)
	case reflect.String:
		return appendText(b, v.String())
	}
	if m, ok := v.Interface().(marshaler); ok {
		text, err := m.MarshalJSON()
		if err != nil {
			panic(err)
		}
		return append(b, text...)
	}
	if v.Kind() == reflect.Slice {
		return appendList(b, v)
	}
	return appendObject(b, v)
}

func appendList(b []byte, v reflect.Value) []byte {
	b = append(b, '[')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendValue(b, v.Index(i))
	}
	return append(b, ']')
}

func appendObject(b []byte, v reflect.Value) []byte {
	return append(appendMembers(append(b, '{'), v), '}')
}

// appendMembers makes the fields of an embedded struct members of the same object.
func appendMembers(b []byte, v reflect.Value) []byte {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Anonymous {
			if embedded := reflect.Indirect(v.Field(i)); embedded.IsValid() {
				b = appendMembers(b, embedded)
			}
			continue
		}
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "" || options == "omitempty" && empty(v.Field(i)) {
			continue // not exported, or left out
		}
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
		b = append(appendText(b, name), ':')
		b = appendValue(b, v.Field(i))
	}
	return b
}

func empty(v reflect.Value) bool {
	return v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0
}

func appendText(b []byte, text string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ':
			b = append(b, `\u00`...)
			b = append(b, hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
