package estimator

import "testing"

// A plausible range is around the value, inside the bounds, and one that the
// scenario takes.
func TestPlausible(t *testing.T) {
	for _, test := range []struct{ pointer, value, low, high string }{
		{"/demand/labels_per_month", "60000", "42000", "84000"},
		{"/demand/labels_per_month", "0", "0", "0"},
		{"/demand/labels_per_month", "900000000000", "630000000000", "1000000000000"},
		{"/demand/labels_per_month", "1.23456789012345678901234567891", "0.864197523086419752308641975237", "1.72839504617283950461728395047"},
		{"/demand/labels_per_month", "1e-30", "0.0000000000000000000000000000007", "0.0000000000000000000000000000014"},
		{"/discount_rate", "0.1", "0.06", "0.15"},
		{"/discount_rate", "0.3", "0.06", "0.3"},
		{"/candidates/0/transition/initial_accuracy", "0.99", "0.9405", "1"},
	} {
		in, _ := InputAt(test.pointer)
		r, ok := in.Plausible(dec(test.value))
		if !ok || r.Low.String() != test.low || r.High.String() != test.high {
			t.Errorf("%s at %s: got %s to %s", test.pointer, test.value, r.Low, r.High)
		}
		if !computable(r.Low) || !computable(r.High) {
			t.Errorf("%s at %s: %s to %s is too long", test.pointer, test.value, r.Low, r.High)
		}
	}
	if in, _ := InputAt("/horizon_months"); in.Whole {
		if r, ok := in.Plausible(one); ok {
			t.Errorf("a whole number may be %s to %s", r.Low, r.High)
		}
	}
}
