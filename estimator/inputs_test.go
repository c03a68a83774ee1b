package estimator

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// leafPointers are the JSON Pointers of every field that a type can have, with
// "*" for any index; uncertainty and origins have keys of their own. The prices
// of a rate card are no rate cards.
func leafPointers(pointer string, t reflect.Type) []string {
	switch {
	case strings.HasSuffix(pointer, "/prices/*/pricing/prices"):
		return nil
	case t.Kind() == reflect.Pointer:
		return leafPointers(pointer, t.Elem())
	case t.Kind() == reflect.Slice:
		return leafPointers(pointer+"/*", t.Elem())
	case t.Kind() == reflect.Map:
		return nil
	case t.Kind() != reflect.Struct || t == decimalType:
		return []string{pointer}
	}
	var all []string
	for field := range t.Fields() {
		all = append(all, leafPointers(pointer+"/"+jsonName(field), field.Type)...)
	}
	return all
}

func jsonName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name
}

// Every field of a scenario has its entry in the list of inputs, and every
// entry its field.
func TestInputsAreTheFields(t *testing.T) {
	fields := leafPointers("", reflect.TypeFor[Scenario]())
	var entries []string
	for _, in := range Inputs() {
		entries = append(entries, in.Pointer)
	}
	for _, field := range fields {
		if !slices.Contains(entries, field) {
			t.Errorf("%s has no row in inputs_*.go", field)
		}
	}
	for i, entry := range entries {
		if !slices.Contains(fields, entry) {
			t.Errorf("%s has no field in scenario.go", entry)
		}
		if slices.Contains(entries[:i], entry) {
			t.Errorf("%s has two rows in inputs_*.go", entry)
		}
	}
}

// Every entry says what a form and a reader need.
func TestInputsAreComplete(t *testing.T) {
	type place struct {
		section Section
		name    string
	}
	labels := map[place]string{}
	fields := reflect.TypeFor[Scenario]()
	for _, in := range Inputs() {
		if in.Label == "" || in.Unit == "" || in.Section.Title() == "" {
			t.Errorf("%s: no label, unit or section in %+v", in.Pointer, in)
		}
		if !strings.HasSuffix(in.Help, ".") {
			t.Errorf("%s: help is no sentence: %q", in.Pointer, in.Help)
		}
		side, _, _ := strings.Cut(in.Pointer[1:], "/")
		at := place{in.Section, side + in.Label}
		if other, taken := labels[at]; taken && !strings.Contains(in.Pointer, "/prices/*/pricing/") {
			t.Errorf("%s and %s are both %q in section %s", in.Pointer, other, in.Label, in.Section)
		}
		labels[at] = in.Pointer
		if in.Default != "" && !strings.HasSuffix(in.Source, ".") {
			t.Errorf("%s: the default %s has no source: %q", in.Pointer, in.Default, in.Source)
		}
		kind := kindAt(fields, in.Pointer)
		numeric := kind == reflect.Int || kind == reflect.Struct
		if in.Numeric() != numeric || (in.Max != nil) != numeric {
			t.Errorf("%s: a field of kind %v with bounds from %v to %v", in.Pointer, kind, in.Min, in.Max)
		}
		if in.Whole != (kind == reflect.Int) {
			t.Errorf("%s: whole is %v for a field of kind %v", in.Pointer, in.Whole, kind)
		}
		if in.Required && in.Absent != nil {
			t.Errorf("%s: required, yet %s when absent", in.Pointer, in.Absent)
		}
		checkOwnValues(t, in)
	}
}

// checkOwnValues checks that an entry accepts its default and its range.
func checkOwnValues(t *testing.T, in Input) {
	t.Helper()
	if !in.Numeric() {
		if in.Default != "" && in.Unit != UnitYesNo && !in.acceptsText(in.Default) {
			t.Errorf("%s: does not take its own default %s", in.Pointer, in.Default)
		}
		return
	}
	if (in.Low == nil) != (in.High == nil) || in.Low != nil && in.Low.GreaterThan(*in.High) {
		t.Errorf("%s: plausible from %v to %v", in.Pointer, in.Low, in.High)
	}
	if in.Low != nil && in.Certain || in.Whole && !in.Certain {
		t.Errorf("%s: plausible from %v, certain %t and whole %t", in.Pointer, in.Low, in.Certain, in.Whole)
	}
	if in.Default == "" {
		return
	}
	value, code := parseNumber(in.Default)
	if code == "" {
		code = in.check(value)
	}
	if code != "" {
		t.Errorf("%s: default %s: %s", in.Pointer, in.Default, code)
	}
	if r, ok := in.Plausible(value); ok {
		if in.check(r.Low) != "" || in.check(r.High) != "" || r.Low.GreaterThan(value) || r.High.LessThan(value) {
			t.Errorf("%s: plausible from %s to %s around %s", in.Pointer, r.Low, r.High, value)
		}
		if r.Low.Equal(r.High) && !value.IsZero() {
			t.Errorf("%s: nothing but %s is plausible", in.Pointer, value)
		}
	}
}

