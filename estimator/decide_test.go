package estimator

import (
	"fmt"
	"os"
	"slices"
	"testing"
)

// weighed returns the actions of a valid scenario and their worth.
func weighed(t *testing.T, s Scenario) *weighing {
	t.Helper()
	e, err := newEstimate(t.Context(), &s)
	if err != nil {
		t.Fatal(err)
	}
	w, err := e.newWeighing(t.Context(), newSimulation(&s))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestSwitchThatPaysAtTheValuesButLosesOnAverageIsStayed(t *testing.T) {
	s := readDecisionScenario(t)
	if r := estimated(t, s).Recommendation; r.Verdict != SwitchNow || r.By != ByValues {
		t.Fatalf("by values: %+v", r)
	}
	r := assessed(t, s).Recommendation
	if r.Verdict != Stay || r.By != BySimulation || r.Case.Code != StayAverage || !r.Mean.IsNegative() {
		t.Errorf("got %+v", r)
	}
}

// The price may be a little higher than the incumbent's, or much lower.
func TestSwitchThatLosesAtTheValuesButGainsOnAverageIsMade(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = PerLabel(dec("1.01"))
	s.Uncertainty = map[string]Range{"/candidates/0/offer/pricing/unit_price": {Low: dec("0.7"), High: dec("1.02")}}
	if r := estimated(t, s).Recommendation; r.Verdict != Stay {
		t.Fatalf("by values: %+v", r)
	}
	r := assessed(t, s).Recommendation
	if r.Verdict != SwitchNow || r.Case.Code != NowAverage || r.CutoverMonth != 1 || !r.Mean.IsPositive() ||
		!r.NPV.IsNegative() {
		t.Errorf("got %+v", r)
	}
	turns := r.Reason.TurnsAt
	if turns == nil || turns.Pays != Below || turns.Value.LessThan(dec("0.98")) || turns.Value.GreaterThan(dec("1.001")) {
		t.Errorf("turns at %+v", turns)
	}
}

func TestActionsAreInOrderAndComplete(t *testing.T) {
	s := readScenario(t, "presets/preference-data.json")
	own := 20
	first := s.Candidates[0]
	first.CutoverMonth = &own
	amended := s.Candidates[0]
	amended.Amends = true
	s.Candidates = []Candidate{first, amended}
	w := weighed(t, s)
	if w.choice(0) != (Choice{}) {
		t.Errorf("the first is %+v", w.choice(0))
	}
	var months []int
	for i, m := range w.moves {
		if i > 0 {
			before := w.moves[i-1]
			rises := m.candidate > before.candidate || m.cutover > before.cutover || m.usesUp && !before.usesUp
			if !rises {
				t.Errorf("%+v follows %+v", m, before)
			}
		}
		end := s.Incumbent.Contract.firstEnd(m.cutover, 0)
		if m.usesUp && (m.candidate == 1 || end <= m.cutover) {
			t.Errorf("%+v cannot use up the commitment", m)
		}
		if m.candidate == 0 && !m.usesUp {
			months = append(months, m.cutover)
			used := slices.Contains(w.moves, candidateMove{0, move{cutover: m.cutover, usesUp: true}})
			if used != (end > m.cutover) {
				t.Errorf("month %d with the commitment used up: %v", m.cutover, used)
			}
		}
	}
	for _, k := range []int{first.Transition.LeadMonths, own, w.schedules[0].best} {
		if !slices.Contains(months, k) {
			t.Errorf("month %d is missing from %v", k, months)
		}
	}
}

// To leave later pays fees and exports later, which is worth something, but uses nothing up.
func TestNothingCommittedIsNotUsedUp(t *testing.T) {
	s := plainScenario()
	s.DiscountRate, s.Incumbent.Contract.ExportFee, s.Incumbent.Contract.MonthsLeft = dec("0.1"), dec("5000"), 6
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.5"))
	s.Uncertainty = map[string]Range{"/candidates/0/offer/pricing/unit_price": {Low: dec("0.4"), High: dec("0.6")}}
	for _, m := range weighed(t, s).moves {
		if m.usesUp {
			t.Errorf("got %+v", m)
		}
	}
	s.Candidates[0].RunOutUse = true // since the scenario asks for it
	if !slices.ContainsFunc(weighed(t, s).moves, func(m candidateMove) bool { return m.usesUp }) {
		t.Error("none of the moves is the scenario's")
	}
}

// Without staying, the best switch is made, even if it loses.
func TestIncumbentThatStopsMakesOneMove(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = PerLabel(dec("1.5"))
	s.Uncertainty = map[string]Range{"/candidates/0/offer/pricing/unit_price": {Low: dec("1.2"), High: dec("1.8")}}
	ends := 6
	s.Incumbent.Contract.EndsMonth = &ends
	exact := estimated(t, s).Recommendation
	if exact.Case.Code != MustMove || exact.Verdict != SwitchLater && exact.Verdict != SwitchNow {
		t.Errorf("by values: %+v", exact)
	}
	r := assessed(t, s).Recommendation
	if r.Case.Code != MustMove || r.Verdict != SwitchLater && r.Verdict != SwitchNow || r.Actions[0].Candidate == nil ||
		r.Reason.TurnsAt != nil {
		t.Errorf("got %+v", r)
	}
}

func TestVerdictsOfTheSimulation(t *testing.T) {
	uncertain := func(price, low, high string) Scenario {
		s := plainScenario()
		s.Candidates[0].Offer.Pricing = PerLabel(dec(price))
		s.Uncertainty = map[string]Range{"/candidates/0/offer/pricing/unit_price": {Low: dec(low), High: dec(high)}}
		return s
	}
	cheap := func() Scenario { return uncertain("0.9", "0.8", "1") }
	committed := func() Scenario {
		s := cheap()
		s.Incumbent.Contract.MonthsLeft = 6
		s.Incumbent.Offer.Commitment = dec("1000")
		s.DiscountRate, s.Candidates[0].Transition.SetupFee = dec("0.1"), dec("100") // better paid later
		return s
	}
	for _, test := range []struct {
		name    string
		s       Scenario
		verdict Verdict
		code    CaseCode
		month   int
		usesUp  bool
	}{
		{"cheaper", cheap(), SwitchNow, NowAverage, 1, false},
		{"dearer", uncertain("1.1", "1", "1.2"), TossUp, TossUpAverage, 12, false}, // at the horizon it loses nothing
		{"as dear", uncertain("0.9999", "0.999", "1.001"), TossUp, TossUpAverage, 1, false},
		{"dearer, with a fee", edited(uncertain("1.1", "1", "1.2"), func(s *Scenario) {
			s.Candidates[0].Transition.SetupFee = dec("500")
		}), Stay, StayAverage, 12, false},
		{"amended", edited(cheap(), func(s *Scenario) { s.Candidates[0].Amends = true }), Amend, AmendAverage, 1, false},
		{"committed", committed(), SwitchLater, LaterAverage, 6, false},
		{"committed in part", edited(committed(), func(s *Scenario) {
			s.Incumbent.Offer.Commitment = dec("500")
		}), SwitchLater, UseUpAverage, 1, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := assessed(t, test.s).Recommendation
			if r.Verdict != test.verdict || r.Case.Code != test.code || r.CutoverMonth != test.month ||
				r.RunOutUse != test.usesUp || (r.Case.Gain != nil) != (test.code == LaterAverage) {
				t.Errorf("got %+v in month %d, used up: %v, %+v", r.Verdict, r.CutoverMonth, r.RunOutUse, r.Case)
			}
		})
	}
}

