package num

import (
	"math"
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

func TestRootsAndHalvingsAreExactToFloat64(t *testing.T) {
	within := func(t rapid.TB, what string, got float64, want decimal.Decimal, tolerance float64) {
		if off := math.Abs(got - want.InexactFloat64()); off > tolerance*want.InexactFloat64() {
			t.Errorf("%s: %v, exactly %s", what, got, want.StringFixed(20))
		}
	}
	check := func(t rapid.TB, value float64) {
		d := decimal.NewFromFloat(value)
		within(t, "twelfth root of "+d.String(), twelfthRootFloat(value), twelfthRoot(d), 5e-16)
		if value >= 0.01 { // a short half-life makes much of the last bit of 1/value
			within(t, "halving of "+d.String(), halvingFloat(value), halving(d), 5e-16*max(1, 1/value))
		}
	}
	for _, value := range []float64{0, 1e-12, 1e-3, 0.01, 0.5, 1, 1.1, 1.5, 2, 3, 8, 60} {
		check(t, value)
	}
	rapid.Check(t, func(r *rapid.T) { check(r, rapid.Float64Range(0, 60).Draw(r, "value")) })
}

func TestHalvingOfTinyHalfLivesIsZero(t *testing.T) {
	for _, halfLife := range []float64{0, 1e-300, 1e-30, 1e-4} {
		if got := halvingFloat(halfLife); got != 0 {
			t.Errorf("%v: got %v, want 0", halfLife, got)
		}
	}
}

// Quotients have at least 20 significant digits, however large or small, and repeated
// products no more decimals than Trim keeps.
func TestQuotientsAndProductsHaveTheirDigits(t *testing.T) {
	for _, test := range [][2]string{{"2", "3"}, {"2e-60", "3e30"}, {"2e30", "3e-60"}, {"1e-60", "7e12"},
		{"7e12", "9"}} {
		a, b := dec(test[0]), dec(test[1])
		if off := Quotient(a, b).Mul(b).Sub(a).Abs(); off.GreaterThan(a.Shift(-20)) {
			t.Errorf("%s/%s, times %s, is off by %s", a, b, b, off)
		}
	}
	factor := Exact(dec("1.08123")).TwelfthRoot()
	power := factor
	for m := range 120 {
		if power = power.Mul(factor).Trim(); power.exact.Exponent() < -maxPlaces {
			t.Errorf("the power of %d has %d decimals", m+2, -power.exact.Exponent())
		}
	}
}

// No valid scenario leads to one.
func TestRootOfANegativeNumberPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a negative number has a root")
		}
	}()
	twelfthRoot(dec("-1"))
}

func TestSameBitsOnEveryMachine(t *testing.T) {
	for _, test := range []struct {
		got  float64
		want uint64
	}{
		{twelfthRootFloat(1.1), 0x3ff020a97e05b193},
		{twelfthRootFloat(0.92), 0x3fefc74684622078},
		{halvingFloat(1.5), 0x3fe428a2f98d728b},
		{halvingFloat(7), 0x3fecfbb031a741a5},
	} {
		if bits := math.Float64bits(test.got); bits != test.want {
			t.Errorf("%v: bits %#x, want %#x", test.got, bits, test.want)
		}
	}
}
