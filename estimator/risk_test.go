package estimator

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"pgregory.net/rapid"
)

// riskScenarios returns the presets, vectors and field cases by name.
func riskScenarios(t testing.TB) map[string]Scenario {
	scenarios := map[string]Scenario{}
	files, err := filepath.Glob("presets/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		scenarios[filepath.Base(file)] = readScenario(t, file)
	}
	for _, v := range slices.Concat(readVectors(t), readFieldCases(t)) {
		scenarios[v.name] = v.scenario
	}
	return scenarios
}

// The page words probabilities by the same table.
func TestFrequency(t *testing.T) {
	text, err := os.ReadFile("testdata/frequencies.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		Probability Ratio           `json:"probability"`
		OfFifty     int             `json:"of_fifty"`
		Share       decimal.Decimal `json:"share"`
	}
	if err := json.Unmarshal(text, &table); err != nil || len(table) < 9 {
		t.Fatal(len(table), err)
	}
	for _, row := range table {
		want := fmt.Sprintf("%d of 50 equally likely scenarios", row.OfFifty)
		if !row.Share.IsZero() {
			want = fmt.Sprintf("%s %% of equally likely scenarios", row.Share.Mul(hundred))
		}
		if got := Frequency(row.Probability); got != want {
			t.Errorf("%s: got %q, want %q", row.Probability, got, want)
		}
	}
}

// For a sum the exact figures are known.
func TestRiskOfASumOfInputs(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(12) // nothing but one-time costs, at the end
	s.DiscountRate = one.Sub(one)
	s.Candidates[0].Transition.OtherCost = dec("600")
	s.Candidates[0].Transition.SetupFee = dec("300")
	s.Uncertainty = map[string]Range{
		"/candidates/0/transition/other_cost": {dec("300"), dec("900")},
		"/candidates/0/transition/setup_fee":  {dec("150"), dec("450")},
	}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "probability", risk.ProbabilityPositive, "0.000000")
	for what, pair := range map[string][2]float64{
		"mean":         {risk.Mean.InexactFloat64(), -900},
		"median":       {risk.P50.InexactFloat64(), -900},
		"p10 and p90":  {risk.P10.InexactFloat64() + risk.P90.InexactFloat64(), -1800},
		"first driver": {1000 * risk.Drivers[0].Share.InexactFloat64(), 800}, // 4 to 1
	} {
		if math.Abs(pair[0]-pair[1]) > 10 {
			t.Errorf("%s: got %v, want about %v", what, pair[0], pair[1])
		}
	}
	if risk.Drivers[0].Input != "/candidates/0/transition/other_cost" {
		t.Errorf("driven by %s", risk.Drivers[0].Input)
	}
	last := risk.Cumulative[len(risk.Cumulative)-1]
	for _, pair := range [][2]Money{{last.P10, risk.P10}, {last.P50, risk.P50}, {last.P90, risk.P90}} {
		if off := pair[0].Sub(pair[1].Decimal).Abs(); off.GreaterThan(dec("10")) {
			t.Errorf("without discount the last band %v is not that of npv", last)
		}
	}
}

// A range ends where one draw in ten is beyond it.
func TestRiskOfOneInputHasTheDecilesOfItsRange(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(12)
	s.DiscountRate = one.Sub(one)
	s.Candidates[0].Transition.OtherCost = dec("600")
	s.Uncertainty = map[string]Range{"/candidates/0/transition/other_cost": {dec("500"), dec("1400")}}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	for what, pair := range map[string][2]Money{
		"p10": {risk.P10, Money{dec("-1400")}}, "p90": {risk.P90, Money{dec("-500")}},
	} {
		if off := pair[0].Sub(pair[1].Decimal).Abs(); off.GreaterThan(dec("0.5")) {
			t.Errorf("%s: got %v, want %v", what, pair[0], pair[1])
		}
	}
}

func TestRiskWithoutUncertaintyIsASinglePoint(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Transition.OtherCost = dec("300")
	s.Uncertainty = map[string]Range{}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, got := range append(risk.Outcomes, risk.P10, risk.P50, risk.P90, risk.Mean, risk.ExpectedShortfall) {
		equal(t, "outcome", got, "-300.00")
	}
	if len(risk.Drivers) != 0 {
		t.Errorf("driven by %v", risk.Drivers)
	}
}

func TestRiskOfAnNPVThatIsAlwaysZero(t *testing.T) {
	s := plainScenario()
	s.Uncertainty = map[string]Range{"/team/legal_rate": {dec("0"), hundred}} // for no hours
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "probability", risk.ProbabilityPositive, "0.000000")
	if len(risk.Drivers) != 0 {
		t.Errorf("driven by %v", risk.Drivers)
	}
}

