package estimator

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestHurdle(t *testing.T) {
	for _, test := range []struct{ discountRate, needEndsRate, deviation, cost, want float64 }{
		{0.1, 0.2, 0.08, 0.25, 0.155}, // to three decimals
		{0.1, 0.2, 0.08, 0, 0},
		{0.1, 0.2, 0.08, -1, 0},
		{0, 0.001, 0.001, 1e12, 1e9}, // far from the root: (ρ+λ) times the cost
	} {
		got := hurdle(test.discountRate, test.needEndsRate, test.deviation, test.cost)
		if math.Abs(got-test.want) > 0.0005*max(1, test.want) || (got == 0) != (test.want == 0) {
			t.Errorf("%v: got %v", test, got)
		}
	}
}

func TestHurdleFallsToZeroWithTheCost(t *testing.T) {
	last := hurdle(0.1, 0.2, 0.08, 1)
	for exponent := -1; exponent >= -40; exponent-- {
		got := hurdle(0.1, 0.2, 0.08, math.Pow10(exponent))
		if !(got >= 0 && got <= last) {
			t.Errorf("10^%d: got %v after %v", exponent, got, last)
		}
		last = got
	}
	if last > 1e-6 {
		t.Errorf("got %v", last)
	}
}

func TestHurdleSolvesItsEquation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate, ends := rapid.Float64Range(0, 1).Draw(t, "rate"), rapid.Float64Range(0.001, 10).Draw(t, "ends")
		deviation, cost := rapid.Float64Range(0.001, 10).Draw(t, "deviation"),
			rapid.Float64Range(0, 100).Draw(t, "cost")
		psi := math.Sqrt(2*(rate+ends)) / deviation
		phi := 1 + psi*(rate+ends)*cost
		y := psi * hurdle(rate, ends, deviation, cost)
		if off := y + math.Exp(-y) - phi; math.Abs(off) > 1e-12*phi {
			t.Errorf("%v left over of %v", off, phi)
		}
	})
}

func TestWaitingHurdle(t *testing.T) {
	s := plainScenario() // a year of staying costs 12,000
	s.DiscountRate, s.Candidates[0].Transition.OtherCost = dec("0.1"), dec("3000")
	if got := estimated(t, s).Candidates[0].WaitingHurdle; got != nil {
		t.Errorf("got %s without waiting", got)
	}
	s.Waiting = &Waiting{NeedEndsRate: dec("0.2"), PriceGapDeviation: dec("0.08")}
	equal(t, "hurdle", Ratio{estimated(t, s).Candidates[0].WaitingHurdle.Round(3)}, "0.155000")
}

func TestYearlySaving(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Offer.PlatformFee = dec("100")
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.7"))
	if got := estimated(t, s).Candidates[0].YearlySaving; got != nil {
		t.Errorf("got %s without waiting", got)
	}
	s.Waiting = &Waiting{NeedEndsRate: dec("0.2"), PriceGapDeviation: dec("0.08")}
	for _, k := range []int{1, 7, 12} {
		s.Candidates[0].CutoverMonth = &k
		got := estimated(t, s).Candidates[0].YearlySaving
		if k == s.HorizonMonths {
			if got != nil {
				t.Errorf("got %s at the horizon", got)
			}
			continue
		}
		equal(t, "saving", got, "0.363636") // 400 of 1,100 a month
	}
}
