package estimator

import (
	"strings"
	"testing"
)

// The bounds are those of the model's table, written down once more.
func TestInputBounds(t *testing.T) {
	money, prices := [2]string{"0", "1000000000000"}, [2]string{"0", "1000000"}
	want := map[Unit][2]string{
		UnitMoney: money, UnitLabels: money, UnitWeight: money,
		UnitMoneyPerLabel: prices, UnitMoneyPerHour: prices, UnitHours: prices, UnitMinutes: prices,
		UnitShare: {"0", "1"}, UnitPoints: {"0", "100"}, UnitMonths: {"0", "60"}, UnitScore: {"0", "10"},
	}
	offers := map[string][2]string{
		"annual_uplift": {"-0.5", "1"}, "next_uplift": {"-0.5", "1"}, "commitment_period_months": {"1", "60"},
		"uplift_months": {"1", "60"}, "credits_expire_month": {"0", "120"},
	}
	own := map[string][2]string{
		"/version": {"1", "1"}, "/model": {"2", "2"}, "/horizon_months": {"1", "120"}, "/discount_rate": {"0", "1"},
		"/demand/annual_growth": {"-0.9", "10"}, "/demand/tasks/*/annual_growth": {"-0.9", "10"},
		"/demand/profile/*": {"0", "12"}, "/candidates/*/phase_months": {"1", "24"},
		"/incumbent/contract/ends_month": {"0", "120"},
		"/waiting/need_ends_rate":        {"0.001", "10"}, "/waiting/price_gap_deviation": {"0.001", "10"},
		"/incumbent/contract/months_left": {"0", "120"}, "/incumbent/contract/renewal_months": {"0", "60"},
		"/incumbent/contract/notice_months": {"0", "24"}, "/candidates/*/cutover_month": {"1", "120"},
		"/candidates/*/transition/lead_months":     {"1", "24"},
		"/candidates/*/transition/parallel_months": {"0", "24"},
		"/models/rounds":                           {"0", "24"}, "/models/round_interval_months": {"1", "24"},
		"/models/count": {"0", "1000"}, "/models/noise_sensitivity": {"0", "10"},
	}
	for _, in := range Inputs() {
		if !in.Numeric() {
			continue
		}
		bounds, special := own[in.Pointer]
		if _, name, isOffer := strings.Cut(in.Pointer, "/offer/"); isOffer && !special {
			bounds, special = offers[name]
		}
		if !special {
			bounds = want[in.Unit]
		}
		if got := [2]string{in.Min.String(), in.Max.String()}; got != bounds {
			t.Errorf("%s: from %s to %s, want %s to %s", in.Pointer, got[0], got[1], bounds[0], bounds[1])
		}
		end := in.Pointer[strings.LastIndexByte(in.Pointer, '/'):]
		if in.Above != (end == "/up_to" || end == "/move_share") {
			t.Errorf("%s: above is %v", in.Pointer, in.Above)
		}
	}
}

// What an entry accepts is worded for people.
func TestAcceptedWords(t *testing.T) {
	for pointer, want := range map[string]string{
		"/discount_rate":                                  "a number from 0 to 1",
		"/demand/annual_growth":                           "a number from -0.9 to 10",
		"/demand/labels_per_month":                        "a number from 0 to 1,000,000,000,000",
		"/team/staff_rate":                                "a number from 0 to 1,000,000",
		"/models/count":                                   "a whole number from 0 to 1,000",
		"/version":                                        "the number 1",
		"/waiting/need_ends_rate":                         "a number from 0.001 to 10",
		"/incumbent/offer/pricing/tiers/3/up_to":          "a number above 0 and up to 1,000,000,000,000",
		"/incumbent/offer/pricing/model":                  "one of per_label, hourly, tiered, by_task",
		"/incumbent/offer/pricing/prices/0/pricing/model": "one of per_label, hourly, tiered",
		"/candidates/0/move_share":                        "a number above 0 and up to 1",
		"/incumbent/contract/early_exit/allowed":          "true or false",
		"/incumbent/name":                                 "a text of 1 to 80 valid characters, some of them visible",
		"/currency":                                       "an ISO 4217 currency code such as USD",
		"/start":                                          "a month such as 2027-01, from 1900-01 to 2199-12",
		"/candidates/0/transition/initial_throughput":     "a number from 0 to 1",
	} {
		in, ok := InputAt(pointer)
		if got := in.rule().String(); !ok || got != want {
			t.Errorf("%s: accepted is %q, want %q", pointer, got, want)
		}
	}
}

func TestGrouped(t *testing.T) {
	for number, want := range map[string]string{
		"0": "0", "12": "12", "123": "123", "1234": "1,234", "-123": "-123", "-1234.5678": "-1,234.5678",
		"123456": "123,456", "1e12": "1,000,000,000,000", "0.001": "0.001",
	} {
		if got := grouped(dec(number).String()); got != want {
			t.Errorf("%s: got %s, want %s", number, got, want)
		}
	}
}
