package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
)

const (
	volumePointer = "/demand/labels_per_month"
	growthPointer = "/demand/annual_growth"
	tasksPointer  = "/demand/tasks"

	commitmentPointer = "/incumbent/offer/commitment"
)

// withFigures sets measured figures with their origins and ranges. The error is [estimator.Problems] if the scenario
// would not be valid.
func withFigures(s estimator.Scenario, figures []evidence.Figure) (estimator.Scenario, error) {
	ranges, err := effectiveRanges(s)
	if err != nil {
		return s, err
	}
	whole, err := plain(s)
	if err != nil {
		return s, err
	}
	document := whole.(map[string]any) // a scenario is an object
	origins := map[string]estimator.Origin{}
	for pointer, origin := range s.Origins {
		origins[pointer] = origin
	}
	ranged := false
	figures = slices.Clone(figures)
	slices.SortStableFunc(figures, func(a, b evidence.Figure) int { return tasksFirst(b) - tasksFirst(a) })
	for _, f := range figures {
		prepareVolume(document, f.Pointer)
		if f.Pointer == commitmentPointer { // a floor in money, all of which is billed, in arrears
			for _, other := range []string{"commitment_labels", "true_up_share", "prepaid"} {
				setAt(document, "/incumbent/offer/"+other, nil)
			}
		}
		value, err := plain(f.Value)
		if err != nil {
			return s, err
		}
		setAt(document, f.Pointer, value)
		matchRateCards(document)
		below := func(pointer string) bool { return pointer == f.Pointer || strings.HasPrefix(pointer, f.Pointer+"/") }
		for pointer := range origins {
			if below(pointer) {
				delete(origins, pointer)
			}
		}
		for _, pointer := range leavesOf(value, f.Pointer) {
			origins[pointer] = estimator.Origin{Kind: estimator.OriginMeasured, Note: originNote(f.Basis)}
		}
		at := f.Pointer
		if pricing, ok := f.Value.(evidence.Pricing); ok && pricing.UnitPrice != "" {
			at += "/unit_price"
		}
		ranged = setRange(ranges, f, at) || ranged
	}
	document["origins"] = present(document, origins)
	delete(document, "uncertainty")
	if ranged || s.Uncertainty != nil {
		document["uncertainty"] = present(document, ranges)
	}
	text, err := json.Marshal(document)
	if err != nil {
		return s, err
	}
	return estimator.Parse(text)
}

func tasksFirst(f evidence.Figure) int {
	if f.Pointer == tasksPointer {
		return 1
	}
	return 0
}

// effectiveRanges returns the ranges in use, by pointer: writing one replaces the plausible ones.
func effectiveRanges(s estimator.Scenario) (map[string]estimator.Range, error) {
	list, err := estimator.Ranges(s)
	ranges := map[string]estimator.Range{}
	for _, in := range list {
		if in.Range != nil {
			ranges[in.Input] = *in.Range
		}
	}
	return ranges, err
}

// setRange gives a figure its measured range. Invoices tell a price exactly; a volume or a growth keeps its range in
// proportion, since the future is not known. It reports whether ranges must be written.
func setRange(ranges map[string]estimator.Range, f evidence.Figure, pointer string) bool {
	if f.Low != "" {
		low, lowErr := decimal.NewFromString(f.Low)
		high, highErr := decimal.NewFromString(f.High)
		if lowErr == nil && highErr == nil {
			ranges[pointer] = estimator.Range{Low: low, High: high}
		}
		return true
	}
	if _, uncertain := ranges[pointer]; !uncertain {
		return false
	}
	delete(ranges, pointer) // a demand's plausible range follows its value
	return !strings.HasPrefix(pointer, "/demand/")
}

// plain returns a value as maps, lists and texts.
func plain(value any) (document any, err error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	decoder.UseNumber()
	err = decoder.Decode(&document)
	return document, err
}

// stepsOf splits a JSON Pointer of a figure, whose names need no escapes.
func stepsOf(pointer string) []string { return strings.Split(pointer, "/")[1:] }

