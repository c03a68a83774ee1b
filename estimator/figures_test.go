package estimator

import (
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
)

// series is what a test compares of a scenario: a figure's values by name.
type series map[string][]decimal.Decimal

// figuresOf are the lines by month of both branches, what the months save by
// kind, and answers that one switch gives.
func figuresOf(s Scenario) series {
	sw := newSwitching(newStayBranch(newBasis(&s, nil)), &s.Candidates[0])
	k := s.Candidates[0].Cutover()
	to := sw.switchTo(sw.moveAt(k))
	switched := to.months
	of := series{}
	for line := range lineCount {
		of[line.String()] = make([]decimal.Decimal, 2*sw.horizon)
		of["benefit_"+string(line.Kind())] = make([]decimal.Decimal, sw.horizon)
	}
	for m := 1; m <= sw.horizon; m++ {
		for _, l := range sw.months[m].lines() {
			of[l.line.String()][2*m-2] = l.amount.Decimal()
			of.addTo("benefit_"+string(l.line.Kind()), m-1, l.amount.Decimal())
		}
		for _, l := range switched[m].lines() {
			of[l.line.String()][2*m-1] = l.amount.Decimal()
			of.addTo("benefit_"+string(l.line.Kind()), m-1, l.amount.Decimal().Neg())
		}
	}
	for m := 1; m <= sw.horizon; m++ {
		of["discount"] = append(of["discount"], sw.discount[m].Decimal())
	}
	exit := sw.exitTerms(to)
	_, oneTimeTotal, _ := sw.oneTime(switched)
	for name, value := range map[string]decimal.Decimal{
		"npv":        sw.money(sw.npv(to)).Decimal,
		"settlement": exit.Settlement.Decimal, "clawback": exit.Clawback.Decimal, "export": exit.Export.Decimal,
		"credit_refund": exit.CreditRefund.Decimal, "credits_forfeited": exit.CreditsForfeited.Decimal,
		"contract_end":    decimal.NewFromInt(int64(orElse(exit.ContractEndMonth, -1))),
		"notice_by":       decimal.NewFromInt(int64(orElse(exit.NoticeByMonth, -1))),
		"one_time_total":  oneTimeTotal.Decimal,
		"first_year":      sw.yearlyCost().Decimal(),
		"cutover_payment": sw.cutoverPayment(k, sw.npv(to)).Decimal,
	} {
		of[name] = []decimal.Decimal{value}
	}
	return of
}

func (of series) addTo(name string, i int, amount decimal.Decimal) {
	of[name][i] = of[name][i].Add(amount)
}

// changed are the names of the figures that differ, where both have the month.
func (before series) changed(after series) (names []string) {
	for name, values := range before {
		shared := min(len(values), len(after[name]))
		if !slices.EqualFunc(values[:shared], after[name][:shared], decimal.Decimal.Equal) {
			names = append(names, name)
		}
	}
	return names
}

// An input that a figure does not name never changes it, and one that it names changes it in some scenario: the list is
// neither too short nor too long. If a few hundred scenarios do not show a change, more are drawn for that input.
func TestFiguresAgainstEveryInput(t *testing.T) {
	if testing.Short() {
		t.Skip("many trials")
	}
	t.Parallel()
	trials := newInputTrials()
	for seed, s := range variedScenarios(t) {
		trials.vary(t, seed, s, func(string) bool { return true })
	}
	const mostScenarios = 20 * drawnScenarios
	for seed := drawnScenarios; seed < mostScenarios && len(trials.missing()) > 0; seed++ {
		inputs := slices.Collect(maps.Values(trials.missing()))
		trials.vary(t, seed, variedScenario(seed), func(input string) bool { return slices.Contains(inputs, input) })
	}
	for name, input := range trials.missing() {
		t.Errorf("%s names %s, which never changed it; does generator_test.go draw both?", name, input)
	}
	if len(trials.found) < int(lineCount) {
		t.Errorf("only %v changed", slices.Sorted(maps.Keys(trials.found)))
	}
}

// inputTrials holds the inputs that figures name, and those that changed them.
type inputTrials struct {
	named map[string][]string
	found map[string]map[string]bool
}

func newInputTrials() inputTrials {
	trials := inputTrials{map[string][]string{}, map[string]map[string]bool{}}
	for _, figure := range Figures() {
		trials.named[figure.Name] = figure.Inputs
	}
	return trials
}

// vary changes one input after the other. All scenarios share a currency, so that rounding does not count.
func (trials inputTrials) vary(t *testing.T, seed int, s Scenario, wanted func(input string) bool) {
	s.Currency = "KWD"
	s.HorizonMonths = min(s.HorizonMonths, longest)
	c := &s.Candidates[0]
	if last := s.HorizonMonths - c.phases() + 1; c.Cutover() > last {
		c.CutoverMonth = &last
	}
	if s.Validate() != nil {
		return
	}
	before := figuresOf(s)
	walk("", reflect.ValueOf(&s), func(input string, _ reflect.Value) {
		pattern := pointerPattern(input)
		if !wanted(together(pattern)) {
			return
		}
		changed, ok := varied(s, input, seed)
		if !ok {
			return
		}
		for _, name := range before.changed(figuresOf(changed)) {
			if !slices.Contains(trials.named[name], pattern) && !trials.found[name][pattern] {
				t.Errorf("seed %d: %s changes %s, which does not name it", seed, input, name)
			}
			if trials.found[name] == nil {
				trials.found[name] = map[string]bool{}
			}
			trials.found[name][pattern], trials.found[name][together(pattern)] = true, true
		}
	})
}

