package estimator

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// Scenarios built in Go have not been parsed. Arithmetic with a huge exponent would
// not terminate.
func TestHugeNumbersInGoAreRejected(t *testing.T) {
	huge, tiny := decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32)
	long := decimal.NewFromBigInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(1_000_000), nil), 0)
	for name, absurd := range map[string]decimal.Decimal{
		"huge": huge, "tiny": tiny, "long": long, "minus huge": huge.Neg(),
		"zero, a huge exponent": decimal.New(0, math.MaxInt32),
		"31 digits":             dec("1234567890123456789012345678901"), "exponent 31": decimal.New(1, 31),
		"exponent -61": decimal.New(1, -61),
	} {
		t.Run(name, func(t *testing.T) {
			s := plainScenario()
			s.DiscountRate = absurd
			s.Demand.LabelsPerMonth = absurd
			s.Incumbent.Offer.Capacity = &absurd
			s.Incumbent.Offer.Pricing = Tiered(Tier{&absurd, one}, Tier{pointer(one), absurd}, Tier{&absurd, one})
			s.Candidates[0].Offer.Pricing = Pricing{Model: PricingPerLabel, UnitPrice: &absurd, HourlyRate: &absurd}
			s.Priorities = &Scores{Pricing: absurd}
			s.Waiting = &Waiting{absurd, absurd}
			s.Uncertainty = map[string]Range{
				"/discount_rate":  {absurd, absurd},
				"/shortfall_cost": {absurd, absurd},
			}
			start := time.Now()
			problems := problemsOf(t, s.Validate())
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %v", took)
			}
			for _, pointer := range []string{
				"/discount_rate", "/demand/labels_per_month", "/incumbent/offer/capacity",
				"/incumbent/offer/pricing/tiers/0/up_to", "/incumbent/offer/pricing/tiers/1/unit_price",
				"/incumbent/offer/pricing/tiers/2/up_to", "/candidates/0/offer/pricing/unit_price",
				"/candidates/0/offer/pricing/hourly_rate", "/priorities/pricing",
				"/waiting/need_ends_rate", "/waiting/price_gap_deviation",
				"/uncertainty/~1shortfall_cost/low", "/uncertainty/~1shortfall_cost/high",
			} {
				at := slices.IndexFunc(problems, func(p Problem) bool { return p.Pointer == pointer })
				if at < 0 || problems[at].Code != CodeDigits || len(problems[at].Value) > 100 {
					t.Errorf("%s is not refused: %v", pointer, problems)
				}
			}
			if _, err := Estimate(t.Context(), s); err == nil {
				t.Error("estimated")
			}
		})
	}
}

func TestEmptyScenarioInGoIsRejectedFieldByField(t *testing.T) {
	problems := problemsOf(t, Scenario{}.Validate())
	for _, pointer := range []string{"/version", "/currency", "/horizon_months", "/candidates", "/incumbent/name",
		"/incumbent/offer/pricing/model"} {
		if !slices.ContainsFunc(problems, func(p Problem) bool { return p.Pointer == pointer }) {
			t.Errorf("nothing about %s:\n%v", pointer, problems)
		}
	}
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = Pricing{Model: PricingHourly}
	s.Incumbent.Offer.Pricing = Pricing{Model: PricingTiered}
	if problems := problemsOf(t, s.Validate()); len(problems) != 3 {
		t.Errorf("want two missing prices and missing tiers:\n%v", problems)
	}
	s.HorizonMonths, s.Incumbent.Contract.MonthsLeft = math.MaxInt, math.MinInt
	if _, err := Estimate(t.Context(), s); err == nil {
		t.Error("estimated")
	}
}

func TestManyProblemsAreTruncated(t *testing.T) {
	s := plainScenario()
	s.Uncertainty = map[string]Range{}
	for i := range 1000 {
		s.Uncertainty[strings.Repeat("/x", i)] = Range{}
	}
	start := time.Now()
	problems := problemsOf(t, s.Validate())
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
	if len(problems) != maxProblems+1 {
		t.Fatalf("got %d problems", len(problems))
	}
	if last := problems[maxProblems]; last.Code != CodeMore || last.Value != "900 more problems" {
		t.Errorf("the last is %+v", last)
	}
	for _, p := range problems {
		if len(p.Pointer) > maxPointer+len("…") {
			t.Errorf("a pointer of %d bytes", len(p.Pointer))
		}
	}
}

