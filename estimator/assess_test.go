package estimator

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// Assess returns the same as Estimate, Sensitivity and AssessRisk by themselves.
func TestAssessEqualsItsParts(t *testing.T) {
	s, _ := readVector(t, "presets/preference-data.json")
	before, _ := json.Marshal(s)
	result, err := Assess(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if after, _ := json.Marshal(s); string(after) != string(before) {
		t.Error("the scenario was changed")
	}
	exact := estimated(t, s)
	c := result.Candidates[0]
	equal(t, "npv", c.NPV, exact.Candidates[0].NPV.String())
	risk, err := AssessRisk(t.Context(), s, 0)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "p10", c.Risk.P10, risk.P10.String())
	if len(c.Sensitivity) < 15 || len(c.Risk.Drivers) != len(c.Sensitivity) {
		t.Errorf("%d swings, %d drivers", len(c.Sensitivity), len(c.Risk.Drivers))
	}
	reason := result.Recommendation.Reason
	if reason == nil || reason.Driver == nil || reason.BreakEven == nil ||
		!strings.HasPrefix(reason.Words, "It pays in 99.9 % of equally likely futures. What") {
		t.Fatalf("reason %+v", reason)
	}
	s.Candidates[0].CutoverMonth = pointer(result.Recommendation.CutoverMonth)
	flip, err := BreakEvenOf(t.Context(), s, 0, reason.BreakEven.Input)
	if err != nil {
		t.Fatal(err)
	}
	if flip.Value == nil || reason.BreakEven.Value == nil || !flip.Value.Equal(*reason.BreakEven.Value) ||
		flip.Pays != reason.BreakEven.Pays {
		t.Errorf("flip %v, want %v", reason.BreakEven, flip)
	}
	t.Log(reason.Words)
}

func TestVerdictIsTossUpNearEvenOdds(t *testing.T) {
	s := plainScenario() // 11 months that save 500 each
	s.Candidates[0].Offer.Pricing = PerLabel(half)
	s.DiscountRate = one.Sub(one)
	cost := "/candidates/0/transition/other_cost"
	for _, test := range []struct {
		value, low, high string
		want             Verdict
	}{
		{"5400", "4000", "7000", TossUp}, {"5499", "5400", "5500", SwitchNow},
		{"5501", "5500", "5600", Stay}, {"5600", "4000", "7000", TossUp}, {"1000", "0", "9000", SwitchNow},
	} {
		s.Candidates[0].Transition.OtherCost = dec(test.value)
		s.Uncertainty = map[string]Range{cost: {dec(test.low), dec(test.high)}}
		result, err := Assess(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		if got := result.Recommendation.Verdict; got != test.want {
			t.Errorf("%v: got %s, %s", test, got, result.Recommendation.Reason.Words)
		}
		if flip := result.Recommendation.Reason.BreakEven; flip.Value == nil || roughly(*flip.Value) != "5500" ||
			flip.Pays != Below {
			t.Errorf("%v: flip %v", test, flip)
		}
	}
}

func TestReasonWithoutDriverOrBreakEven(t *testing.T) {
	s := plainScenario() // 11 months that save 500 each
	s.Candidates[0].Offer.Pricing = PerLabel(half)
	rate := "/discount_rate"
	for _, test := range []struct{ low, high, want string }{
		{"0", "0", "It pays in 50 of 50 equally likely futures."},
		{"0", "1", "It pays in 50 of 50 equally likely futures. What decides most is “Discount rate”, " +
			"with 99 % of the spread. None of the strongest inputs would turn the answer alone."},
	} {
		s.Uncertainty = map[string]Range{rate: {dec(test.low), dec(test.high)}}
		result, err := Assess(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		if got := result.Recommendation.Reason.Words; got != test.want {
			t.Errorf("%s to %s: got %q, want %q", test.low, test.high, got, test.want)
		}
	}
}

func TestReasonNamesTheInputAndItsBreakEven(t *testing.T) {
	for _, test := range []struct {
		pointer string
		r       Range
		want    string
	}{
		{"/candidates/0/transition/other_cost", Range{dec("1000"), dec("9000")},
			"switching pays with “Other one-time cost” up to USD 5,500."},
		{"/candidates/0/offer/pricing/unit_price", Range{dec("0.1"), dec("2")},
			"switching pays with “New provider: Price per label” up to USD 0.9 per label."},
		{"/incumbent/offer/pricing/unit_price", Range{dec("0.1"), dec("2")},
			"switching pays with “Current provider: Price per label” from USD 0.6 per label."},
	} {
		s := plainScenario() // 11 months that save 500 each
		s.DiscountRate = decimal.Zero
		s.Candidates[0].Offer.Pricing, s.Candidates[0].Transition.OtherCost = PerLabel(half), dec("1100")
		s.Uncertainty = map[string]Range{test.pointer: test.r}
		result, err := Assess(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		if got := result.Recommendation.Reason.Words; !strings.HasSuffix(got, test.want) {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestReasonNamesTheStrongestInput(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Offer.Pricing, s.Candidates[0].Transition.OtherCost = PerLabel(half), dec("1100")
	strong, weak := "/candidates/0/offer/pricing/unit_price", "/candidates/0/transition/other_cost"
	s.Uncertainty = map[string]Range{strong: {dec("0.1"), dec("2")}, weak: {dec("1000"), dec("1200")}}
	result, err := Assess(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	if reason := result.Recommendation.Reason; reason.Driver.Input != strong || reason.BreakEven.Input != strong {
		t.Errorf("%+v decides, %+v turns the answer, want %s", reason.Driver, reason.BreakEven, strong)
	}
}

func TestUnitWords(t *testing.T) {
	for _, test := range []struct {
		unit  Unit
		value string
		want  string
	}{
		{UnitShare, "0.0123", "1.23 %"}, {UnitRate, "-0.05", "-5 %"}, {UnitMoney, "12345.6", "USD 12,345.6"},
		{UnitMoneyPerLabel, "0.84", "USD 0.84 per label"}, {UnitMoneyPerHour, "95", "USD 95 per hour"},
		{UnitLabels, "60000", "60,000 labels"}, {UnitPoints, "1.1", "1.1 points"}, {UnitCount, "3", "3"},
	} {
		if got := test.unit.words(dec(test.value), "USD"); got != test.want {
			t.Errorf("%s %s: got %q, want %q", test.value, test.unit, got, test.want)
		}
	}
}

func TestInvalidQuestionsGiveProblems(t *testing.T) {
	s, ctx, rate := plainScenario(), t.Context(), "/discount_rate"
	asked := map[string]func() error{
		"assess":          func() error { _, err := Assess(ctx, Scenario{}); return err },
		"risk":            func() error { _, err := AssessRisk(ctx, Scenario{}, 0); return err },
		"sensitivity":     func() error { _, err := Sensitivity(ctx, s, 1); return err },
		"flip":            func() error { _, err := BreakEvenOf(ctx, Scenario{}, 0, rate); return err },
		"curve":           func() error { _, err := CurveOf(ctx, Scenario{}, 0, rate, nil); return err },
		"curve of a text": func() error { _, err := CurveOf(ctx, s, 0, "/currency", nil); return err },
		"curve too wide": func() error {
			_,
				err := CurveOf(ctx, s, 0, rate, &Range{dec("0"), dec("1.01")})
			return err
		},
	}
	for name, ask := range asked {
		if err := ask(); len(problemsOf(t, err)) == 0 {
			t.Errorf("%s: no problem", name)
		}
	}
	if _, err := Estimate(nil, s); err != nil { // a nil context never ends
		t.Error(err)
	}
}
