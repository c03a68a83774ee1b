package estimator

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// newFit weighs the scores by the buyer's priorities; nil if either is missing, or no priority is above 0.
func newFit(priorities, incumbent, candidate *Scores) *Fit {
	if priorities == nil || incumbent == nil || candidate == nil {
		return nil
	}
	weight := decimal.Sum(decimal.Decimal{}, priorities.list()...)
	if weight.IsZero() {
		return nil
	}
	return &Fit{
		Incumbent:  ratio(weighted(priorities, incumbent.list()), weight),
		Candidate:  ratio(weighted(priorities, candidate.list()), weight),
		Robustness: robustness(incumbent, candidate),
		BreakEven:  nearestPriorityBreakEven(priorities, incumbent, candidate),
	}
}

func weighted(priorities *Scores, scores []decimal.Decimal) (sum decimal.Decimal) {
	for i, priority := range priorities.list() {
		sum = sum.Add(priority.Mul(scores[i]))
	}
	return sum
}

func (s *Scores) list() []decimal.Decimal {
	return []decimal.Decimal{s.Accuracy, s.Scalability, s.Security, s.Pricing, s.Experience}
}

// criteria are the JSON names of the five scores, in the order of [Scores].
var criteria = []string{"accuracy", "scalability", "security", "pricing", "experience"}

// robustness returns the share of all possible priorities under which the candidate scores above the incumbent. All
// mixes of priorities count equally.
//
// With score differences d, it is the volume of the part of a simplex where Σ w·d > 0: the divided difference of
// max(x, 0)⁴ at the five differences. Rational arithmetic makes it exact, even for equal or nearly equal ones.
func robustness(incumbent, candidate *Scores) Ratio {
	leads := sorted(scoreDifferences(incumbent, candidate), decimal.Decimal.Cmp)
	degree := len(leads) - 1
	x := make([]*big.Rat, len(leads))
	differences := make([]*big.Rat, len(leads))
	for i, lead := range leads {
		x[i], differences[i] = lead.Rat(), positivePower(lead.Rat(), degree)
	}
	for order := 1; order <= degree; order++ {
		for i := range len(leads) - order {
			if width := new(big.Rat).Sub(x[i+order], x[i]); width.Sign() != 0 {
				rise := new(big.Rat).Sub(differences[i+1], differences[i])
				differences[i] = rise.Quo(rise, width)
			} else { // the derivative, divided by the order's factorial
				binomial := new(big.Rat).SetInt(new(big.Int).Binomial(int64(degree), int64(order)))
				differences[i] = binomial.Mul(binomial, positivePower(x[i], degree-order))
			}
		}
	}
	return Ratio{decimal.NewFromBigRat(differences[0], ratioPlaces)}
}

func scoreDifferences(incumbent, candidate *Scores) []decimal.Decimal {
	differences := candidate.list()
	for i, score := range incumbent.list() {
		differences[i] = differences[i].Sub(score)
	}
	return differences
}

func positivePower(x *big.Rat, n int) *big.Rat {
	power := new(big.Rat)
	if x.Sign() <= 0 {
		return power
	}
	power.SetInt64(1)
	for range n {
		power.Mul(power, x)
	}
	return power
}

// PriorityBreakEven is the value of one priority at which both providers score the same, with the others at the
// scenario's values. Beyond it, the other one leads.
type PriorityBreakEven struct {
	Input string `json:"input"` // JSON Pointer of the priority
	Value Ratio  `json:"value"`
}

func nearestPriorityBreakEven(priorities, incumbent, candidate *Scores) *PriorityBreakEven {
	leads := scoreDifferences(incumbent, candidate)
	lead := weighted(priorities, leads)
	var nearest *PriorityBreakEven
	var least decimal.Decimal
	for i, priority := range priorities.list() {
		if leads[i].IsZero() {
			continue
		}
		others := lead.Sub(priority.Mul(leads[i]))
		value := others.DivRound(leads[i], ratioPlaces).Neg()
		if !value.IsPositive() {
			continue // priorities are not negative, and at 0 the others cancel out
		}
		if change := value.Sub(priority).Abs(); nearest == nil || change.LessThan(least) {
			least, nearest = change, &PriorityBreakEven{"/priorities/" + criteria[i], Ratio{value}}
		}
	}
	return nearest
}
