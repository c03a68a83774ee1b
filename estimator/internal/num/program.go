package num

import (
	"math"

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

// operation computes results element by element; results may be one of the operands.
type operation func(results, x, y []float64)

func add(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		results[i] = x[i] + y[i]
	}
}

func subtract(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		results[i] = x[i] - y[i]
	}
}

func multiply(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		results[i] = x[i] * y[i]
	}
}

func divide(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		quotient := x[i] / y[i]
		if y[i] == 0 {
			quotient = 0
		}
		results[i] = quotient
	}
}

func minimum(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		least := x[i]
		if y[i] < least {
			least = y[i]
		}
		results[i] = least
	}
}

func maximum(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		most := x[i]
		if y[i] > most {
			most = y[i]
		}
		results[i] = most
	}
}

// nearlyEqual is the relative difference within which float64 cannot tell two amounts apart.
const nearlyEqual = 1e-12

func atMost(results, x, y []float64) {
	x, y = x[:len(results)], y[:len(results)]
	for i := range results {
		result := 0.0
		if x[i] <= y[i]+float64(nearlyEqual*math.Abs(y[i])) {
			result = 1
		}
		results[i] = result
	}
}

func floor(x float64) float64 { return math.Floor(x + float64(nearlyEqual*math.Abs(x))) }

func each(f func(float64) float64) operation {
	return func(results, x, _ []float64) {
		for i := range results {
			results[i] = f(x[i])
		}
	}
}

// nearTie is the distance below a tie, in units, within which float64 cannot tell a value from the tie.
const nearTie = 1e-8

// rounding rounds half away from zero to a number of decimal places. A value just below a tie counts as a tie.
func rounding(places int32) operation {
	unit := math.Pow10(int(places))
	return each(func(x float64) float64 {
		units := float64(math.Abs(x) * unit)
		units += float64(units*1e-13) + nearTie
		return math.Copysign(math.Floor(units+0.5)/unit, x)
	})
}
