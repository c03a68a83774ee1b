package estimator

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Single lines computed by hand, at the limits of inputs.
func TestLinesByHand(t *testing.T) {
	capacity := func(labels string) *decimal.Decimal { return pointer(dec(labels)) }
	for _, test := range []struct {
		name   string
		change func(*Scenario)
		month  int // of the switch, or when staying if negative
		want   map[Line]string
	}{
		{"late labels are paid for, and count towards a commitment", func(s *Scenario) {
			s.ShortfallCost = half
			s.Incumbent.Offer.Capacity, s.Incumbent.Offer.Commitment = capacity("0"), dec("700")
			s.Incumbent.Offer.LabelAccuracy, s.Incumbent.Offer.ReworkPriceShare = half, one
			s.Quality = Quality{ReviewShare: one, CatchRate: one}
		}, -1, map[Line]string{Labels: "1000.00", Rework: "500.00", Shortfall: "500.00"}},
		{"not enough capacity", func(s *Scenario) {
			s.ShortfallCost = half
			s.Incumbent.Offer.Capacity = capacity("600")
		}, -1, map[Line]string{Labels: "1000.00", Shortfall: "200.00"}},
		{"top-up to the commitment, and the fee on top", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.PlatformFee = dec("1500"), dec("30")
		}, -1, map[Line]string{Labels: "1530.00"}},
		{"uplift on prices and fee but not on the commitment", func(s *Scenario) {
			s.Incumbent.Offer.AnnualUplift = dec("0.1")
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.PlatformFee = dec("1050"), dec("30")
		}, -2, map[Line]string{Labels: "1133.00"}},
		{"credits pay the whole invoice", func(s *Scenario) {
			s.Incumbent.Offer.Commitment, s.Incumbent.Offer.PlatformFee = dec("1500"), dec("30")
			s.Incumbent.Offer.Credits = dec("1600")
		}, -2, map[Line]string{Labels: "1460.00"}},
		{"demand nearly gone after a year", func(s *Scenario) {
			s.HorizonMonths, s.Demand.AnnualGrowth = 25, dec("-0.9")
		}, -25, map[Line]string{Labels: "10.00"}},
		{"graduated tiers", func(s *Scenario) {
			s.Incumbent.Offer.Pricing = Tiered(Tier{pointer(dec("300")), one}, Tier{pointer(dec("1000")), half},
				Tier{nil, dec("9")})
		}, -1, map[Line]string{Labels: "650.00"}},
		{"rework at the mean price of the tiers", func(s *Scenario) {
			s.Incumbent.Offer.Pricing = Tiered(Tier{pointer(dec("300")), one}, Tier{nil, half})
			s.Incumbent.Offer.LabelAccuracy, s.Incumbent.Offer.ReworkPriceShare = dec("0.9"), one
			s.Quality = Quality{ReviewShare: half, CatchRate: half} // 25 of 100 wrong labels are caught
		}, -1, map[Line]string{Rework: "16.25"}},
		{"by the hour", func(s *Scenario) {
			s.Incumbent.Offer.Pricing = Hourly(dec("20"), dec("1.5"))
		}, -1, map[Line]string{Labels: "500.00"}},
		{"the buyer's own review", func(s *Scenario) {
			s.Quality = Quality{ReviewShare: dec("0.1"), ReviewMinutes: dec("2"), ReviewerRate: dec("40")}
		}, -1, map[Line]string{Review: "133.33"}},
		{"no labels and no training set", func(s *Scenario) {
			s.Demand.LabelsPerMonth, s.Models.NoiseSensitivity, s.Models.PointValue = decimal.Zero, one, dec("100")
		}, -1, map[Line]string{Labels: "0.00", Noise: "0.00"}},
		{"noise of old labels and new", func(s *Scenario) {
			s.Demand.DatasetLabels, s.Incumbent.Offer.LabelAccuracy = dec("3000"), dec("0.98")
			s.Models.NoiseSensitivity, s.Models.PointValue = half, dec("1000")
		}, -1, map[Line]string{Noise: "1000.00"}},
		{"review keeps wrong labels out", func(s *Scenario) {
			s.Demand.DatasetLabels, s.Incumbent.Offer.LabelAccuracy = dec("3000"), dec("0.98")
			s.Models.NoiseSensitivity, s.Models.PointValue = half, dec("1000")
			s.Quality = Quality{ReviewShare: half, CatchRate: half}
		}, -1, map[Line]string{Noise: "750.00"}},
		{"relabelling cleans in the month of cutover", func(s *Scenario) {
			s.Demand.DatasetLabels, s.Incumbent.Offer.LabelAccuracy = dec("3000"), dec("0.98")
			s.Models.NoiseSensitivity, s.Models.PointValue = half, dec("1000")
			s.Candidates[0].Transition.RelabelShare = half // 30 of 80 wrong labels among 4000 go
		}, 1, map[Line]string{Noise: "625.00", Relabel: "1500.00"}},
		{"a certain disruption", func(s *Scenario) {
			s.ShortfallCost = dec("0.1")
			s.Incumbent.Offer.DisruptionProbability = one
			s.Incumbent.Offer.DisruptionMonths, s.Incumbent.Offer.RecoveryCost = dec("1.5"), dec("7")
		}, -1, map[Line]string{Disruption: "157.00"}},
		{"the first month of a workforce that starts from nothing", func(s *Scenario) {
			s.ShortfallCost = half
			s.Candidates[0].Offer.Commitment, s.Candidates[0].Transition.InitialThroughput = dec("200"), decimal.Zero
		}, 2, map[Line]string{Labels: "1000.00", Ramp: "500.00", Shortfall: "0.00", Rework: "0.00"}},
		{"and its second, without a half-life", func(s *Scenario) {
			s.ShortfallCost = half
			s.Candidates[0].Offer.Commitment, s.Candidates[0].Transition.InitialThroughput = dec("200"), decimal.Zero
		}, 3, map[Line]string{Labels: "1000.00", Ramp: "0.00"}},
		{"a ramp under a capacity", func(s *Scenario) {
			s.ShortfallCost = half
			s.Candidates[0].Offer.Capacity, s.Candidates[0].Transition.InitialThroughput = capacity("700"), half
			s.Candidates[0].Transition.RampHalfLife = one // 500, then 750 but for the capacity
		}, 3, map[Line]string{Labels: "1000.00", Ramp: "0.00", Shortfall: "150.00"}},
		{"the candidate's uplift counts from its own start", func(s *Scenario) {
			s.HorizonMonths, s.Candidates[0].Offer.AnnualUplift = 25, half
		}, 14, map[Line]string{Labels: "1500.00"}},
		{"orders before cutover have prices only", func(s *Scenario) {
			s.Candidates[0].Offer.Commitment, s.Candidates[0].Offer.PlatformFee = dec("5000"), dec("50")
			s.Candidates[0].Offer.Credits, s.Candidates[0].Offer.AnnualUplift = dec("900"), half
			t := &s.Candidates[0].Transition
			t.PilotLabels, t.ParallelMonths, t.ParallelShare = dec("30"), 1, dec("0.2")
		}, 1, map[Line]string{Pilot: "30.00", Parallel: "200.00", Relabel: "0.00"}},
		{"the parallel run ends with the cutover", func(s *Scenario) {
			s.Candidates[0].CutoverMonth = pointer(6)
			t := &s.Candidates[0].Transition
			t.LeadMonths, t.ParallelMonths, t.ParallelShare, t.PilotLabels = 4, 2, dec("0.2"), dec("30")
		}, 4, map[Line]string{Parallel: "0", Pilot: "0"}},
		{"and lasts its months", func(s *Scenario) {
			s.Candidates[0].CutoverMonth = pointer(6)
			t := &s.Candidates[0].Transition
			t.LeadMonths, t.ParallelMonths, t.ParallelShare = 4, 2, dec("0.2")
		}, 5, map[Line]string{Parallel: "200.00"}},
		{"the pilot comes first", func(s *Scenario) {
			s.Candidates[0].CutoverMonth = pointer(6)
			s.Candidates[0].Transition.LeadMonths, s.Candidates[0].Transition.PilotLabels = 4, dec("30")
		}, 3, map[Line]string{Pilot: "30.00"}},
		{"the second retraining round", func(s *Scenario) {
			s.Models = Models{3, dec("10"), dec("2"), dec("4"), dec("2"), half, 2, 5, decimal.Zero, decimal.Zero}
			s.Team.EngineerRate = dec("100")
		}, 7, map[Line]string{Compute: "30.00", Retraining: "900.00"}},
		{"no third", func(s *Scenario) {
			s.Models = Models{3, dec("10"), dec("2"), dec("4"), dec("2"), half, 2, 5, decimal.Zero, decimal.Zero}
		}, 12, map[Line]string{Compute: "0", Retraining: "0"}},
		{"a claim", func(s *Scenario) {
			s.Candidates[0].Transition.ClaimProbability, s.Candidates[0].Transition.ClaimCost = dec("0.03"), dec("1000")
		}, 1, map[Line]string{Claim: "30.00"}},
		{"own hours", func(s *Scenario) {
			s.Team = Team{StaffRate: dec("10"), EngineerRate: dec("100"), LegalRate: dec("1000")}
			t := &s.Candidates[0].Transition
			t.ProcurementHours, t.SecurityHours, t.LegalHours = one, one, one
			t.GuidelineHours, t.IntegrationHours, t.CalibrationHours = one, one, dec("2")
		}, 1, map[Line]string{Evaluation: "10.00", Security: "100.00", Legal: "1000.00", Migration: "130.00"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plainScenario()
			test.change(&s)
			result := estimated(t, s)
			months, month := result.Candidates[0].Switch.Months, test.month
			if month < 0 {
				months, month = result.Stay.Months, -month
			}
			for line, want := range test.want {
				equal(t, line.String(), months[month-1].Lines.Amount(line), want)
			}
		})
	}
}

