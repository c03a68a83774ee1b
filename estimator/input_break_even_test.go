package estimator

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"pgregory.net/rapid"
)

// numbers returns the pointers of all numbers in a scenario.
func numbers(s *Scenario) []string {
	var found []string
	walk("", reflect.ValueOf(s).Elem(), func(pointer string, leaf reflect.Value) {
		if in, _ := InputAt(pointer); in.Numeric() && leaf.Kind() != reflect.String && in.Pointer != profilePointer {
			found = append(found, pointer)
		}
	})
	return found
}

// An exact estimate pays on the side stated and does not on the other.
func TestInputBreakEvenAgreesWithEstimates(t *testing.T) {
	found := 0
	property := func(m maker, s Scenario) {
		pointer := rapid.SampledFrom(numbers(&s)).Draw(m.T, "pointer")
		flip, err := BreakEvenOf(t.Context(), s, 0, pointer)
		if err != nil {
			m.Fatal(err)
		}
		q, err := newQuestion(&s, 0)
		if err != nil {
			m.Fatal(err)
		}
		v, err := q.vary(pointer)
		if err != nil {
			m.Fatal(err)
		}
		// a few minor units of npv are within what float64 and the steps leave open
		slack := decimal.New(2, -minorUnits(s.Currency))
		pays := func(value decimal.Decimal, want bool) {
			value = decimal.Max(v.low, decimal.Min(v.high, value))
			changed, ok := v.at(value)
			if !ok {
				return
			}
			npv := changed.npv(nil).Decimal()
			if want && npv.LessThan(slack.Neg()) || !want && npv.GreaterThan(slack) {
				m.Errorf("%s: pays %s %s, but at %s npv is %s", pointer, flip.Pays, flip.Value, value, npv)
			}
		}
		if flip.Value == nil {
			pays(v.value, flip.Pays == Always)
			return
		}
		found++
		inside, outside := halfStep, halfStep.Neg()
		if v.input.Whole {
			inside, outside = decimal.Decimal{}, one.Neg()
		}
		if flip.Pays == Below {
			inside, outside = inside.Neg(), outside.Neg()
		}
		pays(flip.Value.Add(inside), true)
		if end := flip.Value.Add(outside); !end.LessThan(v.low) && !end.GreaterThan(v.high) {
			pays(end, false)
		}
	}
	// a short run draws few scenarios, sometimes none with a break-even
	for rounds := 0; found == 0; rounds++ {
		if rounds == 20 {
			t.Fatalf("none flips in %d rounds", rounds)
		}
		holds(t, property)
	}
}

