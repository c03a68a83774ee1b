package estimator

import (
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
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
		values := make([]decimal.Decimal, 2*sw.horizon)
		for m := 1; m <= sw.horizon; m++ {
			for b, records := range [][]monthResult{sw.months, switched} {
				values[2*m-2+b] = toLines(records[m].lines()).Amount(line).Decimal
			}
		}
		of[line.String()] = values
		benefit := "benefit_" + string(line.Kind())
		if of[benefit] == nil {
			of[benefit] = make([]decimal.Decimal, sw.horizon)
		}
		for i := range of[benefit] {
			of[benefit][i] = of[benefit][i].Add(values[2*i]).Sub(values[2*i+1])
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

// An input that a figure does not name never changes it, and one that it names
// changes it in some scenario: the list is neither too short nor too long. All
// scenarios share a currency, so that rounding does not count.
func TestFiguresAgainstEveryInput(t *testing.T) {
	if testing.Short() {
		t.Skip("many trials")
	}
	t.Parallel()
	named := map[string][]string{}
	for _, figure := range Figures() {
		named[figure.Name] = figure.Inputs
	}
	found := map[string]map[string]bool{}
	for seed, s := range variedScenarios(t) {
		s.Currency = "KWD"
		s.HorizonMonths = min(s.HorizonMonths, 14)
		if s.Candidates[0].Cutover() > s.HorizonMonths {
			s.Candidates[0].CutoverMonth = pointer(s.HorizonMonths)
		}
		if s.Validate() != nil {
			continue
		}
		before := figuresOf(s)
		walk("", reflect.ValueOf(&s), func(input string, _ reflect.Value) {
			changed, ok := varied(s, input, seed)
			if !ok {
				return
			}
			pattern := pointerPattern(input)
			for _, name := range before.changed(figuresOf(changed)) {
				if !slices.Contains(named[name], pattern) && !found[name][pattern] {
					t.Errorf("seed %d: %s changes %s, which does not name it", seed, input, name)
				}
				if found[name] == nil {
					found[name] = map[string]bool{}
				}
				found[name][pattern] = true
			}
		})
	}
	for name := range found {
		for _, input := range named[name] {
			if !found[name][input] {
				t.Errorf("%s names %s, which never changed it; does generator_test.go draw both?", name, input)
			}
		}
	}
	if len(found) < int(lineCount) {
		t.Errorf("only %v changed", slices.Sorted(maps.Keys(found)))
	}
}

// variedScenarios are random ones, and each switch of the vectors.
func variedScenarios(t *testing.T) (list []Scenario) {
	draw := rapid.Custom(func(r *rapid.T) Scenario { return maker{r}.scenario() })
	for seed := range 150 {
		s := draw.Example(seed)
		if seed%3 == 0 { // tiers that orders of any size reach into, and credits that last
			for _, offer := range []*Offer{&s.Incumbent.Offer, &s.Candidates[0].Offer} {
				offer.Pricing = Tiered(
					Tier{pointer(dec("100")), dec("2")}, Tier{pointer(dec("900")), half}, Tier{nil, dec("0.3")},
				)
				offer.Credits = dec("900000")
			}
		}
		list = append(list, s)
	}
	files, _ := filepath.Glob("testdata/vectors/*.json")
	for _, file := range files {
		vector, _ := readVector(t, file)
		for _, c := range vector.Candidates {
			vector.Candidates = []Candidate{c}
			list = append(list, vector.clone())
		}
	}
	return list
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
		factor := []string{"0.5", "1.7", "0"}[seed%3]
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
