package estimator

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func TestRemarks(t *testing.T) {
	offer := func(s *Scenario) *Offer { return &s.Candidates[0].Offer }
	commit := func(o *Offer, money string, months int) {
		o.Commitment, o.CommitmentPeriodMonths = dec(money), &months
	}
	tests := []struct {
		name   string
		change func(*Scenario) // of a plain scenario: 12 months, 1,000 labels at 1.00, contract until month 1
		want   string
	}{
		{"a plain scenario", func(*Scenario) {}, ""},
		{"an early-exit fee although nothing is committed", func(s *Scenario) {
			s.Incumbent.Contract.EarlyExit = EarlyExit{Allowed: true, FixedFee: dec("5000"), ShareOfRemaining: half}
		}, `fee_never_due /incumbent/contract/early_exit/fixed_fee,/incumbent/contract/early_exit/share_of_remaining ` +
			`{"amount":"5000"}`},
		{"an early-exit fee beside a platform fee", func(s *Scenario) {
			s.Incumbent.Contract.EarlyExit = EarlyExit{Allowed: true, FixedFee: dec("5000")}
			s.Incumbent.Offer.PlatformFee = one
		}, ""},
		{"a term that notice can no longer end", func(s *Scenario) {
			s.Start = "2026-11"
			s.Incumbent.Contract = Contract{MonthsLeft: 2, RenewalMonths: 12, NoticeMonths: 3}
		}, `notice_passed /incumbent/contract/months_left,/incumbent/contract/notice_months ` +
			`{"month":2,"date":"2026-12","to_month":14,"to_date":"2027-12"}`},
		{"a contract that rolls on with a month's notice", func(s *Scenario) {
			s.Incumbent.Contract = Contract{NoticeMonths: 1}
		}, ""},
		{"an incumbent that stops after the move", func(s *Scenario) {
			s.Incumbent.Contract.EndsMonth = pointer(6)
		}, `incumbent_stops /incumbent/contract/ends_month {"month":6}`},
		{"an incumbent that stops before the move", func(s *Scenario) {
			s.Incumbent.Contract.EndsMonth, s.Candidates[0].CutoverMonth = pointer(3), pointer(5)
		}, `incumbent_stops /incumbent/contract/ends_month {"month":3}
supply_gap /incumbent/contract/ends_month,/candidates/0/cutover_month {"month":4,"to_month":5,"count":2} of 0`},
		{"a yearly commitment above the need", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 12
			commit(&s.Incumbent.Offer, "1101", 12)
		}, `commitment_above_need /incumbent/offer/commitment ` +
			`{"month":1,"to_month":12,"count":1,"amount":"13212","need":"12000"}`},
		{"a commitment just above the need", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 12
			commit(&s.Incumbent.Offer, "1100", 12)
		}, ""},
		{"a commitment that was spent before month 1", func(s *Scenario) {
			s.Incumbent.Contract = Contract{MonthsLeft: 6, CommitmentSpent: dec("12000")}
			commit(&s.Incumbent.Offer, "1500", 12)
			s.HorizonMonths = 6
		}, ""},
		{"a commitment period that began before month 1", func(s *Scenario) {
			s.Start = "2026-12"
			s.Incumbent.Contract = Contract{MonthsLeft: 6, CommitmentSpent: dec("2000")}
			commit(&s.Incumbent.Offer, "1500", 12)
			s.HorizonMonths = 6
		}, `commitment_above_need.begun /incumbent/offer/commitment ` +
			`{"to_month":6,"to_date":"2027-05","count":1,"amount":"18000","need":"6000","spent":"2000"}`},
		{"the worst of several commitment periods", func(s *Scenario) {
			s.Demand.Profile = append(slices.Repeat([]decimal.Decimal{one}, 10), half, dec("1.5"))
			s.Candidates[0].Offer.Commitment = dec("1200")
		}, `commitment_above_need.one_month /candidates/0/offer/commitment ` +
			`{"month":11,"to_month":11,"count":10,"amount":"1200","need":"500"} of 0`},
		{"a commitment without true-up", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.TrueUpShare = dec("5000"), &decimal.Zero
			s.Candidates[0].MoveShare = &half
		}, `commitment_not_billed /incumbent/offer/true_up_share,/incumbent/offer/commitment {}`},
		{"a prepaid commitment, whatever its true-up", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.TrueUpShare = dec("2000"), &decimal.Zero
			s.Incumbent.Offer.Prepaid = true
		}, `commitment_above_need.one_month /incumbent/offer/commitment ` +
			`{"month":1,"to_month":1,"count":12,"amount":"2000","need":"1000"}`},
		{"a seasonal need below a monthly commitment", func(s *Scenario) {
			s.Demand.Profile = append(slices.Repeat([]decimal.Decimal{half}, 6),
				slices.Repeat([]decimal.Decimal{dec("1.5")}, 6)...)
			s.Candidates[0].Offer.CommitmentLabels = dec("1000")
		}, `commitment_above_need.one_month /candidates/0/offer/commitment_labels ` +
			`{"month":2,"to_month":2,"count":5,"amount":"1000","need":"500"} of 0`},
		{"a candidate that serves too late to show its faults", func(s *Scenario) {
			s.Candidates[0].PhaseMonths, s.Candidates[0].CutoverMonth = pointer(3), pointer(10)
			offer(s).Capacity, offer(s).Commitment = pointer(dec("900")), dec("5000")
		}, `commitment_above_need.one_month /candidates/0/offer/commitment ` +
			`{"month":4,"to_month":4,"count":9,"amount":"5000","need":"1000"} of 0
capacity_below_need /candidates/0/offer/capacity {"month":4,"count":9,"amount":"900","need":"1000"} of 0`},
		{"a candidate's first possible month is its last", func(s *Scenario) {
			s.Candidates[0].Transition.LeadMonths = 12
		}, ""},
		{"phases towards a commitment", func(s *Scenario) {
			s.Candidates[0].PhaseMonths, offer(s).Commitment = pointer(4), dec("1000")
		}, ""},
		{"a part of the labels moves away from a commitment", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Candidates[0].MoveShare = dec("800"), &half
		}, `kept_commitment_above_need.one_month /candidates/0/move_share,/incumbent/offer/commitment ` +
			`{"month":2,"to_month":2,"count":11,"amount":"800","need":"500"} of 0`},
		{"a task moves away from a commitment that was not met either", func(s *Scenario) {
			s.Demand.LabelsPerMonth = decimal.Zero
			s.Demand.Tasks = []Task{{"box", dec("900"), decimal.Zero}, {"text", dec("100"), decimal.Zero}}
			s.Incumbent.Offer.Commitment, s.Candidates[0].Tasks = dec("1200"), []string{"text"}
		}, `commitment_above_need.one_month /incumbent/offer/commitment ` +
			`{"month":1,"to_month":1,"count":12,"amount":"1200","need":"1000"}`},
		{"a capacity below the need", func(s *Scenario) {
			s.Demand.AnnualGrowth, s.HorizonMonths = one, 15
			offer(s).Capacity = pointer(dec("1500"))
		}, `capacity_below_need /candidates/0/offer/capacity {"month":13,"count":3,"amount":"1500","need":"2000"} of 0`},
		{"credits that expire unused", func(s *Scenario) {
			s.Incumbent.Offer.Credits, s.Incumbent.Offer.CreditsExpireMonth = dec("3500"), pointer(3)
			offer(s).Credits, offer(s).CreditsExpireMonth = dec("3500"), pointer(2)
		}, `credits_expire /incumbent/offer/credits_expire_month,/incumbent/offer/credits {"month":3,"amount":"500"}
credits_expire /candidates/0/offer/credits_expire_month,/candidates/0/offer/credits {"month":3,"amount":"1500"} of 0`},
		{"credits that have expired", func(s *Scenario) {
			s.Incumbent.Offer.Credits, s.Incumbent.Offer.CreditsExpireMonth = dec("9000"), pointer(0)
		}, `credits_expire.today /incumbent/offer/credits_expire_month,/incumbent/offer/credits {"month":0,"amount":"9000"}`},
		{"a contract beyond the horizon that commits", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft, s.Incumbent.Offer.Commitment = 30, dec("100")
			offer(s).Pricing = PerLabel(half)
		}, `horizon_within_term /horizon_months,/incumbent/contract/months_left {"month":30,"to_month":12}`},
		{"a contract beyond the horizon without commitment", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 30
		}, ""},
		{"a horizon that cuts a commitment period", func(s *Scenario) {
			s.Incumbent.Contract.MonthsLeft = 18
			commit(&s.Incumbent.Offer, "100", 6)
			s.HorizonMonths, s.Incumbent.Contract.CommitmentEndsWithTerm = 14, true
			commit(offer(s), "100", 12)
			s.Candidates[0].CutoverMonth = pointer(2)
			s.Incumbent.Contract.EarlyExit = EarlyExit{Allowed: true}
		}, `horizon_cuts_period /horizon_months,/incumbent/offer/commitment_period_months {"month":14,"to_month":18}
horizon_within_term /horizon_months,/incumbent/contract/months_left {"month":18,"to_month":14}`},
		{"phases that outlast the term", func(s *Scenario) {
			s.Incumbent.Contract = Contract{MonthsLeft: 4, RenewalMonths: 12}
			s.Candidates[0].CutoverMonth, s.Candidates[0].PhaseMonths = pointer(3), pointer(3)
		}, `phases_outlast_term /candidates/0/phase_months {"month":4,"to_month":16} of 0`},
		{"nothing to use up", func(s *Scenario) {
			s.Candidates[0].RunOutUse = true
		}, `nothing_to_use_up /candidates/0/run_out_use {"month":1} of 0`},
		{"a cutover at the horizon", func(s *Scenario) {
			s.Candidates[0].CutoverMonth = pointer(12)
		}, `no_service /candidates/0/cutover_month,/horizon_months {"month":12} of 0`},
		{"a price in cents", func(s *Scenario) {
			offer(s).Pricing = PerLabel(dec("20"))
		}, `prices_differ_widely /candidates/0/offer/pricing,/incumbent/offer/pricing ` +
			`{"amount":"20","need":"1","factor":"20.000000"} of 0`},
		{"a price of one task in cents", func(s *Scenario) {
			s.Demand.LabelsPerMonth = decimal.Zero
			s.Demand.Tasks = []Task{{"box", dec("900"), decimal.Zero}, {"text", dec("100"), decimal.Zero}}
			card := func(box, text string) Pricing {
				return ByTask(TaskPricing{"box", PerLabel(dec(box))}, TaskPricing{"text", PerLabel(dec(text))})
			}
			s.Incumbent.Offer.Pricing, offer(s).Pricing = card("1", "0.05"), card("1", "0.001")
		}, `prices_differ_widely.task /candidates/0/offer/pricing,/incumbent/offer/pricing ` +
			`{"amount":"0.001","need":"0.05","task":"text","factor":"50.000000"} of 0`},
		{"a price that is not twenty times as high", func(s *Scenario) {
			offer(s).Pricing = PerLabel(dec("19.99"))
		}, ""},
		{"free labels", func(s *Scenario) {
			s.Demand.LabelsPerMonth, offer(s).Pricing = decimal.Zero, PerLabel(decimal.Zero)
		}, `prices_differ_widely /candidates/0/offer/pricing,/incumbent/offer/pricing {"amount":"0","need":"1"} of 0`},
		{"accuracy that falls during the ramp", func(s *Scenario) {
			offer(s).LabelAccuracy = dec("0.9")
		}, `initial_accuracy_above_final /candidates/0/transition/initial_accuracy,/candidates/0/offer/label_accuracy ` +
			`{"amount":"1","need":"0.9"} of 0`},
		{"ranges that change nothing", func(s *Scenario) {
			s.Team.LegalRate = dec("5")
			s.Uncertainty = map[string]Range{
				"/team/legal_rate":                          {one, dec("9")},
				"/candidates/0/offer/label_accuracy":        {half, one},
				"/candidates/0/offer/pricing/unit_price":    {half, one},
				"/candidates/0/transition/dip_points":       {decimal.Zero, dec("9")},
				"/candidates/0/transition/other_cost":       {decimal.Zero, dec("9")},
				"/candidates/0/transition/initial_accuracy": {one, one},
			}
		}, `unused_range /team/legal_rate,/candidates/0/offer/label_accuracy,/candidates/0/transition/dip_points {"count":3}`},
		{"a range of a tier's end, as in files of the first edition", func(s *Scenario) {
			s.Incumbent.Offer.Pricing = Tiered(Tier{pointer(dec("300")), one}, Tier{nil, one})
			s.Uncertainty = map[string]Range{
				"/incumbent/offer/pricing/tiers/0/up_to": {one, dec("900")},
				"/candidates/0/offer/label_accuracy":     {one, one},
				"/candidates/0/offer/pricing/unit_price": {half, one},
			}
		}, `unused_range /incumbent/offer/pricing/tiers/0/up_to {"count":1}`},
		{"a candidate taken as certain", func(s *Scenario) {
			s.Uncertainty = map[string]Range{"/candidates/0/transition/other_cost": {decimal.Zero, dec("9")}}
		}, `no_candidate_range /candidates/0/offer/label_accuracy,/candidates/0/offer/pricing {} of 0`},
	}
	seen := map[RemarkCode]bool{}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			test.change(&s)
			var got []string
			for _, r := range estimated(t, s).Remarks {
				seen[r.Code] = true
				values, err := json.Marshal(r.Values)
				if err != nil {
					t.Fatal(err)
				}
				code := string(r.Code)
				if r.Case != "" {
					code += "." + string(r.Case)
				}
				text := fmt.Sprintf("%s %s %s", code, strings.Join(r.Pointers, ","), values)
				if r.Candidate != nil {
					text += fmt.Sprint(" of ", *r.Candidate)
				}
				got = append(got, text)
			}
			if got := strings.Join(got, "\n"); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
	for _, code := range RemarkCodes() {
		if !seen[code] {
			t.Errorf("no test has a remark %s", code)
		}
	}
}

// Remarks name inputs of the scenario. A pricing and tasks are groups of inputs.
func TestRemarksNameInputs(t *testing.T) {
	for name, s := range riskScenarios(t) {
		for _, r := range estimated(t, s).Remarks {
			for _, pointer := range r.Pointers {
				if _, ok := InputAt(pointer); !ok && !strings.HasSuffix(pointer, "/pricing") &&
					!strings.HasSuffix(pointer, "/tasks") {
					t.Errorf("%s: %s has no input %s", name, r.Code, pointer)
				}
			}
		}
	}
}
