package estimator

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// The vectors come from a second implementation of the model. They are reproduced to
// the cent, in every line of every month.
func TestVectors(t *testing.T) {
	for _, file := range jsonFiles(t, "testdata/vectors", 38) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			scenario, want := readVector(t, file)
			encoded, err := json.Marshal(estimated(t, scenario))
			if err != nil {
				t.Fatal(err)
			}
			contains(t, "", decoded(t, encoded), want)
		})
	}
}

// Contracts found in the field, with a few figures that were worked out by hand.
func TestFieldCases(t *testing.T) {
	for _, file := range jsonFiles(t, "testdata/field-cases", 9) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			var c struct {
				Candidate int
				Expect    struct {
					Best  int               `json:"best_cutover_month"`
					NPV   map[string]string // by cutover month
					Total string            `json:"stay_total"`
				}
			}
			scenario, _ := readVector(t, file)
			readJSON(t, file, &c)
			result := estimated(t, scenario)
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

func jsonFiles(t testing.TB, folder string, count int) []string {
	t.Helper()
	files, err := filepath.Glob(folder + "/*.json")
	if err != nil || len(files) != count {
		t.Fatalf("%s has %d files (%v), want %d", folder, len(files), err, count)
	}
	return files
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

func readVector(t testing.TB, file string) (Scenario, any) {
	t.Helper()
	var text json.RawMessage
	readJSON(t, file, &text)
	return parseVector(t, text)
}

func parseVector(t testing.TB, text []byte) (Scenario, any) {
	t.Helper()
	var vector struct {
		Scenario json.RawMessage
		Result   json.RawMessage
	}
	if err := json.Unmarshal(text, &vector); err != nil {
		t.Fatal(err)
	}
	scenario, err := Parse(vector.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	if vector.Result == nil { // a preset or a field case
		return scenario, nil
	}
	return scenario, decoded(t, vector.Result)
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
