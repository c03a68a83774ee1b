package evidence

import "math"

// interval is the values that are possible, given that amounts are rounded.
type interval struct{ low, high float64 }

var anyValue = interval{math.Inf(-1), math.Inf(1)}

// anyVolume has no value yet.
var anyVolume = interval{math.Inf(1), math.Inf(-1)}

func (i interval) including(value float64) interval {
	return interval{math.Min(i.low, value), math.Max(i.high, value)}
}

func around(value, tolerance float64) interval { return interval{value - tolerance, value + tolerance} }

func (i interval) and(j interval) interval {
	return interval{math.Max(i.low, j.low), math.Min(i.high, j.high)}
}

func (i interval) empty() bool     { return i.low > i.high }
func (i interval) middle() float64 { return (i.low + i.high) / 2 }
func (i interval) width() float64  { return i.high - i.low }

// maxDecimals is the number of decimals up to which a price is taken for a written one.
const maxDecimals = 8

// simplest returns the value with the fewest decimals.
func (i interval) simplest() float64 {
	for decimals := range maxDecimals + 1 {
		if value, ok := i.withDecimals(decimals); ok {
			return value
		}
	}
	return i.middle()
}

// withDecimals returns the value with the given number of decimals that is nearest to the middle.
func (i interval) withDecimals(decimals int) (float64, bool) {
	scale := math.Pow10(decimals)
	value := math.Round(i.middle()*scale) / scale
	if value < i.low {
		value = math.Ceil(i.low*scale) / scale
	}
	return value, value >= i.low && value <= i.high
}