// kindAt is the kind of the field at a pointer of a type.
func kindAt(t reflect.Type, pointer string) reflect.Kind {
	for _, part := range strings.Split(pointer, "/")[1:] {
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if part == "*" {
			t = t.Elem()
			continue
		}
		for field := range t.Fields() {
			if jsonName(field) == part {
				t = field.Type
				break
			}
		}
	}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Kind()
}

// The list goes section by section, and says what a form starts with.
func TestInputsAreInOrder(t *testing.T) {
	list := Inputs()
	place := map[Section]int{}
	for i, row := range sections {
		place[row.section] = i
	}
	if !slices.IsSortedFunc(list, func(a, b Input) int { return place[a.Section] - place[b.Section] }) {
		t.Error("a section stands in two places")
	}
	for _, pointer := range []string{"/incumbent/offer/label_accuracy", "/candidates/*/offer/label_accuracy"} {
		if in, _ := InputAt(pointer); in.Default == "" {
			t.Errorf("%s starts without a value", pointer)
		}
	}
}

func TestSectionsHaveTitles(t *testing.T) {
	seen := map[string]bool{"": true}
	for _, row := range sections {
		if seen[row.title] {
			t.Errorf("%s has the title %q", row.section, row.title)
		}
		seen[row.title] = true
	}
	if title := Section("nowhere").Title(); title != "" {
		t.Errorf("what is no section has the title %q", title)
	}
}

// Optional numbers are zero when they are absent, except those that the model names.
func TestAbsentNumbers(t *testing.T) {
	other := map[string]string{
		"/model": "", "/models/incremental_share": "1", "/candidates/*/cutover_month": "",
		"/candidates/*/move_share": "1", "/candidates/*/phase_months": "1", "/incumbent/contract/ends_month": "",
	}
	ofOffers := map[string]string{
		"/capacity": "", "/credits_expire_month": "", "/next_uplift": "", "/commitment_period_months": "1",
		"/true_up_share": "1", "/uplift_months": "12",
	}
	required := []string{"/label_accuracy", "/months_left", "/lead_months", "/parallel_months", "/parallel_share",
		"/initial_throughput", "/initial_accuracy", "/ramp_half_life", "/dip_half_life", "/dip_points"}
	for _, in := range Inputs() {
		if !in.Numeric() || strings.Contains(in.Pointer, "/pricing/") {
			continue
		}
		end := in.Pointer[strings.LastIndex(in.Pointer, "/"):]
		inside := strings.HasPrefix(in.Pointer, "/incumbent/") && in.Section != SectionFit ||
			strings.HasPrefix(in.Pointer, "/candidates/") && in.Section != SectionFit
		want, named := other[in.Pointer]
		if !named && strings.Contains(in.Pointer, "/offer/") {
			want, named = ofOffers[end]
		}
		if !named && inside && !slices.Contains(required, end) {
			want = "0"
		}
		got := ""
		if in.Absent != nil {
			got = in.Absent.String()
		}
		if got != want || in.Required == (named || want != "") {
			t.Errorf("%s: absent is %q and required %v, want %q", in.Pointer, got, in.Required, want)
		}
	}
}

// A pointer of the longest length that problems show is looked up; a longer one belongs to no input.
func TestInputAtALongPointer(t *testing.T) {
	const before, after = "/candidates/", "/name"
	for n, want := range map[int]bool{maxPointer: true, maxPointer + 1: false} {
		if _, known := InputAt(before + strings.Repeat("0", n-len(before+after)) + after); known != want {
			t.Errorf("of %d characters: known %t, want %t", n, known, want)
		}
	}
}
