package estimator

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// drawnScenarios is the number of random scenarios among the varied ones.
const drawnScenarios = 200

// variedScenarios are random ones, and each switch of the vectors.
func variedScenarios(t *testing.T) (list []Scenario) {
	for seed := range drawnScenarios {
		list = append(list, variedScenario(seed))
	}
	for _, v := range readVectors(t) {
		for _, c := range v.scenario.Candidates {
			v.scenario.Candidates = []Candidate{c}
			list = append(list, v.scenario.clone())
		}
	}
	return list
}

// variedScenario is a random one, in part changed so that more inputs matter.
func variedScenario(seed int) Scenario {
	s := randomScenario.Example(seed)
	s.HorizonMonths = longest
	adapt[seed%len(adapt)](&s, seed)
	return s
}

var randomScenario = rapid.Custom(func(r *rapid.T) Scenario { return maker{r}.scenario() })

// adapt has changes after which inputs matter that rarely do.
var adapt = []func(s *Scenario, seed int){
	inSmallTiersWithCredits, withUseOfCommitment, withPartialMove, withLateExitInPeriod, withCloseCallOnEarlyExit,
}

func inSmallTiersWithCredits(s *Scenario, _ int) {
	for _, offer := range []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer} {
		inTiers(&offer.Pricing)
		offer.Credits = dec("900000")
	}
}

func withUseOfCommitment(s *Scenario, seed int) {
	moveAll(s)
	c, offer, contract := &s.Candidates[0], &s.Incumbent.Offer, &s.Incumbent.Contract
	c.RunOutUse = true
	offer.Commitment, offer.CommitmentLabels, offer.UpliftMonths = dec("10000"), dec("4000"), pointer(2+seed%2)
	s.Models.PointValue, c.Transition.DipPoints, c.Transition.DipHalfLife = dec("1000"), one, dec("2")
	if offer.Capacity = nil; seed%4 < 2 {
		c.Offer.Capacity = pointer(dec("20000"))
	}
	contract.MonthsLeft = c.Transition.LeadMonths + seed%3
	contract.NoticeMonths = contract.MonthsLeft + seed/2%2*2
	contract.RenewalMonths = 2 + seed/4%2
	if contract.EndsMonth != nil {
		contract.EndsMonth = pointer(c.Transition.LeadMonths + 2)
	}
}

func withPartialMove(s *Scenario, seed int) {
	c := &s.Candidates[0]
	moveAll(s)
	if s.Incumbent.Offer.Commitment = dec("30000"); seed%4 < 2 {
		s.Incumbent.Offer.Credits = dec("900000")
	}
	switch {
	case seed%4 == 0:
		c.PhaseMonths = pointer(2)
		s.Incumbent.Contract.MonthsLeft = c.Transition.LeadMonths + 2
	case seed%4 == 1:
		c.MoveShare = &half
	case seed%4 == 2 && s.Demand.Tasks != nil:
		c.Tasks = []string{s.Demand.Tasks[0].Name}
	default:
		c.MoveShare = &one
	}
}

func withLateExitInPeriod(s *Scenario, seed int) {
	moveAll(s)
	c, offer := &s.Candidates[0], &s.Incumbent.Offer
	c.CutoverMonth = pointer(longest)
	s.Incumbent.Contract.MonthsLeft = longest + 5
	offer.Commitment, offer.CommitmentPeriodMonths, offer.Prepaid = dec("300000"), pointer(longest), false
	offer.Credits, offer.CreditsExpireMonth = dec("9000000"), pointer(longest+seed%2)
}

// withCloseCallOnEarlyExit leaves half of what is owed in credits.
func withCloseCallOnEarlyExit(s *Scenario, seed int) {
	moveAll(s)
	c, offer, contract := &s.Candidates[0], &s.Incumbent.Offer, &s.Incumbent.Contract
	lead := c.Transition.LeadMonths
	*offer = Offer{
		Pricing:    PerLabel(decimal.Zero),
		Commitment: dec("1000"),
		Credits:    decimal.NewFromInt(int64(1000*lead + 500*(longest-lead))),
	}
	*contract = Contract{
		MonthsLeft:        longest,
		EarlyExit:         EarlyExit{true, half, dec("700"), false},
		RebateClawback:    dec("5000"),
		CreditRefundShare: dec("0.1"),
	}
	switch seed % 4 {
	case 1:
		contract.EndsMonth = pointer(lead + 1)
	case 2:
		contract.MonthsLeft, contract.RenewalMonths = lead-1, 5
	}
}

func moveAll(s *Scenario) {
	c := &s.Candidates[0]
	c.Amends, c.RunOutUse, c.MoveShare, c.PhaseMonths, c.Tasks, c.CutoverMonth = false, false, nil, nil, nil, nil
}

// longest is the longest horizon, so that the test is quick.
const longest = 13

func inTiers(p *Pricing) {
	if p.Model != PricingByTask {
		*p = Tiered(Tier{pointer(dec("100")), dec("2")}, Tier{pointer(dec("900")), half}, Tier{nil, dec("0.3")})
	}
	for i := range p.Prices {
		inTiers(&p.Prices[i].Pricing)
	}
}

// varied is a scenario with another value of one input; ok is false where there
// is none that is valid.
func varied(s Scenario, input string, seed int) (Scenario, bool) {
	s = s.clone()
	if pointer, is := strings.CutSuffix(input, "/pricing/model"); is {
		pricing := []Pricing{PerLabel(dec("3.1")), Hourly(dec("61"), dec("2.3"))}[seed%2]
		if parent, row, ofTask := strings.Cut(pointer, "/pricing/prices/"); ofTask {
			i, _ := strconv.Atoi(row)
			offerAt(&s, parent).Pricing.Prices[i].Pricing = pricing
		} else {
			offerAt(&s, pointer).Pricing = pricing
		}
		return s, s.Validate() == nil
	}
	in, known := InputAt(input)
	leaf, given := fieldAt(&s, input)
	if !known || !given || in.Unit == UnitCurrency {
		return s, false
	}
	profile := s.Demand.Profile
	switch value := leaf.Interface().(type) {
	case string:
		if tasks := s.Candidates[0].Tasks; strings.HasPrefix(input, "/candidates/0/tasks/") {
			if seed%2 == 0 {
				s.Candidates[0].Tasks = nil
				break
			}
			other := slices.IndexFunc(s.Demand.Tasks, func(task Task) bool { return !slices.Contains(tasks, task.Name) })
			if other < 0 {
				return s, false
			}
			leaf.SetString(s.Demand.Tasks[other].Name)
		}
	case bool:
		leaf.SetBool(!value)
	case int:
		leaf.SetInt(int64(value + 1 - 2*(seed%2)))
	case decimal.Decimal:
		if strings.HasPrefix(input, "/demand/profile/") { // the factors keep their sum
			profile[0], profile[seed%12] = profile[seed%12], profile[0]
			break
		}
		factor := []string{"0.5", "1.7", "0"}[seed/7%3]
		if value.IsZero() {
			value = *in.Max
			if in.Max.GreaterThan(one) {
				value = dec("1000")
			}
		}
		leaf.Set(reflect.ValueOf(value.Mul(dec(factor))))
	}
	return s, s.Validate() == nil
}

func offerAt(s *Scenario, pointer string) *Offer {
	if strings.HasPrefix(pointer, "/incumbent") {
		return &s.Incumbent.Offer
	}
	return &s.Candidates[0].Offer
}
