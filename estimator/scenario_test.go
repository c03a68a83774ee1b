package estimator

import (
	"context"
	"slices"
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

// unusualScenarios change a typical scenario so that npv has steps and kinks among the draws, or so that the decision
// has more actions.
func unusualScenarios(t testing.TB) map[string]Scenario {
	scenarios := map[string]Scenario{}
	unusual := func(name string, change func(s *Scenario, c *Candidate)) {
		s := readScenario(t, "presets/preference-data.json")
		s.Candidates = slices.Grow(s.Candidates, 1) // a second one leaves the first where it is
		change(&s, &s.Candidates[0])
		if err := s.Validate(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		scenarios[name] = s
	}
	unusual("capacity below need", func(s *Scenario, c *Candidate) {
		c.Offer.Capacity = pointer(dec("58000"))
		s.ShortfallCost = dec("6")
	})
	unusual("credits that run out", func(s *Scenario, c *Candidate) {
		s.Incumbent.Offer.Credits, c.Offer.Credits = dec("300000"), dec("500000")
		s.Incumbent.Contract.CreditRefundShare = half
		c.Offer.CreditsExpireMonth = pointer(12)
	})
	unusual("incumbent stops", func(s *Scenario, c *Candidate) {
		s.Incumbent.Contract.EndsMonth = pointer(15)
		s.Incumbent.Offer.DisruptionProbability = dec("0.4")
		addSecondCandidate(s, "0.91")
	})
	unusual("amended contract", func(s *Scenario, c *Candidate) {
		amended := addSecondCandidate(s, "1.08")
		amended.Amends = true
		amended.Offer.LabelAccuracy = s.Incumbent.Offer.LabelAccuracy
		amended.Offer.DisruptionProbability = dec("0.1")
		amended.Transition = Transition{LeadMonths: 1, InitialThroughput: one, LegalHours: dec("30"),
			InitialAccuracy: s.Incumbent.Offer.LabelAccuracy}
		s.Incumbent.Offer.DisruptionProbability = dec("0.2")
	})
	unusual("commitment to use up", func(s *Scenario, c *Candidate) {
		s.Incumbent.Contract = Contract{MonthsLeft: 14, RenewalMonths: 12, NoticeMonths: 2}
		s.Incumbent.Offer.Commitment = dec("60000")
		c.Offer.Commitment = decimal.Zero
		c.Transition.LeadMonths = 5
	})
	unusual("phased partial move", func(s *Scenario, c *Candidate) {
		share := dec("0.6")
		part := addSecondCandidate(s, "0.85")
		part.MoveShare, part.PhaseMonths = &share, pointer(3)
		c.PhaseMonths = pointer(4)
	})
	unusual("tasks with a rate card", withOneTaskOrBoth)
	unusual("yearly commitment, prepaid", func(s *Scenario, c *Candidate) {
		s.Incumbent.Offer.Commitment, s.Incumbent.Offer.CommitmentPeriodMonths = dec("70000"), pointer(12)
		s.Incumbent.Offer.Prepaid = true
		s.Incumbent.Contract.CommitmentSpent = dec("300000")
		s.Incumbent.Contract.CreditRefundShare = dec("0.3")
		c.Offer.CommitmentLabels, c.Offer.TrueUpShare = dec("55000"), &half
	})
	unusual("one range, and one that has no width", func(s *Scenario, c *Candidate) {
		c.Offer.Commitment = dec("60000")
		s.Uncertainty = map[string]Range{
			"/demand/labels_per_month":               {dec("20000"), dec("130000")},
			"/candidates/0/transition/other_cost":    {decimal.Zero, decimal.Zero},
			"/candidates/0/offer/pricing/unit_price": {*c.Offer.Pricing.UnitPrice, *c.Offer.Pricing.UnitPrice},
		}
	})
	unusual("accuracy near 1", func(s *Scenario, c *Candidate) {
		c.Offer.LabelAccuracy, c.Transition.InitialAccuracy = dec("0.997"), dec("0.99")
		s.Models.PointValue = dec("60000")
		s.Uncertainty = map[string]Range{
			"/candidates/0/offer/label_accuracy":        {dec("0.97"), dec("0.9995")},
			"/candidates/0/transition/initial_accuracy": {dec("0.9"), one},
			"/candidates/0/transition/ramp_half_life":   {dec("0.2"), dec("5")},
			"/incumbent/offer/label_accuracy":           {dec("0.93"), dec("0.99")},
		}
	})
	unusual("yen", func(s *Scenario, c *Candidate) {
		s.Currency = "JPY"
		s.DiscountRate = dec("0.02")
	})
	unusual("ranges with their value at one end", func(s *Scenario, c *Candidate) {
		s.Uncertainty = map[string]Range{
			"/candidates/0/offer/pricing/unit_price":    {*c.Offer.Pricing.UnitPrice, dec("1.3")},
			"/candidates/0/transition/initial_accuracy": {dec("0.2"), c.Transition.InitialAccuracy},
			"/candidates/0/offer/label_accuracy":        {dec("0.90"), c.Offer.LabelAccuracy},
			"/discount_rate":                            {dec("0.04"), s.DiscountRate},
		}
	})
	unusual("disruptions as likely as not", func(s *Scenario, c *Candidate) {
		s.Incumbent.Offer.DisruptionProbability, c.Offer.DisruptionProbability = dec("0.35"), dec("0.7")
		c.Offer.RecoveryCost, c.Offer.DisruptionMonths = dec("200000"), dec("3")
	})
	unusual("a claim decides", func(s *Scenario, c *Candidate) {
		c.Transition.ClaimProbability, c.Transition.ClaimCost = dec("0.3"), dec("1500000")
		s.Uncertainty = map[string]Range{
			"/candidates/0/transition/claim_probability": {decimal.Zero, dec("0.9")},
			"/candidates/0/transition/claim_cost":        {decimal.Zero, dec("4000000")},
			"/candidates/0/offer/label_accuracy":         {dec("0.9"), dec("0.97")},
		}
	})
	unusual("prices in tiers that volume crosses", func(s *Scenario, c *Candidate) {
		c.Offer.Pricing = Tiered(Tier{UpTo: pointer(dec("55000")), UnitPrice: dec("1.30")},
			Tier{UpTo: pointer(dec("65000")), UnitPrice: dec("0.60")}, Tier{UnitPrice: dec("0.20")})
	})
	return scenarios
}

// addSecondCandidate copies the first one, at another price.
func addSecondCandidate(s *Scenario, price string) *Candidate {
	second := s.clone().Candidates[0]
	second.Name, second.Offer.Pricing = "Second provider", PerLabel(dec(price))
	s.Candidates = append(s.Candidates, second)
	return &s.Candidates[1]
}

// withOneTaskOrBoth moves one of two tasks, and in a second candidate both.
func withOneTaskOrBoth(s *Scenario, c *Candidate) {
	s.Demand = Demand{DatasetLabels: s.Demand.DatasetLabels, Tasks: []Task{
		{"ranking", dec("50000"), dec("0.1")}, {"writing", dec("4000"), dec("0.4")}}}
	card := func(ranking, writing string) Pricing {
		return Pricing{Model: PricingByTask, Prices: []TaskPricing{
			{"ranking", PerLabel(dec(ranking))}, {"writing", Hourly(dec(writing), dec("9"))}}}
	}
	s.Incumbent.Offer.Pricing = card("0.9", "48")
	addSecondCandidate(s, "0").Offer.Pricing = card("0.7", "40")
	c.Offer.Pricing, c.Tasks = card("0.7", "30"), []string{"ranking"}
	s.Uncertainty = map[string]Range{
		"/demand/tasks/0/labels_per_month":                               {dec("40000"), dec("56000")},
		"/demand/tasks/1/annual_growth":                                  {decimal.Zero, dec("0.9")},
		"/incumbent/offer/pricing/prices/1/pricing/minutes_per_label":    {dec("8"), dec("12")},
		"/candidates/0/offer/pricing/prices/1/pricing/minutes_per_label": {dec("7"), dec("13")},
		"/candidates/1/offer/pricing/prices/1/pricing/minutes_per_label": {dec("7"), dec("13")},
		"/candidates/0/offer/annual_uplift":                              {decimal.Zero, dec("0.08")},
		"/candidates/1/offer/annual_uplift":                              {decimal.Zero, dec("0.08")},
		"/incumbent/offer/next_uplift":                                   {dec("0.05"), dec("0.12")},
		"/candidates/0/offer/label_accuracy":                             {dec("0.92"), dec("0.97")},
		"/candidates/1/offer/label_accuracy":                             {dec("0.92"), dec("0.97")},
		"/candidates/0/transition/initial_throughput":                    {dec("0.3"), dec("0.9")},
		"/candidates/0/transition/ramp_half_life":                        {dec("0.5"), dec("4")},
		"/candidates/1/transition/initial_throughput":                    {dec("0.3"), dec("0.9")},
		"/candidates/1/transition/dip_half_life":                         {one, dec("5")},
		"/models/point_value":                                            {dec("5000"), dec("20000")},
	}
}
