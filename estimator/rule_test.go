package estimator

import (
	"os"
	"reflect"
	"regexp"
	"testing"
)

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