func TestTiedCandidates(t *testing.T) {
	s := plainScenario()
	s.Candidates = []Candidate{s.Candidates[0], s.Candidates[0], s.Candidates[0]}
	s.Uncertainty = map[string]Range{"/incumbent/offer/pricing/unit_price": {Low: dec("0.9"), High: dec("1.3")}}
	for i, price := range []string{"0.7", "0.65", "0.655"} {
		s.Candidates[i].Offer.Pricing = PerLabel(dec(price))
	}
	r := assessed(t, s).Recommendation
	if r.Candidate != 1 || r.TiedWith == nil || *r.TiedWith != 2 {
		t.Errorf("candidate %d is tied with %v", r.Candidate, r.TiedWith)
	}
	s.Candidates[2].Offer.Pricing = PerLabel(dec("0.69"))
	if r := assessed(t, s).Recommendation; r.TiedWith != nil {
		t.Errorf("tied with %v", *r.TiedWith)
	}
}

func TestHeadlineOfEveryPresetIsInTheMiddleHalf(t *testing.T) {
	for _, name := range []string{"preference-data", "image-boxes", "driving-segmentation", "expert-reasoning",
		"medical-imaging", "documents"} {
		t.Run(name, func(t *testing.T) {
			s := readScenario(t, "presets/"+name+".json")
			w := weighed(t, s)
			w.ranking.Rank(w.worth[w.named])
			mean, low, high := w.means[w.named], w.ranking.Quantile(0.25), w.ranking.Quantile(0.75)
			t.Logf("mean %.0f, p25 %.0f, p75 %.0f", mean, low, high)
			if mean < low || mean > high {
				t.Error("the mean is outside")
			}
		})
	}
}

