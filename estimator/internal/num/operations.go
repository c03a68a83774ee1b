package num

import "math"

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
