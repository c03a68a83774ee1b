package estimator

import (
	"cmp"
	"math"
	"slices"

	"github.com/shopspring/decimal"
)

// batch is a number of what-ifs computed side by side. Each operation stores
// its results, so that none fuses a product into a sum: the same what-ifs give
// the same bits on every machine. A batch serves one goroutine.
type batch struct {
	rounds  bool                          // amounts to the minor unit, as exact ones are
	inputs  map[*decimal.Decimal]quantity // by field of the scenario
	forgets bool                          // all that is not kept
	arena   []float64                     // where results go
	used    int                           // of the arena
	grown   int                           // how often the arena was replaced
	results []lanes                       // that lie in the arena
}

// lanes are a fast quantity: one value for each what-if of a batch, or a
// single one that all share.
type lanes struct {
	values []float64
	batch  *batch // nil for a constant
	at     int    // where in the arena
}

// newBatch is a batch in which amounts are rounded to the minor unit as exact
// ones are, or not at all.
func newBatch(rounds bool) *batch {
	return &batch{rounds: rounds, inputs: make(map[*decimal.Decimal]quantity)}
}

// vary gives a field of the scenario one value for each what-if; the caller
// may change them once what was computed from them is no longer needed.
func (b *batch) vary(field *decimal.Decimal, values []float64) {
	b.inputs[field] = quantity{fast: &lanes{values, b, -1}}
}

// input is what a field of the scenario is in each what-if.
func (b *batch) input(field *decimal.Decimal) quantity {
	in, known := b.inputs[field]
	if !known {
		in = quantity{fast: &lanes{[]float64{float(*field)}, b, -1}}
		b.inputs[field] = in
	}
	return in
}

// clear forgets all results, which must not be used after.
func (b *batch) clear() { b.used, b.results = 0, b.results[:0] }

// What a new batch has room for: so many numbers, so many results.
const arenaStart, resultsStart = 1 << 12, 1 << 9

// room is a place for n numbers. One that does not fit starts a larger arena,
// and the old one lives on in its results.
func (b *batch) room(n int) []float64 {
	if b.used+n > len(b.arena) {
		b.arena = make([]float64, max(2*len(b.arena), arenaStart, n))
		b.used = 0
		b.grown++
	}
	b.used += n
	return b.arena[b.used-n : b.used : b.used]
}

// result is a quantity of the batch, in the room taken last.
func (b *batch) result(values []float64) quantity {
	if len(b.results) == cap(b.results) { // the old ones live on where they are
		b.results = make([]lanes, 0, max(2*cap(b.results), resultsStart))
	}
	b.results = append(b.results, lanes{values, b, b.used - len(values)})
	return quantity{fast: &b.results[len(b.results)-1]}
}

// moment is a point in the course of a computation.
type moment struct{ used, grown int }

func (b *batch) now() moment {
	if b == nil {
		return moment{}
	}
	return moment{b.used, b.grown}
}

// keep lets a batch that forgets reuse the room of all results since a moment
// but those named: a processor's cache is several times as fast as its memory.
func (b *batch) keep(since moment, kept ...*quantity) {
	if b == nil || !b.forgets || b.grown != since.grown {
		return
	}
	slices.SortFunc(kept, func(q, r *quantity) int { return cmp.Compare(q.position(), r.position()) })
	b.used = since.used
	var last, moved *lanes
	for _, q := range kept {
		switch {
		case q.position() < since.used: // older than that
		case q.fast == last:
			q.fast = moved
		default:
			last = q.fast
			values := b.room(len(last.values))
			copy(values, last.values)
			*q = b.result(values)
			moved = q.fast
		}
	}
}

// position is where in the arena a result is, −1 for anything else.
func (q quantity) position() int {
	if q.fast == nil || q.fast.batch == nil {
		return -1
	}
	return q.fast.at
}

// common is the batch of two quantities of the same arithmetic, nil if exact.
func common(q, r quantity) *batch {
	if q.fast != nil && q.fast.batch != nil {
		return q.fast.batch
	}
	if r.fast != nil {
		return r.fast.batch
	}
	return nil
}

// lanewise computes the results of an operation for each what-if, or the one
// result where both quantities are the same in all of them.
func (b *batch) lanewise(q, r quantity, operate func(results, x, y []float64)) quantity {
	x, y := q.values(), r.values()
	n := max(len(x), len(y))
	x, y = b.repeated(x, n), b.repeated(y, n)
	results := b.room(n)
	operate(results, x, y)
	return b.result(results)
}

// each computes the results of a function of one quantity.
func (b *batch) each(q quantity, f func(float64) float64) quantity {
	values := q.values()
	results := b.room(len(values))
	for i, x := range values {
		results[i] = f(x)
	}
	return b.result(results)
}

// rounded rounds half away from zero to so many digits. What float64 holds a
// little below a tie is taken for one.
func (b *batch) rounded(q quantity, digits int32) quantity {
	unit := math.Pow10(int(digits))
	return b.each(q, func(x float64) float64 {
		units := float64(math.Abs(x) * unit)
		units += float64(units*1e-13) + nearTie
		return math.Copysign(math.Floor(units+0.5)/unit, x)
	})
}

// nearTie is what part of a minor unit below a tie counts as one.
const nearTie = 1e-8

// values are the quantity's lanes; the zero quantity has one as well.
func (q quantity) values() []float64 {
	if q.fast == nil {
		return zeroLane
	}
	return q.fast.values
}

var zeroLane = []float64{0}

// repeated is a value for each of n what-ifs.
func (b *batch) repeated(x []float64, n int) []float64 {
	if len(x) == n {
		return x
	}
	all := b.room(n)
	for i := range all {
		all[i] = x[0]
	}
	return all
}
