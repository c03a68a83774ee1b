package estimator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/shopspring/decimal"
)

// worstScenario is the slowest valid scenario: the longest horizon, the most
// candidates and tiers, values at every bound, and thirty digits in every fraction.
func worstScenario() Scenario {
	long := func(text string) decimal.Decimal { // 30 digits in all
		return dec(text + strings.Repeat("7", 30-len(strings.TrimLeft(strings.Replace(text, ".", "", 1), "0"))))
	}
	offer := func() Offer {
		var tiers []Tier
		for i := range maxTiers - 1 {
			tiers = append(tiers, Tier{UpTo: pointer(long(fmt.Sprintf("%d.", i+1))), UnitPrice: long("0.1")})
		}
		return Offer{
			Pricing:               Tiered(append(tiers, Tier{UnitPrice: long("0.3")})...),
			PlatformFee:           long("3.1"),
			Commitment:            long("31.3"),
			AnnualUplift:          long("0.3"),
			LabelAccuracy:         long("0.9"),
			ReworkPriceShare:      long("0.3"),
			Capacity:              pointer(long("71.")),
			Credits:               long("99.9"),
			DisruptionProbability: long("0.3"),
			DisruptionMonths:      long("1.3"),
			RecoveryCost:          long("3.3"),
		}
	}
	s := plainScenario()
	s.HorizonMonths = 120
	s.DiscountRate = long("0.1")
	s.ShortfallCost = long("0.3")
	s.Demand = Demand{LabelsPerMonth: long("19.3"), AnnualGrowth: long("0.1"), DatasetLabels: long("333.3")}
	s.Quality = Quality{long("0.1"), long("0.7"), long("1.3"), long("33.3")}
	s.Models = Models{1000, long("3.3"), long("3.3"), long("3.3"), long("3.3"), long("0.3"), 24, 1, long("0.3"),
		long("33.3")}
	s.Team = Team{long("33.3"), long("33.3"), long("33.3")}
	s.Incumbent.Offer = offer()
	s.Incumbent.Contract = Contract{MonthsLeft: 1, RenewalMonths: 7, NoticeMonths: 3, ExportFee: long("3.3")}
	s.Incumbent.Contract.EarlyExit = EarlyExit{true, long("0.3"), long("3.3"), false}
	s.Candidates = nil
	for i := range maxCandidates {
		s.Candidates = append(s.Candidates,
			Candidate{Name: fmt.Sprint("Provider ", i), Offer: offer(), Transition: Transition{
				LeadMonths: 1, ProcurementHours: long("3.3"), PilotLabels: long("33.3"), SetupFee: long("3.3"),
				ParallelMonths: 1, ParallelShare: long("0.3"), RelabelShare: long("0.3"),
				InitialThroughput: long("0.3"), InitialAccuracy: long("0.8"), RampHalfLife: long("1.3"),
				DipPoints: long("1.3"), DipHalfLife: long("59.3"),
				ClaimProbability: long("0.3"), ClaimCost: long("33.3"),
			}})
		s.Candidates[i].Offer.Pricing.Tiers[0].UnitPrice = long("0.0000000000000000000000000001")
	}
	return s
}

// Questions about it also stop soon after their context ends.
func TestWorstScenarioIsAnsweredInTime(t *testing.T) {
	s := worstScenario()
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	estimated(t, s)
	whole := time.Since(start)
	t.Log(whole)
	if whole > time.Minute { // half a second on an idle machine; the race detector takes ten times as long
		t.Errorf("took %v", whole)
	}
	// A busy machine may hold up one attempt, but not all of them.
	var stopped time.Duration
	for range 10 {
		ctx, cancel := context.WithTimeout(t.Context(), whole/20)
		start = time.Now()
		_, err := Estimate(ctx, s)
		stopped = time.Since(start)
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want the context's error", err)
		}
		if stopped <= whole/2 {
			return
		}
	}
	t.Errorf("stopped after %v of %v", stopped, whole)
}

// countdown is a context that ends after a number of calls of Err.
type countdown struct{ left atomic.Int64 }

