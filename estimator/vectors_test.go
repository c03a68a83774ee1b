package estimator

import (
	"encoding/json"
	"maps"
	"math"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// The vectors come from a second implementation of the model. They are reproduced to
// the cent, in every line of every month.
func TestVectors(t *testing.T) {
	for _, v := range readVectors(t) {
		t.Run(v.name, func(t *testing.T) {
			encoded, err := json.Marshal(estimated(t, v.scenario))
			if err != nil {
				t.Fatal(err)
			}
			contains(t, "", decoded(t, encoded), decoded(t, v.Result))
		})
	}
}

// Contracts found in the field, with a few figures that were worked out by hand.
func TestFieldCases(t *testing.T) {
	for _, c := range readFieldCases(t) {
		t.Run(c.name, func(t *testing.T) {
			result := estimated(t, c.scenario)
			equal(t, "total of staying", result.Stay.Total, c.Expect.Total)
			got := result.Candidates[c.Candidate]
			if got.BestCutoverMonth != c.Expect.Best {
				t.Errorf("best month %d, want %d", got.BestCutoverMonth, c.Expect.Best)
			}
			for _, at := range got.Timing {
				month := strconv.Itoa(at.CutoverMonth)
				if want, ok := c.Expect.NPV[month]; ok {
					equal(t, "npv of month "+month, at.NPV, want)
					delete(c.Expect.NPV, month)
				}
			}
			if len(c.Expect.NPV) > 0 {
				t.Errorf("no month for %v", c.Expect.NPV)
			}
		})
	}
}

// vector is a scenario with its result, or a few figures of it.
type vector struct {
	name      string
	scenario  Scenario
	Scenario  json.RawMessage
	Result    json.RawMessage // of vectors
	Candidate int             // of field cases, as Expect
	Expect    struct {
		Best  int               `json:"best_cutover_month"`
		NPV   map[string]string // by cutover month
		Total string            `json:"stay_total"`
	}
}

func readVectors(t testing.TB) []vector    { return readNamed(t, "testdata/vectors.json", 38) }
func readFieldCases(t testing.TB) []vector { return readNamed(t, "testdata/field-cases.json", 9) }

// readNamed returns the scenarios of a file by name.
func readNamed(t testing.TB, file string, count int) (list []vector) {
	t.Helper()
	var named map[string]vector
	readJSON(t, file, &named)
	for _, name := range slices.Sorted(maps.Keys(named)) {
		v := named[name]
		v.name, v.scenario = name, parseScenario(t, v.Scenario)
		list = append(list, v)
	}
	if len(list) != count {
		t.Fatalf("%s has %d scenarios, want %d", file, len(list), count)
	}
	return list
}

func vectorNamed(t testing.TB, name string) Scenario {
	t.Helper()
	for _, v := range readVectors(t) {
		if v.name == name {
			return v.scenario
		}
	}
	t.Fatalf("no vector %s", name)
	return Scenario{}
}

func readJSON(t testing.TB, file string, into any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatal(file, err)
	}
}

// readScenario reads a file with a scenario, such as a preset.
func readScenario(t testing.TB, file string) Scenario {
	t.Helper()
	var of struct{ Scenario json.RawMessage }
	readJSON(t, file, &of)
	return parseScenario(t, of.Scenario)
}

func parseScenario(t testing.TB, text []byte) Scenario {
	t.Helper()
	scenario, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return scenario
}

func decoded(t testing.TB, text []byte) (value any) {
	t.Helper()
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

// contains checks that got has all values of want, and that lines newer than the
// vectors are 0.
func contains(t *testing.T, pointer string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		got, _ := got.(map[string]any)
		for name, value := range want {
			contains(t, pointer+"/"+name, got[name], value)
		}
		if _, isLines := want["labels"]; isLines {
			for name, amount := range got {
				if _, wanted := want[name]; !wanted && strings.Trim(amount.(string), "0.") != "" {
					t.Errorf("%s: got a line %s of %v", pointer, name, amount)
				}
			}
		}
	case []any:
		got, _ := got.([]any)
		if len(got) != len(want) {
			t.Errorf("%s: got %d items, want %d", pointer, len(got), len(want))
			return
		}
		for i := range want {
			contains(t, pointer+"/"+string(rune('0'+i%10)), got[i], want[i])
		}
	default:
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, want %v", pointer, got, want)
		}
	}
}

