package estimator

import (
	"encoding/json"
	"math"
	"runtime"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

func TestDrawsAreTheSameOnAnyNumberOfCores(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	moves := []candidateMove{{0, move{cutover: 4}}, {0, move{cutover: 9}}}
	draw := func(cores int) [][]float64 {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
		npv, err := newSimulation(&s).npv(t.Context(), moves, drawCount)
		if err != nil {
			t.Fatal(err)
		}
		return npv
	}
	one := draw(1)
	for _, cores := range []int{2, 5} {
		for i, npv := range draw(cores) {
			if !slices.Equal(npv, one[i]) {
				t.Errorf("move %d: other draws on %d cores than on one", i, cores)
			}
		}
	}
}

// Moves are computed on the same draws, whichever of them are asked for together.
func TestDrawsOfAMoveDoNotDependOnOthers(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	s.Candidates = append(s.Candidates, s.Candidates[0])
	moves := []candidateMove{{0, move{cutover: 4}}, {1, move{cutover: 6}}, {1, move{cutover: 4}}}
	together, err := newSimulation(&s).npv(t.Context(), moves, drawCount)
	if err != nil {
		t.Fatal(err)
	}
	for i, to := range moves {
		alone, err := newSimulation(&s).npv(t.Context(), []candidateMove{to}, blockDraws)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(alone[0], together[i][:blockDraws]) {
			t.Errorf("move %d is worth %v alone and %v with others", i, alone[0][0], together[i][0])
		}
	}
	if slices.Equal(together[0], together[2]) {
		t.Error("equal candidates have the same draws of their own inputs")
	}
}

func TestRiskOfKnownDrawsIsThatOfItsOwn(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	sim := newSimulation(&s)
	to := candidateMove{0, sim.switching(0).moveAt(4)}
	npv, err := sim.npv(t.Context(), []candidateMove{to}, drawCount)
	if err != nil {
		t.Fatal(err)
	}
	var texts [2]string
	for i, known := range [][]float64{npv[0], nil} {
		risk, err := sim.risk(t.Context(), to, known)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := json.Marshal(risk)
		texts[i] = string(text)
	}
	if texts[0] != texts[1] {
		t.Errorf("got %s, then %s", texts[0], texts[1])
	}
}

// variableOf returns the index of the variable of an input, −1 if there is none.
func (sim *simulation) variableOf(pointer string) int {
	return slices.IndexFunc(sim.list, func(v variable) bool { return v.pointer == pointer })
}

// rankCorrelation returns that of two lists of numbers that are spread evenly from 0 to 1.
func rankCorrelation(x, y []float64) float64 {
	rank := func(values []float64) []float64 {
		ranks := make([]float64, len(values))
		for i, index := range sampling.Order(values) {
			ranks[index] = (float64(i)+0.5)/float64(len(values)) - 0.5
		}
		return ranks
	}
	var sum float64
	rx, ry := rank(x), rank(y)
	for i := range rx {
		sum += rx[i] * ry[i]
	}
	return 12 * sum / float64(len(x))
}

// Two inputs that share a cause have the correlation r as normal variables, and 6/π · arcsin(r/2) by rank.
func TestInputsWithACommonCauseMoveTogether(t *testing.T) {
	const (
		incumbentUplift = "/incumbent/offer/annual_uplift"
		nextUplift      = "/candidates/0/offer/next_uplift"
		throughput      = "/candidates/0/transition/initial_throughput"
		accuracy        = "/candidates/0/transition/initial_accuracy"
		halfLife        = "/candidates/0/transition/ramp_half_life"
		otherHalfLife   = "/candidates/1/transition/ramp_half_life"
		recovery        = "/incumbent/offer/recovery_cost"
	)
	s := plainScenario()
	s.Candidates = append(s.Candidates, s.Candidates[0])
	s.Candidates[0].Offer.NextUplift = pointer(dec("0.03"))
	s.Uncertainty = map[string]Range{
		incumbentUplift: {dec("-0.1"), dec("0.2")}, nextUplift: {dec("0"), dec("0.1")},
		throughput: {dec("0.5"), one}, accuracy: {dec("0.5"), one}, halfLife: {dec("0"), dec("3")},
		otherHalfLife: {dec("0"), dec("3")}, recovery: {dec("0"), dec("100")},
	}
	sim := newSimulation(&s)
	var causes []variable
	for _, v := range sim.variables() {
		if v.isCause() {
			causes = append(causes, v)
		}
	}
	if len(causes) != 2 || causes[0].cause != CausePriceUplifts || causes[0].candidate != -1 ||
		causes[1].cause != CauseNewWorkforce || causes[1].candidate != 0 {
		t.Fatalf("the causes are %v", causes)
	}
	strong, weak := 6/math.Pi*math.Asin(0.4), 6/math.Pi*math.Asin(0.25)
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{incumbentUplift, nextUplift, strong}, {throughput, accuracy, weak}, {throughput, halfLife, -weak},
		{accuracy, halfLife, -weak}, {halfLife, otherHalfLife, 0}, {incumbentUplift, halfLife, 0},
		{recovery, incumbentUplift, 0}, {recovery, otherHalfLife, 0},
	} {
		got := rankCorrelation(sim.values(sim.variableOf(test.a)), sim.values(sim.variableOf(test.b)))
		if math.Abs(got-test.want) > 4.5/math.Sqrt(drawCount) {
			t.Errorf("%s and %s have the correlation %v, want %v", test.a, test.b, got, test.want)
		}
	}
	for v, of := range sim.variables() {
		if r, ok := s.Uncertainty[of.pointer]; ok {
			checkDeciles(t, of.pointer, sim.values(v), r, *of.field)
		}
		counts := map[uint8]int{}
		for _, g := range sim.groups(v) {
			counts[g]++
		}
		if len(counts) != groupCount || counts[0] != drawCount/groupCount || counts[31] != drawCount/groupCount {
			t.Errorf("%s has the groups %v", of.pointer+string(of.cause), counts)
		}
	}
}

