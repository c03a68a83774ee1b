package estimator

import (
	"context"

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