// valueAt returns the value at a pointer, or nil.
func valueAt(document any, pointer string) any {
	for _, step := range stepsOf(pointer) {
		switch at := document.(type) {
		case map[string]any:
			document = at[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= len(at) {
				return nil
			}
			document = at[i]
		default:
			return nil
		}
	}
	return document
}

// setAt sets a member of an object that is there; nil removes it.
func setAt(document any, pointer string, value any) {
	i := strings.LastIndexByte(pointer, '/')
	parent := document
	if i > 0 {
		parent = valueAt(document, pointer[:i])
	}
	object, ok := parent.(map[string]any)
	switch {
	case !ok:
	case value == nil:
		delete(object, pointer[i+1:])
	default:
		object[pointer[i+1:]] = value
	}
}

// leavesOf returns the pointers of the figures in a value, without the names beside them.
func leavesOf(value any, pointer string) (pointers []string) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			if !slices.Contains([]string{"model", "name", "task", "annual_growth"}, name) {
				pointers = append(pointers, leavesOf(member, pointer+"/"+name)...)
			}
		}
	case []any:
		for i, item := range value {
			pointers = append(pointers, leavesOf(item, pointer+"/"+strconv.Itoa(i))...)
		}
	default:
		pointers = []string{pointer}
	}
	return pointers
}

// prepareVolume makes room for tasks, which replace the single volume, or the other way round.
func prepareVolume(document any, pointer string) {
	tasks, _ := valueAt(document, tasksPointer).([]any)
	switch {
	case pointer == tasksPointer:
		setAt(document, volumePointer, nil)
		setAt(document, growthPointer, nil)
	case len(tasks) > 0 && (pointer == volumePointer || pointer == growthPointer):
		setAt(document, volumePointer, "0")
		setAt(document, growthPointer, valueAt(tasks[0], "/annual_growth"))
		setAt(document, tasksPointer, nil)
	default:
		return
	}
	candidates, _ := valueAt(document, "/candidates").([]any)
	for _, candidate := range candidates {
		setAt(candidate, "/tasks", nil) // they name tasks that are gone
	}
}

// matchRateCards turns a rate card of other tasks into the price of its first.
func matchRateCards(document any) {
	tasks, _ := valueAt(document, tasksPointer).([]any)
	candidates, _ := valueAt(document, "/candidates").([]any)
	for _, provider := range append([]any{valueAt(document, "/incumbent")}, candidates...) {
		prices, _ := valueAt(provider, "/offer/pricing/prices").([]any)
		priced := func(task any) bool {
			return slices.ContainsFunc(prices, func(price any) bool {
				return valueAt(price, "/task") == valueAt(task, "/name")
			})
		}
		fits := len(tasks) > 0 && !slices.ContainsFunc(tasks, func(task any) bool { return !priced(task) })
		if len(prices) > 0 && !fits {
			setAt(provider, "/offer/pricing", valueAt(prices[0], "/pricing"))
		}
	}
}

// present leaves out what belongs to inputs that the scenario no longer has.
func present[T any](document any, all map[string]T) map[string]T {
	kept := map[string]T{}
	for pointer, one := range all {
		if valueAt(document, pointer) != nil {
			kept[pointer] = one
		}
	}
	return kept
}

// measuredNotes returns what the measured figures of a scenario rest on: each note once.
func measuredNotes(s estimator.Scenario) []string {
	notes := map[string]bool{}
	for _, origin := range s.Origins {
		if origin.Kind == estimator.OriginMeasured && origin.Note != "" {
			notes[printable(origin.Note)] = true
		}
	}
	return slices.Sorted(maps.Keys(notes))
}

// mostAssumed is how many assumed figures are named.
const mostAssumed = 3

// assumed lists the uncertain figures that are neither measured nor typed, those most worth knowing first; "" if the
// scenario does not tell where its figures come from.
func (p summary) assumed() string {
	decision := p.result.Recommendation.Decision
	if len(p.scenario.Origins) == 0 || decision == nil {
		return ""
	}
	var names []string
	for _, input := range decision.EVPPI {
		if kind := p.scenario.Origins[input.Input].Kind; kind != estimator.OriginMeasured && kind != estimator.OriginTyped {
			names = append(names, p.label(input.Input))
		}
	}
	switch {
	case len(names) == 0:
		return ""
	case len(names) > mostAssumed:
		return fmt.Sprintf(assumedAndMore, strings.Join(names[:mostAssumed], "; "), len(names)-mostAssumed)
	}
	return fmt.Sprintf(assumedOnly, strings.Join(names, "; "))
}
