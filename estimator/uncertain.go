package estimator

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// uncertainInput is an input whose value is not known for certain.
type uncertainInput struct {
	pointer   string
	field     *decimal.Decimal
	low, high float64
	Range
}

// uncertain are the inputs that are uncertain and have a part in the question:
// those that the scenario names, or else all with a plausible range, in the
// order in which the scenario has them. One whose range is its value is certain.
func (q question) uncertain() []uncertainInput {
	var found []uncertainInput
	walk("", reflect.ValueOf(q.scenario).Elem(), func(pointer string, leaf reflect.Value) {
		field, numeric := leaf.Addr().Interface().(*decimal.Decimal)
		if !numeric || !q.concerns(pointer) {
			return
		}
		r, given := q.scenario.Uncertainty[pointer]
		if !given && q.scenario.Uncertainty == nil {
			in, _ := InputAt(pointer)
			r, given = in.Plausible(*field)
		}
		if given && r.Low.LessThan(r.High) {
			found = append(found, uncertainInput{pointer, field, float(r.Low), float(r.High), r})
		}
	})
	return found
}

// concerns reports whether an input has a part in the question: those of the
// other candidates have none.
func (q question) concerns(pointer string) bool {
	rest, ofCandidate := strings.CutPrefix(pointer, "/candidates/")
	return !ofCandidate || strings.HasPrefix(rest, strconv.Itoa(q.candidate)+"/")
}

// varyAll puts n values for each uncertain input into a batch, all as the scenario
// has them, and returns them by input.
func (b *batch) varyAll(inputs []uncertainInput, n int) [][]float64 {
	lanes := make([][]float64, len(inputs))
	for i, in := range inputs {
		lanes[i] = slices.Repeat([]float64{float(*in.field)}, n)
		b.vary(in.field, lanes[i])
	}
	return lanes
}
