package search

import (
	"context"
	"errors"
	"testing"

	"github.com/shopspring/decimal"
)

func pointAt(value func(decimal.Decimal) decimal.Decimal, at int64) Point {
	return Point{at, value(decimal.NewFromInt(at))}
}

// A root takes few evaluations, since each of them is an estimate.
func TestDecimalRootTakesFewSteps(t *testing.T) {
	power := func(n int64) func(decimal.Decimal) decimal.Decimal {
		return func(x decimal.Decimal) decimal.Decimal {
			return decimal.RequireFromString("0.001").Sub(x.Pow(decimal.NewFromInt(n)))
		}
	}
	for _, test := range []struct {
		name  string
		value func(decimal.Decimal) decimal.Decimal
		most  int
	}{
		{"a line", power(1), 2}, {"a curve", power(3), 37}, {"flat, then steep", power(30), 36},
		{"a cliff", func(x decimal.Decimal) decimal.Decimal {
			if x.LessThan(decimal.RequireFromString("1.234567")) {
				return decimal.RequireFromString("1000000000000")
			}
			return decimal.RequireFromString("-0.01")
		}, 90},
	} {
		tries := 0
		counted := func(x decimal.Decimal) decimal.Decimal { tries++; return test.value(x) }
		if _, _, err := DecimalRoot(t.Context(), pointAt(test.value, 0), pointAt(test.value, 10), counted); err != nil {
			t.Fatal(err)
		}
		if tries > test.most {
			t.Errorf("%s: found in %d tries, %d are enough", test.name, tries, test.most)
		}
	}
}

func TestDecimalRoot(t *testing.T) {
	line := func(at, slope string) func(decimal.Decimal) decimal.Decimal {
		return func(x decimal.Decimal) decimal.Decimal {
			return decimal.RequireFromString(at).Sub(x.Mul(decimal.RequireFromString(slope)))
		}
	}
	for _, test := range []struct {
		name  string
		limit int64
		value func(decimal.Decimal) decimal.Decimal
		want  string
	}{
		{"in the middle", 1, line("1", "2"), "0.500000"},
		{"a root without end", 10, line("1", "3"), "0.333333"},
		{"a root that rounds up", 10, line("2", "3"), "0.666667"},
		{"at the start", 1, line("0", "1"), "0.000000"},
		{"nothing anywhere", 10, line("0", "0"), "0.000000"},
		{"at the end", 1, line("1", "1"), "1.000000"},
		{"never", 1, line("2", "1"), "none"},
		{"near the largest amount", 1_000_000_000_000, func(x decimal.Decimal) decimal.Decimal {
			return decimal.RequireFromString("980000000000").Sub(x)
		}, "980000000000.000000"},
		{"below from the start", 1, line("-1", "1"), "none"},
		{"a step", 10, func(x decimal.Decimal) decimal.Decimal {
			if x.LessThan(decimal.RequireFromString("1.234567")) {
				return decimal.RequireFromString("1000000000000")
			}
			return decimal.RequireFromString("-0.01")
		}, "1.234567"},
	} {
		got, ok, err := DecimalRoot(t.Context(), pointAt(test.value, 0), pointAt(test.value, test.limit), test.value)
		if err != nil {
			t.Fatal(err)
		}
		shown := "none"
		if ok {
			shown = got.StringFixed(6)
		}
		if shown != test.want {
			t.Errorf("%s: got %s, want %s", test.name, shown, test.want)
		}
	}
}

func TestDecimalRootStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	fall := func(x decimal.Decimal) decimal.Decimal { return half.Sub(x) }
	if _, _, err := DecimalRoot(ctx, pointAt(fall, 0), pointAt(fall, 1), fall); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}
