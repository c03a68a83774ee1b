package evidence_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
	"github.com/switchcost/switchcost/estimator/presets"
	"pgregory.net/rapid"
)

// history is a scenario whose stay branch the model turns into invoices.
func history(t *rapid.T) estimator.Scenario {
	text, _ := presets.Text(presets.Names()[0])
	s, err := estimator.Parse(scenarioOf(text))
	if err != nil {
		t.Fatal(err)
	}
	number := func(low, high int64, decimals int32, name string) decimal.Decimal {
		return decimal.New(rapid.Int64Range(low, high).Draw(t, name), -decimals)
	}
	s.Currency, s.Start, s.Uncertainty, s.Origins = "EUR", "2024-01", nil, nil
	s.HorizonMonths = rapid.SampledFrom([]int{6, 9, 12, 18, 24, 36}).Draw(t, "months")
	s.Demand = estimator.Demand{LabelsPerMonth: number(2_000, 90_000, 0, "labels")}
	if rapid.Bool().Draw(t, "grows") {
		s.Demand.AnnualGrowth = number(-40, 120, 2, "growth")
	}
	if rapid.Bool().Draw(t, "has season") {
		s.Demand.Profile = profile(t)
	}
	s.Incumbent.Offer = estimator.Offer{LabelAccuracy: decimal.New(95, -2), Pricing: pricing(t, number)}
	if rapid.Bool().Draw(t, "has a fee") {
		s.Incumbent.Offer.PlatformFee = number(100, 9_000, 0, "fee")
	}
	if rapid.Bool().Draw(t, "has a commitment") {
		s.Incumbent.Offer.Commitment = number(1_000, 100_000, 0, "commitment")
	}
	if rapid.Bool().Draw(t, "has an uplift") {
		s.Incumbent.Offer.AnnualUplift = number(1, 20, 2, "uplift")
	}
	s.Incumbent.Contract = estimator.Contract{MonthsLeft: rapid.IntRange(0, 30).Draw(t, "months left")}
	return s
}

func profile(t *rapid.T) []decimal.Decimal {
	factors := make([]decimal.Decimal, 12)
	for i := range 6 {
		up := decimal.New(rapid.Int64Range(0, 80).Draw(t, "season"), -2)
		factors[i], factors[i+6] = decimal.New(1, 0).Add(up), decimal.New(1, 0).Sub(up)
	}
	return factors
}

func pricing(t *rapid.T, number func(int64, int64, int32, string) decimal.Decimal) estimator.Pricing {
	price := number(20, 4_000, 3, "price")
	if rapid.Bool().Draw(t, "one price") {
		return estimator.Pricing{Model: "per_label", UnitPrice: &price}
	}
	end := number(5, 60, -3, "tier's end")
	return estimator.Pricing{Model: "tiered", Tiers: []estimator.Tier{
		{UpTo: &end, UnitPrice: price},
		{UnitPrice: price.Mul(number(50, 95, 2, "discount"))},
	}}
}

// invoices returns the months of the stay branch as CSV: month, labels, amount.
func invoices(t *rapid.T, s estimator.Scenario) string {
	result, err := estimator.Estimate(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	var csv strings.Builder
	csv.WriteString("Month,Labels,Amount\n")
	for m, month := range result.Stay.Months {
		fmt.Fprintf(&csv, "%s,%s,%s\n", month.Date, labelsIn(s, m+1), month.Lines.Amount(estimator.Labels))
	}
	return csv.String()
}

func labelsIn(s estimator.Scenario, month int) decimal.Decimal {
	labels := s.Demand.LabelsPerMonth
	for range (month - 1) / 12 {
		labels = labels.Mul(decimal.New(1, 0).Add(s.Demand.AnnualGrowth))
	}
	if s.Demand.Profile != nil {
		labels = labels.Mul(s.Demand.Profile[(month-1)%12])
	}
	return labels
}

// What the model bills under known terms is what the figures bill again, in the months seen; and where they are set
// they are those terms.
func TestInvoicesOfTheModelGiveItsTermsBack(t *testing.T) {
	set := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s := history(t)
		findings := derive(t, invoices(t, s))
		offer := s.Incumbent.Offer
		for _, f := range findings.Figures {
			set[f.Pointer]++
			switch f.Pointer {
			case "/demand/annual_growth":
				near(t, f, s.Demand.AnnualGrowth)
			case "/demand/labels_per_month":
				if s.HorizonMonths%12 == 0 && (s.HorizonMonths > 12 || s.Demand.AnnualGrowth.IsZero()) {
					near(t, f, labelsNext(s))
				}
			}
		}
		for _, m := range findings.Fit {
			if m.Modelled != "" && !m.Fits {
				outliers := fmt.Sprint(findings.Notes)
				if !strings.Contains(outliers, m.Month.String()) && !strings.Contains(outliers, "price_roughly") {
					t.Fatalf("%s: invoiced %s, modelled %s: %v %v", m.Month, m.Invoiced, m.Modelled, findings.Figures, findings.Notes)
				}
			}
		}
		compareTerms(t, s, findings, offer)
	})
	t.Log(set)
}