func TestProblemsHaveOneLineEach(t *testing.T) {
	p := Problem{Code: CodeSize, Value: "2 GB", Accepted: "less"}
	if got, want := p.Error(), "scenario: size: got 2 GB, expected less"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if all := problemsOf(t, make(Problems, maxProblems).asError()); len(all) != maxProblems ||
		all[maxProblems-1].Code == CodeMore {
		t.Errorf("%d problems, the last is %+v", len(all), all[len(all)-1])
	}
}

// tiersUpTo returns n tiers as JSON, without the last one.
func tiersUpTo(n int) (text string) {
	for i := range n {
		text += fmt.Sprintf(`{"up_to":%d,"unit_price":1},`, i+1)
	}
	return text
}

func TestValuesAtTheirLimitsAreAccepted(t *testing.T) {
	for _, edits := range [][]string{
		{"/discount_rate", "0"}, {"/discount_rate", "1.000"}, {"/discount_rate", `"0.1"`}, {"/discount_rate", "-0"},
		{"/discount_rate", "1e-30"}, {"/discount_rate", "0.000000000000000000000000000001e-30"},
		{"/discount_rate", `"1E-1"`}, {"/demand/annual_growth",
			"-0." + strings.Repeat("0", 60) + strings.Repeat("9", 30) + "e30"},
		{"/discount_rate", "0.123456789012345678901234567890"},
		{"/demand/labels_per_month", "1e12"}, {"/demand/annual_growth", "-0.9"},
		{"/horizon_months", `"36.0"`}, {"/horizon_months", "3.6e1"}, {"/horizon_months", "3"},
		{"/horizon_months", "120"},
		{"/start", ""}, {"/start", `"1900-01"`}, {"/start", `"2199-12"`}, {"/currency", `"KWD"`},
		{"/incumbent/name", `"` + strings.Repeat("ß", 80) + `"`}, {"/incumbent/name", `"😀"`},
		{"/incumbent/contract/early_exit", ""}, {"/incumbent/contract/early_exit", `{"allowed":false}`},
		{"/models/incremental_share", ""}, {"/candidates/0/offer/capacity", ""},
		{"/candidates/0/transition/pilot_labels", ""},
		{"/candidates/0/cutover_month", "3"}, {"/candidates/0/cutover_month", "36"},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[{"unit_price":1}]}`},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[` + tiersUpTo(19) + `{"unit_price":1}]}`},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[{"up_to":1e-30,"unit_price":1},{"unit_price":1}]}`},
		{"/uncertainty", `{}`}, uncertain("/discount_rate", `{"low":0.1,"high":0.1}`),
		uncertain("/candidates/0/offer/capacity", `{"low":0,"high":1000000}`),
	} {
		s, err := Parse(typicalText(t, edits...))
		if err != nil {
			t.Errorf("%s: %v", strings.Join(edits, " "), err)
			continue
		}
		estimated(t, s)
	}
}

func TestAbsentNumbersHaveTheirDefaults(t *testing.T) {
	s, err := Parse(typicalText(t, "/models/incremental_share", "", "/candidates/0/transition/setup_fee", "",
		"/incumbent/contract/early_exit", "", "/candidates/0/offer/capacity", ""))
	if err != nil {
		t.Fatal(err)
	}
	c := s.Candidates[0]
	if !s.Models.IncrementalShare.Equal(one) || !c.Transition.SetupFee.IsZero() ||
		s.Incumbent.Contract.EarlyExit.Allowed || c.Offer.Capacity != nil || c.Cutover() != 3 {
		t.Errorf("got %+v", s)
	}
}

func TestAbsentWholeNumbersHaveTheirDefaults(t *testing.T) {
	const pointer = "/incumbent/contract/notice_months"
	listed := inputIndex[pointer]
	t.Cleanup(func() { inputIndex[pointer] = listed })
	entry := listed
	entry.Absent = number("3")
	inputIndex[pointer] = entry
	s, err := Parse(typicalText(t, pointer, ""))
	if err != nil || s.Incumbent.Contract.NoticeMonths != 3 {
		t.Errorf("got %d months of notice, %v", s.Incumbent.Contract.NoticeMonths, err)
	}
}
