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
	rounds    bool                          // amounts to the minor unit, as exact ones are
	inputs    map[*decimal.Decimal]quantity // by field of the scenario
	remembers bool                          // all results, also those that are not kept
	arena     [][]float64                   // where results go, in chunks
	at        moment                        // where the next one goes
	results   []lanes                       // that lie in the arena
	repeated  [3]repeated                   // by the operand's place
}

// lanes are a fast quantity: one value for each what-if of a batch, or a
// single one that all share.
type lanes struct {
	values []float64
	batch  *batch // nil for a constant
	at     moment // where in the arena; of an input, before
}

// newBatch is a batch in which amounts are rounded to the minor unit as exact
// ones are, or not at all.
func newBatch(rounds bool) *batch {
	return &batch{rounds: rounds, inputs: make(map[*decimal.Decimal]quantity)}
}

// vary gives a field of the scenario one value for each what-if; the caller
// may change them once what was computed from them is no longer needed.
func (b *batch) vary(field *decimal.Decimal, values []float64) {
	b.inputs[field] = quantity{fast: &lanes{values, b, before}}
}

// input is what a field of the scenario is in each what-if.
func (b *batch) input(field *decimal.Decimal) quantity {
	in, known := b.inputs[field]
	if !known {
		in = quantity{fast: &lanes{[]float64{float(*field)}, b, before}}
		b.inputs[field] = in
	}
	return in
}

// clear forgets all results, which must not be used after.
func (b *batch) clear() { b.at, b.results = moment{}, b.results[:0] }

// reuse forgets the inputs as well: other what-ifs take the room of the old ones.
func (b *batch) reuse() {
	clear(b.inputs)
	b.clear()
}

// A chunk of the arena has room for so many results, and for so many numbers
// at least.
const chunkResults, chunkStart = 64, 1 << 12

// room is a place for n numbers.
func (b *batch) room(n int) []float64 {
	for ; b.at.chunk < len(b.arena); b.at = (moment{b.at.chunk + 1, 0}) {
		chunk, end := b.arena[b.at.chunk], b.at.used+n
		if end <= len(chunk) {
			b.at.used = end
			return chunk[end-n : end : end]
		}
	}
	b.arena = append(b.arena, make([]float64, max(chunkResults*n, chunkStart)))
	b.at.used = n
	return b.arena[b.at.chunk][:n:n]
}

// result is a quantity of the batch, in the room taken last.
func (b *batch) result(values []float64) quantity {
	if len(b.results) == cap(b.results) { // the old ones live on where they are
		b.results = make([]lanes, 0, max(2*cap(b.results), resultsStart))
	}
	b.results = append(b.results, lanes{values, b, moment{b.at.chunk, b.at.used - len(values)}})
	return quantity{fast: &b.results[len(b.results)-1]}
}

// resultsStart is how many results a new batch has room for.
const resultsStart = 1 << 11

// moment is a point in the course of a computation: how far the arena is used.
type moment struct{ chunk, used int }

// before is a moment before all others.
var before = moment{chunk: -1}

func (m moment) compare(other moment) int {
	return cmp.Or(cmp.Compare(m.chunk, other.chunk), cmp.Compare(m.used, other.used))
}

func (b *batch) now() moment {
	if b == nil {
		return moment{}
	}
	return b.at
}

// keep lets a batch reuse the room of all results since a moment but those
// named, which it forgets: a processor's cache is several times as fast as its
// memory.
func (b *batch) keep(since moment, kept ...*quantity) {
	if b == nil || b.remembers {
		return
	}
	slices.SortFunc(kept, func(q, r *quantity) int { return q.position().compare(r.position()) })
	b.at = since
	var last, moved *lanes
	for _, q := range kept {
		switch {
		case q.position().compare(since) < 0: // older than that
		case q.fast == last:
			q.fast = moved
		case q.position() == b.at: // where it would be moved to
			b.at.used += len(q.fast.values)
			last, moved = q.fast, q.fast
		default:
			last = q.fast
			values := b.room(len(last.values))
			copy(values, last.values)
			*q = b.result(values)
			moved = q.fast
		}
	}
}

// position is where in the arena a result is.
func (q quantity) position() moment {
	if q.fast == nil || q.fast.batch == nil {
		return before
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
	results := b.room(n)
	operate(results, b.operand(0, x, n), b.operand(1, y, n))
	return b.result(results)
}

// threefold is lanewise of three quantities.
func (b *batch) threefold(q, r, s quantity, operate func(results, x, y, z []float64)) quantity {
	x, y, z := q.values(), r.values(), s.values()
	n := max(len(x), len(y), len(z))
	results := b.room(n)
	operate(results, b.operand(0, x, n), b.operand(1, y, n), b.operand(2, z, n))
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

// operand is a value for each of n what-ifs, until the next operation's.
func (b *batch) operand(place int, x []float64, n int) []float64 {
	if len(x) == n {
		return x
	}
	return b.repeated[place].operand(x[0], n)
}

// repeated are the last operands that were the same in all what-ifs, repeated
// for each.
type repeated struct {
	operands [8][]float64
	oldest   int
}

func (r *repeated) operand(x float64, n int) []float64 {
	for _, operand := range r.operands {
		if len(operand) >= n && operand[0] == x {
			return operand[:n]
		}
	}
	operand := sized(r.operands[r.oldest], n)
	fill(operand, x)
	r.operands[r.oldest] = operand
	r.oldest = (r.oldest + 1) % len(r.operands)
	return operand
}

// spread is a quantity of n what-ifs, one value each.
func (b *batch) spread(q quantity, n int) []float64 {
	x := q.values()
	if len(x) == n {
		return x
	}
	all := b.room(n)
	fill(all, x[0])
	return all
}

// fill makes all values the same one.
func fill(values []float64, value float64) {
	values[0] = value
	for done := 1; done < len(values); done *= 2 {
		copy(values[done:], values[:done])
	}
}
