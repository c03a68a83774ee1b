package num

import (
	"slices"

	"github.com/shopspring/decimal"
)

// Evaluation computes some results of a program for a block of draws at a time. It serves one goroutine.
type Evaluation struct {
	*plan
	size   int
	values []float64 // the blocks
}

// Evaluation prepares to compute results for size draws at a time. It leaves out operations that no result depends on,
// and reuses the memory of a value after its last use: a small block then fits into a processor's cache.
func (p *Program) Evaluation(size int, results ...Quantity) *Evaluation {
	return p.newPlan(results).evaluation(size)
}

// Clone returns an evaluation of the same results for another goroutine. It takes a fraction of the time that a new one
// does.
func (e *Evaluation) Clone() *Evaluation { return e.plan.evaluation(e.size) }

func (p *plan) evaluation(size int) *Evaluation {
	e := &Evaluation{p, size, make([]float64, int(p.blocks)*size)}
	for value, block := range p.constants {
		values := e.block(block)
		for i := range values {
			values[i] = value
		}
	}
	return e
}

func (e *Evaluation) block(i int32) []float64 { return e.values[int(i)*e.size:][:e.size] }

// Input returns the values of a varied field, one for each draw, for the caller to fill in.
func (e *Evaluation) Input(field *decimal.Decimal) []float64 { return e.block(e.inputs[field]) }

// Uses reports whether a result depends on a varied field.
func (e *Evaluation) Uses(field *decimal.Decimal) bool {
	block, varied := e.inputs[field]
	return varied && e.read[block]
}

func (e *Evaluation) Run() {
	for _, s := range e.steps {
		s.operate(e.block(s.result), e.block(s.x), e.block(s.y))
	}
}

// Result returns the values by draw, until the next Run.
func (e *Evaluation) Result(i int) []float64 { return e.block(e.results[i]) }

// plan is the order of operations that gives some results, and the block of memory of each value. Blocks are counted
// from 0.
type plan struct {
	steps     []step
	inputs    map[*decimal.Decimal]int32 // blocks
	constants map[float64]int32          // blocks
	results   []int32                    // blocks
	blocks    int32                      // their number
	read      map[int32]bool             // blocks that a step or a result reads
	free      []int32                    // blocks
}

// step takes and gives blocks. If the operation has one operand, y is any block.
type step struct {
	operate      operation
	result, x, y int32
}

func (p *Program) newPlan(results []Quantity) *plan {
	lastUse, used := p.lastUses(results)
	made := &plan{
		steps:     make([]step, 0, used),
		inputs:    map[*decimal.Decimal]int32{},
		constants: map[float64]int32{},
		read:      map[int32]bool{},
	}
	blocks := make([]int32, len(p.operations)+len(p.fields)) // by value
	for field, q := range p.fields {
		if q.fast.varied {
			q.fast.value = len(p.operations) + len(made.inputs)
			blocks[q.fast.value] = made.newBlock()
			made.inputs[field] = blocks[q.fast.value]
		}
	}
	reading := func(n *node) int32 {
		block := int32(0)
		switch {
		case n == nil:
			return block
		case n.isConstant():
			block = made.constant(n.constant)
		default:
			block = blocks[n.value]
		}
		made.read[block] = true
		return block
	}
	for i, n := range p.operations {
		if lastUse[i] == unused {
			continue
		}
		s := step{operate: n.operate, x: reading(n.operands[0]), y: reading(n.operands[1])}
		for j, operand := range n.operands {
			if operand != nil && operand.operate != nil && lastUse[operand.value] == i &&
				!slices.Contains(n.operands[:j], operand) {
				made.free = append(made.free, blocks[operand.value])
			}
		}
		s.result = made.block() // may be that of an operand: operations go element by element
		blocks[i] = s.result
		made.steps = append(made.steps, s)
	}
	for _, q := range results {
		made.results = append(made.results, reading(q.node()))
	}
	return made
}

// unused marks an operation that no result depends on; a result itself is used until the end.
const unused = -1

// lastUses returns the last operation that uses the value of each, and the number of operations that are used.
func (p *Program) lastUses(results []Quantity) (lastUse []int, used int) {
	lastUse = slices.Repeat([]int{unused}, len(p.operations))
	for i, n := range p.operations {
		n.value = i
	}
	for _, q := range results {
		if n := q.node(); n.operate != nil {
			lastUse[n.value] = len(p.operations)
		}
	}
	for i, n := range slices.Backward(p.operations) {
		if lastUse[i] == unused {
			continue
		}
		used++
		for _, operand := range n.operands {
			if operand != nil && operand.operate != nil {
				lastUse[operand.value] = max(lastUse[operand.value], i)
			}
		}
	}
	return lastUse, used
}

// block returns a block that is free.
func (p *plan) block() int32 {
	if n := len(p.free); n > 0 {
		block := p.free[n-1]
		p.free = p.free[:n-1]
		return block
	}
	return p.newBlock()
}

func (p *plan) newBlock() int32 {
	p.blocks++
	return p.blocks - 1
}

func (p *plan) constant(value float64) int32 {
	block, known := p.constants[value]
	if !known {
		block = p.newBlock()
		p.constants[value] = block
	}
	return block
}
