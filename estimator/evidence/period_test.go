package evidence_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
	"pgregory.net/rapid"
)

// periodic is a scenario with a commitment for whole periods of several months, of which the first may have begun
// before the first invoice.
func periodic(t *rapid.T) (s estimator.Scenario, length int) {
	s = history(t)
	length = rapid.SampledFrom([]int{3, 6, 12}).Draw(t, "months of a period")
	s.Incumbent.Offer.CommitmentPeriodMonths = &length
	perMonth := s.Demand.LabelsPerMonth.Mul(decimal.New(rapid.Int64Range(5, 40).Draw(t, "share"), -1))
	s.Incumbent.Offer.Commitment = perMonth.Truncate(0)
	s.Incumbent.Contract.MonthsLeft = rapid.SampledFrom([]int{0, length, length / 3}).Draw(t, "months left of a period")
	s.HorizonMonths = s.Incumbent.Contract.MonthsLeft%length + length*rapid.IntRange(1, 36/length-1).Draw(t, "periods")
	s.Incumbent.Contract.CommitmentSpent = decimal.New(rapid.Int64Range(0, 200_000).Draw(t, "spent"), 0)
	return s, length
}

// A commitment for several months is found only as it is, and always where two periods show it and nothing else could.
func TestCommitmentsForSeveralMonthsComeBack(t *testing.T) {
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s, length := periodic(t)
		findings := derive(t, invoices(t, s))
		months, commitment := "", evidence.Figure{}
		for _, f := range findings.Figures {
			switch f.Pointer {
			case "/incumbent/offer/commitment_period_months":
				months = fmt.Sprint(f.Value)
			case "/incumbent/offer/commitment":
				commitment = f
			}
		}
		switch ups := trueUpsOf(t, s, length); {
		case slices.ContainsFunc(findings.Notes, func(n evidence.Note) bool { return n.Code == evidence.NoteFeeOrTier }):
			seen["a fee or a tier"]++
		case months == fmt.Sprint(length):
			seen["found"]++
			near(t, commitment, s.Incumbent.Offer.Commitment)
		case months != "":
			t.Fatalf("got %s months, want %d: %v", months, length, findings.Notes)
		case len(ups) >= 2 && isPlain(s, length) && spread(ups) > 0.005:
			t.Fatalf("a commitment for %d months is not found, with true-ups over charges of %v: %v", length, ups, findings.Notes)
		default:
			seen["not found"]++
		}
		for _, m := range findings.Fit {
			if m.Modelled != "" && !m.Fits && months != "" {
				t.Fatalf("%s: invoiced %s, modelled %s", m.Month, m.Invoiced, m.Modelled)
			}
		}
	})
	t.Log(seen)
	if seen["found"] == 0 {
		t.Error("no commitment is found")
	}
}

// isPlain reports whether the months that end no period have one price, and volumes enough to tell it from a fee.
func isPlain(s estimator.Scenario, length int) bool {
	var volumes []float64
	for m := 1; m <= s.HorizonMonths; m++ {
		if (m-s.Incumbent.Contract.MonthsLeft)%length != 0 {
			volumes = append(volumes, labelsIn(s, m).InexactFloat64())
		}
	}
	slices.Sort(volumes)
	different := slices.CompactFunc(volumes, func(a, b float64) bool { return b-a <= 0.02*b })
	return s.Incumbent.Offer.Pricing.UnitPrice != nil && s.Incumbent.Offer.AnnualUplift.IsZero() && len(different) >= 3
}

// trueUpsOf returns the charges of whole periods that fall short of the commitment.
func trueUpsOf(t *rapid.T, s estimator.Scenario, length int) (charges []float64) {
	floor := s.Incumbent.Offer.Commitment.Mul(decimal.NewFromInt(int64(length)))
	s.Incumbent.Offer.Commitment = decimal.Zero
	result, err := estimator.Estimate(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	fee := s.Incumbent.Offer.PlatformFee.Mul(decimal.NewFromInt(int64(length)))
	for end := length + s.Incumbent.Contract.MonthsLeft%length; end <= s.HorizonMonths; end += length {
		sum := decimal.Zero
		for _, month := range result.Stay.Months[end-length : end] {
			sum = sum.Add(month.Lines.Amount(estimator.Labels).Decimal)
		}
		if sum = sum.Sub(fee); sum.LessThan(floor.Sub(decimal.NewFromInt(1))) {
			charges = append(charges, sum.InexactFloat64())
		}
	}
	return charges
}

func spread(values []float64) float64 { return 1 - slices.Min(values)/slices.Max(values) }

// Invoices by the hour give the rate and the minutes per label back.
func TestHourlyInvoicesGiveTheirRateBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := history(t)
		rate := decimal.New(rapid.Int64Range(500, 9_000).Draw(t, "rate"), -2)
		minutes := decimal.New(rapid.Int64Range(5, 300).Draw(t, "minutes"), -1)
		s.Incumbent.Offer.Pricing = estimator.Pricing{Model: "hourly", HourlyRate: &rate, MinutesPerLabel: &minutes}
		s.Incumbent.Offer.Commitment, s.Incumbent.Offer.PlatformFee = decimal.Zero, decimal.Zero
		s.Incumbent.Offer.AnnualUplift = decimal.Zero
		result, err := estimator.Estimate(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		var csv strings.Builder
		csv.WriteString("Month,Hours,Amount,Labels\n")
		for m, month := range result.Stay.Months {
			labels := labelsIn(s, m+1)
			hours := labels.Mul(minutes).DivRound(decimal.New(60, 0), 12)
			fmt.Fprintf(&csv, "%s,%s,%s,%s\n", month.Date, hours, month.Lines.Amount(estimator.Labels), labels)
		}
		for _, f := range derive(t, csv.String()).Figures {
			if p, ok := f.Value.(evidence.Pricing); ok && p.Model == "hourly" {
				near(t, evidence.Figure{Pointer: "rate", Value: p.HourlyRate}, rate)
				near(t, evidence.Figure{Pointer: "minutes", Value: p.MinutesPerLabel}, minutes)
			} else if ok {
				price := rate.Mul(minutes).DivRound(decimal.New(60, 0), 12)
				near(t, evidence.Figure{Pointer: "price", Value: p.UnitPrice}, price)
			}
		}
	})
}

