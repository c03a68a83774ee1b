package estimator

import (
	"slices"
	"testing"
)

// The contract ends at T, T+R, T+2R, … or, without renewal, in any month from T on:
// the first of these that is neither before k nor before the notice.
func TestContractEnd(t *testing.T) {
	for _, test := range []struct {
		monthsLeft, renewal, notice, k int
		end, first                     int
	}{
		{monthsLeft: 7, renewal: 12, notice: 2, k: 3, end: 7, first: 7},
		{monthsLeft: 7, renewal: 12, notice: 2, k: 7, end: 7, first: 7},
		{monthsLeft: 7, renewal: 12, notice: 2, k: 8, end: 19, first: 7},
		{monthsLeft: 1, renewal: 12, notice: 2, k: 1, end: 13, first: 13}, // too late for notice
		{monthsLeft: 2, renewal: 12, notice: 2, k: 1, end: 2, first: 2},   // notice given today
		{monthsLeft: 0, renewal: 12, notice: 0, k: 1, end: 12, first: 0},
		{monthsLeft: 0, renewal: 1, notice: 24, k: 3, end: 24, first: 24},
		{monthsLeft: 5, renewal: 3, notice: 6, k: 12, end: 14, first: 8},
		{monthsLeft: 120, renewal: 60, notice: 0, k: 120, end: 120, first: 120},
		{monthsLeft: 7, renewal: 0, notice: 2, k: 3, end: 7, first: 7},
		{monthsLeft: 7, renewal: 0, notice: 2, k: 9, end: 9, first: 7},
		{monthsLeft: 1, renewal: 0, notice: 6, k: 3, end: 6, first: 6},
		{monthsLeft: 0, renewal: 0, notice: 0, k: 1, end: 1, first: 0},
	} {
		c := Contract{MonthsLeft: test.monthsLeft, RenewalMonths: test.renewal, NoticeMonths: test.notice}
		if end := c.firstEnd(test.k, -1); end != test.end {
			t.Errorf("%+v: ends in month %d, want %d", test, end, test.end)
		}
		if first := c.earliestEnd(); first != test.first {
			t.Errorf("%+v: first ends in month %d, want %d", test, first, test.first)
		}
		deadline := c.noticeDeadline()
		if (deadline == nil) != (test.renewal == 0) || deadline != nil && *deadline != test.first-test.notice {
			t.Errorf("%+v: notice deadline %v, want month %d", test, deadline, test.first-test.notice)
		}
	}
}

// The term and each renewal within the horizon have an end, which may be too soon for
// notice given today.
func TestContractEnds(t *testing.T) {
	for _, test := range []struct {
		monthsLeft, renewal, notice int
		start                       string
		want                        []ContractEnd
	}{
		{7, 12, 8, "2027-01", []ContractEnd{{7, "2027-07", false}, {19, "2028-07", true}, {31, "2029-07", true},
			{43, "2030-07", true}}},
		{12, 12, 12, "", []ContractEnd{{12, "", true}, {24, "", true}, {36, "", true}}},
		{0, 24, 0, "2027-01", []ContractEnd{{0, "2026-12", true}, {24, "2028-12", true}, {48, "2030-12", true}}},
		{36, 12, 0, "", []ContractEnd{{36, "", true}}},
		{40, 12, 0, "", []ContractEnd{{40, "", true}}},
		{7, 0, 2, "", []ContractEnd{{7, "", true}}},
	} {
		c := Contract{MonthsLeft: test.monthsLeft, RenewalMonths: test.renewal, NoticeMonths: test.notice}
		if got := c.ends(test.start, 36); !slices.Equal(got, test.want) {
			t.Errorf("%+v: got %v, want %v", test, got, test.want)
		}
	}
}

// Prices step up in the month after each anniversary of the term's end.
func TestAnniversaries(t *testing.T) {
	for _, test := range []struct{ monthsLeft, month, want int }{
		{0, 1, 0}, {0, 12, 0}, {0, 13, 1}, {0, 24, 1}, {0, 25, 2},
		{12, 12, 0}, {12, 13, 1}, {24, 13, 1}, {24, 25, 2},
		{1, 1, 0}, {1, 2, 1}, {1, 13, 1}, {1, 14, 2}, {1, 120, 10},
		{7, 7, 0}, {7, 8, 1}, {7, 19, 1}, {7, 20, 2},
		{19, 7, 0}, {19, 8, 1}, // a year before the end is one as well
		{120, 120, 9},
	} {
		s := plainScenario()
		s.HorizonMonths, s.Incumbent.Contract.MonthsLeft = 120, test.monthsLeft
		if got := newBasis(&s, nil).newIncumbent().uplifts[test.month]; got != test.want {
			t.Errorf("%d months left, month %d: got %d, want %d", test.monthsLeft, test.month, got, test.want)
		}
	}
}

