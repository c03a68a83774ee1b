package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// question is what what-ifs are about: moving to one candidate of a scenario
// at the end of month cutover.
type question struct {
	scenario  *Scenario
	candidate int
	cutover   int
}

// ask is the question about a candidate at its own cutover month. A bad
// scenario, or an index that it has no candidate at, gives [Problems].
func (s *Scenario) ask(candidate int) (question, error) {
	if err := s.Validate(); err != nil {
		return question{}, err
	}
	if candidate < 0 || candidate >= len(s.Candidates) {
		return question{}, Problems{{
			Pointer: fmt.Sprintf("/candidates/%d", candidate),
			Code:    CodeUnknown,
			Rule:    Rule{Name: RuleNumber, Low: "0", High: fmt.Sprint(len(s.Candidates) - 1), Whole: true},
		}}.asError()
	}
	return question{s, candidate, s.Candidates[candidate].Cutover()}, nil
}

// newSwitching computes what the switch needs, exactly if the program is nil.
func (q question) newSwitching(program *num.Program) *switching {
	return newSwitching(newStayBranch(newBasis(q.scenario, program)), &q.scenario.Candidates[q.candidate])
}

// npv returns the net present value, not yet rounded.
func (q question) npv(program *num.Program) quantity {
	sw := q.newSwitching(program)
	return sw.npv(q.cutover, sw.switchAt(q.cutover))
}

// money is a fast amount of money, rounded to the minor unit.
func (q question) money(amount float64) Money {
	return Money{decimal.NewFromFloat(amount).Round(minorUnits(q.scenario.Currency))}
}
