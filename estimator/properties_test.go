package estimator

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The candidate copies the incumbent, without uplift, risk or credits, and takes over
// at the contract's end at once and for free.
func TestNPVOfAnIdenticalProviderIsZero(t *testing.T) {
	holdsPlainly(t, func(m maker, s Scenario) {
		offer := &s.Incumbent.Offer
		offer.AnnualUplift, offer.Credits = decimal.Zero, decimal.Zero
		offer.DisruptionProbability, offer.RecoveryCost = decimal.Zero, decimal.Zero
		lead := s.Candidates[0].Transition.LeadMonths
		end := m.whole(lead, s.HorizonMonths, "contract end")
		s.Incumbent.Contract = Contract{MonthsLeft: end, NoticeMonths: m.whole(0, min(end, 24), "notice"),
			RenewalMonths: 12}
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

// The npv of the candidate's own cutover month is that of the timing, and the best
// month is the earliest with the highest npv.
func TestTimingAgreesWithNPV(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		result := estimated(m, s)
		r := result.Candidates[0]
		first := s.Candidates[0].Transition.LeadMonths
		last := s.HorizonMonths - s.Candidates[0].phases() + 1
		if len(r.Timing) != last-first+1 || r.Timing[0].CutoverMonth != first {
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
		usedUp := s.Candidates[0].RunOutUse && s.Incumbent.Contract.firstEnd(best.CutoverMonth, 0) > best.CutoverMonth
		stops := s.Incumbent.Contract.EndsMonth
		staying := stops == nil || *stops >= s.HorizonMonths
		tie := newStayBranch(newBasis(&s, nil)).yearlyLabels().Decimal().Mul(dec("0.01"))
		switch {
		case staying && best.NPV.IsZero(), staying && best.NPV.LessThan(tie.Neg()):
			want.Verdict = Stay
		case staying && best.NPV.LessThanOrEqual(tie):
			want.Verdict = TossUp
		case s.Candidates[0].Amends:
			want.Verdict = Amend
		case best.CutoverMonth == first && !usedUp:
			want.Verdict = SwitchNow
		}
		got := result.Recommendation
		if got.Verdict != want.Verdict || got.CutoverMonth != want.CutoverMonth || !got.NPV.Equal(want.NPV.Decimal) {
			m.Errorf("recommended %+v, want %+v", got, want)
		}
		if len(got.Sentences.Advice) == 0 || len(got.Sentences.Worth) == 0 {
			m.Errorf("no sentences for %s", got.Case.Code)
		}
	})
}

// costIncreases are changes to a scenario that can only make a switch cost more.
// Relabelling, accuracies and the lead are not among them: more of those may pay.
var costIncreases = []struct {
	name   string
	change func(m maker, s *Scenario)
}{
	{"candidate's prices", func(m maker, s *Scenario) {
		pricing := &s.Candidates[0].Offer.Pricing
		*pricing = repriced(*pricing, one.Add(m.share("more")))
	}},
	{"candidate's platform fee", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Offer.PlatformFee) }},
	{"candidate's commitment", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Offer.Commitment) }},
	{"candidate's uplift", func(m maker, s *Scenario) { m.raiseShare(&s.Candidates[0].Offer.AnnualUplift) }},
	{"candidate's rework price", func(m maker, s *Scenario) { m.raiseShare(&s.Candidates[0].Offer.ReworkPriceShare) }},
	{"candidate's disruption", func(m maker,
		s *Scenario) {
		m.raiseShare(&s.Candidates[0].Offer.DisruptionProbability)
	}},
	{"candidate's recovery cost", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Offer.RecoveryCost) }},
	{"procurement hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.ProcurementHours) }},
	{"security hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.SecurityHours) }},
	{"legal hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.LegalHours) }},
	{"guideline hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.GuidelineHours) }},
	{"integration hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.IntegrationHours) }},
	{"calibration hours", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.CalibrationHours) }},
	{"pilot labels", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.PilotLabels) }},
	{"set-up fee", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.SetupFee) }},
	{"parallel share", func(m maker, s *Scenario) { m.raiseShare(&s.Candidates[0].Transition.ParallelShare) }},
	{"parallel months", func(m maker, s *Scenario) {
		m.raiseCount(&s.Candidates[0].Transition.ParallelMonths, s.Candidates[0].Transition.LeadMonths)
	}},
	{"dip", func(m maker, s *Scenario) { s.Candidates[0].Transition.DipPoints = m.number(5, 100, 1, "more") }},
	{"claim probability", func(m maker, s *Scenario) { m.raiseShare(&s.Candidates[0].Transition.ClaimProbability) }},
	{"claim cost", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.ClaimCost) }},
	{"other cost", func(m maker, s *Scenario) { m.raise(&s.Candidates[0].Transition.OtherCost) }},
	{"models", func(m maker, s *Scenario) { m.raiseCount(&s.Models.Count, 1000) }},
	{"gpu hours", func(m maker, s *Scenario) { m.raise(&s.Models.GPUHours) }},
	{"gpu rate", func(m maker, s *Scenario) { m.raise(&s.Models.GPURate) }},
	{"engineer hours", func(m maker, s *Scenario) { m.raise(&s.Models.EngineerHours) }},
	{"evaluation hours", func(m maker, s *Scenario) { m.raise(&s.Models.EvaluationHours) }},
	{"incremental share", func(m maker, s *Scenario) { m.raiseShare(&s.Models.IncrementalShare) }},
	{"rounds", func(m maker, s *Scenario) { m.raiseCount(&s.Models.Rounds, 24) }},
	{"staff rate", func(m maker, s *Scenario) { m.raise(&s.Team.StaffRate) }},
	{"engineer rate", func(m maker, s *Scenario) { m.raise(&s.Team.EngineerRate) }},
	{"legal rate", func(m maker, s *Scenario) { m.raise(&s.Team.LegalRate) }},
	{"exit fee", func(m maker, s *Scenario) { m.raise(&s.Incumbent.Contract.EarlyExit.FixedFee) }},
	{"exit share", func(m maker, s *Scenario) { m.raiseShare(&s.Incumbent.Contract.EarlyExit.ShareOfRemaining) }},
	{"early exit refused", func(m maker, s *Scenario) { s.Incumbent.Contract.EarlyExit.Allowed = false }},
	{"clawback", func(m maker, s *Scenario) { m.raise(&s.Incumbent.Contract.RebateClawback) }},
	{"export fee", func(m maker, s *Scenario) { m.raise(&s.Incumbent.Contract.ExportFee) }},
	{"export per label", func(m maker, s *Scenario) { m.raise(&s.Incumbent.Contract.ExportFeePerLabel) }},
}

