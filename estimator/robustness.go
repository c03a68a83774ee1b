package estimator

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// criteria are the names of the five scores, in the order of [Scores].
var criteria = []string{"accuracy", "scalability", "security", "pricing", "experience"}

// robustness is the share of all possible priorities under which the candidate
// scores above the incumbent, each mix of priorities counting alike.
//
// With leads d, that is the volume of the part of a simplex where Σ w·d > 0:
// the divided difference of max(x, 0)⁴ at the five leads. Rational numbers make
// it exact, equal leads and nearly equal ones included.
func robustness(incumbent, candidate *Scores) Ratio {
	leads := leads(incumbent, candidate)
	slices.SortFunc(leads, decimal.Decimal.Cmp)
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
			} else { // the derivative, by the order's factorial
				binomial := new(big.Rat).SetInt(new(big.Int).Binomial(int64(degree), int64(order)))
				differences[i] = binomial.Mul(binomial, positivePower(x[i], degree-order))
			}
		}
	}
	return Ratio{decimal.NewFromBigRat(differences[0], ratioPlaces)}
}

// leads are how far the candidate's scores are above the incumbent's.
func leads(incumbent, candidate *Scores) []decimal.Decimal {
	leads := candidate.list()
	for i, score := range incumbent.list() {
		leads[i] = leads[i].Sub(score)
	}
	return leads
}

// positivePower is x^n where x is above 0, else 0.
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

// PriorityFlip is a priority at which both providers score alike, the others
// being the scenario's: past it the other one leads.
type PriorityFlip struct {
	Input string `json:"input"` // JSON Pointer of the priority
	Value Ratio  `json:"value"`
}

// nearestFlip is the least change of a single priority that turns the order of
// the two, nil where none does.
func nearestFlip(priorities, incumbent, candidate *Scores) *PriorityFlip {
	leads := leads(incumbent, candidate)
	var lead decimal.Decimal // Σ priority·lead
	for i, priority := range priorities.list() {
		lead = lead.Add(priority.Mul(leads[i]))
	}
	var nearest *PriorityFlip
	var least decimal.Decimal
	for i, priority := range priorities.list() {
		if leads[i].IsZero() {
			continue
		}
		others := lead.Sub(priority.Mul(leads[i]))
		value := others.DivRound(leads[i], ratioPlaces).Neg()
		if !value.IsPositive() {
			continue // none can be below 0, and at 0 the others come to nothing that it could outweigh
		}
		if change := value.Sub(priority).Abs(); nearest == nil || change.LessThan(least) {
			least, nearest = change, &PriorityFlip{"/priorities/" + criteria[i], Ratio{value}}
		}
	}
	return nearest
}
