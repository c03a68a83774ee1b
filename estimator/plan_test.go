package estimator

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// plannedScenario has some of every kind of work: three months of preparation,
// of which the last is a parallel run, then two retraining rounds.
func plannedScenario() Scenario {
	s := plainScenario()
	s.HorizonMonths = 24
	s.Demand.DatasetLabels = dec("5000")
	s.Models = Models{Count: 1, EngineerHours: dec("10"), Rounds: 2, RoundIntervalMonths: 3, PointValue: dec("100")}
	s.Team = Team{StaffRate: one, EngineerRate: one, LegalRate: one}
	s.Incumbent.Offer.Pricing = PerLabel(dec("2"))
	s.Incumbent.Contract = Contract{MonthsLeft: 8, RenewalMonths: 12, NoticeMonths: 2}
	s.Candidates[0].Transition = Transition{
		LeadMonths: 3, ProcurementHours: one, SecurityHours: one, LegalHours: one, GuidelineHours: one,
		PilotLabels: one, ParallelMonths: 1, ParallelShare: half, RelabelShare: half,
		InitialThroughput: half, InitialAccuracy: one, RampHalfLife: one, DipPoints: one, DipHalfLife: dec("2"),
	}
	s.Candidates[0].CutoverMonth = pointer(8)
	return s
}

const wholePlan = `notice 6
preparation 6–8
evaluation 6–8
pilot 6
security 6–8
legal 6–8
migration 6–8
parallel 8
relabel 8
cutover 8
contract_end 8
ramp 9–13
accuracy_dip 9–17
retraining 9
retraining 12
payback 12`

func TestPlan(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Scenario)
		want   string // the steps that differ from wholePlan: "-" what goes, "+" what comes
	}{
		{"all steps", func(*Scenario) {}, ""},
		{"notice of months that have passed is due today", func(s *Scenario) {
			s.Incumbent.Contract.NoticeMonths = 8
		}, "-notice 6 +notice 0"},
		{"early exit ends the contract at cutover", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 20
			s.Incumbent.Offer.Commitment = one
			s.Incumbent.Contract.EarlyExit = EarlyExit{Allowed: true}
		}, ""},
		{"a commitment that is paid out ends with its term, whose end may lie past the horizon", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 30
			s.Incumbent.Offer.Commitment = dec("1")
		}, "-notice 6 -contract_end 8 +notice 28 +contract_end 30"},
		{"a round past the horizon is none, a ramp goes on", func(s *Scenario) {
			s.HorizonMonths = 11
		}, "-retraining 12 -payback 12"},
		{"no payback within the horizon", func(s *Scenario) {
			s.Candidates[0].Transition.OtherCost = dec("50000")
		}, "-payback 12"},
		{"cutting over at the horizon leaves nothing to come", func(s *Scenario) {
			s.HorizonMonths = 8
		}, "-ramp 9–13 -accuracy_dip 9–17 -retraining 9 -retraining 12 -payback 12"},
		{"no models, no rounds", func(s *Scenario) {
			s.Models.Count = 0
		}, "-retraining 9 -retraining 12"},
		{"a ramp without half-life is over after a month", func(s *Scenario) {
			s.Candidates[0].Transition.RampHalfLife = dec("0")
		}, "-ramp 9–13 +ramp 9"},
		{"integrating alone is migrating", func(s *Scenario) {
			t := &s.Candidates[0].Transition
			t.GuidelineHours, t.CalibrationHours, t.IntegrationHours = dec("0"), dec("0"), dec("5")
		}, ""},
		{"and so is calibrating", func(s *Scenario) {
			t := &s.Candidates[0].Transition
			t.GuidelineHours, t.IntegrationHours, t.CalibrationHours = dec("0"), dec("0"), dec("5")
		}, ""},
		{"nothing to do, nothing planned", func(s *Scenario) {
			s.Candidates[0].Transition = Transition{LeadMonths: 3, ParallelMonths: 1, InitialThroughput: one,
				InitialAccuracy: one}
			s.Models.Rounds = 0
		}, "-evaluation 6–8 -pilot 6 -security 6–8 -legal 6–8 -migration 6–8 -parallel 8 -relabel 8 " +
			"-ramp 9–13 -accuracy_dip 9–17 -retraining 9 -retraining 12 -payback 12"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := plannedScenario()
			test.change(&s)
			var got []string
			for _, step := range estimated(t, s).Candidates[0].Plan {
				got = append(got, written(step))
			}
			if test.want == "" && strings.Join(got, "\n") != wholePlan {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), wholePlan)
			}
			if diff := difference(strings.Split(wholePlan, "\n"), got); diff != test.want {
				t.Errorf("got  %s\nwant %s", diff, test.want)
			}
		})
	}
}

