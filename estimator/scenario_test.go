package estimator

import (
	"context"
	"testing"

	"github.com/shopspring/decimal"
)

// dec returns a number from text.
func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func pointer[T any](value T) *T { return &value }

// plainScenario has two providers that charge 1.00 per label and deliver a thousand
// correct labels a month. Moving between them is free: the contract ends with the only
// preparation month.
func plainScenario() Scenario {
	return Scenario{
		Version:       1,
		Currency:      "USD",
		HorizonMonths: 12,
		Demand:        Demand{LabelsPerMonth: dec("1000")},
		Models:        Models{RoundIntervalMonths: 1},
		Incumbent: Incumbent{
			Name:     "Current provider",
			Offer:    plainOffer(),
			Contract: Contract{MonthsLeft: 1},
		},
		Candidates: []Candidate{{
			Name:  "New provider",
			Offer: plainOffer(),
			Transition: Transition{
				LeadMonths:        1,
				InitialThroughput: one,
				InitialAccuracy:   one,
			},
		}},
	}
}

func plainOffer() Offer {
	return Offer{Pricing: PerLabel(one), LabelAccuracy: one}
}

// estimated returns the result of a valid scenario.
func estimated(t TB, s Scenario) Result {
	t.Helper()
	result, err := Estimate(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// equal compares the text of an amount or a ratio.
func equal(t TB, what string, got interface{ String() string }, want string) {
	t.Helper()
	if got.String() != want {
		t.Errorf("%s: got %s, want %s", what, got, want)
	}
}

func TestParseMonth(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01": "2026-01", "2026-12": "2026-12", "0000-01": "0000-01", "9999-12": "9999-12",
		"": "", "2026": "", "2026-00": "", "2026-13": "", "2026-1": "", "026-011": "", "+026-01": "", "2026-+1": "",
		"2026/01": "", "2026-01-01": "", " 026-01": "", "２26-01": "",
	} {
		month, ok := parseMonth(text)
		if ok != (want != "") || ok && month.String() != want {
			t.Errorf("%q: got %s, %t", text, month, ok)
		}
	}
}