// The parts of a decision agree with each other in every vector and field case.
func TestDecisionsAreConsistent(t *testing.T) {
	for i, v := range slices.Concat(readVectors(t), readFieldCases(t)) {
		if i%6 > 0 && os.Getenv("MONTE_CARLO") != "full" {
			continue
		}
		t.Run(v.name, func(t *testing.T) {
			if r := assessed(t, v.scenario).Recommendation; r.Decision != nil {
				agrees(t, r)
			}
		})
	}
}

func agrees(t *testing.T, r Recommendation) {
	t.Helper()
	bestIn, best := dec("0"), -1
	for i, a := range r.Actions {
		bestIn = bestIn.Add(a.BestIn.Decimal)
		if a.Candidate != nil && (best < 0 || a.Mean.GreaterThan(r.Actions[best].Mean.Decimal)) {
			best = i
		}
		if a.Regret.Mean.LessThan(r.EVPI.Decimal) || a.Regret.P90.IsNegative() {
			t.Errorf("regret %v of %+v is below the evpi %s", a.Regret, a.Choice, r.EVPI)
		}
	}
	if bestIn.Sub(one).Abs().GreaterThan(dec("0.0001")) {
		t.Errorf("the shares of the draws add up to %s", bestIn)
	}
	if len(r.Sentences.Advice) == 0 || len(r.Sentences.Worth) == 0 {
		t.Errorf("no sentences for %s", r.Case.Code)
	}
	named := r.Actions[best]
	if *named.Candidate != r.Candidate || named.CutoverMonth != r.CutoverMonth || named.RunOutUse != r.RunOutUse ||
		!named.Mean.Equal(r.Mean.Decimal) {
		t.Errorf("recommended candidate %d in month %d, but the best is %+v", r.Candidate, r.CutoverMonth, named)
	}
	known := map[string]Money{}
	for i, in := range r.EVPPI {
		known[in.Input] = in.Value
		if in.Value.IsNegative() || in.Value.GreaterThan(r.EVPI.Decimal) ||
			i > 0 && in.Value.GreaterThan(r.EVPPI[i-1].Value.Decimal) {
			t.Errorf("%s is worth %s of %s", in.Input, in.Value, r.EVPI)
		}
	}
	for _, pilot := range r.EVSI {
		limit := known[fmt.Sprintf("/candidates/%d/offer/label_accuracy", pilot.Candidate)]
		for _, size := range pilot.Sizes {
			if size.Value.IsNegative() || size.Value.GreaterThan(limit.Decimal) || !size.Cost.GreaterThanOrEqual(dec("0")) {
				t.Errorf("a pilot of %d labels is worth %s of %s", size.Labels, size.Value, limit)
			}
		}
	}
}
