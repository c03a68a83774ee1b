package estimator

import (
	"fmt"
	"math"
)

// workOut evaluates a formula in the notation of the model.
func workOut(formula string, values map[string]float64) (result float64, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v", fault)
		}
	}()
	p := notation{rest: []rune(formula), values: values}
	result = p.sum()
	if p.skip(); len(p.rest) > 0 {
		panic("left over: " + string(p.rest))
	}
	return result, nil
}

// notation reads a formula from the left.
type notation struct {
	rest   []rune
	values map[string]float64
}

func (p *notation) skip() {
	for len(p.rest) > 0 && p.rest[0] == ' ' {
		p.rest = p.rest[1:]
	}
}

func (p *notation) take(sign rune) bool {
	if p.skip(); len(p.rest) == 0 || p.rest[0] != sign {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *notation) sum() float64 {
	total := p.product()
	for {
		switch {
		case p.take('+'):
			total += p.product()
		case p.take('−'):
			total -= p.product()
		default:
			return total
		}
	}
}

func (p *notation) product() float64 {
	total := p.power()
	for {
		switch {
		case p.take('·'):
			total *= p.power()
		case p.take('/'):
			divisor := p.power()
			if divisor == 0 {
				panic("division by zero")
			}
			total /= divisor
		default:
			return total
		}
	}
}

func (p *notation) power() float64 {
	if p.take('−') {
		return -p.power()
	}
	base := p.atom()
	if p.take('^') {
		return math.Pow(base, p.power())
	}
	return base
}

func (p *notation) atom() float64 {
	if p.take('(') {
		inside := p.sum()
		p.must(')')
		return inside
	}
	word := p.word()
	if p.take('(') {
		arguments := []float64{p.sum()}
		for p.take(',') {
			arguments = append(arguments, p.sum())
		}
		p.must(')')
		return functionsOfTheNotation[word](arguments)
	}
	var number float64
	if _, err := fmt.Sscanf(word, "%g", &number); err == nil {
		return number
	}
	value, known := p.values[word]
	if !known {
		panic("no term " + word)
	}
	return value
}

func (p *notation) must(sign rune) {
	if !p.take(sign) {
		panic(fmt.Sprintf("%c is missing before %s", sign, string(p.rest)))
	}
}

func (p *notation) word() string {
	p.skip()
	n := 0
	for n < len(p.rest) && isWordRune(p.rest[n]) {
		n++
	}
	word := string(p.rest[:n])
	p.rest = p.rest[n:]
	return word
}

func isWordRune(r rune) bool {
	return r == '_' || r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z'
}

var functionsOfTheNotation = map[string]func([]float64) float64{
	"max":   func(x []float64) float64 { return max(x[0], x[1]) },
	"min":   func(x []float64) float64 { return min(x[0], x[1]) },
	"floor": func(x []float64) float64 { return math.Floor(x[0]) },
	// the months t with 0 < t < m that are whole intervals from the end of the term
	"anniversaries": func(x []float64) float64 {
		count := 0
		for t := 1; t < int(x[2]); t++ {
			if (t-int(x[0]))%int(x[1]) == 0 {
				count++
			}
		}
		return float64(count)
	},
	// T, T+R, T+2R, …: the first not before the cutover and not before the notice
	"first_end": func(x []float64) float64 {
		end, renewal, earliest := x[0], x[1], max(x[2], x[3])
		for end < earliest {
			end += max(1, renewal)
		}
		return end
	},
}
