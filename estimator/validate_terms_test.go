package estimator

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// withTasks replaces the volume of the typical scenario by two tasks.
var withTasks = []string{
	"/demand/labels_per_month", "", "/demand/annual_growth", "",
	"/demand/tasks", `[{"name":"box","labels_per_month":1,"annual_growth":0},
		{"name":"mask","labels_per_month":2,"annual_growth":0}]`,
}

func rateCard(tasks ...string) string {
	rows := make([]string, len(tasks))
	for i, task := range tasks {
		rows[i] = `{"task":"` + task + `","pricing":{"model":"per_label","unit_price":1}}`
	}
	return `{"model":"by_task","prices":[` + strings.Join(rows, ",") + `]}`
}

func TestTermsOfAContractNameTheFieldAndTheRemedy(t *testing.T) {
	const (
		candidate = "/candidates/0"
		pricing   = candidate + "/offer/pricing"
		flat      = "[1,1,1,1,1,1,1,1,1,1,1,1]"
		label1    = `{"model":"per_label","unit_price":1}`
	)
	for _, test := range []struct {
		name     string
		tasks    bool
		edits    []string
		pointer  string
		code     Code
		value    string
		accepted string
	}{
		{"a profile of eleven months", false, []string{"/demand/profile", "[1,1,1,1,1,1,1,1,1,1,2]"},
			"/demand/profile", CodeBounds, "a list of 11", "a list of 12 items"},
		{"a profile that adds up to more than a year", false,
			[]string{"/demand/profile", flat, "/demand/profile/3", "1.011"},
			"/demand/profile", CodeBounds, "12.011", "factors that add up to 12, within 0.01"},
		{"a negative factor", false, []string{"/demand/profile", flat, "/demand/profile/3", "-1"},
			"/demand/profile/3", CodeBounds, "-1", "a number from 0 to 12"},

		{"a single task", false, []string{"/demand/labels_per_month", "", "/demand/annual_growth", "", "/demand/tasks",
			`[{"name":"box","labels_per_month":1,"annual_growth":0}]`},
			"/demand/tasks", CodeBounds, "a list of 1", "a list of 2 to 12 items"},
		{"two tasks of one name", true, []string{"/demand/tasks/1/name", `"box"`},
			"/demand/tasks/1/name", CodeRepeated, `"box"`, "each name once"},
		{"a task with an invisible name", true, []string{"/demand/tasks/1/name", `"\u200b"`},
			"/demand/tasks/1/name", CodeBounds, `"\u200b"`, visibleText},
		{"a task with an invisible name that moves", true,
			[]string{"/demand/tasks/1/name", `"\u200b"`, candidate + "/tasks", `["mask"]`},
			"/demand/tasks/1/name", CodeBounds, `"\u200b"`, visibleText},
		{"tasks and a volume of all", true, []string{"/demand/labels_per_month", "0"},
			"/demand/labels_per_month", CodeUnknown, "0", "no such field with tasks, as each task has its own"},
		{"neither tasks nor a volume", false, []string{"/demand/labels_per_month", ""},
			"/demand/labels_per_month", CodeMissing, "", amounts},
		{"a task without growth", true, []string{"/demand/tasks/0/annual_growth", ""},
			"/demand/tasks/0/annual_growth", CodeMissing, "", "a number from -0.9 to 10"},

		{"an unknown task moves", true, []string{candidate + "/tasks", `["box","cube"]`},
			candidate + "/tasks/1", CodeBounds, `"cube"`, "one of box, mask"},
		{"a task moves twice", true, []string{candidate + "/tasks", `["box","box"]`},
			candidate + "/tasks/1", CodeRepeated, `"box"`, "each name once"},
		{"no task moves", true, []string{candidate + "/tasks", "[]"},
			candidate + "/tasks", CodeBounds, "a list of 0", "a list of 1 to 12 items"},
		{"a task moves where there is none", false, []string{candidate + "/tasks", `["box"]`},
			candidate + "/tasks", CodeUnknown, "a list of 1", "no tasks that move unless demand has tasks"},

		{"a rate card without tasks", false, []string{pricing, rateCard("box")},
			pricing + "/model", CodeBounds, "by_task", "another pricing model, or a list of tasks in demand"},
		{"a rate card without a price for a task", true, []string{"/incumbent/offer/pricing", rateCard("box")},
			"/incumbent/offer/pricing/prices", CodeMissing, "", "a price for mask"},
		{"a rate card without a price for a task that moves", true,
			[]string{candidate + "/tasks", `["mask"]`, pricing, rateCard("box")},
			pricing + "/prices", CodeMissing, "", "a price for mask"},
		{"a rate card with an unknown task", true, []string{pricing, rateCard("box", "Mask")},
			pricing + "/prices/1/task", CodeBounds, `"Mask"`, "one of box, mask"},
		{"a rate card with two prices for a task", true, []string{pricing, rateCard("box", "mask", "box")},
			pricing + "/prices/2/task", CodeRepeated, `"box"`, "each name once"},
		{"a rate card without prices", true, []string{pricing, `{"model":"by_task"}`},
			pricing + "/prices", CodeMissing, "", "a list of 1 to 12 items"},
		{"prices of tasks with another model", true, []string{pricing + "/prices", "[]"},
			pricing + "/prices", CodeUnknown, "a list of 0", "no such field with the pricing model tiered"},
		{"a rate card inside a rate card", true,
			[]string{pricing, rateCard("box", "mask"), pricing + "/prices/0/pricing/model", `"by_task"`},
			pricing + "/prices/0/pricing/model", CodeBounds, `"by_task"`, "one of per_label, hourly, tiered"},
		{"a price of a rate card without its price", true,
			[]string{pricing, rateCard("box", "mask"), pricing + "/prices/0/pricing/unit_price", ""},
			pricing + "/prices/0/pricing/unit_price", CodeMissing, "", prices},

		{"nothing moves", false, []string{candidate + "/move_share", "0"},
			candidate + "/move_share", CodeBounds, "0", "a number above 0 and up to 1"},
		{"phases beyond the horizon", false, []string{"/horizon_months", "24", candidate + "/phase_months", "23"},
			candidate + "/phase_months", CodeBounds, "23", "1 to 22, so that all phases end within the horizon_months"},
		{"a cutover too late for its phases", false,
			[]string{candidate + "/phase_months", "6", candidate + "/cutover_month", "32"},
			candidate + "/cutover_month", CodeBounds, "32", "3 to 31, so that all phases end within the horizon_months"},
		{"an amended contract for a part", false,
			[]string{candidate + "/amends", "true", candidate + "/move_share", "0.5"},
			candidate + "/amends", CodeBounds, "true", "false, or a move of everything at once without move_share"},
		{"an amended contract in phases", false,
			[]string{candidate + "/amends", "true", candidate + "/phase_months", "2"},
			candidate + "/amends", CodeBounds, "true", "false, or a move of everything at once without phase_months"},
		{"a commitment used up while tasks stay", true,
			[]string{candidate + "/run_out_use", "true", candidate + "/tasks", `["box"]`},
			candidate + "/run_out_use", CodeBounds, "true", "false, or a move of everything at once without tasks"},
		{"an amended contract whose commitment is used up", false,
			[]string{candidate + "/amends", "true", candidate + "/run_out_use", "true"},
			candidate + "/run_out_use", CodeBounds, "true", "false, because amends is true"},

		{"a commitment period of no month", false,
			[]string{"/incumbent/offer/commitment_period_months", "0"},
			"/incumbent/offer/commitment_period_months", CodeBounds, "0", "a whole number from 1 to 60"},
		{"a number for a yes or no", false, []string{"/incumbent/offer/prepaid", "1"},
			"/incumbent/offer/prepaid", CodeType, "1", "true or false"},

		{"an origin of an unknown kind", false, []string{"/origins", `{"/discount_rate":{"kind":"guessed"}}`},
			"/origins/~1discount_rate/kind", CodeBounds, `"guessed"`, "one of typed, measured, example"},
		{"an origin without a kind", false, []string{"/origins", `{"/discount_rate":{"note":"invoices"}}`},
			"/origins/~1discount_rate/kind", CodeMissing, "", "one of typed, measured, example"},
		{"an origin of no input", false, []string{"/origins", `{"/nowhere":{"kind":"typed"}}`},
			"/origins/~1nowhere", CodeUnknown, "", "the JSON Pointer of an input"},
		{"an origin with a long note", false,
			[]string{"/origins", `{"/discount_rate":{"kind":"typed","note":"` + strings.Repeat("x", 201) + `"}}`},
			"/origins/~1discount_rate/note", CodeBounds, `"` + strings.Repeat("x", 57) + `…"`,
			"a text of at most 200 valid characters"},
		{"a list of origins", false, []string{"/origins", "[]"}, "/origins", CodeType, "a list of 0", "an object"},

		{"a range of a profile", false,
			append([]string{"/demand/profile", flat}, uncertain("/demand/profile/0", `{"low":0,"high":2}`)...),
			"/uncertainty/~1demand~1profile~10", CodeUnknown, "", "no range for this input"},
		{"a range of a volume that tasks replace", true, uncertain("/demand/labels_per_month", `{"low":0,"high":2}`),
			"/uncertainty/~1demand~1labels_per_month", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{"a range of an absent share", false, uncertain("/incumbent/offer/true_up_share", `{"low":0,"high":1}`),
			"/uncertainty/~1incumbent~1offer~1true_up_share", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
	} {
		t.Run(test.name, func(t *testing.T) {
			edits := test.edits
			if test.tasks {
				edits = slices.Concat(withTasks, edits)
			}
			_, err := Parse(typicalText(t, edits...))
			problems := problemsOf(t, err)
			want := Problem{Pointer: test.pointer, Code: test.code, Value: test.value, Accepted: test.accepted}
			want.Rule = problems[0].Rule
			if len(problems) != 1 || problems[0].Error() != want.Error() {
				t.Errorf("got\n%v\nwant\n%v", problems, want)
			}
		})
	}
}

func TestTermsOfAContractAreAccepted(t *testing.T) {
	const candidate = "/candidates/0"
	for name, edits := range map[string][]string{
		"a profile that adds up to 12.01": {"/demand/profile", "[1,1,1,1,1,1,1,1,1,1,0,2.01]"},
		"a rate card of the tasks that move": slices.Concat(withTasks,
			[]string{candidate + "/tasks", `["mask"]`, candidate + "/offer/pricing", rateCard("mask")}),
		"a price for a task that stays": slices.Concat(withTasks,
			[]string{candidate + "/tasks", `["mask"]`, candidate + "/offer/pricing", rateCard("mask", "box")}),
		"an amended contract for each task": slices.Concat(withTasks,
			[]string{candidate + "/amends", "true", candidate + "/tasks", `["mask","box"]`}),
		"an amended contract with a share of 1": {candidate + "/amends", "true", candidate + "/move_share", "1.0"},
		"phases up to the horizon":              {candidate + "/phase_months", "24", candidate + "/cutover_month", "13"},
		"an origin":                             {"/origins", `{"/candidates/0/name":{"kind":"measured","note":""}}`},
		"a range of a task's volume": slices.Concat(withTasks,
			uncertain("/demand/tasks/1/labels_per_month", `{"low":1,"high":3}`)),
		"a range of a price of a rate card": slices.Concat(withTasks,
			[]string{"/incumbent/offer/pricing", rateCard("box", "mask")},
			uncertain("/incumbent/offer/pricing/prices/1/pricing/unit_price", `{"low":0,"high":3}`)),
		"an exit without the word whether it is allowed": {"/incumbent/contract/early_exit", `{"fixed_fee":1}`},
	} {
		if _, err := Parse(typicalText(t, edits...)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPercentageWhereAShareIsExpectedSuggestsTheShare(t *testing.T) {
	for _, test := range []struct{ pointer, value, suggestion string }{
		{"/quality/review_share", "7", "0.07"},
		{"/quality/review_share", `"7%"`, "0.07"},
		{"/quality/review_share", `"7.5 %"`, "0.075"},
		{"/incumbent/offer/label_accuracy", "95", "0.95"},
		{"/incumbent/offer/annual_uplift", "-5", "-0.05"},
		{"/demand/annual_growth", `"7%"`, "0.07"},
		{"/quality/review_share", "700", ""},
		{"/demand/annual_growth", "100000", ""},
		{"/quality/review_share", `"seven %"`, ""},
		{"/quality/review_minutes", `"7%"`, ""},
		{"/models/rounds", `"7%"`, ""},
	} {
		_, err := Parse(typicalText(t, test.pointer, test.value))
		if got := problemsOf(t, err)[0]; got.Suggestion != test.suggestion {
			t.Errorf("%s %s: %q suggested, want %q", test.pointer, test.value, got.Suggestion, test.suggestion)
		}
	}
	_, err := Parse(typicalText(t, "/quality/review_share", "7"))
	want := "/quality/review_share: bounds: got 7, expected a number from 0 to 1; did you mean 0.07?"
	if err.Error() != want {
		t.Errorf("got %s, want %s", err, want)
	}
}

func TestEveryRuleHasWords(t *testing.T) {
	source, err := os.ReadFile("rule.go")
	if err != nil {
		t.Fatal(err)
	}
	names := regexp.MustCompile(` RuleName = "(\w+)"`).FindAllSubmatch(source, -1)
	for _, name := range names {
		if (Rule{Name: RuleName(name[1])}).String() == "" {
			t.Errorf("ruleWords has none for %s", name[1])
		}
	}
	if len(names) != len(ruleWords)+1 { // a function words numbers
		t.Errorf("%d rules, and words of %d", len(names), len(ruleWords)+1)
	}
}

func TestProblemsHaveTheirRuleAsData(t *testing.T) {
	const (
		cutover = "/candidates/0/cutover_month"
		lead    = "/candidates/0/transition/lead_months"
	)
	for _, test := range []struct {
		pointer, value string
		want           Rule
	}{
		{"/discount_rate", "2", Rule{Name: RuleNumber, Low: "0", High: "1"}},
		{"/discount_rate", "1e31", Rule{Name: RuleNumber, Low: "0", High: "1", Digits: maxDigits,
			Exponent: maxExponent}},
		{"/models/count", "1.5", Rule{Name: RuleNumber, Low: "0", High: "1000", Whole: true}},
		{"/candidates/0/offer/pricing/tiers/0/up_to", "0",
			Rule{Name: RuleNumber, Low: "0", High: "1000000000000", Above: true}},
		{"/incumbent/offer/pricing/model", `"flat"`,
			Rule{Name: RuleChoice, Choices: []string{"per_label", "hourly", "tiered", "by_task"}}},
		{"/incumbent/offer/pricing/hourly_rate", "1", Rule{Name: RuleNotWithModel, Model: PricingPerLabel}},
		{"/candidates/0/transition/parallel_months", "4", Rule{Name: RuleAtMost, High: "3", HighField: lead}},
		{cutover, "2", Rule{Name: RuleMonthBetween, Low: "3", LowField: lead, High: "36", HighField: horizonPointer}},
	} {
		_, err := Parse(typicalText(t, test.pointer, test.value))
		if problems := problemsOf(t, err); problems[0].Pointer != test.pointer ||
			!reflect.DeepEqual(problems[0].Rule, test.want) {
			t.Errorf("%s %s: got %+v", test.pointer, test.value, problems[0])
		}
	}
}
