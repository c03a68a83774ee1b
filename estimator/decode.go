package estimator

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"reflect"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// toUTF8 returns a text in UTF-8 without a byte-order mark. It reads UTF-16, which Windows writes; a mark or the zero
// byte beside the first character reveals it.
func toUTF8(text []byte) []byte {
	switch {
	case bytes.HasPrefix(text, []byte("\xef\xbb\xbf")):
		return text[3:]
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		return fromUTF16(text[2:], binary.LittleEndian)
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		return fromUTF16(text[2:], binary.BigEndian)
	case len(text) > 1 && text[0] != 0 && text[1] == 0:
		return fromUTF16(text, binary.LittleEndian)
	case len(text) > 1 && text[0] == 0:
		return fromUTF16(text, binary.BigEndian)
	default:
		return text
	}
}

func fromUTF16(text []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(text)/2)
	for i := range units {
		units[i] = order.Uint16(text[2*i:])
	}
	if len(text)%2 != 0 {
		units = append(units, utf8.RuneError) // the text breaks off
	}
	return []byte(string(utf16.Decode(units)))
}

// Decode reads a scenario from a document and validates it. A bad one gives [Problems], all of them at once.
func Decode(document any) (Scenario, error) {
	var s Scenario
	d := decoder{bad: map[string]bool{}}
	d.decode("", reflect.ValueOf(&s).Elem(), document)
	problems := append(d.problems, s.problems(d.bad)...)
	if err := problems.asError(); err != nil {
		return Scenario{}, err
	}
	return s, nil
}

type decoder struct {
	problems Problems
	bad      map[string]bool // pointers that have a problem already
}

func (d *decoder) problem(pointer string, code Code, value string, rule Rule) {
	d.bad[pointer] = true
	d.note(pointer, code, value, rule)
}

func (d *decoder) note(pointer string, code Code, value string, rule Rule) {
	d.problems = append(d.problems, Problem{Pointer: pointer, Code: code, Value: shown(value), Rule: rule})
}

func (d *decoder) decode(pointer string, target reflect.Value, value any) {
	switch target.Kind() {
	case reflect.Pointer:
		target.Set(reflect.New(target.Type().Elem()))
		d.decode(pointer, target.Elem(), value)
	case reflect.Slice:
		d.list(pointer, target, value)
	case reflect.Map:
		d.byPointer(pointer, target, value)
	case reflect.String:
		d.text(pointer, target, value)
	case reflect.Bool:
		if yes, ok := value.(bool); ok {
			target.SetBool(yes)
			return
		}
		d.wrongType(pointer, value)
	default:
		if !isNumber(target) {
			d.object(pointer, target, value)
		} else if number, ok := d.number(pointer, value); ok {
			setNumber(target, number)
		}
	}
}

func (d *decoder) text(pointer string, target reflect.Value, value any) {
	text, ok := value.(string)
	if !ok {
		d.wrongType(pointer, value)
		return
	}
	if in, _ := inputFor(pointer); !in.acceptsText(text) {
		d.problem(pointer, CodeBounds, describe(text), in.rule())
		return
	}
	target.SetString(text)
}

func (d *decoder) number(pointer string, value any) (decimal.Decimal, bool) {
	var text string
	switch value := value.(type) {
	case Number:
		text = string(value)
	case string:
		text = value
	default:
		d.wrongType(pointer, value)
		return decimal.Decimal{}, false
	}
	in, _ := inputFor(pointer)
	number, code := parseNumber(text)
	if code == "" {
		code = in.check(number)
	}
	switch code {
	case "":
		return number, true
	case CodeType:
		text = describe(value)
	}
	d.problem(pointer, code, text, in.ruleFor(code))
	return number, false
}

func (d *decoder) wrongType(pointer string, value any) {
	in, _ := inputFor(pointer)
	d.problem(pointer, CodeType, describe(value), in.rule())
}

func (d *decoder) object(pointer string, target reflect.Value, value any) {
	object, ok := value.(Object)
	if !ok {
		d.problem(pointer, CodeType, describe(value), Rule{Name: RuleObject})
		return
	}
	seen := map[string]bool{}
	names := Rule{Name: RuleFields, Choices: fieldNames(target.Type())}
	for _, member := range object {
		at := pointer + "/" + escapePointer(member.Name)
		field, known := fieldNamed(target, member.Name)
		switch {
		case !known:
			d.note(at, CodeUnknown, describe(member.Value), names)
		case seen[member.Name]:
			d.note(at, CodeRepeated, describe(member.Value), Rule{Name: RuleOnce})
		default:
			seen[member.Name] = true
			d.decode(at, field, member.Value)
		}
	}
	for i, tag := range fieldTags[target.Type()] {
		at, given := pointer+"/"+tag.name, seen[tag.name]
		switch replaced := seen["tasks"] && ofSingleTask(at); {
		case given && replaced && !d.bad[at]:
			d.problem(at, CodeUnknown, numberIn(target.Field(i)).String(), Rule{Name: RuleNotWithTasks})
		case !given && !replaced:
			d.absent(at, target.Field(i), tag.optional)
		}
	}
}

// ofSingleTask reports whether a list of tasks replaces an input.
func ofSingleTask(pointer string) bool {
	return pointer == "/demand/labels_per_month" || pointer == "/demand/annual_growth"
}

func (d *decoder) absent(pointer string, target reflect.Value, optional bool) {
	in, isInput := inputFor(pointer)
	switch {
	case !isInput && !optional:
		rule := Rule{Name: RuleObject}
		if target.Kind() == reflect.Slice {
			rule = itemsRule(target.Type())
		}
		d.problem(pointer, CodeMissing, "", rule)
	case isInput && in.Required:
		d.problem(pointer, CodeMissing, "", in.rule())
	case in.Absent != nil && target.Kind() != reflect.Pointer:
		setNumber(target, *in.Absent)
	}
}

func (d *decoder) list(pointer string, target reflect.Value, value any) {
	list, ok := value.([]any)
	if !ok {
		d.problem(pointer, CodeType, describe(value), itemsRule(target.Type()))
		return
	}
	if most := listBounds[target.Type()].most; len(list) > most {
		d.note(pointer, CodeBounds, describe(value), itemsRule(target.Type()))
		list = list[:most]
	}
	target.Set(reflect.MakeSlice(target.Type(), len(list), len(list)))
	for i, item := range list {
		d.decode(itemAt(pointer, i), target.Index(i), item)
	}
}

func (d *decoder) byPointer(pointer string, target reflect.Value, value any) {
	object, ok := value.(Object)
	if !ok {
		rule := Rule{Name: RuleObject}
		if target.Type().Elem() == reflect.TypeFor[Range]() {
			rule.Name = RuleRanges
		}
		d.problem(pointer, CodeType, describe(value), rule)
		return
	}
	target.Set(reflect.MakeMap(target.Type()))
	for _, member := range object {
		at := pointer + "/" + escapePointer(member.Name)
		name := reflect.ValueOf(member.Name)
		if target.MapIndex(name).IsValid() {
			d.note(at, CodeRepeated, describe(member.Value), Rule{Name: RuleOnce})
			continue
		}
		element := reflect.New(target.Type().Elem()).Elem()
		d.decode(at, element, member.Value)
		target.SetMapIndex(name, element)
	}
}

func describe(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case Object:
		return "an object"
	case []any:
		return listOf(value)
	case string:
		return fmt.Sprintf("%q", cutText(value, maxShown-3)) // with quotes and ellipsis, at most maxShown long
	default:
		return fmt.Sprint(value)
	}
}
