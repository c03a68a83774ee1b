package estimator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// BranchName is one of the two futures.
type BranchName string

// The branches.
const (
	StayBranch   BranchName = "stay"
	SwitchBranch BranchName = "switch"
)

// Figure names a figure of a candidate's result: a line, "total", "benefit" or
// "discount" of a month, or with month 0 one over the whole horizon: a line, or
// an answer such as "npv". What exists in one branch only takes no Branch.
type Figure struct {
	Name   string
	Branch BranchName // of a line or a total; empty: switch
	Month  int
}

// Explanation is how a figure comes about: its formula in the model's notation,
// every name in it with its value, and the names in their formulas in turn.
// What adds months up has them as well.
type Explanation struct {
	Figure  string          `json:"figure"`
	Branch  BranchName      `json:"branch"`
	Month   int             `json:"month,omitempty"`
	Date    string          `json:"date,omitempty"`
	Unit    Unit            `json:"unit"`
	Value   decimal.Decimal `json:"value"`
	Formula string          `json:"formula"`
	Terms   []Term          `json:"terms"`
	Months  []MonthTerms    `json:"months,omitempty"`
}

// Term is a name in a formula: an input, with its JSON Pointer, or a quantity,
// with a formula of its own unless it is counted from the calendar. Values have
// 20 significant digits.
type Term struct {
	Name    string          `json:"name"`
	Unit    Unit            `json:"unit"`
	Value   decimal.Decimal `json:"value"`
	Input   string          `json:"input,omitempty"`
	Formula string          `json:"formula,omitempty"`
}

// MonthTerms are the terms of one month of a sum.
type MonthTerms struct {
	Month int    `json:"month"`
	Date  string `json:"date,omitempty"`
	Terms []Term `json:"terms"`
}

// Explain says how a figure of the switch to a candidate, given by its index, at
// its own cutover month comes about. The values are those that [Estimate] works
// with. The month of a payback is explained by the figure that it is read from,
// which the explanation then names. A bad scenario or index gives [Problems], and
// so does a figure that the result does not have, such as a line that does not
// apply in the month, or that is none of the [FigureInfo.Explained].
func Explain(s Scenario, candidate int, of Figure) (Explanation, error) {
	q, err := s.ask(candidate)
	if err != nil {
		return Explanation{}, err
	}
	sw := q.newSwitching(nil)
	e := explainer{switching: sw, index: candidate, k: q.cutover, figure: of, line: lineCount, switched: sw.switchAt(q.cutover)}
	if e.figure.Branch == "" {
		e.figure.Branch = SwitchBranch
	}
	switch {
	case e.figure.Branch != StayBranch && e.figure.Branch != SwitchBranch:
		return Explanation{}, noFigure("/branch", string(of.Branch), Rule{Name: RuleChoice, Choices: []string{string(StayBranch), string(SwitchBranch)}})
	case of.Month < 0 || of.Month > e.horizon:
		return Explanation{}, noFigure("/month", fmt.Sprint(of.Month), Rule{Name: RuleNumber, Low: "0", High: fmt.Sprint(e.horizon), Whole: true})
	}
	given, ok := e.explain()
	if !ok {
		return Explanation{}, noFigure("/figure", of.Name, Rule{Name: RuleFigure})
	}
	return given, nil
}

func noFigure(pointer, value string, rule Rule) error {
	return Problems{{Pointer: pointer, Code: CodeUnknown, Value: value, Rule: rule}}.asError()
}

// explainer explains one figure of one switch.
type explainer struct {
	*switching
	index    int // of the candidate
	k        int // its cutover month
	figure   Figure
	switched []record // the switch branch
	line     Line     // that is explained, lineCount where it is none
}

// explain finds the figure by its name.
func (e *explainer) explain() (Explanation, bool) {
	if line, is := lineNamed(e.figure.Name); is {
		e.line = line
		if e.figure.Month == 0 {
			return e.sum("line_total", "line", false, e.amount), true
		}
		amount, applies := e.amount(e.figure.Month)
		return e.laidOut(e.caseOf(e.figure.Name), UnitMoney, amount), applies
	}
	if e.figure.Month == 0 {
		return e.answer()
	}
	name := e.figure.Name
	if name == "total" {
		return e.monthTotal(), true
	}
	if name != "benefit" && name != "discount" {
		return Explanation{}, false
	}
	return e.quantity(name), true
}

// quantity explains one by its own formula.
func (e *explainer) quantity(name string) Explanation {
	value, _ := e.value(name)
	return e.laidOut(e.caseOf(name), units[name], value)
}

// laidOut is the explanation of a value by a formula with the terms in it.
func (e *explainer) laidOut(id string, unit Unit, value quantity) Explanation {
	formula, seen := e.expression(id), map[string]bool{}
	given := Explanation{
		Figure: e.figure.Name, Branch: e.figure.Branch, Month: e.figure.Month, Date: e.monthDate(e.figure.Month),
		Unit: unit, Value: digits(value), Formula: formula, Terms: []Term{},
	}
	if sumsMonths(formula) {
		return given
	}
	for next := []string{formula}; len(next) > 0; next = next[1:] {
		for _, name := range names(next[0]) {
			if seen[name] {
				continue
			}
			seen[name] = true
			t := e.term(name)
			given.Terms = append(given.Terms, t)
			next = append(next, t.Formula)
		}
	}
	return given
}

// sumsMonths reports whether a formula is a sum over the months.
func sumsMonths(formula string) bool { return strings.HasPrefix(formula, "Σ") }

// expression is the formula of that key, "" where there is none.
func (e *explainer) expression(id string) string {
	if id == "charge.tiered" {
		return e.tierFormula()
	}
	if kind, number := tierOf(id); kind == tierLabels {
		return e.tierLabelsFormula(number)
	}
	return expressions[id]
}

func (e *explainer) monthDate(m int) string {
	if m == 0 {
		return ""
	}
	return date(e.scenario.Start, m)
}

// records are the months of the figure's branch.
func (e *explainer) records() []record {
	if e.figure.Branch == StayBranch {
		return e.switching.records
	}
	return e.switched
}

// amount is the line in a month, and whether it applies there.
func (e *explainer) amount(m int) (quantity, bool) {
	for _, entry := range e.records()[m].entries() {
		if entry.line == e.line {
			return entry.amount, true
		}
	}
	return quantity{}, false
}

func lineNamed(name string) (Line, bool) {
	i := slices.IndexFunc(lineTable[:], func(row lineRow) bool { return row.name == name })
	return Line(max(0, i)), i >= 0
}

// names are those in a formula, functions aside.
func names(formula string) []string {
	words := strings.FieldsFunc(formula, func(r rune) bool {
		return r != '_' && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	return slices.DeleteFunc(words, func(word string) bool {
		return allDigits(word) || slices.Contains([]string{"max", "min", "floor", "anniversaries", "first_end"}, word)
	})
}

// shownDigits is how many significant digits a value shows.
const shownDigits = 20

func digits(q quantity) decimal.Decimal {
	return q.Decimal().Round(max(0, shownDigits-num.Magnitude(q.Decimal())))
}
