//go:build js && wasm

package main

import (
	"fmt"
	"strings"

	"github.com/hack-pad/safejs"
	"github.com/switchcost/switchcost/estimator"
)

// readDocument turns a JavaScript value into a document, within its limits. It parses a string as JSON text. Unreadable
// values give a problem of the whole scenario.
func readDocument(v safejs.Value) (any, error) {
	r := documentReader{}
	for _, global := range []struct {
		name  string
		value *safejs.Value
	}{{"Array", &r.array}, {"Object", &r.object}, {"JSON", &r.json}} {
		value, err := safejs.Global().Get(global.name)
		if err != nil {
			return nil, err
		}
		*global.value = value
	}
	if v.Type() == safejs.TypeString {
		parsed, err := r.parse(v)
		if err != nil {
			return nil, err
		}
		v = parsed
	}
	return r.value(v, 0)
}

// documentReader reads one document. It reads objects only by calling functions: a getter that throws inside a call
// gives an error, and anywhere else ends the program.
type documentReader struct {
	array, object, json safejs.Value
	values              int
}

func (r *documentReader) parse(v safejs.Value) (safejs.Value, error) {
	boxed, err := r.object.Invoke(v) // only an object has a readable length
	if err != nil {
		return safejs.Value{}, err
	}
	length, err := boxed.Length()
	if err != nil {
		return safejs.Value{}, err
	}
	if length > estimator.MaxBytes {
		return safejs.Value{}, estimator.TooLarge(fmt.Sprintf("%d characters", length))
	}
	const byteOrderMark = 0xfeff
	first, err := boxed.Call("charCodeAt", 0)
	if err != nil {
		return safejs.Value{}, err
	}
	if code, err := first.Float(); err == nil && code == byteOrderMark {
		if v, err = boxed.Call("slice", 1); err != nil {
			return safejs.Value{}, err
		}
	}
	parsed, err := r.json.Call("parse", v)
	if err != nil {
		return safejs.Value{}, estimator.Unreadable(err.Error())
	}
	return parsed, nil
}

type unsupported string

func (r *documentReader) value(v safejs.Value, depth int) (any, error) {
	if r.values++; r.values > estimator.MaxValues {
		return nil, estimator.TooLarge(fmt.Sprintf("more than %d values", estimator.MaxValues))
	}
	switch kind := v.Type(); kind {
	case safejs.TypeNull:
		return nil, nil
	case safejs.TypeBoolean:
		return v.Bool()
	case safejs.TypeNumber:
		return numberOf(v)
	case safejs.TypeString:
		return v.String()
	case safejs.TypeObject:
		if depth == estimator.MaxDepth {
			return nil, estimator.TooLarge(fmt.Sprintf("more than %d levels", estimator.MaxDepth))
		}
		return r.compound(v, depth+1)
	default:
		return unsupported(kind.String()), nil
	}
}

// numberOf returns a number in JavaScript's notation, the shortest text that reads as the same number, so that 0.1
// stays 0.1.
func numberOf(v safejs.Value) (estimator.Number, error) {
	text, err := v.String() // "<number: 0.1>", as documented
	return estimator.Number(strings.TrimSuffix(strings.TrimPrefix(text, "<number: "), ">")), err
}

// compound reads a list or an object, whose undefined members are left out.
func (r *documentReader) compound(v safejs.Value, depth int) (any, error) {
	isArray, err := r.array.Call("isArray", v)
	if err != nil {
		return nil, estimator.Unreadable(err.Error())
	}
	entries, err := r.object.Call("entries", v)
	if err != nil {
		return nil, estimator.Unreadable(err.Error())
	}
	isList, err := isArray.Bool()
	if err != nil {
		return nil, err
	}
	length, err := entries.Length()
	if err != nil {
		return nil, err
	}
	list, object := []any{}, estimator.Object{}
	for i := range length {
		name, value, err := entryAt(entries, i)
		if err != nil {
			return nil, err
		}
		if !isList && value.IsUndefined() {
			continue
		}
		item, err := r.value(value, depth)
		if err != nil {
			return nil, err
		}
		if isList {
			list = append(list, item)
		} else {
			object = append(object, estimator.Member{Name: name, Value: item})
		}
	}
	if isList {
		return list, nil
	}
	return object, nil
}

func entryAt(entries safejs.Value, i int) (name string, value safejs.Value, err error) {
	entry, err := entries.Index(i)
	if err != nil {
		return "", value, err
	}
	key, err := entry.Index(0)
	if err != nil {
		return "", value, err
	}
	if name, err = key.String(); err != nil {
		return "", value, err
	}
	value, err = entry.Index(1)
	return name, value, err
}
