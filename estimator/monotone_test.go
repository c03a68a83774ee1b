package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// dearer are changes to a scenario that can only make a switch cost more,
// whatever else is in it. Relabelling, accuracies and the lead are not among
// them: more of those may pay.
var dearer = []struct {
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
	{"candidate's disruption", func(m maker, s *Scenario) { m.raiseShare(&s.Candidates[0].Offer.DisruptionProbability) }},
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

// Not at its own cutover month nor at any other does a switch become worth
// more by what can only make it cost more.
func TestNPVNeverRises(t *testing.T) {
	index := rapid.SliceOfNDistinct(rapid.IntRange(0, len(dearer)-1), 8, 8, rapid.ID[int])
	holds(t, func(m maker, s Scenario) {
		before := estimated(m, s).Candidates[0].Timing
		for _, i := range index.Draw(m.T, "inputs") {
			change := dearer[i]
			after := estimated(m, edited(s, func(s *Scenario) { change.change(m, s) })).Candidates[0].Timing
			for i := range before {
				if after[i].NPV.GreaterThan(before[i].NPV.Decimal) {
					m.Errorf("%s up, cutover %d: npv rose from %s to %s",
						change.name, before[i].CutoverMonth, before[i].NPV, after[i].NPV)
				}
			}
		}
	})
}
