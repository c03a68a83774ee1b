package estimator

import (
	"encoding/json"
	"strings"
	"testing"
)

// An assessment is the estimate and what the single questions answer.
func TestAssessIsItsParts(t *testing.T) {
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
	if reason == nil || reason.Driver == nil || reason.Flip == nil || !strings.HasPrefix(reason.Words, "It pays in 99.9 % of equally likely futures. What") {
		t.Fatalf("reason %+v", reason)
	}
	s.Candidates[0].CutoverMonth = pointer(result.Recommendation.CutoverMonth)
	flip, err := FlipOf(t.Context(), s, 0, reason.Flip.Input)
	if err != nil {
		t.Fatal(err)
	}
	if flip.Value == nil || reason.Flip.Value == nil || !flip.Value.Equal(*reason.Flip.Value) || flip.Pays != reason.Flip.Pays {
		t.Errorf("flip %v, want %v", reason.Flip, flip)
	}
	t.Log(reason.Words)
}

// Where it is as likely to pay as not, the verdict says so.
func TestTossUp(t *testing.T) {
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
		if flip := result.Recommendation.Reason.Flip; flip.Value == nil || roughly(*flip.Value) != "5500" || flip.Pays != Below {
			t.Errorf("%v: flip %v", test, flip)
		}
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

func TestAssessRefusesBadScenarios(t *testing.T) {
	if _, err := Assess(t.Context(), Scenario{}); err == nil {
		t.Error("no error")
	}
}