func (m maker) raise(d *decimal.Decimal) { *d = d.Add(m.number(0, 1000, 2, "more")) }

func (m maker) raiseShare(d *decimal.Decimal) {
	*d = d.Add(one.Sub(*d).Mul(m.share("more")))
}

func (m maker) raiseCount(n *int, most int) { *n = m.whole(*n, most, "more") }

// In no cutover month does npv rise. Where a commitment is settled over several months, a dearer month is paid back at
// the period's end, and rounding may gain a minor unit per month.
func TestNPVNeverRisesWithCosts(t *testing.T) {
	index := rapid.SliceOfNDistinct(rapid.IntRange(0, len(costIncreases)-1), 8, 8, rapid.ID[int])
	holds(t, func(m maker, s Scenario) {
		before := estimated(m, s).Candidates[0].Timing
		rounding := decimal.Zero
		if s.Candidates[0].Offer.CommitmentPeriodMonths != nil {
			rounding = decimal.New(int64(s.HorizonMonths), -minorUnits(s.Currency))
		}
		for _, i := range index.Draw(m.T, "inputs") {
			change := costIncreases[i]
			after := estimated(m, edited(s, func(s *Scenario) { change.change(m, s) })).Candidates[0].Timing
			for i := range before {
				if after[i].NPV.GreaterThan(before[i].NPV.Add(rounding)) {
					m.Errorf("%s up, cutover %d: npv rose from %s to %s",
						change.name, before[i].CutoverMonth, before[i].NPV, after[i].NPV)
				}
			}
		}
	})
}

