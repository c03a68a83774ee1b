package num

import (
	"slices"

	"github.com/shopspring/decimal"
)

// Program is a list of float64 operations on inputs that vary. The formulas run once to record it; an [Evaluation] then
// repeats it for any number of draws. What does not depend on a varied input is computed while recording. A program
// serves one goroutine.
type Program struct {
	rounds     bool
	fields     map[*decimal.Decimal]Quantity
	operations []*node // each after its operands
	free       []node  // memory for new nodes
}

type node struct {
	program  *Program // nil for a constant of both arithmetics
	constant float64
	varied   bool // an input
	operate  operation
	operands [2]*node
	value    int // index into the values of the evaluation being prepared
}

func (n *node) isConstant() bool { return n.operate == nil && !n.varied }

var zero = &node{}

func (q Quantity) node() *node {
	if q.fast == nil {
		return zero
	}
	return q.fast
}

// NewProgram returns an empty program. It rounds where the formulas do, or not at all.
func NewProgram(rounds bool) *Program {
	return &Program{rounds: rounds, fields: make(map[*decimal.Decimal]Quantity)}
}

// Vary declares that a field has a value of its own in each draw.
func (p *Program) Vary(field *decimal.Decimal) {
	p.fields[field] = p.add(node{varied: true})
}

// Field returns an input as a quantity. On a nil program it is exact.
func (p *Program) Field(field *decimal.Decimal) Quantity {
	if p == nil {
		return Exact(*field)
	}
	q, known := p.fields[field]
	if !known {
		q = p.add(node{constant: Float(*field)})
		p.fields[field] = q
	}
	return q
}

const nodesAtOnce = 256

func (p *Program) add(n node) Quantity {
	if len(p.free) == 0 {
		p.free = make([]node, nodesAtOnce)
	}
	added := &p.free[0]
	p.free = p.free[1:]
	*added = n
	added.program = p
	return Quantity{fast: added}
}

// record adds an operation to the program, or computes it if all of its operands are constant.
func (p *Program) record(operate operation, operands ...Quantity) Quantity {
	n := node{operate: operate}
	var constants [2][1]float64
	constant := true
	for i, q := range operands {
		n.operands[i] = q.node()
		constants[i][0] = n.operands[i].constant
		constant = constant && n.operands[i].isConstant()
	}
	if constant {
		var result [1]float64
		operate(result[:], constants[0][:], constants[1][:])
		return p.add(node{constant: result[0]})
	}
	q := p.add(n)
	p.operations = append(p.operations, q.fast)
	return q
}

// Evaluation computes some results of a program for a block of draws at a time.
type Evaluation struct {
	size    int
	inputs  map[*decimal.Decimal][]float64
	steps   []step
	results [][]float64
	used    map[*decimal.Decimal]bool // inputs that a result depends on
}

type step struct {
	operate      operation
	result, x, y []float64
}

// Evaluation prepares to compute results for size draws at a time. It leaves out operations that no result depends on,
// and reuses the memory of a value after its last use: a small block then fits into a processor's cache.
func (p *Program) Evaluation(size int, results ...Quantity) *Evaluation {
	lastUse := p.lastUses(results)
	e := &Evaluation{
		size:   size,
		inputs: make(map[*decimal.Decimal][]float64),
		used:   make(map[*decimal.Decimal]bool),
	}
	m := memory{size: size, constants: make(map[float64][]float64)}
	values := make([][]float64, len(p.operations)+len(p.fields)+1)
	read := make([]bool, len(values))
	inputs := 0
	for field, q := range p.fields {
		if q.fast.varied {
			inputs++
			q.fast.value = len(p.operations) + inputs
			values[q.fast.value] = make([]float64, size)
			e.inputs[field] = values[q.fast.value]
		}
	}
	at := func(n *node) []float64 {
		switch {
		case n == nil:
			return nil
		case n.isConstant():
			return m.constant(n.constant)
		default:
			read[n.value] = true
			return values[n.value]
		}
	}
	for i, n := range p.operations {
		if lastUse[i] == unused {
			continue
		}
		s := step{operate: n.operate, x: at(n.operands[0]), y: at(n.operands[1])}
		for j, operand := range n.operands {
			if operand != nil && operand.operate != nil && lastUse[operand.value] == i &&
				!slices.Contains(n.operands[:j], operand) {
				m.release(values[operand.value])
			}
		}
		s.result = m.block() // may be that of an operand: operations go element by element
		values[i] = s.result
		e.steps = append(e.steps, s)
	}
	for _, q := range results {
		e.results = append(e.results, at(q.node()))
	}
	for field := range e.inputs {
		e.used[field] = read[p.fields[field].fast.value]
	}
	return e
}

// unused marks an operation that no result depends on; a result itself is used until the end.
const unused = -1

func (p *Program) lastUses(results []Quantity) []int {
	lastUse := slices.Repeat([]int{unused}, len(p.operations))
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
		for _, operand := range n.operands {
			if operand != nil && operand.operate != nil {
				lastUse[operand.value] = max(lastUse[operand.value], i)
			}
		}
	}
	return lastUse
}

// Input returns the values of a varied field, one for each draw, for the caller to fill in.
func (e *Evaluation) Input(field *decimal.Decimal) []float64 { return e.inputs[field] }

// Uses reports whether a result depends on a varied field.
func (e *Evaluation) Uses(field *decimal.Decimal) bool { return e.used[field] }

func (e *Evaluation) Run() {
	for i := range e.steps {
		s := &e.steps[i]
		s.operate(s.result, s.x, s.y)
	}
}

// Result returns the values by draw, until the next Run.
func (e *Evaluation) Result(i int) []float64 { return e.results[i] }

type memory struct {
	size      int
	free      [][]float64
	constants map[float64][]float64
}

func (m *memory) block() []float64 {
	if n := len(m.free); n > 0 {
		block := m.free[n-1]
		m.free = m.free[:n-1]
		return block
	}
	return make([]float64, m.size)
}

func (m *memory) release(block []float64) { m.free = append(m.free, block) }

func (m *memory) constant(value float64) []float64 {
	block, known := m.constants[value]
	if !known {
		block = slices.Repeat([]float64{value}, m.size)
		m.constants[value] = block
	}
	return block
}
