package estimator

import (
	"fmt"
	"math"
	"testing"

	"github.com/shopspring/decimal"
)

// variance of a triangular distribution.
func (t triangle) variance() float64 {
	return (t.a*t.a + t.m*t.m + t.b*t.b - t.a*t.m - t.a*t.b - t.m*t.b) / 18
}

// The worth is −(setup_fee + other_cost + legal_hours · 100), at the end of the horizon and without discount. So the
// share of each input is its share of the variance, and the mean is minus the sum of the means. Nothing depends on the
// price of the labels, because the candidate makes none.
func TestDriversOfASumOfInputs(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(s.HorizonMonths)
	s.DiscountRate = decimal.Zero
	s.Team.LegalRate, s.Team.StaffRate = hundred, dec("50")
	c := &s.Candidates[0].Transition
	c.SetupFee, c.OtherCost, c.LegalHours = dec("300"), dec("600"), dec("2")
	s.Uncertainty = map[string]Range{
		"/candidates/0/transition/setup_fee":     {dec("200"), dec("900")},
		"/candidates/0/transition/other_cost":    {dec("500"), dec("2400")},
		"/candidates/0/transition/legal_hours":   {dec("2"), dec("3")},
		"/candidates/0/offer/pricing/unit_price": {dec("0.1"), dec("90")},
		"/team/staff_rate":                       {dec("20"), dec("900")}, // for no hours
	}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	fee, other, hours := solveTriangle(200, 300, 900, 0, 1e12), solveTriangle(500, 600, 2400, 0, 1e12),
		solveTriangle(2, 2, 3, 0, 1e6)
	mean := func(t triangle) float64 { return (t.a + t.m + t.b) / 3 }
	variance := fee.variance() + other.variance() + 1e4*hours.variance()
	isAbout(t, "mean", risk.Mean.InexactFloat64(), -mean(fee)-mean(other)-100*mean(hours), 1)
	want := map[string]float64{
		"/candidates/0/transition/setup_fee":   fee.variance() / variance,
		"/candidates/0/transition/other_cost":  other.variance() / variance,
		"/candidates/0/transition/legal_hours": 1e4 * hours.variance() / variance,
	}
	for _, driver := range risk.Drivers {
		share, matters := want[driver.Input]
		if !matters {
			t.Errorf("the worth does not depend on %s", driver.Input)
		}
		isAbout(t, driver.Input, driver.Share.InexactFloat64(), share, 0.01)
		delete(want, driver.Input)
	}
	if len(want) > 0 {
		t.Errorf("no shares of %v", want)
	}
}

// Where dimensions of the draws are related by accident, an input that hardly matters seems to explain a part of the
// variance. The shares are those of 100,000 plain trials.
func TestDriversOfATypicalScenario(t *testing.T) {
	s := vectorNamed(t, "typical")
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]float64{
		"/demand/labels_per_month": 0.0447, "/incumbent/offer/recovery_cost": 0, "/candidates/0/offer/recovery_cost": 0,
	}
	for _, driver := range risk.Drivers {
		if share, known := want[driver.Input]; known {
			isAbout(t, driver.Input, driver.Share.InexactFloat64(), share, 0.01)
			delete(want, driver.Input)
		}
	}
	if len(want) > 0 {
		t.Errorf("%v are not among the drivers", want)
	}
}

// A claim costs 1,000 or nothing, with a probability that is uncertain itself.
func TestRiskOfAClaim(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(s.HorizonMonths)
	s.DiscountRate = decimal.Zero
	c := &s.Candidates[0].Transition
	c.ClaimProbability, c.ClaimCost = dec("0.3"), dec("1000")
	s.Uncertainty = map[string]Range{"/candidates/0/transition/claim_probability": {dec("0.2"), dec("0.6")}}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	p := solveTriangle(0.2, 0.3, 0.6, 0, 1)
	isAbout(t, "mean", risk.Mean.InexactFloat64(), -1000*(p.a+p.m+p.b)/3, 8)
	equal(t, "p10", risk.P10, "-1000.00")
	equal(t, "p90", risk.P90, "0.00")
}

// The normal scores of two inputs with a cause have the correlation r, so that of their ranks is 6/π · asin(r/2).
func TestInputsWithACauseMoveTogether(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	start := func(input string) string { return "/candidates/0/transition/" + input }
	s.Uncertainty = map[string]Range{
		start("initial_accuracy"):               {dec("0.85"), dec("0.94")},
		start("initial_throughput"):             {dec("0.3"), dec("0.8")},
		start("ramp_half_life"):                 {one, dec("4")},
		"/candidates/0/offer/recovery_cost":     {dec("10000"), dec("90000")},
		"/incumbent/offer/recovery_cost":        {dec("10000"), dec("90000")},
		"/candidates/0/offer/label_accuracy":    {dec("0.9"), dec("0.97")},
		"/incumbent/offer/annual_uplift":        {dec("0.02"), dec("0.09")},
		"/candidates/0/offer/annual_uplift":     {dec("0.02"), dec("0.09")},
		"/incumbent/offer/disruption_months":    {one, dec("4")}, // the only one of its kind
		"/incumbent/offer/rework_price_share":   {dec("0.3"), one},
		"/candidates/0/offer/disruption_months": {dec("1.5"), dec("1.5")},
	}
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	sim := newSimulation(&s)
	ranks := map[string][]float64{}
	for v, of := range sim.variables() {
		if of.pointer != "" {
			ranks[of.pointer] = ranked(sim.values(v))
		}
	}
	for _, pair := range []struct {
		one, other string
		r          float64
	}{
		{start("initial_accuracy"), start("initial_throughput"), 0.5},
		{start("initial_accuracy"), start("ramp_half_life"), -0.5},
		{"/candidates/0/offer/recovery_cost", "/incumbent/offer/recovery_cost", 0.8},
		{"/candidates/0/offer/annual_uplift", "/incumbent/offer/annual_uplift", 0.8},
		{"/candidates/0/offer/recovery_cost", "/incumbent/offer/annual_uplift", 0},
		{"/candidates/0/offer/label_accuracy", start("initial_accuracy"), 0},
		{"/incumbent/offer/disruption_months", "/incumbent/offer/recovery_cost", 0},
	} {
		want := 6 / math.Pi * math.Asin(pair.r/2)
		got := correlation(ranks[pair.one], ranks[pair.other])
		isAbout(t, fmt.Sprint(pair.one, " and ", pair.other), got, want, 0.03)
	}
}

// ranked returns the ranks of values, from 0.
func ranked(values []float64) []float64 {
	ranks := make([]float64, len(values))
	rank := 0.0
	for _, group := range sortedDraws(values) {
		ranks[group] = rank
		rank++
	}
	return ranks
}

func correlation(x, y []float64) float64 {
	ofX, ofY, product := newTrialFigure(x), newTrialFigure(y), 0.0
	for i := range x {
		product += (x[i] - ofX.mean) * (y[i] - ofY.mean) / float64(len(x))
	}
	return product / (ofX.deviation * ofY.deviation)
}
