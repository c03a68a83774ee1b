package estimator

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// A provider that is the incumbent over again, taken on at the contract's end
// for nothing and at once, changes nothing: no uplift, risk or credit tells
// the two apart.
func TestIdenticalProviderIsWorthNothing(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		offer := &s.Incumbent.Offer
		offer.AnnualUplift, offer.Credits = decimal.Zero, decimal.Zero
		offer.DisruptionProbability, offer.RecoveryCost = decimal.Zero, decimal.Zero
		lead := s.Candidates[0].Transition.LeadMonths
		end := m.whole(lead, s.HorizonMonths, "contract end")
		s.Incumbent.Contract = Contract{MonthsLeft: end, NoticeMonths: m.whole(0, min(end, 24), "notice"), RenewalMonths: 12}
		s.Models.Count = 0
		s.Candidates = []Candidate{{
			Name:         "New provider",
			Offer:        *offer,
			CutoverMonth: &end,
			Transition:   Transition{LeadMonths: lead, InitialThroughput: one, InitialAccuracy: offer.LabelAccuracy},
		}}
		r := estimated(m, s).Candidates[0]
		if !r.NPV.IsZero() || !r.NetBenefit.IsZero() || !r.OneTimeTotal.IsZero() {
			m.Errorf("npv %s, net benefit %s, one-time total %s", r.NPV, r.NetBenefit, r.OneTimeTotal)
		}
		if *r.PaybackMonth != 0 || *r.DiscountedPaybackMonth != 0 {
			m.Errorf("paid back in month %d, discounted %d", *r.PaybackMonth, *r.DiscountedPaybackMonth)
		}
	})
}

// The npv at the candidate's own cutover month is that month's in the sweep,
// and the best month is the earliest of the highest.
func TestTimingAgrees(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		first := s.Candidates[0].Transition.LeadMonths
		if len(r.Timing) != s.HorizonMonths-first+1 || r.Timing[0].CutoverMonth != first {
			m.Fatalf("%d months from %d", len(r.Timing), r.Timing[0].CutoverMonth)
		}
		equal(m, "npv in the sweep", r.Timing[r.CutoverMonth-first].NPV, r.NPV.String())
		best := slices.MaxFunc(r.Timing, func(a, b Timing) int { return a.NPV.Cmp(b.NPV.Decimal) })
		if r.BestCutoverMonth != best.CutoverMonth {
			m.Errorf("best month %d, want %d", r.BestCutoverMonth, best.CutoverMonth)
		}
		for _, at := range r.Timing { // each month's entry is the npv of a scenario that cuts over then
			if m.whole(0, 9, "look at") == 0 {
				then := edited(s, func(s *Scenario) { s.Candidates[0].CutoverMonth = &at.CutoverMonth })
				equal(m, "npv of that month", estimated(m, then).Candidates[0].NPV, at.NPV.String())
			}
		}
		want := Recommendation{Verdict: SwitchLater, CutoverMonth: best.CutoverMonth, NPV: best.NPV}
		if best.CutoverMonth == first {
			want.Verdict = SwitchNow
		}
		if !best.NPV.IsPositive() {
			want.Verdict = Stay
		}
		got := result.Recommendation
		if got.Verdict != want.Verdict || got.CutoverMonth != want.CutoverMonth || !got.NPV.Equal(want.NPV.Decimal) {
			m.Errorf("recommended %+v, want %+v", got, want)
		}
	})
}