// missing returns, by figure, an input that it names and that has not changed it.
func (trials inputTrials) missing() map[string]string {
	missing := map[string]string{}
	for name := range trials.found {
		for _, input := range trials.named[name] {
			// Most inputs of notice_by only decide whether an early exit is cheaper.
			if input := together(input); name != "notice_by" && !trials.found[name][input] {
				missing[name] = input
			}
		}
	}
	return missing
}

// together names the inputs that reach a figure through the same quantity by one of them.
func together(input string) string {
	offer, _, isPricing := strings.Cut(input, "/pricing/")
	end := path.Base(input)
	if !isPricing && (end == "next_uplift" || end == "uplift_months") {
		return path.Dir(input) + "/annual_uplift"
	}
	return offer
}

// documented are the figures by name, as the list has them.
var documented = sync.OnceValue(func() map[string]FigureInfo {
	all := map[string]FigureInfo{}
	for _, figure := range Figures() {
		all[figure.Name] = figure
	}
	return all
})

var allFigures = sync.OnceValue(newCatalogue)

// numberAt is the number that a scenario gives at a JSON Pointer.
func numberAt(s *Scenario, pointer string) (number decimal.Decimal, ok bool) {
	leaf, ok := fieldAt(s, pointer)
	if !ok {
		return number, false
	}
	if whole, is := leaf.Interface().(int); is {
		return decimal.NewFromInt(int64(whole)), true
	}
	number, ok = leaf.Interface().(decimal.Decimal)
	return number, ok
}

// Every row of the catalogue is complete, and every name in a formula is that of
// a figure or an input.
func TestCatalogueRowsAreComplete(t *testing.T) {
	all, seen := newCatalogue(), map[string]bool{}
	for _, row := range all.rows {
		if seen[row.name] {
			t.Errorf("%s has two rows", row.name)
		}
		seen[row.name] = true
		if row.unit == "" || !row.unlisted && (row.label == "" || row.rule == "" || row.source == "") {
			t.Errorf("%s lacks a label, a rule, a source or a unit: %+v", row.name, row)
		}
		if row.sort == SortLine && (row.kind == "" || row.help == "") {
			t.Errorf("the line %s lacks a kind or a help", row.name)
		}
		general := 0
		for _, f := range row.formulas() {
			if f.applies == nil {
				general++
			}
			if (f.name == "") != (f.applies == nil) || f.when != "" && f.name == "" ||
				f.text == "" && f.inFull == nil && !f.sumsLines {
				t.Errorf("%s: a formula without a condition, a name or a text: %+v", row.name, f)
			}
			for _, name := range names(f.text) {
				found := dependencies{catalogue: all, inputs: map[string]bool{}, seen: map[string]bool{}}
				found.addName(name)
				isSymbol := slices.Contains([]string{"e", "priority", "score"}, name)
				if all.byName[name] == nil && len(found.inputs) == 0 && !isSymbol {
					t.Errorf("%s: %q in %s is neither a figure nor an input", row.name, name, f.text)
				}
			}
		}
		if general > 1 {
			t.Errorf("%s has %d general formulas", row.name, general)
		}
	}
}

// Every listed figure depends on an input, and the up-front cost adds up the
// one-time lines.
func TestFiguresDependOnInputs(t *testing.T) {
	for _, figure := range Figures() {
		if len(figure.Inputs) == 0 && !slices.Contains([]string{"month", "years", "spread_part"}, figure.Name) {
			t.Errorf("%s depends on no input", figure.Name)
		}
	}
	oneTime := names(documented()["one_time_total"].Formulas[0].Formula)
	for line := range lineCount {
		figure := documented()[line.String()]
		if figure.Sort != SortLine || figure.OneTime != slices.Contains(oneTime, figure.Name) {
			t.Errorf("%s is a one-time line: %t, other than in the sum of them", line, figure.OneTime)
		}
	}
}

// Each amount and ratio of a candidate is explained by a row of the catalogue.
func TestEveryAnswerHasARow(t *testing.T) {
	rows := newCatalogue().byName
	for field := range reflect.TypeFor[CandidateResult]().Fields() {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch field.Type {
		case reflect.TypeFor[Money](), reflect.TypeFor[*Money](), reflect.TypeFor[*Ratio]():
			if rows[name] == nil && name != "saving_total" { // stands in no list by itself
				t.Errorf("%s has no row in catalogue_*.go", name)
			}
		}
	}
}

// The message names the files to fix.
func TestANameWithoutARowPanics(t *testing.T) {
	defer func() {
		if message, _ := recover().(string); !strings.HasSuffix(message, " has the formula's unheard_of") {
			t.Errorf("got %q", message)
		}
	}()
	(&explainer{switching: &switching{stayBranch: &stayBranch{}}}).inputTerm("unheard_of", "unheard_of")
}
