package estimator

import (
	"fmt"
	"reflect"

	"github.com/shopspring/decimal"
)

// Decode reads a scenario from a document and validates it. A bad one gives
// [Problems], every problem at once.
func Decode(document any) (Scenario, error) {
	var s Scenario
	d := decoder{bad: map[string]bool{}}
	d.value("", reflect.ValueOf(&s).Elem(), document)
	problems := append(d.problems, s.problems(d.bad)...)
	if err := problems.asError(); err != nil {
		return Scenario{}, err
	}
	return s, nil
}

// decoder fills a scenario field by field, each held against its entry in the
// list of inputs, and collects what is wrong.
type decoder struct {
	problems Problems
	bad      map[string]bool // pointers that have a problem already
}

// problem notes what is wrong with a field that therefore has no value.
func (d *decoder) problem(pointer string, code Code, value string, rule Rule) {
	d.bad[pointer] = true
	d.note(pointer, code, value, rule)
}

// note notes what is wrong beside a field's value.
func (d *decoder) note(pointer string, code Code, value string, rule Rule) {
	d.problems = append(d.problems, Problem{Pointer: pointer, Code: code, Value: shown(value), Rule: rule})
}

var decimalType = reflect.TypeFor[decimal.Decimal]()

func (d *decoder) value(pointer string, target reflect.Value, given any) {
	switch target.Kind() {
	case reflect.Pointer:
		target.Set(reflect.New(target.Type().Elem()))
		d.value(pointer, target.Elem(), given)
	case reflect.Slice:
		d.list(pointer, target, given)
	case reflect.Map:
		d.ranges(pointer, target, given)
	case reflect.String:
		d.text(pointer, target, given)
	case reflect.Bool:
		if yes, ok := given.(bool); ok {
			target.SetBool(yes)
			return
		}
		d.wrongType(pointer, given)
	default:
		if !isNumber(target) {
			d.object(pointer, target, given)
		} else if number, ok := d.number(pointer, given); ok {
			setNumber(target, number)
		}
	}
}

func isNumber(field reflect.Value) bool {
	return field.Kind() == reflect.Int || field.Type() == decimalType
}

// setNumber gives a field a number, a whole one where it takes no other.
func setNumber(field reflect.Value, number decimal.Decimal) {
	if field.Kind() == reflect.Int {
		field.SetInt(number.IntPart())
		return
	}
	field.Set(reflect.ValueOf(number))
}

// text reads a text that the field takes; a given text is never an absent one.
func (d *decoder) text(pointer string, target reflect.Value, given any) {
	text, ok := given.(string)
	if !ok {
		d.wrongType(pointer, given)
		return
	}
	if in, _ := inputFor(pointer); !in.acceptsText(text) {
		d.problem(pointer, CodeBounds, describe(text), in.rule())
		return
	}
	target.SetString(text)
}

// number reads a number given as one or as a string, within its bounds.
func (d *decoder) number(pointer string, given any) (decimal.Decimal, bool) {
	var text string
	switch given := given.(type) {
	case Number:
		text = string(given)
	case string:
		text = given
	default:
		d.wrongType(pointer, given)
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
		text = describe(given)
	}
	d.problem(pointer, code, text, in.ruleFor(code))
	return number, false
}

func (d *decoder) wrongType(pointer string, given any) {
	in, _ := inputFor(pointer)
	d.problem(pointer, CodeType, describe(given), in.rule())
}

func (d *decoder) object(pointer string, target reflect.Value, given any) {
	object, ok := given.(Object)
	if !ok {
		d.problem(pointer, CodeType, describe(given), Rule{Name: RuleObject})
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
			d.value(at, field, member.Value)
		}
	}
	for i, tag := range fieldTags[target.Type()] {
		if !seen[tag.name] {
			d.absent(pointer+"/"+tag.name, target.Field(i), tag.optional)
		}
	}
}

// absent gives a field that was not given what its absence means.
func (d *decoder) absent(pointer string, target reflect.Value, optional bool) {
	in, leaf := inputFor(pointer)
	switch {
	case !leaf && !optional:
		rule := Rule{Name: RuleObject}
		if target.Kind() == reflect.Slice {
			rule = itemsRule(listLimit(target.Type()))
		}
		d.problem(pointer, CodeMissing, "", rule)
	case leaf && in.Required:
		d.problem(pointer, CodeMissing, "", in.rule())
	case in.Absent != nil:
		setNumber(target, *in.Absent)
	}
}

func (d *decoder) list(pointer string, target reflect.Value, given any) {
	list, ok := given.([]any)
	if !ok {
		d.problem(pointer, CodeType, describe(given), itemsRule(listLimit(target.Type())))
		return
	}
	if limit := listLimit(target.Type()); len(list) > limit {
		d.note(pointer, CodeBounds, describe(given), itemsRule(limit))
		list = list[:limit]
	}
	target.Set(reflect.MakeSlice(target.Type(), len(list), len(list)))
	for i, item := range list {
		d.value(fmt.Sprintf("%s/%d", pointer, i), target.Index(i), item)
	}
}

// ranges reads the uncertainty: an object from JSON Pointer to range.
func (d *decoder) ranges(pointer string, target reflect.Value, given any) {
	object, ok := given.(Object)
	if !ok {
		d.problem(pointer, CodeType, describe(given), Rule{Name: RuleRanges})
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
		d.value(at, element, member.Value)
		target.SetMapIndex(name, element)
	}
}

// describe is a document's value as a problem repeats it.
func describe(given any) string {
	switch given := given.(type) {
	case nil:
		return "null"
	case Object:
		return "an object"
	case []any:
		return fmt.Sprintf("a list of %d", len(given))
	case string:
		return fmt.Sprintf("%q", cutText(given, maxShown-3)) // with quotes and dots no longer than is shown
	default:
		return fmt.Sprint(given)
	}
}