// copied returns a deep copy of a scenario.
func copied(t TB, s Scenario) Scenario {
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	s, err = Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// enriched returns a scenario with ten times the money in every input in money,
// according to the list of inputs.
func enriched(t TB, s Scenario) Scenario {
	s = copied(t, s)
	walk("", reflect.ValueOf(&s).Elem(), func(pointer string, leaf reflect.Value) {
		switch in, _ := InputAt(pointer); in.Unit {
		case UnitMoney, UnitMoneyPerLabel, UnitMoneyPerHour:
			leaf.Set(reflect.ValueOf(leaf.Interface().(decimal.Decimal).Shift(1)))
		}
	})
	return s
}

// Each rounded amount is off by half a minor unit at most, which is five and a half
// once one of the two is multiplied.
func TestTenTimesTheMoneyGivesTenTimesTheAnswers(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		poor, rich := estimated(m, s), estimated(m, enriched(m, s))
		digits := int32(poor.MinorUnits)
		near := func(what string, poor, rich Money, roundings int) {
			off := rich.Sub(poor.Shift(1)).Abs().Shift(digits)
			if off.GreaterThan(dec("5.5").Mul(decimal.NewFromInt(int64(roundings)))) {
				m.Errorf("%s: %s and ten times %s are %s minor units apart", what, rich, poor, off)
			}
		}
		branch := func(what string, poor, rich Branch) (roundings int) {
			for i, month := range poor.Months {
				for j, l := range month.Lines {
					parts := 1
					switch l.Line {
					case Evaluation, Security, Legal, Migration: // the last month takes the rest of a rounded spread
						parts = 24
					case Exit: // its four parts
						parts = 4
					}
					near(fmt.Sprint(what, " ", l.Line, " in month ", i+1), l.Amount, rich.Months[i].Lines[j].Amount,
						parts)
					roundings += parts
				}
			}
			near(what+" total", poor.Total, rich.Total, roundings)
			near(what+" present value", poor.PresentValue, rich.PresentValue, roundings+1)
			return roundings
		}
		staying := branch("stay", poor.Stay, rich.Stay)
		p, r := poor.Candidates[0], rich.Candidates[0]
		roundings := staying + branch("switch", p.Switch, r.Switch)
		near("npv", p.NPV, r.NPV, roundings+1)
		near("net benefit", p.NetBenefit, r.NetBenefit, roundings)
		near("settlement", p.Exit.Settlement, r.Exit.Settlement, 1)
		near("forfeited credits", p.Exit.CreditsForfeited, r.Exit.CreditsForfeited, 2)
		if p.Exit.Method != r.Exit.Method || !reflect.DeepEqual(p.Exit.NoticeByMonth, r.Exit.NoticeByMonth) {
			m.Errorf("exit %v by month %d, with more money %v by month %d",
				p.Exit.Method, p.Exit.NoticeByMonth, r.Exit.Method, r.Exit.NoticeByMonth)
		}
	})
}

// In a currency with a minor unit ten times as large, ten times the money gives the
// same numbers of minor units and the same shares.
func TestAmountsAreCountedInMinorUnits(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		s.Currency = "KWD"
		fine := estimated(m, s)
		s.Currency = "USD"
		coarse := estimated(m, enriched(m, s))
		got, want := counted(m, coarse, 2), counted(m, fine, 3)
		if !reflect.DeepEqual(got, want) {
			m.Errorf("got %v, want %v", got, want)
		}
	})
}

// counted returns a result as JSON values with money in minor units. Money has as many
// digits as the currency, ratios have six.
func counted(t TB, result Result, digits int) any {
	result.Currency, result.MinorUnits = "", 0
	result.Remarks = nil // their prices have six digits whatever the currency
	text, err := json.Marshal(result)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return inMinorUnits(value, digits)
}

func inMinorUnits(value any, digits int) any {
	switch value := value.(type) {
	case map[string]any:
		for name, v := range value {
			value[name] = inMinorUnits(v, digits)
			if price, is := v.(string); is && name == "price" { // with as many decimals as it takes
				value[name] = dec(price).Shift(int32(digits)).String()
			}
		}
	case []any:
		for i, v := range value {
			value[i] = inMinorUnits(v, digits)
		}
	case string:
		if whole, fraction, point := strings.Cut(value, "."); point && len(fraction) == digits {
			return dec(whole + fraction).String()
		}
	}
	return value
}
