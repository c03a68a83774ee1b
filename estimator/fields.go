package estimator

import (
	"cmp"
	"reflect"
	"slices"
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

type inputRow struct {
	pointer, label, help, source  string
	unit                          Unit
	section                       Section // empty: that of the list
	choices                       []string
	optional, quick, whole, above bool
	certain                       bool   // cannot be uncertain; whole numbers never can
	min, max                      string // empty: the bounds of the unit
	absent                        string
	value                         string // the default
	offered                       string // a candidate's default, in an offer
	low, high                     string
	candidateLow, candidateHigh   string    // in an offer; empty: low and high
	relative, around              bool      // low and high are factors on the value, or added to it
	cause                         CauseName // of the uncertainty, shared with other inputs
	reversed                      bool      // the input falls when its cause rises
}

func asInputs(section Section, prefix string, rows []inputRow) []Input {
	list := make([]Input, len(rows))
	for i, row := range rows {
		in := Input{
			Pointer:  prefix + row.pointer,
			Label:    row.label,
			Help:     row.help,
			Unit:     row.unit,
			Section:  cmp.Or(row.section, section),
			Choices:  row.choices,
			Whole:    row.whole,
			Certain:  row.whole || row.certain,
			Min:      number(row.min),
			Max:      number(row.max),
			Above:    row.above,
			Required: !row.optional && row.absent == "",
			Absent:   number(row.absent),
			Default:  row.value,
			Low:      number(row.low),
			High:     number(row.high),
			Relative: row.relative,
			Around:   row.around && row.low != "",
			Cause:    row.cause,
			Reversed: row.reversed,
			Quick:    row.quick,
			Source:   row.source,
			SourceID: sharedSourceID(row.source),
		}
		if low, high, numeric := bounds(in.Unit); numeric && in.Min == nil {
			in.Min, in.Max = &low, &high
		}
		if in.Unit == UnitCurrency {
			in.Choices = currencies()
		}
		list[i] = in
	}
	return list
}

func offersAsInputs(section Section, prefix string, of party) []Input {
	rows := slices.Concat(
		within("/pricing", pricingInputs),
		within("/pricing/prices/*", taskPricingInputs()),
		offerInputs,
	)
	for i := range rows {
		row := &rows[i]
		if of == ofCandidate {
			row.value = row.offered
			row.low, row.high = cmp.Or(row.candidateLow, row.low), cmp.Or(row.candidateHigh, row.high)
		}
		// What binds the buyer today is known; a candidate's commitment is still open.
		row.quick = row.quick || of == ofIncumbent && row.pointer == "/commitment"
	}
	return asInputs(section, prefix, rows)
}

func within(pointer string, rows []inputRow) []inputRow {
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].pointer = pointer + rows[i].pointer
	}
	return rows
}

// taskPricingInputs returns the inputs of one row of a rate card: a task and a pricing in one of the other models.
func taskPricingInputs() []inputRow {
	rows := within("/pricing", pricingInputs)
	for i := range rows {
		rows[i].value, rows[i].offered, rows[i].source, rows[i].quick = "", "", "", false
	}
	model := &rows[0]
	model.choices = model.choices[:len(model.choices)-1]
	return append([]inputRow{{
		pointer: "/task", label: "Task of the rate card", unit: UnitText,
		help: "Name of the task that this row of the rate card prices.",
	}}, rows...)
}

func bounds(u Unit) (low, high decimal.Decimal, numeric bool) {
	switch u {
	case UnitMoney, UnitLabels:
		return decimal.Zero, decimal.New(1, 12), true
	case UnitMoneyPerLabel, UnitMoneyPerHour, UnitHours, UnitMinutes:
		return decimal.Zero, decimal.New(1, 6), true
	case UnitShare:
		return decimal.Zero, one, true
	case UnitMonths:
		return decimal.Zero, decimal.NewFromInt(60), true
	case UnitPoints:
		return decimal.Zero, hundred, true
	case UnitScore:
		return decimal.Zero, decimal.NewFromInt(10), true
	default:
		return low, high, false
	}
}

func number(text string) *decimal.Decimal {
	if text == "" {
		return nil
	}
	d := decimal.RequireFromString(text)
	return &d
}
