package num

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestPowersOf10(t *testing.T) {
	for _, n := range []int{0, 1, 41, len(powersOf10) - 1, len(powersOf10)} {
		if got, want := powerOf10(int32(n)).String(), "1"+strings.Repeat("0", n); got != want {
			t.Errorf("got %s, want a 1 with %d zeros", got, n)
		}
	}
}

// Rounding with a single division is the same as that of decimals, to TiePlaces first.
func TestRoundAgreesWithDecimals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := decimal.New(rapid.Int64().Draw(t, "coefficient"), rapid.Int32Range(-60, 3).Draw(t, "exponent"))
		d = d.Add(decimal.New(rapid.Int64Range(-9, 9).Draw(t, "half"), rapid.Int32Range(-6, 0).Draw(t, "at")))
		d = d.Add(decimal.New(rapid.Int64Range(-9, 9).Draw(t, "error"), rapid.Int32Range(-90, -30).Draw(t, "of")))
		places := rapid.Int32Range(0, 4).Draw(t, "places")
		want := d
		if want.Exponent() < -TiePlaces {
			want = want.Round(TiePlaces)
		}
		if got, want := round(d, places), want.Round(places); !got.Equal(want) || got.Exponent() != want.Exponent() {
			t.Errorf("%s to %d places: got %s, want %s", d, places, got, want)
		}
		if got, want := trim(d), d.Round(maxPlaces); !got.Equal(want) {
			t.Errorf("%s: got %s, want %s", d, got, want)
		}
	})
}
