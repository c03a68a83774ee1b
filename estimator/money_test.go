package estimator

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// A decimal formats without trailing zeros, which money must not inherit.
func TestMoneyAndRatioFormat(t *testing.T) {
	money := Money{decimal.RequireFromString("551026.20")}
	ratio := Ratio{decimal.RequireFromString("0.250000")}
	for _, c := range []struct{ got, want string }{
		{fmt.Sprint(money), "551026.20"},
		{fmt.Sprintf("%s|%v|%12s|%-12v|%q", money, money, money, money, money),
			`551026.20|551026.20|   551026.20|551026.20   |"551026.20"`},
		{fmt.Sprintf("%.1f", money), "551026.2"},
		{fmt.Sprint(&money), "551026.20"},
		{fmt.Sprintf("%s|%v|%10s", ratio, ratio, ratio), "0.250000|0.250000|  0.250000"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestMinorUnits(t *testing.T) {
	for currency, want := range map[string]int{"JPY": 0, "USD": 2, "KWD": 3} {
		if got := MinorUnits(currency); got != want {
			t.Errorf("%s: got %d, want %d", currency, got, want)
		}
	}
}

// Lines are rounded half away from zero from their exact value. A quotient or root cut
// after many digits must not move a tie, and a number near a tie is none.
func TestLinesAreRoundedOnce(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*Scenario)
		month  int
		line   Line
		want   string
	}{
		{"a tie goes up", func(s *Scenario) {
			s.Candidates[0].Transition.SetupFee = dec("0.005")
		}, 1, Setup, "0.01"},
		{"just below a tie goes down", func(s *Scenario) {
			s.Candidates[0].Transition.SetupFee = dec("0.00499999999999999999999999999")
		}, 1, Setup, "0.00"},
		{"a product just below a tie goes down", func(s *Scenario) {
			s.Team.LegalRate = dec("0.00499999999999999999999")
			s.Candidates[0].Transition.LegalHours = one
		}, 1, Legal, "0.00"},
		{"an hourly price that does not divide", func(s *Scenario) {
			s.Demand.LabelsPerMonth = one // 1/60 · 0.2 is 0.0033…, half as much again 0.005
			s.Incumbent.Offer.Pricing = Hourly(dec("0.2"), one)
			s.Incumbent.Offer.AnnualUplift = half
		}, 1, Labels, "0.00"},
		{"an hourly price whose uplift makes a tie", func(s *Scenario) {
			s.Demand.LabelsPerMonth = one
			s.Incumbent.Offer.Pricing = Hourly(dec("0.2"), one)
			s.Incumbent.Offer.AnnualUplift = half
			s.Candidates[0].CutoverMonth = pointer(12)
		}, 2, Labels, "0.01"},
		{"rework at an hourly price that does not divide", func(s *Scenario) {
			s.Incumbent.Offer.Pricing = Hourly(dec("20"), one) // a third per label
			s.Incumbent.Offer.LabelAccuracy = dec("0.95")
			s.Incumbent.Offer.ReworkPriceShare = dec("0.01")
			s.Quality = Quality{ReviewShare: dec("0.1"), CatchRate: dec("0.3")} // 1.5 labels to do again
		}, 1, Rework, "0.01"},
		{"a decay of a half, reached over an irrational root", func(s *Scenario) {
			s.Models.PointValue = dec("0.01")
			s.Candidates[0].Transition.DipPoints = one
			s.Candidates[0].Transition.DipHalfLife = dec("2")
		}, 4, AccuracyDip, "0.01"},
		{"a chance per month that is a half", func(s *Scenario) {
			s.Incumbent.Offer.DisruptionProbability = dec("0.999755859375") // 1 − 0.5^12
			s.Incumbent.Offer.RecoveryCost = dec("0.01")
		}, 1, Disruption, "0.01"},
		{"a certain disruption", func(s *Scenario) {
			s.Incumbent.Offer.DisruptionProbability = one
			s.Incumbent.Offer.RecoveryCost = dec("123.455")
		}, 1, Disruption, "123.46"},
		{"no minor unit", func(s *Scenario) {
			s.Currency = "JPY"
			s.Candidates[0].Transition.OtherCost = half
		}, 1, Other, "1"},
		{"three digits", func(s *Scenario) {
			s.Currency = "KWD"
			s.Candidates[0].Transition.OtherCost = dec("0.0005")
		}, 1, Other, "0.001"},
		{"minus a half goes away from zero", func(s *Scenario) {
			s.Incumbent.Offer.Credits = dec("1000.005") // refunded in full, the first month's invoice aside
			s.Incumbent.Contract.CreditRefundShare = one
		}, 1, Exit, "-0.01"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			test.change(&s)
			month := estimated(t, s).Candidates[0].Switch.Months[test.month-1]
			equal(t, test.line.String(), month.Lines.Amount(test.line), test.want)
		})
	}
}

// The last month takes the rest of the rounded amount, which may be negative.
func TestSpreadAddsUpToTheRoundedAmount(t *testing.T) {
	for _, test := range []struct {
		amount string
		months int
		want   []string
	}{
		{"10.004", 1, []string{"10.00"}},
		{"10", 3, []string{"3.33", "3.33", "3.34"}},
		{"20", 3, []string{"6.67", "6.67", "6.66"}},
		{"0.02", 4, []string{"0.01", "0.01", "0.01", "-0.01"}},
		{"0", 2, []string{"0.00", "0.00"}},
	} {
		b := newBasis(&Scenario{Currency: "USD", HorizonMonths: 1}, nil)
		spread := b.spread(Legal, num.Exact(dec(test.amount)), test.months)
		for i, want := range test.want {
			equal(t, test.amount, b.money(spread[i].amount), want)
		}
	}
}

func TestDecayHalvesInEachHalfLife(t *testing.T) {
	for _, test := range []struct {
		halfLife string
		want     [4]string // at j = 1, 2, 3, 4, to six decimals
	}{
		{"0", [4]string{"1.000000", "0.000000", "0.000000", "0.000000"}},
		{"1e-30", [4]string{"1.000000", "0.000000", "0.000000", "0.000000"}},
		{"0.1", [4]string{"1.000000", "0.000977", "0.000001", "0.000000"}},
		{"1", [4]string{"1.000000", "0.500000", "0.250000", "0.125000"}},
		{"3", [4]string{"1.000000", "0.793701", "0.629961", "0.500000"}},
		{"60", [4]string{"1.000000", "0.988514", "0.977160", "0.965936"}},
	} {
		factors := decays(num.Exact(dec(test.halfLife)), 4)
		for i, want := range test.want {
			equal(t, test.halfLife, Ratio{factors[i+1].Decimal().Round(ratioPlaces)}, want)
		}
	}
}
