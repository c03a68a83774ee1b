package num

import "github.com/shopspring/decimal"

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
	value    int // index into the values of the plan being made
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
