package estimator

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestCurvePointsAreNPVWithCrossingsAtZero(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		pointer := rapid.SampledFrom(numbers(&s)).Draw(m.T, "pointer")
		curve, err := CurveOf(t.Context(), s, 0, pointer, nil)
		if err != nil {
			m.Fatal(err)
		}
		if !slices.IsSortedFunc(curve.Points, func(a, b CurvePoint) int { return a.Value.Cmp(b.Value) }) {
			m.Errorf("%s is not in order: %v", pointer, curve.Points)
		}
		if len(curve.Points) == 0 {
			return
		}
		q, err := newQuestion(&s, 0)
		if err != nil {
			m.Fatal(err)
		}
		v, err := q.vary(pointer)
		if err != nil {
			m.Fatal(err)
		}
		point := rapid.SampledFrom(curve.Points).Draw(m.T, "point")
		changed, ok := v.at(point.Value)
		if !ok {
			return // such as a tier that must be above 0
		}
		branches := changed.newSwitching(nil)
		want := branches.npv(branches.switchTo(branches.moveAt(changed.cutover))).Decimal()
		// Rounding differs by a minor unit a month and by half of one in the point itself. Where two large costs nearly
		// cancel, the 16 digits of a float64 limit their difference.
		minor := decimal.New(1, -minorUnits(s.Currency))
		months := decimal.New(int64(changed.scenario.HorizonMonths), 0)
		bound := minor.Mul(months.Add(half)).Add(want.Abs().Mul(dec("1e-11")))
		for _, month := range branches.months[1:] {
			bound = bound.Add(month.total.Decimal().Abs().Mul(dec("1e-14")))
		}
		if point.NPV.Sub(want).Abs().GreaterThan(bound) {
			m.Errorf("%s at %s: %s, an estimate gives %s", pointer, point.Value, point.NPV, want)
		}
		crossings := 0
		for i := 1; i < len(curve.Points); i++ {
			if curve.Points[i].NPV.IsPositive() != curve.Points[i-1].NPV.IsPositive() {
				crossings++
			}
		}
		if crossings != len(curve.Crossings) {
			m.Errorf("%s: %d crossings, want %d", pointer, len(curve.Crossings), crossings)
		}
	})
}

func TestCurveWithinARange(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = PerLabel(half)
	s.Candidates[0].Transition.OtherCost = dec("1100")
	s.DiscountRate = decimal.Zero
	curve, err := CurveOf(t.Context(), s, 0, "/demand/labels_per_month", &Range{dec("100"), dec("340")})
	if err != nil {
		t.Fatal(err)
	}
	if len(curve.Points) != CurvePoints || len(curve.Crossings) != 1 || curve.Crossings[0].String() != "200" {
		t.Errorf("%d points, crossing at %v", len(curve.Points), curve.Crossings)
	}
	equal(t, "first", curve.Points[0].NPV, "-550.00")
	equal(t, "last", curve.Points[24].NPV, "770.00")
	if between, err := CurveOf(t.Context(), s, 0, "/demand/labels_per_month",
		&Range{dec("105"), dec("345")}); err != nil || between.Crossings[0].String() != "200" {
		t.Errorf("from 195 to 205 it crosses 0 at %v (%v)", between.Crossings, err)
	}
	for _, r := range []Range{{dec("0"), dec("1")}, {half, half}} {
		if curve, err := CurveOf(t.Context(), s, 0, "/discount_rate", &r); err != nil ||
			!curve.Points[0].Value.Equal(r.Low) {
			t.Errorf("%v: %v", r, err)
		}
	}
	if curve.Points[1].Value.String() != "110" {
		t.Errorf("second at %s", curve.Points[1].Value)
	}
	for _, r := range []Range{{dec("-1"), dec("5")}, {dec("5"), dec("1e13")}, {dec("5"), dec("4")}} {
		if _, err := CurveOf(t.Context(), s, 0, "/demand/labels_per_month", &r); err == nil {
			t.Errorf("%v: no error", r)
		}
	}
	if _, err := CurveOf(t.Context(), s, 0, "/currency", nil); err == nil {
		t.Error("no error for an input that is not a number")
	}
}

// Tiers must end between their neighbours, and whole numbers are limited by others.
func TestCurveSkipsInvalidScenarios(t *testing.T) {
	s := plainScenario()
	end := func(labels string, price string) Tier { return Tier{pointer(dec(labels)), dec(price)} }
	s.Candidates[0].Offer.Pricing = Tiered(end("300", "1"), end("800", "0.9"), end("2000", "0.5"), Tier{nil, half})
	s.Candidates[0].Transition.LeadMonths, s.Candidates[0].Transition.ParallelMonths = 3, 2
	const ends, lead = "/candidates/0/offer/pricing/tiers/", "/candidates/0/transition/lead_months"
	for _, test := range []struct{ pointer, first, last string }{
		{ends + "0/up_to", "0.000001", "799.999999"},
		{ends + "1/up_to", "300.000001", "1999.999999"},
		{ends + "2/up_to", "800.000001", "1000000000000"},
		{lead, "2", "12"},
	} {
		curve, err := CurveOf(t.Context(), s, 0, test.pointer, nil)
		if err != nil {
			t.Fatal(err)
		}
		if first, last := curve.Points[0].Value,
			curve.Points[len(curve.Points)-1].Value; first.String() != test.first || last.String() != test.last {
			t.Errorf("%s: from %s to %s, want from %s to %s", test.pointer, first, last, test.first, test.last)
		}
	}
	if flip, err := BreakEvenOf(t.Context(), s, 0, lead); err != nil || flip.Value == nil ||
		flip.Value.String() != "11" || flip.Pays != Below {
		t.Errorf("got %v (%v), want 11 and below: a month after the move is left to save in", flip, err)
	}
	s.Incumbent.Offer.Pricing = s.clone().Candidates[0].Offer.Pricing
	curve, err := CurveOf(t.Context(), s, 0, "/incumbent/offer/pricing/tiers/0/up_to", nil)
	if err != nil || curve.Points[len(curve.Points)-1].Value.String() != "799.999999" {
		t.Errorf("the incumbent's first tier ends at %v (%v)", curve.Points, err)
	}
}