func TestRiskIsReproducibleAndOrdered(t *testing.T) {
	for name, s := range riskScenarios(t) {
		risk, err := AssessRisk(t.Context(), s, 0)
		if err != nil {
			t.Fatal(err)
		}
		again, err := AssessRisk(t.Context(), s, 0)
		if err != nil {
			t.Fatal(err)
		}
		first, _ := json.Marshal(risk)
		second, _ := json.Marshal(again)
		if string(first) != string(second) {
			t.Errorf("%s: %s, then %s", name, first, second)
		}
		if !slices.IsSortedFunc(risk.Outcomes, func(a, b Money) int { return a.Cmp(b.Decimal) }) {
			t.Errorf("%s: outcomes are not in order", name)
		}
		if risk.ExpectedShortfall.GreaterThan(risk.P10.Decimal) || len(risk.Outcomes) != outcomeCount ||
			len(risk.Cumulative) != s.HorizonMonths {
			t.Errorf("%s: got %s", name, first)
		}
		// the outcomes are the middles of 50 equal parts; five parts are a tenth
		if risk.P10.LessThan(risk.Outcomes[4].Decimal) || risk.P10.GreaterThan(risk.Outcomes[5].Decimal) ||
			risk.P90.LessThan(risk.Outcomes[44].Decimal) || risk.P90.GreaterThan(risk.Outcomes[45].Decimal) {
			t.Errorf("%s: p10 %s and p90 %s are not among %v", name, risk.P10, risk.P90, risk.Outcomes)
		}
		for i, band := range risk.Cumulative {
			if band.Month != i+1 || band.Date != date(s.Start, i+1) {
				t.Errorf("%s: band %d is of month %d, %s", name, i, band.Month, band.Date)
			}
		}
		sum := 0.0
		for _, d := range risk.Drivers {
			if in, _ := InputAt(d.Input); in.Cause == "" { // else the cause has a share
				sum += d.Share.InexactFloat64()
			}
		}
		if sum > 1.05 { // each has a little noise, and none is below 0
			t.Errorf("%s: drivers make %v of the variance", name, sum)
		}
	}
}

func TestNothingIsExplainedOfEqualDraws(t *testing.T) {
	s := newSpread([]float64{2, 2, 2, 2})
	if got := s.explainedBy([]uint8{0, 0, 1, 1}); got != 0 {
		t.Errorf("got %v", got)
	}
}

// The amounts differ only by the rounding of each line to the minor unit, whichever
// inputs vary.
func TestFloatArithmeticAgreesWithExact(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		fields := map[string]*decimal.Decimal{}
		var pointers []string
		walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
			in, _ := InputAt(pointer)
			if field, ok := leaf.Addr().Interface().(*decimal.Decimal); ok && !in.Certain {
				fields[pointer] = field
				pointers = append(pointers, pointer)
			}
		})
		varied := rapid.SliceOfNDistinct(rapid.SampledFrom(pointers), 0, 6, rapid.ID[string]).Draw(m.T, "varied")
		const draws = 3
		program := num.NewProgram(false)
		values := map[string][]float64{}
		for _, pointer := range varied {
			in, _ := InputAt(pointer)
			values[pointer] = make([]float64, draws)
			for i := range values[pointer] {
				factor := m.number(0, 2, 3, "factor")
				value := fields[pointer].Mul(factor)
				value = decimal.Max(*in.Min, decimal.Min(value, *in.Max))
				values[pointer][i] = value.InexactFloat64()
			}
			program.Vary(fields[pointer])
		}
		k := s.Candidates[0].Cutover()
		fast := newSwitching(newStayBranch(newBasis(&s, program)), &s.Candidates[0])
		lineAmounts := newLineAmounts(program, draws, slices.Concat(fast.months[1:], fast.switchTo(fast.moveAt(k)).months[1:]))
		for pointer := range values {
			copy(lineAmounts.evaluation.Input(fields[pointer]), values[pointer])
		}
		lineAmounts.evaluation.Run()
		for i := range draws {
			changed := copied(m, s)
			for pointer := range values {
				leaf, _ := fieldAt(&changed, pointer)
				leaf.Set(reflect.ValueOf(decimal.NewFromFloat(values[pointer][i])))
			}
			exact := newSwitching(newStayBranch(newBasis(&changed, nil)), &changed.Candidates[0])
			for j, r := range slices.Concat(exact.months[1:], exact.switchTo(exact.moveAt(k)).months[1:]) {
				lineAmounts.compare(m, fmt.Sprint("month ", j+1, " of both branches"), j, i, r, exact.digits)
			}
		}
	})
}

// lineAmounts are the lines of months, computed for several draws.
type lineAmounts struct {
	evaluation *num.Evaluation
	first      []int // index of each month's first line among the results
}

func newLineAmounts(program *num.Program, draws int, records []monthResult) lineAmounts {
	var a lineAmounts
	var results []quantity
	for _, r := range records {
		a.first = append(a.first, len(results))
		for _, e := range r.lines() {
			results = append(results, e.amount)
		}
	}
	a.evaluation = program.Evaluation(draws, results...)
	return a
}

// compare compares the lines of a month with the exact ones of one draw.
func (a lineAmounts) compare(t TB, name string, month, draw int, exact monthResult, digits int32) {
	largest := 1.0 // which float64 holds to sixteen digits
	for _, e := range exact.lines() {
		largest = max(largest, math.Abs(e.amount.Decimal().InexactFloat64()))
	}
	for j, e := range exact.lines() {
		roundings := 1.0
		switch e.line {
		case Evaluation, Security, Legal, Migration: // the rest after up to 24 parts
			roundings = 24
		case Exit: // its four parts
			roundings = 4
		}
		got, want := a.evaluation.Result(a.first[month] + j)[draw], e.amount.Decimal().InexactFloat64()
		if off := math.Abs(got - want); off > roundings*0.5*math.Pow(10, -float64(digits))+1e-9*largest {
			t.Errorf("%s, %s: %v, exactly %v, off by %v", name, e.line, got, want, off)
		}
	}
}
