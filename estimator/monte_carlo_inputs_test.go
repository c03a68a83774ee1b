package estimator

import (
	"math"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// triangle is a triangular distribution on [a, b] with its peak at m.
type triangle struct{ a, m, b float64 }

// solveTriangle finds the ends by bisection from the two equations that define them, P(X < low) = 0.1 and
// P(X > high) = 0.1, each solved in turn until both hold. An end beyond its bound is set to it, and the other end is
// solved again.
func solveTriangle(low, m, high, least, most float64) triangle {
	t := triangle{low, m, high}
	lower := func() float64 {
		if low == m {
			return m
		}
		return m - beyond(m-low, func(d float64) float64 {
			a := m - d
			return (low-a)*(low-a) - 0.1*(t.b-a)*(m-a)
		})
	}
	upper := func() float64 {
		if high == m {
			return m
		}
		return m + beyond(high-m, func(d float64) float64 {
			b := m + d
			return (b-high)*(b-high) - 0.1*(b-t.a)*(b-m)
		})
	}
	for range 300 {
		t.a = lower()
		t.b = upper()
	}
	switch below, above := t.a < least, t.b > most; {
	case below && above:
		t.a, t.b = least, most
	case below:
		t.a = least
		t.b = upper()
	case above:
		t.b = most
		t.a = lower()
	}
	return t
}

// beyond returns the distance of at least start at which excess, which is negative at the start, passes 0.
func beyond(start float64, excess func(d float64) float64) float64 {
	near, far := start, 2*start
	for excess(far) < 0 {
		near, far = far, 2*far
	}
	for range 100 {
		if middle := (near + far) / 2; excess(middle) < 0 {
			near = middle
		} else {
			far = middle
		}
	}
	return (near + far) / 2
}

// at returns the value that the distribution undercuts with probability u.
func (t triangle) at(u float64) float64 {
	if rising := (t.m - t.a) / (t.b - t.a); u < rising {
		return t.a + math.Sqrt(u*(t.b-t.a)*(t.m-t.a))
	}
	return t.b - math.Sqrt((1-u)*(t.b-t.a)*(t.b-t.m))
}

// trialInput is an uncertain input of a plain Monte Carlo trial.
type trialInput struct {
	pointer  string
	field    *decimal.Decimal
	spread   triangle
	cause    string  // empty: none
	common   float64 // r, the share of the variance of its normal score that the cause has
	reversed bool
}

// The causes across all providers and tasks, and those of each candidate.
var (
	sharedCauses = map[*regexp.Regexp]string{
		regexp.MustCompile(`/offer/(annual|next)_uplift$`):      "uplift",
		regexp.MustCompile(`/pricing/(.*/)?minutes_per_label$`): "minutes",
		regexp.MustCompile(`/offer/rework_price_share$`):        "rework",
		regexp.MustCompile(`/offer/disruption_months$`):         "disruption",
		regexp.MustCompile(`/offer/recovery_cost$`):             "recovery",
	}
	startOfCandidate = regexp.MustCompile(`^(/candidates/\d+)/transition/` +
		`(initial_accuracy|initial_throughput|ramp_half_life|dip_points|dip_half_life)$`)
)

// trialInputs returns the inputs with a range in use, with their causes.
func trialInputs(t TB, s *Scenario) []*trialInput {
	t.Helper()
	ranges, err := Ranges(*s)
	if err != nil {
		t.Fatal(err)
	}
	fields := map[string]*decimal.Decimal{}
	walk("", reflect.ValueOf(s).Elem(), func(pointer string, leaf reflect.Value) {
		if field, numeric := leaf.Addr().Interface().(*decimal.Decimal); numeric {
			fields[pointer] = field
		}
	})
	var inputs []*trialInput
	sharing := map[string]int{}
	for _, r := range ranges {
		if r.Range == nil || r.Range.Low.Equal(r.Range.High) {
			continue
		}
		in, _ := InputAt(r.Input)
		trial := &trialInput{pointer: r.Input, field: fields[r.Input]}
		trial.spread = solveTriangle(r.Range.Low.InexactFloat64(), trial.field.InexactFloat64(),
			r.Range.High.InexactFloat64(), in.Min.InexactFloat64(), in.Max.InexactFloat64())
		for pattern, cause := range sharedCauses {
			if pattern.MatchString(r.Input) {
				trial.cause, trial.common = cause, 0.8
			}
		}
		if start := startOfCandidate.FindStringSubmatch(r.Input); start != nil {
			trial.cause, trial.common = start[1], 0.5
			trial.reversed = strings.HasPrefix(start[2], "initial_")
		}
		sharing[trial.cause]++
		inputs = append(inputs, trial)
	}
	for _, in := range inputs {
		if sharing[in.cause] < 2 {
			in.cause = ""
		}
	}
	return inputs
}

// trials are plain random draws of everything uncertain in a scenario.
type trials struct {
	inputs      []*trialInput
	values      [][]float64          // by input and draw
	causes      map[string][]float64 // normal scores by cause and draw
	claims      [][]float64          // by candidate and draw: a claim comes below its probability
	disruptions [][]float64          // by provider, the incumbent first, and draw: share of first disruptions before it
}

func newTrials(t TB, s *Scenario, draws int, seed uint64) *trials {
	source := rand.New(rand.NewPCG(seed, 18))
	drawn := func(next func() float64) []float64 {
		list := make([]float64, draws)
		for i := range list {
			list[i] = next()
		}
		return list
	}
	d := &trials{inputs: trialInputs(t, s), causes: map[string][]float64{}}
	for _, in := range d.inputs {
		if in.cause != "" && d.causes[in.cause] == nil {
			d.causes[in.cause] = drawn(source.NormFloat64)
		}
		if in.cause == "" {
			d.values = append(d.values, drawn(func() float64 { return in.spread.at(source.Float64()) }))
			continue
		}
		factor, at := d.causes[in.cause], -1
		d.values = append(d.values, drawn(func() float64 {
			at++
			u := normalShare(math.Sqrt(in.common)*factor[at] + math.Sqrt(1-in.common)*source.NormFloat64())
			if in.reversed {
				u = 1 - u
			}
			return in.spread.at(u)
		}))
	}
	for range s.Candidates {
		d.claims = append(d.claims, drawn(source.Float64))
	}
	for range len(s.Candidates) + 1 {
		d.disruptions = append(d.disruptions, drawn(source.Float64))
	}
	return d
}

// normalShare is the standard normal distribution function Φ.
func normalShare(z float64) float64 { return math.Erfc(-z/math.Sqrt2) / 2 }

// valuesOf returns the values of a field by draw, which are all the same if it is certain.
func (d *trials) valuesOf(field *decimal.Decimal) func(draw int) float64 {
	for i, in := range d.inputs {
		if in.field == field {
			return func(draw int) float64 { return d.values[i][draw] }
		}
	}
	value := field.InexactFloat64()
	return func(int) float64 { return value }
}

func (d *trials) index(pointer string) int {
	return slices.IndexFunc(d.inputs, func(in *trialInput) bool { return in.pointer == pointer })
}
