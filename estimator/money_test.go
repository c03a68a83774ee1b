package estimator

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
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