// The examples are those of published present value functions. A flow at the end of
// year n falls in month 12n, rates are annual and effective, and a payment today, which
// the model's months do not have, is added in full.
func TestPublishedPresentValues(t *testing.T) {
	const numpy, excel = "numpy-financial, ", "Microsoft Excel's reference, "
	yearly := func(amount string, years int) (amounts []string) {
		for range years {
			amounts = append(amounts, amount)
		}
		return amounts
	}
	for _, test := range []struct {
		source string
		rate   string
		today  string
		flows  []string // at the end of each year
		want   string
	}{
		{numpy + "example of npv", "0.08", "-40000", []string{"5000", "8000", "12000", "30000"}, "3065.22267"},
		{numpy + "test of npv", "0.05", "-15000", []string{"1500", "2500", "3500", "4500", "6000"},
			"122.8948549509426921616287"},
		{numpy + "test of pv", "0.07", "0", yearly("12000", 20), "127128.1709461939327295222"},
		{numpy + "example of irr", "0.28095", "-100", []string{"39", "59", "55", "20"}, "0.00"},
		{numpy + "example of irr", "0.06206", "-100", []string{"100", "0", "7"}, "0.00"},
		{excel + "NPV, 1", "0.1", "0", []string{"-10000", "3000", "4200", "6800"}, "1188.44"},
		{excel + "NPV, 2", "0.08", "-40000", []string{"8000", "9200", "10000", "12000", "14500"}, "1922.06"},
		{excel + "NPV, 2, with a loss in the sixth year", "0.08", "-40000",
			[]string{"8000", "9200", "10000", "12000", "14500", "-9000"}, "-3749.47"},
	} {
		s := plainScenario()
		s.DiscountRate, s.HorizonMonths = dec(test.rate), monthsPerYear*len(test.flows)
		flows := make([]quantity, s.HorizonMonths+1)
		for i, flow := range test.flows {
			flows[monthsPerYear*(i+1)] = num.Exact(dec(flow))
		}
		want := dec(test.want)
		got := dec(test.today).Add(newBasis(&s, nil).presentValue(flows).Decimal()).Round(-want.Exponent())
		if !got.Equal(want) {
			t.Errorf("%s: got %v, want %v", test.source, got, want)
		}
	}
}

// Published monthly rates are compounded to the model's annual rate.
func TestPublishedMonthlyRates(t *testing.T) {
	t.Run("numpy-financial, example of pv", func(t *testing.T) {
		s := plainScenario()
		s.HorizonMonths, s.Demand.LabelsPerMonth, s.Incumbent.Offer.PlatformFee = 120, decimal.Zero, dec("100")
		s.DiscountRate = one.Add(num.Quotient(dec("0.05"), dec("12"))).Pow(dec("12")).Sub(one).Truncate(28)
		result, err := Estimate(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		// pv(0.05/12, 10*12, -100, 15692.93): each month's fee, less what they have grown to
		grown := dec("15692.93").Mul(newBasis(&s, nil).discount[120].Decimal())
		if got := result.Stay.PresentValue.Sub(grown).Round(2); !got.Equal(dec("-100.00")) {
			t.Errorf("got %v, want -100.00067131625819", got)
		}
	})
	t.Run("Microsoft Excel's reference, EFFECT", func(t *testing.T) {
		s := plainScenario()
		s.DiscountRate = dec("0.0535427") // EFFECT(0.0525, 4): 5.25 % in four parts
		quarter := one.Div(newBasis(&s, nil).discount[3].Decimal()).Round(7)
		if !quarter.Equal(dec("1.013125")) {
			t.Errorf("got %v, want 1 + 0.0525/4", quarter)
		}
	})
	t.Run("Microsoft Excel's reference, RATE", func(t *testing.T) {
		s := plainScenario() // RATE(48, -200, 8000): 8000 paid, and 200 saved in each of 48 months after
		s.HorizonMonths, s.Demand.LabelsPerMonth = 49, decimal.Zero
		s.Incumbent.Offer.PlatformFee, s.Candidates[0].Transition.SetupFee = dec("200"), dec("8000")
		flip, err := BreakEvenOf(t.Context(), s, 0, "/discount_rate")
		if err != nil || flip.Value == nil {
			t.Fatal(flip, err)
		}
		if got := math.Pow(1+num.Float(*flip.Value), 1./12) - 1; math.Abs(got-0.007701472) > 1e-7 {
			t.Errorf("got %v a month, want 0.007701472", got)
		}
	})
}
