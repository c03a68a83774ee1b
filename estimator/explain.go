package estimator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

// BranchName names one of the two cases that are compared.
type BranchName string

// The branches.
const (
	StayBranch   BranchName = "stay"
	SwitchBranch BranchName = "switch"
)

// Figure names a figure of a candidate's result. In a month it is a line, "total", "benefit" or "discount"; over the
// horizon, with Month 0, a line or an answer such as "npv".
type Figure struct {
	Name   string
	Branch BranchName // of a line or a total; empty means switch
	Month  int
}

// Explanation shows how a figure is computed: its formula in the model's notation and, as terms, every name in it and
// in the formulas of those names. A sum over months lists the months instead.
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

// Term is a name in a formula: an input with its JSON Pointer, or a quantity with its own formula, if it has one.
// Values have 20 significant digits.
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

// Explain shows how a figure of the switch to a candidate, given by its index, at its own cutover month is computed.
// The values are those of [Estimate]. A payback month is explained by the figure that it is read from, which the
// explanation then names. A bad scenario or index gives [Problems], and so does a figure that is not
// [FigureInfo.Explained] or that the result does not have, such as a line that does not apply in the month.
func Explain(s Scenario, candidate int, of Figure) (Explanation, error) {
	e, err := newExplainer(&s, candidate)
	if err != nil {
		return Explanation{}, err
	}
	return e.explanationOf(of)
}

func newExplainer(s *Scenario, candidate int) (explainer, error) {
	q, err := newQuestion(s, candidate)
	if err != nil {
		return explainer{}, err
	}
	sw := q.newSwitching(nil)
	to := sw.switchTo(sw.moveAt(q.cutover))
	return explainer{
		switching: sw,
		catalogue: newCatalogue(),
		index:     candidate,
		k:         q.cutover,
		to:        to,
		switched:  to.months,
	}, nil
}

func (e explainer) explanationOf(of Figure) (Explanation, error) {
	e.figure, e.line = of, lineCount
	if e.figure.Branch == "" {
		e.figure.Branch = SwitchBranch
	}
	if line, isLine := lineNamed(of.Name); isLine {
		e.line = line
	}
	switch {
	case e.figure.Branch != StayBranch && e.figure.Branch != SwitchBranch:
		branches := Rule{Name: RuleChoice, Choices: []string{string(StayBranch), string(SwitchBranch)}}
		return Explanation{}, badInput("/branch", CodeUnknown, string(of.Branch), branches)
	case of.Month < 0 || of.Month > e.horizon:
		months := Rule{Name: RuleNumber, Low: "0", High: fmt.Sprint(e.horizon), Whole: true}
		return Explanation{}, badInput("/month", CodeUnknown, fmt.Sprint(of.Month), months)
	}
	explained, ok := e.explain(of.Name)
	if !ok {
		return Explanation{}, badInput("/figure", CodeUnknown, of.Name, Rule{Name: RuleFigure})
	}
	return explained, nil
}

type explainer struct {
	*switching
	catalogue
	index    int // of the candidate
	k        int
	figure   Figure
	to       *switched
	switched []monthResult
	line     Line  // that is explained; lineCount for other figures
	only     party // of the explained figure
	scope
}

func (e *explainer) explain(name string) (explained Explanation, ok bool) {
	row := e.byName[name]
	if row == nil {
		return Explanation{}, false
	}
	e.figure.Name, e.only = name, row.only
	how := row.overHorizon
	if e.figure.Month > 0 {
		how = row.inMonth
	}
	if how == nil {
		return Explanation{}, false
	}
	return how(e)
}

func (e *explainer) byFormula() (Explanation, bool) {
	row := e.byName[e.figure.Name]
	return e.explanation(row.formulaFor(e), row.unit, row.value(e)), true
}

// ifPresent explains a month that some results do not have.
func (e *explainer) ifPresent(month *int) (explained Explanation, ok bool) {
	if month == nil {
		return Explanation{}, false
	}
	return e.byFormula()
}

func (e *explainer) lineInMonth() (explained Explanation, ok bool) {
	amount, applies := e.amount(e.figure.Month)
	if !applies {
		return Explanation{}, false
	}
	return e.explanation(e.byName[e.figure.Name].formulaFor(e), UnitMoney, amount), true
}

func (e *explainer) asRatio(ratio *Ratio) (explained Explanation, ok bool) {
	if ratio == nil {
		return Explanation{}, false
	}
	row := e.byName[e.figure.Name]
	return e.explanation(row.formulaFor(e), row.unit, num.Exact(ratio.Decimal)), true
}

func (e *explainer) explanation(formula string, unit Unit, value quantity) Explanation {
	explained := Explanation{
		Figure:  e.figure.Name,
		Branch:  e.figure.Branch,
		Month:   e.figure.Month,
		Date:    e.monthDate(e.figure.Month),
		Unit:    unit,
		Value:   digits(value),
		Formula: formula,
		Terms:   []Term{},
	}
	if sumsMonths(formula) {
		return explained
	}
	seen := map[string]bool{}
	for next := []string{formula}; len(next) > 0; next = next[1:] {
		for _, name := range names(next[0]) {
			if seen[name] {
				continue
			}
			seen[name] = true
			t := e.term(name)
			explained.Terms = append(explained.Terms, t)
			next = append(next, t.Formula)
		}
	}
	return explained
}

func sumsMonths(formula string) bool { return strings.HasPrefix(formula, "Σ") }

func (e *explainer) monthDate(m int) string {
	if m == 0 {
		return ""
	}
	return date(e.scenario.Start, m)
}

func names(formula string) []string {
	words := strings.FieldsFunc(formula, isNotInName)
	return slices.DeleteFunc(words, func(word string) bool {
		return allDigits(word) || slices.Contains([]string{"max", "min", "floor", "anniversaries", "first_end"}, word)
	})
}

const shownDigits = 20

func digits(q quantity) decimal.Decimal {
	return q.Decimal().Round(max(0, shownDigits-num.Magnitude(q.Decimal())))
}
