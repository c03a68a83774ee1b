package estimator

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// Every formula, evaluated with the values of its terms, gives the stated value:
// each line of each month to the cent.
func TestFormulasGiveTheFigures(t *testing.T) {
	t.Parallel()
	holds(t, func(m maker, s Scenario) {
		checkFormulas(m, s, 0, func() bool { return m.whole(0, 11, "look at") == 0 })
	})
}

func TestFormulasGiveTheFiguresOfVectors(t *testing.T) {
	t.Parallel()
	for _, v := range slices.Concat(readVectors(t), readFieldCases(t)) {
		t.Run(v.name, func(t *testing.T) {
			for candidate := range v.scenario.Candidates {
				checkFormulas(t, v.scenario, candidate, func() bool { return true })
			}
		})
	}
}

// checkFormulas checks all answers and some months of a switch.
func checkFormulas(t TB, s Scenario, candidate int, some func() bool) {
	e, err := newExplainer(&s, candidate)
	if err != nil {
		t.Fatal(err)
	}
	result, err := Estimate(nil, s)
	if err != nil {
		t.Fatal(err)
	}
	var figures []Figure
	for _, figure := range documented() {
		byFormula := len(figure.Formulas) > 0 && !sumsMonths(figure.Formulas[0].Formula)
		if figure.Sort == SortAnswer && figure.Explained && byFormula {
			figures = append(figures, Figure{Name: figure.Name})
		}
	}
	branches := map[BranchName][]Month{
		StayBranch:   result.Stay.Months,
		SwitchBranch: result.Candidates[candidate].Switch.Months,
	}
	for branch, months := range branches {
		for _, month := range months {
			if !some() {
				continue
			}
			for _, line := range month.Lines {
				figures = append(figures, Figure{line.Line.String(), branch, month.Month})
			}
			for _, name := range []string{"total", "benefit", "discount"} {
				figures = append(figures, Figure{name, branch, month.Month})
			}
		}
	}
	for _, figure := range figures {
		given, err := e.explanationOf(figure)
		if err != nil {
			if !hasFigure(t, result.Candidates[candidate], figure.Name) {
				continue
			}
			t.Fatalf("%+v: %v", figure, err)
		}
		checkExplanation(t, s, given)
	}
}

// hasFigure reports whether a candidate's result has a value for a figure.
func hasFigure(t TB, c CandidateResult, name string) bool {
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var fields struct{ Exit map[string]any }
	var all map[string]any
	if err := errors.Join(json.Unmarshal(text, &fields), json.Unmarshal(text, &all)); err != nil {
		t.Fatal(err)
	}
	value, exists := all[name]
	month, isMonth := fields.Exit[name+"_month"]
	return (!exists || value != nil) && (!isMonth || month != nil) // figures of months are in none of its fields
}

// checkExplanation works an explanation's formulas out.
func checkExplanation(t TB, s Scenario, given Explanation) {
	values := map[string]float64{}
	figure := fmt.Sprintf("%s of month %d %s", given.Figure, given.Month, given.Branch)
	for _, term := range given.Terms {
		if _, twice := values[term.Name]; twice {
			t.Fatalf("%s has the term %s twice", figure, term.Name)
		}
		checkDocumented(t, given, term)
		if input, there := numberAt(&s, term.Input); there && !digits(num.Exact(input)).Equal(term.Value) {
			t.Fatalf("%s: %s is %s, but %v at %s", figure, term.Name, term.Value, input, term.Input)
		}
		// One digit more is right for a value that rounds up to a power of ten.
		if n := term.Value.NumDigits(); term.Formula != "" && term.Value.Exponent() < 0 && n > shownDigits+1 {
			t.Fatalf("%s: %s has %d digits", figure, term.Name, n)
		}
		values[term.Name] = term.Value.InexactFloat64()
	}
	for _, term := range given.Terms {
		if term.Formula == "" {
			continue
		}
		got, err := workOut(term.Formula, values)
		if want := term.Value.InexactFloat64(); err != nil || !near(got, want) && !centsApart(s, term, got, want) {
			t.Fatalf("%s: %s = %s gives %v (%v), want %v of %v",
				figure, term.Name, term.Formula, got, err, want, values)
		}
	}
	got, err := workOut(given.Formula, values)
	unit := 0.5 * math.Pow10(-int(minorUnits(s.Currency)))
	if given.Unit != UnitMoney {
		unit = 0.5e-6
	}
	if want := given.Value.InexactFloat64(); err != nil || math.Abs(got-want) > unit+1e-6+1e-12*math.Abs(want) {
		t.Fatalf("%s: %s gives %v (%v), want %v of %v", figure, given.Formula, got, err, want, values)
	}
}

