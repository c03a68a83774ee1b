package estimator

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// The struct tags of a scenario are its JSON names. All access by JSON Pointer goes through this file.

type fieldTag struct {
	name     string
	optional bool
}

var fieldTags = tagsWithin(map[reflect.Type][]fieldTag{}, reflect.TypeFor[Scenario]())

func tagsWithin(known map[reflect.Type][]fieldTag, t reflect.Type) map[reflect.Type][]fieldTag {
	switch {
	case t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map:
		return tagsWithin(known, t.Elem())
	case t.Kind() != reflect.Struct || t == decimalType || known[t] != nil:
		return known
	}
	tags := make([]fieldTag, t.NumField())
	known[t] = tags
	for i := range tags {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		tags[i] = fieldTag{name, options != ""}
		tagsWithin(known, t.Field(i).Type)
	}
	return known
}

func fieldNamed(object reflect.Value, name string) (reflect.Value, bool) {
	for i, tag := range fieldTags[object.Type()] {
		if tag.name == name {
			return object.Field(i), true
		}
	}
	return reflect.Value{}, false
}

func fieldNames(object reflect.Type) (names []string) {
	for _, tag := range fieldTags[object] {
		names = append(names, tag.name)
	}
	return names
}

var decimalType = reflect.TypeFor[decimal.Decimal]()

func isNumber(field reflect.Value) bool {
	return field.Kind() == reflect.Int || field.Type() == decimalType
}

func numberIn(field reflect.Value) decimal.Decimal {
	if field.Kind() == reflect.Int {
		return decimal.NewFromInt(field.Int())
	}
	return field.Interface().(decimal.Decimal)
}

func setNumber(field reflect.Value, number decimal.Decimal) {
	if field.Kind() == reflect.Int {
		field.SetInt(number.IntPart())
		return
	}
	field.Set(reflect.ValueOf(number))
}

func clone(value reflect.Value) reflect.Value {
	copied := reflect.New(value.Type()).Elem()
	copied.Set(value)
	switch {
	case value.Kind() == reflect.Pointer && !value.IsNil():
		copied.Set(reflect.New(value.Type().Elem()))
		copied.Elem().Set(clone(value.Elem()))
	case value.Kind() == reflect.Slice && !value.IsNil():
		copied.Set(reflect.MakeSlice(value.Type(), value.Len(), value.Len()))
		for i := range value.Len() {
			copied.Index(i).Set(clone(value.Index(i)))
		}
	case value.Kind() == reflect.Struct && value.Type() != decimalType:
		for i := range value.NumField() {
			copied.Field(i).Set(clone(value.Field(i)))
		}
	}
	return copied
}

func walk(pointer string, v reflect.Value, visit func(pointer string, leaf reflect.Value)) {
	switch {
	case v.Kind() == reflect.Pointer:
		if !v.IsNil() {
			walk(pointer, v.Elem(), visit)
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			walk(itemAt(pointer, i), v.Index(i), visit)
		}
	case v.Kind() == reflect.Struct && v.Type() != decimalType:
		demand, _ := v.Addr().Interface().(*Demand)
		for i, tag := range fieldTags[v.Type()] {
			if at := pointer + "/" + tag.name; demand == nil || !demand.replaces(at) {
				walk(at, v.Field(i), visit)
			}
		}
	case v.Kind() != reflect.Map: // uncertainty is checked separately
		visit(pointer, v)
	}
}

func fieldAt(s *Scenario, pointer string) (leaf reflect.Value, ok bool) {
	at := reflect.ValueOf(s).Elem()
	rest, ok := strings.CutPrefix(pointer, "/")
	for more := ok; more && ok; {
		var part string
		part, rest, more = strings.Cut(rest, "/")
		at, ok = step(at, unescapePointer(part))
	}
	return at, ok && !s.Demand.replaces(pointer) && (at.Kind() != reflect.Struct || at.Type() == decimalType) &&
		at.Kind() != reflect.Slice && at.Kind() != reflect.Map
}

// replaces reports whether the tasks replace an input.
func (d *Demand) replaces(pointer string) bool { return d.Tasks != nil && ofSingleTask(pointer) }

func step(from reflect.Value, part string) (to reflect.Value, ok bool) {
	switch {
	case from.Kind() == reflect.Struct && from.Type() != decimalType:
		to, ok = fieldNamed(from, part)
	case from.Kind() == reflect.Slice:
		i, _ := strconv.Atoi(part)
		if ok = i >= 0 && i < from.Len() && strconv.Itoa(i) == part; ok {
			to = from.Index(i)
		}
	}
	if ok && to.Kind() == reflect.Pointer {
		to, ok = to.Elem(), !to.IsNil()
	}
	return to, ok
}

func escapePointer(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}

func unescapePointer(part string) string {
	return strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
}