func TestPlanOfClauses(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Scenario)
		want   string // the steps that differ from wholePlan, without payback
	}{
		{"a phased move takes the months in which both serve, and ends the contract later", func(s *Scenario) {
			s.Candidates[0].PhaseMonths = pointer(3)
		}, "-notice 6 -contract_end 8 +phased_move 9–10 +notice 18 +contract_end 20"},
		{"where a part moves there is no notice and no end", func(s *Scenario) {
			s.Candidates[0].MoveShare = pointer(half)
			s.Candidates[0].Transition.DipPoints = dec("0")
		}, "-notice 6 -contract_end 8 -accuracy_dip 9–17"},
		{"periods of both commitments end while their provider serves", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.CommitmentPeriodMonths = one, pointer(3)
			offer := &s.Candidates[0].Offer
			offer.Commitment, offer.CommitmentPeriodMonths = one, pointer(12)
		}, "+true_up 2 +true_up 5 +true_up 8 +new_true_up 20"},
		{"a commitment that lapses has no periods", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.CommitmentPeriodMonths = one, pointer(4)
			s.Incumbent.Contract.CommitmentEndsWithTerm = true
			s.Candidates[0].MoveShare = pointer(half)
		}, "-notice 6 -contract_end 8 +true_up 4 +true_up 8"},
		{"credits expire if some are left, those of the candidate by its months of service", func(s *Scenario) {
			s.Incumbent.Offer.Credits, s.Incumbent.Offer.CreditsExpireMonth = dec("1000000"), pointer(5)
			offer := &s.Candidates[0].Offer
			offer.Credits, offer.CreditsExpireMonth = dec("1000000"), pointer(1)
		}, "+credits_expire 5 +new_credits_expire 9"},
		{"credits that are used up or expire after the exit need no date", func(s *Scenario) {
			s.Incumbent.Offer.Credits, s.Incumbent.Offer.CreditsExpireMonth = dec("1000000"), pointer(9)
			offer := &s.Candidates[0].Offer
			offer.Credits, offer.CreditsExpireMonth = one, pointer(12)
		}, ""},
		{"an incumbent that stops by itself needs no notice", func(s *Scenario) {
			s.Incumbent.Contract.EndsMonth = pointer(7)
		}, "-notice 6 -contract_end 8 +provider_end 7"},
		{"an incumbent that would stop after the exit ends the contract", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft, s.Incumbent.Contract.EndsMonth = 12, pointer(10)
		}, "-notice 6 -contract_end 8 +contract_end 10"},
		{"an amended contract ends nothing", func(s *Scenario) {
			s.Candidates[0].Amends = true
		}, "-notice 6 -contract_end 8 -retraining 9 -retraining 12"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := plannedScenario()
			test.change(&s)
			got := []string{"payback 12"}
			for _, step := range estimated(t, s).Candidates[0].Plan {
				if step.Step != StepPayback {
					got = append(got, written(step))
				}
			}
			if diff := difference(strings.Split(wholePlan, "\n"), got); diff != test.want {
				t.Errorf("got  %s\nwant %s", diff, test.want)
			}
		})
	}
}

func written(s Step) string {
	if s.FromMonth == s.ToMonth {
		return fmt.Sprintf("%s %d", s.Step, s.FromMonth)
	}
	return fmt.Sprintf("%s %d–%d", s.Step, s.FromMonth, s.ToMonth)
}

func difference(before, after []string) string {
	var diff []string
	for _, step := range before {
		if !slices.Contains(after, step) {
			diff = append(diff, "-"+step)
		}
	}
	for _, step := range after {
		if !slices.Contains(before, step) {
			diff = append(diff, "+"+step)
		}
	}
	return strings.Join(diff, " ")
}

func TestPlanHasDates(t *testing.T) {
	s := plannedScenario()
	s.Start = "2026-11"
	s.Incumbent.Contract.NoticeMonths = 8 // today
	plan := estimated(t, s).Candidates[0].Plan
	if notice := plan[0]; notice.FromDate != "2026-10" {
		t.Errorf("notice today: %+v", notice)
	}
	if preparation := plan[1]; preparation.FromDate != "2027-04" || preparation.ToDate != "2027-06" {
		t.Errorf("preparation: %+v", preparation)
	}
}

// Preparation ends with cutover, and the work before it lies in the preparation.
func TestPlanIsConsistent(t *testing.T) {
	holds(t, func(m maker, s Scenario) {
		r := estimated(m, s).Candidates[0]
		first := r.CutoverMonth - s.Candidates[0].Transition.LeadMonths + 1
		for i, step := range r.Plan {
			if step.FromMonth > step.ToMonth || i > 0 && step.FromMonth < r.Plan[i-1].FromMonth {
				m.Errorf("step %d of %+v", i, r.Plan)
			}
			switch step.Step {
			case StepNotice:
				if step.FromMonth != orElse(r.Exit.NoticeByMonth, -1) {
					m.Errorf("%+v, but notice by %d", step, r.Exit.NoticeByMonth)
				}
			case StepContractEnd:
				if step.FromMonth < r.CutoverMonth {
					m.Errorf("%+v before cutover %d", step, r.CutoverMonth)
				}
			case StepRamp, StepAccuracyDip, StepRetraining, StepPhasedMove, StepNewTrueUp, StepNewCredits:
				if step.FromMonth <= r.CutoverMonth {
					m.Errorf("%+v before cutover %d", step, r.CutoverMonth)
				}
			case StepPayback, StepTrueUp, StepCredits, StepProviderEnd:
			default:
				if step.FromMonth < first || step.ToMonth > r.CutoverMonth {
					m.Errorf("%+v outside the preparation from %d to %d", step, first, r.CutoverMonth)
				}
			}
		}
	})
}