// Invoices with a row per kind give the rate card back.
func TestInvoicesByKindGiveTheRateCardBack(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		prices := map[string]decimal.Decimal{}
		var rows []string
		s := history(t)
		s.Incumbent.Offer.Commitment, s.Incumbent.Offer.PlatformFee = decimal.Zero, decimal.Zero
		s.Incumbent.Offer.AnnualUplift = decimal.Zero
		for _, kind := range []string{"Boxes", "Masks", "Tracks"}[:rapid.IntRange(2, 3).Draw(t, "kinds")] {
			price := decimal.New(rapid.Int64Range(20, 4_000).Draw(t, kind), -3)
			s.Incumbent.Offer.Pricing = estimator.Pricing{Model: "per_label", UnitPrice: &price}
			s.Demand.LabelsPerMonth = decimal.New(rapid.Int64Range(2_000, 90_000).Draw(t, "labels of "+kind), 0)
			prices[kind] = price
			for _, row := range strings.Split(strings.TrimSpace(invoices(t, s)), "\n")[1:] {
				rows = append(rows, kind+","+row)
			}
		}
		if first := prices["Boxes"]; !slices.ContainsFunc(slices.Collect(maps.Values(prices)), func(p decimal.Decimal) bool {
			return !p.Equal(first)
		}) {
			return // one price for all
		}
		card := evidence.Pricing{}
		for _, f := range derive(t, "Type,Month,Labels,Amount\n"+strings.Join(rows, "\n")).Figures {
			if p, ok := f.Value.(evidence.Pricing); ok {
				card = p
			}
		}
		if len(card.Prices) != len(prices) {
			t.Fatalf("got %v, want %v", card, prices)
		}
		for _, p := range card.Prices {
			near(t, evidence.Figure{Pointer: p.Task, Value: p.Pricing.UnitPrice}, prices[p.Task])
		}
		found++
	})
	if found == 0 {
		t.Error("no rate card is found")
	}
}

// The price is 2; labels lists them from January 2025.
func TestCommitmentPeriodsFromInvoices(t *testing.T) {
	for _, c := range []struct {
		name   string
		labels []int
		extra  map[int]int // by month, from 1
		named  bool
		want   string // commitment and months of the period
		note   evidence.NoteCode
	}{
		{"two quarters of four", []int{50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 99}, map[int]int{3: 160, 9: 220}, false,
			"153.3333 3", evidence.NoteTrueUp},
		{"two years", twice(50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 99), map[int]int{12: 382, 24: 366}, false,
			"166.6667 12", evidence.NoteTrueUp},
		{"one year, whose invoice names the true-up", []int{50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 99},
			map[int]int{12: 382}, true, "166.6667 12", evidence.NoteTrueUp},
		{"one year, whose invoice does not", []int{50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 99},
			map[int]int{10: 382}, false, "", evidence.NoteTrueUpOnce},
		{"the same volume in both years", slices.Concat(twice(50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 98)[:12],
			[]int{50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 98}), map[int]int{12: 384, 24: 384}, false, "",
			evidence.NoteTrueUpOpen},
		{"no common floor", twice(50, 60, 40, 90, 80, 85, 70, 30, 20, 95, 90, 99), map[int]int{12: 382, 24: 500}, false, "",
			evidence.NoteTrueUpVaries},
	} {
		t.Run(c.name, func(t *testing.T) {
			var csv strings.Builder
			csv.WriteString("Month,Type,Labels,Amount\n")
			for i, labels := range c.labels {
				month, extra := fmt.Sprintf("%d-%02d", 2025+i/12, 1+i%12), c.extra[i+1]
				if c.named && extra > 0 {
					fmt.Fprintf(&csv, "%s,True-up,,%d.00\n", month, extra)
					extra = 0
				}
				fmt.Fprintf(&csv, "%s,Boxes,%d,%d.00\n", month, labels, 2*labels+extra)
			}
			table, err := evidence.ReadTable([]byte(csv.String()))
			if err != nil {
				t.Fatal(err)
			}
			found := table.ReadInvoices(table.Recognise(false, evidence.Hints{})).Derive(evidence.Options{Digits: 2})
			var got []string
			for _, f := range found.Figures {
				if strings.Contains(f.Pointer, "commitment") {
					got = append(got, fmt.Sprint(f.Value))
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v, want %s: %v", got, c.want, found.Notes)
			}
			if !slices.ContainsFunc(found.Notes, func(n evidence.Note) bool { return n.Code == c.note }) {
				t.Errorf("got notes %v, want %s", found.Notes, c.note)
			}
			for _, m := range found.Fit {
				if c.want != "" && !m.Fits {
					t.Errorf("%s: invoiced %s, modelled %s", m.Month, m.Invoiced, m.Modelled)
				}
			}
		})
	}
}

// twice repeats a year with one label more in its last month but one and seven more in its last.
func twice(year ...int) []int {
	next := slices.Clone(year)
	next[10], next[11] = next[10]+1, next[11]+7
	return append(slices.Clone(year), next...)
}