func labelsNext(s estimator.Scenario) decimal.Decimal {
	next := s
	next.Demand.Profile = nil
	return labelsIn(next, s.HorizonMonths+1)
}

func near(t *rapid.T, f evidence.Figure, want decimal.Decimal) {
	t.Helper()
	text, _ := f.Value.(string)
	got, err := strconv.ParseFloat(text, 64)
	if w := want.InexactFloat64(); err != nil || math.Abs(got-w) > 1e-3*math.Abs(w)+1e-4 {
		t.Fatalf("%s: got %v, want %s", f.Pointer, f.Value, want)
	}
}

func derive(t *rapid.T, csv string) *evidence.InvoiceFindings {
	table, err := evidence.ReadTable([]byte(csv))
	if err != nil {
		t.Fatal(err)
	}
	return table.ReadInvoices(table.Recognise(false, evidence.Hints{})).Derive(evidence.Options{Digits: 2})
}

func scenarioOf(preset []byte) []byte {
	var p struct {
		Scenario json.RawMessage
	}
	if err := json.Unmarshal(preset, &p); err != nil {
		panic(err)
	}
	return p.Scenario
}

// compareTerms checks that what is claimed is true, unless a note says that something else gives the same invoices.
func compareTerms(t *rapid.T, s estimator.Scenario, findings *evidence.InvoiceFindings, offer estimator.Offer) {
	codes := map[evidence.NoteCode]bool{}
	for _, n := range findings.Notes {
		codes[n.Code] = true
	}
	if codes[evidence.NoteFeeOrTier] || codes[evidence.NoteOneVolume] || codes[evidence.NotePriceRoughly] {
		return
	}
	up := upliftAtEnd(s)
	for _, f := range findings.Figures {
		switch f.Pointer {
		case "/incumbent/offer/platform_fee":
			near(t, f, offer.PlatformFee.Mul(up))
		case "/incumbent/offer/commitment":
			near(t, f, offer.Commitment)
		case "/incumbent/offer/annual_uplift":
			near(t, f, offer.AnnualUplift)
		case "/incumbent/offer/pricing":
			comparePricing(t, f.Value.(evidence.Pricing), offer.Pricing, up)
		}
	}
}

// upliftAtEnd returns by how much prices have risen by the last month.
func upliftAtEnd(s estimator.Scenario) decimal.Decimal {
	up := decimal.New(1, 0)
	for m := 2; m <= s.HorizonMonths; m++ {
		if (m-1-s.Incumbent.Contract.MonthsLeft)%12 == 0 {
			up = up.Mul(decimal.New(1, 0).Add(s.Incumbent.Offer.AnnualUplift))
		}
	}
	return up
}

func comparePricing(t *rapid.T, got evidence.Pricing, want estimator.Pricing, up decimal.Decimal) {
	tiers := want.Tiers
	if want.UnitPrice != nil {
		tiers = []estimator.Tier{{UnitPrice: *want.UnitPrice}}
	}
	price := func(text string, tier int) {
		near(t, evidence.Figure{Pointer: fmt.Sprint("price of tier ", tier), Value: text}, tiers[tier].UnitPrice.Mul(up))
	}
	if got.UnitPrice != "" {
		price(got.UnitPrice, 0)
		return
	}
	for i, tier := range got.Tiers {
		price(tier.UnitPrice, i)
		if i < len(got.Tiers)-1 {
			near(t, evidence.Figure{Pointer: "a tier's end", Value: tier.UpTo}, *tiers[i].UpTo)
		}
	}
}
