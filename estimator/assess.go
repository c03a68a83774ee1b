package estimator

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// Reason supports a recommendation: the probability that switching at the best month pays, the uncertain input that
// causes most of the variance, and the break-even of the strongest input that has one.
type Reason struct {
	ProbabilityPositive Ratio           `json:"probability_positive"`
	Driver              *Driver         `json:"driver"`  // nil if nothing is uncertain
	BreakEven           *InputBreakEven `json:"flip"`    // nil if no strong driver has one
	Doubted             bool            `json:"doubted"` // less than 75 % sure, but no toss-up
	Words               string          `json:"words"`
}

const strongDrivers = 5

// Assess is [Estimate] with uncertainty: it adds the sensitivity and risk of every candidate and the reason of the
// recommendation, which is [TossUp] if the switch is about as likely to pay as not. It takes several times as long.
// Errors are those of Estimate.
func Assess(ctx Context, s Scenario) (Result, error) {
	result, err := Estimate(ctx, s)
	if err != nil {
		return Result{}, err
	}
	for i := range result.Candidates {
		q := question{&s, i, s.Candidates[i].Cutover()}
		c := &result.Candidates[i]
		swings, risk, err := q.assess(ctx)
		if err != nil {
			return Result{}, err
		}
		c.Sensitivity, c.Risk = q.toSwings(swings), &risk
	}
	return result, result.Recommendation.explain(ctx, &s, result.Candidates)
}

func (q question) assess(ctx Context) ([]swing, Risk, error) {
	swings, err := q.swings(ctx)
	if err != nil {
		return nil, Risk{}, err
	}
	simulation, err := q.simulate(ctx, swings, sampling.NewLattice(len(swings)))
	if err != nil {
		return nil, Risk{}, err
	}
	return swings, q.toRisk(simulation), nil
}

func (r *Recommendation) explain(ctx Context, s *Scenario, candidates []CandidateResult) error {
	atBest := s.clone()
	atBest.Candidates[r.Candidate].CutoverMonth = &r.CutoverMonth
	q := question{&atBest, r.Candidate, r.CutoverMonth}
	risk := candidates[r.Candidate].Risk
	if q.cutover != candidates[r.Candidate].CutoverMonth {
		_, other, err := q.assess(ctx)
		if err != nil {
			return err
		}
		risk = &other
	}
	reason := &Reason{ProbabilityPositive: risk.ProbabilityPositive}
	for _, driver := range risk.Drivers[:min(strongDrivers, len(risk.Drivers))] {
		if reason.Driver == nil {
			reason.Driver = &driver
		}
		breakEven, err := q.inputBreakEven(ctx, driver.Input)
		if err != nil {
			return err
		}
		if breakEven.Value != nil {
			reason.BreakEven = &breakEven
			break
		}
	}
	reason.Words = reason.words(s.Currency)
	reason.Doubted = r.weigh(risk.ProbabilityPositive.Decimal)
	r.Reason = reason
	return nil
}

func (r *Reason) words(currency string) string {
	text := fmt.Sprintf("It pays in %s.", Frequency(r.ProbabilityPositive))
	if r.Driver == nil {
		return text
	}
	text += fmt.Sprintf(" What decides most is “%s”, with %s %% of the spread.",
		named(r.Driver.Input), r.Driver.Share.Mul(hundred).Round(0))
	if r.BreakEven == nil {
		return text + " None of the strongest inputs would turn the answer alone."
	}
	side := map[Side]string{Above: "from", Below: "up to"}[r.BreakEven.Pays]
	in, _ := InputAt(r.BreakEven.Input)
	value := r.BreakEven.Value.Round(max(0, 4-num.Magnitude(*r.BreakEven.Value)))
	return text + fmt.Sprintf(" All else as given, switching pays with “%s” %s %s.",
		named(r.BreakEven.Input), side, in.Unit.words(value, currency))
}

func (u Unit) words(value decimal.Decimal, currency string) string {
	number := grouped(value.String())
	switch u {
	case UnitShare, UnitRate:
		return grouped(value.Mul(hundred).String()) + " %"
	case UnitMoney:
		return currency + " " + number
	case UnitMoneyPerLabel:
		return currency + " " + number + " per label"
	case UnitMoneyPerHour:
		return currency + " " + number + " per hour"
	case UnitHours, UnitMinutes, UnitMonths, UnitLabels, UnitPoints:
		return number + " " + string(u)
	default:
		return number
	}
}

func named(pointer string) string {
	in, _ := InputAt(pointer)
	switch {
	case strings.HasPrefix(pointer, "/incumbent/offer/"):
		return "Current provider: " + in.Label
	case strings.HasPrefix(pointer, "/candidates/") && strings.Contains(pointer, "/offer/"):
		return "New provider: " + in.Label
	default:
		return in.Label
	}
}