// checkDeciles expects a tenth of the values on either side of a range, but for an end at the input's value, or near a
// bound.
func checkDeciles(t *testing.T, pointer string, values []float64, r Range, value decimal.Decimal) {
	t.Helper()
	in, _ := InputAt(pointer)
	below, above := 0., 0.
	for _, x := range values {
		if x < r.Low.InexactFloat64() {
			below++
		}
		if x > r.High.InexactFloat64() {
			above++
		}
	}
	if !r.Low.Equal(value) && !r.Low.Equal(*in.Min) && math.Abs(below/drawCount-0.1) > 0.01 {
		t.Errorf("%s: %v of the draws are below the range", pointer, below/drawCount)
	}
	if !r.High.Equal(value) && !r.High.Equal(*in.Max) && math.Abs(above/drawCount-0.1) > 0.01 {
		t.Errorf("%s: %v of the draws are above the range", pointer, above/drawCount)
	}
}

func TestDriversAreInputsThatMatter(t *testing.T) {
	s := eventfulScenario()
	c := &s.Candidates[0]
	c.Offer.Capacity = pointer(dec("5000")) // of at most 2,250 labels
	c.Offer.DisruptionProbability = decimal.Decimal{}
	s.Uncertainty = map[string]Range{
		"/candidates/0/offer/capacity":                {dec("4000"), dec("9000")},
		"/candidates/0/offer/recovery_cost":           {dec("0"), dec("90000")},
		"/team/legal_rate":                            {dec("0"), hundred}, // for no hours
		"/candidates/0/transition/claim_probability":  {dec("0.02"), dec("0.2")},
		"/candidates/0/transition/claim_cost":         {dec("20000"), dec("90000")},
		"/incumbent/offer/disruption_probability":     {dec("0.1"), dec("0.5")},
		"/incumbent/offer/disruption_months":          {dec("0.5"), dec("2")},
		"/incumbent/offer/annual_uplift":              {dec("0"), dec("0.1")},
		"/candidates/0/offer/annual_uplift":           {dec("0"), dec("0.1")},
		"/candidates/0/offer/label_accuracy":          {dec("0.9"), one}, // of no worth
		"/candidates/0/transition/initial_throughput": {dec("0.5"), one},
		"/candidates/0/transition/parallel_share":     {dec("0"), half}, // of no months
		"/incumbent/contract/early_exit/fixed_fee":    {dec("0"), hundred},
		"/candidates/0/transition/procurement_hours":  {dec("0"), dec("1e-6")},
		"/candidates/0/offer/disruption_probability":  {dec("0"), dec("0")},
		"/demand/dataset_labels":                      {dec("0"), hundred},
		"/incumbent/contract/export_fee":              {dec("0"), dec("3000")},
		"/candidates/0/transition/guideline_hours":    {dec("0"), hundred}, // at no rate
		"/quality/review_minutes":                     {dec("0"), hundred}, // the same in both branches
		"/candidates/0/offer/pricing/unit_price":      {dec("0.8"), dec("1.1")},
		"/incumbent/contract/credit_refund_share":     {dec("0"), one},
		"/candidates/0/transition/calibration_hours":  {dec("0"), dec("0")},
		"/incumbent/contract/rebate_clawback":         {dec("0"), hundred}, // after the term
		"/shortfall_cost":                             {one, dec("3")},
		"/models/point_value":                         {dec("0"), hundred},
		"/incumbent/contract/export_fee_per_label":    {dec("0"), one},
	}
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range risk.Drivers {
		got = append(got, d.Input+string(d.Cause))
	}
	slices.Sort(got)
	want := []string{
		"/candidates/0/offer/annual_uplift",
		"/candidates/0/offer/pricing/unit_price",
		"/candidates/0/transition/claim_cost",
		"/candidates/0/transition/claim_probability",
		"/candidates/0/transition/initial_throughput",
		"/demand/dataset_labels",
		"/incumbent/contract/export_fee",
		"/incumbent/contract/export_fee_per_label",
		"/incumbent/offer/annual_uplift",
		"/incumbent/offer/disruption_months",
		"/incumbent/offer/disruption_probability",
		"/shortfall_cost",
		string(CausePriceUplifts),
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// Where nothing is uncertain, turning prices are break-evens: of the moves that pay, and of those that do not.
func TestTurningPricesOfACertainScenarioAreItsBreakEvens(t *testing.T) {
	compared := 0
	for name, s := range riskScenarios(t) {
		s.Uncertainty = map[string]Range{}
		s.Incumbent.Offer.DisruptionProbability = decimal.Decimal{}
		s.Candidates = slices.Clone(s.Candidates[:1])
		c := &s.Candidates[0]
		c.Offer.DisruptionProbability, c.Transition.ClaimProbability = decimal.Decimal{}, decimal.Decimal{}
		result := estimated(t, s).Candidates[0]
		sim := newSimulation(&s)
		got, err := sim.turningPrices(t.Context(), candidateMove{0, sim.switching(0).moveAt(c.Cutover())})
		if err != nil {
			t.Fatal(err)
		}
		want := TurningPrices{result.BreakEven.RetentionDiscount, result.BreakEven.CandidatePriceFactor}
		if !result.NPV.IsPositive() {
			want.RetentionDiscount = nil
		}
		for what, pair := range map[string][2]*Ratio{
			"retention discount":     {got.RetentionDiscount, want.RetentionDiscount},
			"candidate price factor": {got.CandidatePriceFactor, want.CandidatePriceFactor},
		} {
			switch {
			case pair[0] == nil && pair[1] == nil:
			case pair[0] == nil || pair[1] == nil || pair[0].Sub(pair[1].Decimal).Abs().GreaterThan(dec("0.0002")):
				t.Errorf("%s: %s is %v, want %v", name, what, pair[0], pair[1])
			default:
				compared++
			}
		}
	}
	if compared < 30 {
		t.Errorf("only %d prices to compare", compared)
	}
}