// The remaining commitment is paid out, or ended early if that is allowed and strictly
// cheaper.
func TestExitTerms(t *testing.T) {
	type terms struct {
		end, notice                                                  int
		method                                                       ExitMethod
		settlement, clawback, export, creditRefund, creditsForfeited string
	}
	for _, test := range []struct {
		name     string
		k        int
		credits  string
		contract Contract
		want     terms
	}{
		{"at the contract's end", 6, "0",
			Contract{MonthsLeft: 6, NoticeMonths: 2, RenewalMonths: 12, RebateClawback: dec("80")},
			terms{6, 4, ExitNone, "0.00", "0.00", "0.00", "0.00", "0.00"}},
		{"before it", 4, "0", Contract{MonthsLeft: 6, NoticeMonths: 2, RenewalMonths: 12,
			RebateClawback: dec("80.005")},
			terms{6, 4, ExitRunOut, "2200.00", "80.01", "0.00", "0.00", "0.00"}},
		{"after it, into the renewal, as far as the horizon", 7, "0",
			Contract{MonthsLeft: 6, NoticeMonths: 2, RenewalMonths: 12, RebateClawback: dec("80")},
			terms{18, 16, ExitRunOut, "5500.00", "0.00", "0.00", "0.00", "0.00"}},
		{"early exit cheaper", 4, "0", Contract{MonthsLeft: 6, NoticeMonths: 2,
			EarlyExit: EarlyExit{true, half, dec("1099.99"), false}},
			terms{6, 2, ExitTerminate, "2199.99", "0.00", "0.00", "0.00", "0.00"}},
		{"early exit as dear", 4, "0", Contract{MonthsLeft: 6, NoticeMonths: 2,
			EarlyExit: EarlyExit{true, half, dec("1100"), false}},
			terms{6, 4, ExitRunOut, "2200.00", "0.00", "0.00", "0.00", "0.00"}},
		{"early exit cheaper but not allowed", 4, "0", Contract{MonthsLeft: 6, EarlyExit: EarlyExit{false, half, one, false}},
			terms{6, 6, ExitRunOut, "2200.00", "0.00", "0.00", "0.00", "0.00"}},
		{"early exit as soon as notice allows", 1, "0",
			Contract{MonthsLeft: 6, NoticeMonths: 3, EarlyExit: EarlyExit{Allowed: true}},
			terms{6, 0, ExitTerminate, "2200.00", "0.00", "0.00", "0.00", "0.00"}},
		{"month to month", 8, "0", Contract{MonthsLeft: 6, NoticeMonths: 2},
			terms{8, 6, ExitNone, "0.00", "0.00", "0.00", "0.00", "0.00"}},
		{"month to month at short notice", 1, "0", Contract{NoticeMonths: 3},
			terms{3, 0, ExitRunOut, "2200.00", "0.00", "0.00", "0.00", "0.00"}},
		{"export by the label", 6, "0",
			Contract{MonthsLeft: 6, ExportFee: dec("20"), ExportFeePerLabel: dec("0.00101")},
			terms{6, 6, ExitNone, "0.00", "0.00", "525.00", "0.00", "0.00"}},
		{"credits left", 2, "3000.01", Contract{MonthsLeft: 2, CreditRefundShare: half}, // two invoices of 1100
			terms{2, 2, ExitNone, "0.00", "0.00", "0.00", "400.01", "400.00"}},
		{"a part of a cent left, and refunded as a whole one", 2, "2200.005",
			Contract{MonthsLeft: 2, CreditRefundShare: one},
			terms{2, 2, ExitNone, "0.00", "0.00", "0.00", "0.01", "0.00"}},
		{"credits used up", 6, "3000", Contract{MonthsLeft: 6, CreditRefundShare: half},
			terms{6, 6, ExitNone, "0.00", "0.00", "0.00", "0.00", "0.00"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			s.Demand.DatasetLabels = dec("500000")
			offer := &s.Incumbent.Offer
			offer.Commitment, offer.PlatformFee, offer.Credits = dec("1000"), dec("100"), dec(test.credits)
			s.Incumbent.Contract = test.contract
			s.Candidates[0].CutoverMonth = &test.k
			e := estimated(t, s).Candidates[0].Exit
			got := terms{orElse(e.ContractEndMonth, -1), orElse(e.NoticeByMonth, -1), e.Method,
				e.Settlement.String(), e.Clawback.String(),
				e.Export.String(), e.CreditRefund.String(), e.CreditsForfeited.String()}
			if got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

// The cost is never negative, since staying remains possible.
func TestMissedNoticeCost(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*Scenario)
		want   string
	}{
		{"month to month", func(s *Scenario) { s.Incumbent.Contract.RenewalMonths = 0 }, "none"},
		{"nothing is committed", func(s *Scenario) {}, "0.00"},
		{"the next end is a year away", func(s *Scenario) {
			s.Incumbent.Offer.Commitment = dec("1000") // saves 0.20 · 1000 a month from month 2, 11 times
		}, "2200.00"}, // at its best month, 12, it then saves nothing
		{"leaving early for a fee", func(s *Scenario) {
			s.Incumbent.Offer.Commitment = dec("1000")
			s.Incumbent.Contract.EarlyExit = EarlyExit{Allowed: true, FixedFee: dec("300")}
		}, "300.00"},
		{"switching never pays", func(s *Scenario) {
			s.Incumbent.Offer.Commitment = dec("1000")
			s.Candidates[0].Offer.Pricing = PerLabel(dec("1.5"))
		}, "0.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			s.Incumbent.Contract.RenewalMonths = 12
			s.Candidates[0].Offer.Pricing = PerLabel(dec("0.8"))
			test.change(&s)
			got := "none"
			if cost := estimated(t, s).Candidates[0].MissedNoticeCost; cost != nil {
				got = cost.String()
			}
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