func (c *countdown) Err() error {
	if c.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

// A question ends with its context at each point at which it asks it.
func TestQuestionsReturnTheErrorOfTheirContext(t *testing.T) {
	s := plainScenario() // pays, but not best at once
	s.HorizonMonths, s.Candidates[0].Offer.Pricing = 4, PerLabel(half)
	s.Candidates[0].Transition.SetupFee, s.Incumbent.Offer.Commitment = dec("10"), dec("2000")
	s.Incumbent.Contract.MonthsLeft = 3
	s.Uncertainty = map[string]Range{"/candidates/0/transition/setup_fee": {dec("1"), dec("90")}}
	closest := s.clone()
	closest.Candidates[0].Offer.Pricing = PerLabel(dec("3"))
	losing := s.clone() // if it moves at once
	losing.Candidates[0].Offer.Pricing = PerLabel(dec("0.66"))
	certain := s.clone()
	certain.Uncertainty = map[string]Range{}
	for name, ask := range map[string]func(Context) error{
		"estimate": func(ctx Context) error { _, err := Estimate(ctx, s); return err },
		"closest":  func(ctx Context) error { _, err := Estimate(ctx, closest); return err },
		"assess":   func(ctx Context) error { _, err := Assess(ctx, s); return err },
		"certain":  func(ctx Context) error { _, err := Assess(ctx, certain); return err },
		"turning prices": func(ctx Context) error {
			sim := newSimulation(&losing)
			_, err := sim.turningPrices(ctx, candidateMove{0, sim.switching(0).moveAt(1)})
			return err
		},
		"risk":        func(ctx Context) error { _, err := AssessRisk(ctx, s, 0); return err },
		"sensitivity": func(ctx Context) error { _, err := Sensitivity(ctx, s, 0); return err },
		"flip": func(ctx Context) error {
			_, err := BreakEvenOf(ctx, s, 0, "/candidates/0/transition/setup_fee")
			return err
		},
		"curve":    func(ctx Context) error { _, err := CurveOf(ctx, s, 0, "/models/count", nil); return err },
		"split":    func(ctx Context) error { _, err := SplitOf(ctx, s, 0); return err },
		"horizons": func(ctx Context) error { _, err := HorizonsOf(ctx, s, 0); return err },
	} {
		asked := 0
		for ; ; asked++ {
			var ctx countdown
			ctx.left.Store(int64(asked))
			err := ask(&ctx)
			if err == nil && ctx.left.Load() >= 0 {
				break
			}
			if !errors.Is(err, context.Canceled) {
				t.Fatalf("%s, asked %d times: got %v, want context.Canceled", name, asked, err)
			}
			if name == "flip" || name == "horizons" { // long, and alike at many points
				asked += asked / 8
			}
		}
		if asked == 0 {
			t.Errorf("%s asks no context", name)
		}
		t.Log(name, asked)
	}
}

func TestQuestionsRefuseAnUnknownCandidate(t *testing.T) {
	const fee = "/candidates/0/transition/setup_fee"
	for name, ask := range map[string]func(s Scenario, candidate int) error{
		"risk":        func(s Scenario, i int) error { _, err := AssessRisk(t.Context(), s, i); return err },
		"sensitivity": func(s Scenario, i int) error { _, err := Sensitivity(t.Context(), s, i); return err },
		"flip":        func(s Scenario, i int) error { _, err := BreakEvenOf(t.Context(), s, i, fee); return err },
		"curve":       func(s Scenario, i int) error { _, err := CurveOf(t.Context(), s, i, fee, nil); return err },
		"split":       func(s Scenario, i int) error { _, err := SplitOf(t.Context(), s, i); return err },
		"horizons":    func(s Scenario, i int) error { _, err := HorizonsOf(t.Context(), s, i); return err },
	} {
		for _, candidate := range []int{-1, 1} {
			problems, _ := errors.AsType[Problems](ask(plainScenario(), candidate))
			if len(problems) != 1 || problems[0].Pointer != fmt.Sprintf("/candidates/%d", candidate) {
				t.Errorf("%s of candidate %d: got %v", name, candidate, problems)
			}
		}
	}
}

// The race detector watches goroutines that validate, encode and estimate the same
// scenario.
func TestConcurrentUse(t *testing.T) {
	s := vectorNamed(t, "clauses-01")
	answer := func() string {
		if err := s.Validate(); err != nil {
			return err.Error()
		}
		result, err := Estimate(context.Background(), s)
		if err != nil {
			return err.Error()
		}
		text, err := json.Marshal([]any{s, result, Inputs(), LineInfos()})
		if err != nil {
			return err.Error()
		}
		return string(text)
	}
	answers := make([]string, 8)
	var all sync.WaitGroup
	for i := range answers {
		all.Go(func() { answers[i] = answer() })
	}
	all.Wait()
	want := answer()
	for i, got := range answers {
		if got != want {
			t.Errorf("answer %d differs", i)
		}
	}
}

func TestNoRemarksAreAnEmptyList(t *testing.T) {
	if remarks := estimated(t, plainScenario()).Remarks; remarks == nil || len(remarks) > 0 {
		t.Errorf("got %#v", remarks)
	}
}