// A cutover at the horizon is prepared and paid for but brings no month of service.
func TestCutoverAtTheHorizon(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(12)
	s.Candidates[0].Transition.SetupFee = dec("10")
	s.Models = Models{Count: 1, GPUHours: one, GPURate: one, IncrementalShare: one, Rounds: 3, RoundIntervalMonths: 1}
	r := estimated(t, s).Candidates[0]
	equal(t, "npv", r.NPV, "-10.00")
	equal(t, "one-time total", r.OneTimeTotal, "10.00")
	if r.PaybackMonth != nil || r.BreakEven.CandidatePriceFactor != nil {
		t.Errorf("paid back in month %v, price factor %v; want neither", r.PaybackMonth,
			r.BreakEven.CandidatePriceFactor)
	}
}

// Payback is the month from which the running sum stays at or above zero.
func TestPayback(t *testing.T) {
	for _, test := range []struct {
		flows []int64 // from month 1
		want  int     // -1: never
	}{
		{[]int64{0, 0}, 0}, {[]int64{5, -5}, 0}, {[]int64{-5, 5}, 2}, {[]int64{-5, 4}, -1},
		{[]int64{-5, 9, -5, 1, 3}, 4}, {[]int64{-1, 0, 0, 1}, 4}, {[]int64{3, -4}, -1},
	} {
		flows := []quantity{{}}
		for _, flow := range test.flows {
			flows = append(flows, num.Whole(int(flow)))
		}
		got := -1
		if month := payback(flows); month != nil {
			got = *month
		}
		if got != test.want {
			t.Errorf("%v: got %d, want %d", test.flows, got, test.want)
		}
	}
}

func TestNoLockInRatioIfStayingIsFree(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Transition.OtherCost = dec("300")
	equal(t, "ratio", estimated(t, s).Candidates[0].LockInRatio, "0.025000")
	s.HorizonMonths = 3
	equal(t, "ratio to three months, scaled to a year", estimated(t, s).Candidates[0].LockInRatio, "0.025000")
	s.Incumbent.Offer.Pricing = PerLabel(decimal.Zero)
	if ratio := estimated(t, s).Candidates[0].LockInRatio; ratio != nil {
		t.Errorf("got %s, want none", ratio)
	}
}
