package estimator

import (
	"context"

	"github.com/shopspring/decimal"
)

// dec is a number as a test writes it.
func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func pointer[T any](value T) *T { return &value }

// plainScenario has two providers that ask 1.00 for a label, deliver a
// thousand good ones a month, and a move between them that costs nothing: the
// contract ends with the only preparation month. Tests change what they are about.
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

// estimated is the result of a scenario that must be a good one.
func estimated(t TB, s Scenario) Result {
	t.Helper()
	result, err := Estimate(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// equal checks an amount or a ratio as it is shown.
func equal(t TB, what string, got interface{ String() string }, want string) {
	t.Helper()
	if got.String() != want {
		t.Errorf("%s: got %s, want %s", what, got, want)
	}
}