func TestInputBreakEvenByHand(t *testing.T) {
	base := func() Scenario {
		s := plainScenario() // 12 months at 1,000 labels and a price of 1
		s.Candidates[0].Offer.Pricing = PerLabel(half)
		s.Candidates[0].Transition.OtherCost = dec("1100")
		s.DiscountRate = decimal.Zero
		return s // 11 months save 500 each
	}
	for _, test := range []struct {
		pointer, value string
		pays           Side
		change         func(*Scenario)
	}{
		{"/candidates/0/transition/other_cost", "5500", Below, nil},
		{"/candidates/0/offer/pricing/unit_price", "0.9", Below, nil},
		{"/incumbent/offer/pricing/unit_price", "0.6", Above, nil},
		{"/demand/labels_per_month", "200", Above, nil},
		{"/horizon_months", "4", Above, nil}, // at 3 months npv is −100
		{"/models/count", "", Always, nil},
		{"/team/legal_rate", "", Always, nil},
		{"/team/legal_rate", "", Never, func(s *Scenario) { // worth nothing, which does not pay
			s.Candidates[0].Offer.Pricing, s.Candidates[0].Transition.OtherCost = PerLabel(one), decimal.Zero
		}},
		{"/models/count", "0", Below, func(s *Scenario) { // one alone costs more than is saved
			s.Models.Rounds, s.Models.IncrementalShare, s.Models.GPUHours, s.Models.GPURate = 1, one, one, dec("5000")
		}},
		{"/demand/labels_per_month", "200", Above,
			func(s *Scenario) { // saves half a label's price from 200 to 1,042 alone, of 10^12
				s.Demand.LabelsPerMonth, s.Candidates[0].Offer.PlatformFee,
					s.Candidates[0].Transition.OtherCost = dec("100"), dec("100"), decimal.Zero
				s.Candidates[0].Offer.Capacity, s.ShortfallCost = pointer(dec("1000")), dec("10")
			}},
		{"/demand/labels_per_month", "1042", Below, func(s *Scenario) { // the one next to 5,000
			s.Demand.LabelsPerMonth, s.Candidates[0].Offer.PlatformFee,
				s.Candidates[0].Transition.OtherCost = dec("5000"), dec("100"), decimal.Zero
			s.Candidates[0].Offer.Capacity, s.ShortfallCost = pointer(dec("1000")), dec("10")
		}},
		{"/models/count", "628", Below, func(s *Scenario) { // each costs 7 to train, and 4,400 is left
			s.Models.Rounds, s.Models.IncrementalShare, s.Models.GPUHours, s.Models.GPURate = 1, one, one, dec("7")
		}},
		{"/incumbent/offer/commitment", "0.1075", Above,
			func(s *Scenario) { // does not pay from 0.022 to there alone, of 10^12
				s.Currency, s.Incumbent.Contract.MonthsLeft = "KWD", 11
				s.Incumbent.Offer.Pricing, s.Candidates[0].Offer.Pricing = PerLabel(dec("0.00003")),
					PerLabel(dec("0.00001"))
				s.Incumbent.Offer.Commitment, s.Candidates[0].Transition.OtherCost = dec("5"), decimal.Zero
			}},
		{"/candidates/0/cutover_month", "15", Below,
			// pays until month 3 and from 7 to 15: after an end of the contract a year's commitment is left
			func(s *Scenario) {
				s.HorizonMonths, s.Incumbent.Contract.MonthsLeft, s.Incumbent.Contract.RenewalMonths = 24, 3, 12
				s.Incumbent.Offer.Commitment, s.Candidates[0].Transition.OtherCost,
					s.Candidates[0].CutoverMonth = dec("1000"), decimal.Zero, pointer(14)
			}},
	} {
		s := base()
		if test.change != nil {
			test.change(&s)
		}
		before, _ := json.Marshal(s)
		flip, err := BreakEvenOf(t.Context(), s, 0, test.pointer)
		if err != nil {
			t.Fatal(err)
		}
		if after, _ := json.Marshal(s); string(after) != string(before) {
			t.Errorf("%s: the scenario was changed", test.pointer)
		}
		value := ""
		if flip.Value != nil {
			value = roughly(*flip.Value)
		}
		if value != test.value || flip.Pays != test.pays {
			t.Errorf("%s: pays %s %s, want %s %s", test.pointer, flip.Pays, value, test.pays, test.value)
		}
	}
	for _, pointer := range []string{"", "/currency", "/nothing", "/candidates/1/offer/credits",
		"/candidates/0/cutover_month"} {
		if _, err := BreakEvenOf(t.Context(), base(), 0, pointer); err == nil {
			t.Errorf("%q: no error", pointer)
		}
	}
}

func TestInputBreakEvenAtAGridValueOrBound(t *testing.T) {
	s := plainScenario()
	s.Demand.LabelsPerMonth = dec("1000000")
	for _, test := range []struct{ stay, move, other, flip string }{
		{"1", "0.9", "1099999", "0.9"}, // 1 is saved over all, which half a millionth more per label costs five times
		{"0.0000001", "0.9", "0", "0"}, // pays where labels are free
	} {
		s.Incumbent.Offer.Pricing, s.Candidates[0].Offer.Pricing = PerLabel(dec(test.stay)), PerLabel(dec(test.move))
		s.Candidates[0].Transition.OtherCost = dec(test.other)
		flip, err := BreakEvenOf(t.Context(), s, 0, "/candidates/0/offer/pricing/unit_price")
		if err != nil || flip.Value == nil || flip.Value.String() != test.flip || flip.Pays != Below {
			t.Errorf("got %+v (%v), want %s and below", flip, err, test.flip)
		}
	}
}

// roughly returns a number to four digits: lines are rounded, so that npv is 0 for a
// range of values.
func roughly(d decimal.Decimal) string { return d.Round(4 - num.Magnitude(d)).String() }

func TestQuestionsDoNotChangeTheScenario(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Offer.Pricing = Hourly(dec("20"), dec("1.5"))
	s.Incumbent.Offer.Capacity, s.Candidates[0].CutoverMonth = pointer(dec("2000")), pointer(3)
	s.Candidates[0].Offer.Pricing = Tiered(Tier{pointer(dec("300")), one}, Tier{pointer(dec("800")), half},
		Tier{nil, half})
	s.Priorities, s.Incumbent.Scores, s.Candidates[0].Scores = scores("1", "1", "1", "1", "1"),
		scores("1", "1", "1", "1", "1"), scores("2", "2", "2", "2", "2")
	s.Waiting = &Waiting{dec("0.2"), dec("0.1")}
	q, err := newQuestion(&s, 0)
	if err != nil {
		t.Fatal(err)
	}
	before, _ := json.Marshal(s)
	for _, pointer := range numbers(&s) {
		v, err := q.vary(pointer)
		if err != nil {
			t.Fatal(err)
		}
		for _, value := range []decimal.Decimal{v.low, v.high} {
			v.at(value)
			if after, _ := json.Marshal(s); string(after) != string(before) {
				t.Fatalf("%s at %s: the scenario was changed", pointer, value)
			}
		}
	}
}