// checkDocumented compares a term with the lists of figures and inputs: it has the
// unit listed there, and a formula if one is listed.
func checkDocumented(t TB, given Explanation, term Term) {
	name, _ := allFigures().parse(term.Name)
	figure, isFigure := documented()[name]
	input, isInput := InputAt(term.Input)
	if isFigure && term.Unit != figure.Unit || isInput && term.Unit != input.Unit || !isFigure && !isInput {
		t.Fatalf("%s of month %d %s: %s is in %s, documented in %s%s",
			given.Figure, given.Month, given.Branch, term.Name, term.Unit, figure.Unit, input.Unit)
	}
	hasFormula := slices.ContainsFunc(figure.Formulas, func(f FormulaCase) bool {
		return f.When == "" && !sumsMonths(f.Formula)
	})
	if figure.Sort == SortQuantity && hasFormula && term.Formula == "" {
		t.Fatalf("%s of month %d %s: %s has no formula", given.Figure, given.Month, given.Branch, term.Name)
	}
}

// centsApart reports whether a term is one that the model rounds to the minor unit.
func centsApart(s Scenario, term Term, got, want float64) bool {
	rounded := map[string]bool{"settlement": true, "clawback": true, "export": true, "credit_refund": true}
	return rounded[term.Name] && math.Abs(got-want) <= 0.5*math.Pow10(-int(minorUnits(s.Currency)))+1e-6
}

func near(a, b float64) bool {
	return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b))
}

// Each of a dozen tiers is a term of its own, and a figure of a month has its date.
func TestExplainsEveryTier(t *testing.T) {
	s := plainScenario()
	s.Start = "2027-01"
	var tiers []Tier
	for n := range 11 {
		number := num.Whole(n).Decimal()
		tiers = append(tiers, Tier{pointer(dec("50").Mul(one.Add(number))), one.Sub(dec("0.03").Mul(number))})
	}
	s.Incumbent.Offer.Pricing = Tiered(append(tiers, Tier{nil, half})...)
	given, err := Explain(s, 0, Figure{Name: "labels", Branch: StayBranch, Month: 3})
	if err != nil {
		t.Fatal(err)
	}
	checkExplanation(t, s, given)
	if given.Date != "2027-03" {
		t.Errorf("month 3 has the date %q", given.Date)
	}
	if given, err = Explain(s, 0, Figure{Name: "one_time_total"}); err != nil || given.Date != "" {
		t.Errorf("the whole horizon has the date %q (%v)", given.Date, err)
	}
}

// An up-front cost of no lines is the sum of nothing.
func TestExplainsNoUpFrontCost(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].Transition = Transition{LeadMonths: 1, InitialThroughput: one}
	given, err := Explain(s, 0, Figure{Name: "one_time_total"})
	if err != nil {
		t.Fatal(err)
	}
	checkExplanation(t, s, given)
	if given.Formula != "0" || len(given.Terms) > 0 {
		t.Errorf("%s is %q of %v, want 0 of nothing", given.Value, given.Formula, given.Terms)
	}
}

// A line is explained in the months to which it applies.
func TestExplainsTheMonthsOfALine(t *testing.T) {
	s := plainScenario()
	s.Candidates[0].CutoverMonth = pointer(5)
	given, err := Explain(s, 0, Figure{Name: "ramp"})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(given.Months); n != 7 || given.Months[0].Month != 6 {
		t.Errorf("%d months from %+v, want 7 from month 6", n, given.Months[0])
	}
}

// Where the divisor would be 0, the formula is the one without a division.
func TestExplainsWithoutDividingByZero(t *testing.T) {
	s := plainScenario()
	c := &s.Candidates[0]
	c.Transition.InitialThroughput, c.Transition.DipPoints = half, one
	s.ShortfallCost, s.Models.PointValue = one, one
	idle := edited(s, func(s *Scenario) { s.Demand.LabelsPerMonth = decimal.Zero })
	for _, test := range []struct {
		scenario Scenario
		figure   Figure
		formulas map[string]string // by the name of the term
	}{
		{s, Figure{Name: "ramp", Month: 2}, map[string]string{"ramp_decay": "1"}},
		{s, Figure{Name: "ramp", Month: 3}, map[string]string{"ramp_decay": "0"}},
		{s, Figure{Name: "accuracy_dip", Month: 2}, map[string]string{"dip_decay": "1"}},
		{s, Figure{Name: "accuracy_dip", Month: 3}, map[string]string{"dip_decay": "0"}},
		{idle, Figure{Name: "noise", Branch: StayBranch, Month: 1}, nil},
	} {
		given, err := Explain(test.scenario, 0, test.figure)
		if err != nil {
			t.Fatal(err)
		}
		checkExplanation(t, test.scenario, given)
		for name, formula := range test.formulas {
			i := slices.IndexFunc(given.Terms, func(term Term) bool { return term.Name == name })
			if i < 0 || given.Terms[i].Formula != formula {
				t.Errorf("%+v: got %+v, want %s = %s", test.figure, given.Terms, name, formula)
			}
		}
		if test.formulas == nil && given.Formula != "0" {
			t.Errorf("%+v: got %s, want 0", test.figure, given.Formula)
		}
	}
}
