package estimator

import (
	"slices"
	"strings"
	"testing"
)

const (
	fromZeroToOne = "a number from 0 to 1"
	prices        = "a number from 0 to 1,000,000"
	visibleText   = "a text of 1 to 80 valid characters, some of them visible"
	amounts       = "a number from 0 to 1,000,000,000,000"
	name81        = `"ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääx"`
)

func TestBreakingARuleGivesOneProblem(t *testing.T) {
	const (
		candidate  = "/candidates/0"
		transition = candidate + "/transition"
		offer      = candidate + "/offer"
		contract   = "/incumbent/contract"
		priceA     = "/incumbent/offer/pricing"
		tiers      = offer + "/pricing/tiers"
		whole24    = "a whole number from 0 to 24"
	)
	for _, test := range []struct {
		edits    []string
		pointer  string
		code     Code
		value    string
		accepted string
	}{
		// kinds of numbers and their bounds
		{[]string{"/discount_rate", "1.01"}, "/discount_rate", CodeBounds, "1.01", fromZeroToOne},
		{[]string{"/discount_rate", "-0.01"}, "/discount_rate", CodeBounds, "-0.01", fromZeroToOne},
		{[]string{"/shortfall_cost", "1000000.01"}, "/shortfall_cost", CodeBounds, "1000000.01", prices},
		{[]string{"/team/legal_rate", "-1"}, "/team/legal_rate", CodeBounds, "-1", prices},
		{[]string{"/demand/annual_growth", "-0.91"}, "/demand/annual_growth", CodeBounds, "-0.91",
			"a number from -0.9 to 10"},
		{[]string{"/demand/labels_per_month", "1e13"}, "/demand/labels_per_month", CodeBounds, "1e13", amounts},
		{[]string{"/quality/catch_rate", `"1.5"`}, "/quality/catch_rate", CodeBounds, "1.5", fromZeroToOne},
		{[]string{offer + "/annual_uplift", "-0.6"}, offer + "/annual_uplift", CodeBounds, "-0.6",
			"a number from -0.5 to 1"},
		{[]string{offer + "/disruption_months", "60.5"}, offer + "/disruption_months", CodeBounds, "60.5",
			"a number from 0 to 60"},
		{[]string{transition + "/dip_points", "101"}, transition + "/dip_points", CodeBounds, "101",
			"a number from 0 to 100"},
		{[]string{"/models/noise_sensitivity", "11"}, "/models/noise_sensitivity", CodeBounds, "11",
			"a number from 0 to 10"},
		{[]string{"/waiting", `{"need_ends_rate":0.0001,"price_gap_deviation":1}`}, "/waiting/need_ends_rate",
			CodeBounds, "0.0001", "a number from 0.001 to 10"},
		{[]string{"/version", "2"}, "/version", CodeBounds, "2", "the number 1"},

		// whole numbers
		{[]string{"/horizon_months", "36.5"}, "/horizon_months", CodeWhole, "36.5", "a whole number from 1 to 120"},
		{[]string{"/horizon_months", "121"}, "/horizon_months", CodeBounds, "121", "a whole number from 1 to 120"},
		{[]string{contract + "/notice_months", "25"}, contract + "/notice_months", CodeBounds, "25", whole24},
		{[]string{"/models/count", "1001"}, "/models/count", CodeBounds, "1001", "a whole number from 0 to 1,000"},
		{[]string{"/models/rounds", "1e30"}, "/models/rounds", CodeBounds, "1e30", whole24},

		// values that are not numbers, or are too long to compute with
		{[]string{"/discount_rate", `"ten"`}, "/discount_rate", CodeType, `"ten"`, fromZeroToOne},
		{[]string{"/discount_rate", `""`}, "/discount_rate", CodeType, `""`, fromZeroToOne},
		{[]string{"/discount_rate", `"0x1"`}, "/discount_rate", CodeType, `"0x1"`, fromZeroToOne},
		{[]string{"/discount_rate", `" 1"`}, "/discount_rate", CodeType, `" 1"`, fromZeroToOne},
		{[]string{"/discount_rate", `"+1"`}, "/discount_rate", CodeType, `"+1"`, fromZeroToOne},
		{[]string{"/discount_rate", `"01"`}, "/discount_rate", CodeType, `"01"`, fromZeroToOne},
		{[]string{"/discount_rate", `".5"`}, "/discount_rate", CodeType, `".5"`, fromZeroToOne},
		{[]string{"/discount_rate", `"1e"`}, "/discount_rate", CodeType, `"1e"`, fromZeroToOne},
		{[]string{"/discount_rate", `"NaN"`}, "/discount_rate", CodeType, `"NaN"`, fromZeroToOne},
		{[]string{"/discount_rate", `"−1"`}, "/discount_rate", CodeType, `"−1"`, fromZeroToOne},
		{[]string{"/discount_rate", "null"}, "/discount_rate", CodeType, "null", fromZeroToOne},
		{[]string{"/discount_rate", "true"}, "/discount_rate", CodeType, "true", fromZeroToOne},
		{[]string{"/discount_rate", "[0.1]"}, "/discount_rate", CodeType, "a list of 1", fromZeroToOne},
		{[]string{"/discount_rate", "{}"}, "/discount_rate", CodeType, "an object", fromZeroToOne},
		{[]string{offer + "/capacity", "null"}, offer + "/capacity", CodeType, "null", amounts},
		{[]string{"/discount_rate", "0.1234567890123456789012345678901"}, "/discount_rate", CodeDigits,
			"0.1234567890123456789012345678901",
			fromZeroToOne + ", in at most 30 digits and with an exponent from -30 to 30"},
		{[]string{"/discount_rate", "1e-31"}, "/discount_rate", CodeDigits, "1e-31",
			fromZeroToOne + ", in at most 30 digits and with an exponent from -30 to 30"},
		{[]string{"/discount_rate", "1e31"}, "/discount_rate", CodeDigits, "1e31",
			fromZeroToOne + ", in at most 30 digits and with an exponent from -30 to 30"},

		// texts
		{[]string{"/incumbent/name", `""`}, "/incumbent/name", CodeBounds, `""`, visibleText},
		{[]string{"/incumbent/name", name81}, "/incumbent/name", CodeBounds, `"` + strings.Repeat("ä", 57) + `…"`,
			visibleText},
		{[]string{candidate + "/name", `"\ud800"`}, candidate + "/name", CodeBounds, `"�"`,
			visibleText},
		{[]string{candidate + "/name", `"A\u001b[2J"`}, candidate + "/name", CodeBounds, `"A\x1b[2J"`,
			visibleText},
		{[]string{candidate + "/name", "7"}, candidate + "/name", CodeType, "7", visibleText},
		{[]string{"/currency", `"usd"`}, "/currency", CodeBounds, `"usd"`, "an ISO 4217 currency code such as USD"},
		{[]string{"/currency", `"XAU"`}, "/currency", CodeBounds, `"XAU"`, "an ISO 4217 currency code such as USD"},
		{[]string{"/start", `"2027-13"`}, "/start", CodeBounds, `"2027-13"`,
			"a month such as 2027-01, from 1900-01 to 2199-12"},
		{[]string{"/start", `"1899-12"`}, "/start", CodeBounds, `"1899-12"`,
			"a month such as 2027-01, from 1900-01 to 2199-12"},
		{[]string{"/start", `"2200-01"`}, "/start", CodeBounds, `"2200-01"`,
			"a month such as 2027-01, from 1900-01 to 2199-12"},
		{[]string{"/start", `"2027-1"`}, "/start", CodeBounds, `"2027-1"`,
			"a month such as 2027-01, from 1900-01 to 2199-12"},
		{[]string{"/start", `""`}, "/start", CodeBounds, `""`, "a month such as 2027-01, from 1900-01 to 2199-12"},
		{[]string{contract + "/early_exit/allowed", `"yes"`}, contract + "/early_exit/allowed", CodeType, `"yes"`,
			"true or false"},

		// fields that are missing, unknown or repeated
		{[]string{"/discount_rate", ""}, "/discount_rate", CodeMissing, "", fromZeroToOne},
		{[]string{transition + "/lead_months", ""}, transition + "/lead_months", CodeMissing, "",
			"a whole number from 1 to 24"},
		{[]string{"", "[]"}, "", CodeType, "a list of 0", "an object"},
		{[]string{"/models", ""}, "/models", CodeMissing, "", "an object"},
		{[]string{"/incumbent", ""}, "/incumbent", CodeMissing, "", "an object"},
		{[]string{"/incumbent", "7"}, "/incumbent", CodeType, "7", "an object"},
		{[]string{priceA, ""}, priceA, CodeMissing, "", "an object"},
		{[]string{"/candidates", ""}, "/candidates", CodeMissing, "", "a list of 1 to 8 items"},
		{[]string{"/candidates", "{}"}, "/candidates", CodeType, "an object", "a list of 1 to 8 items"},
		{[]string{"/candidates", "[]"}, "/candidates", CodeBounds, "a list of 0", "a list of 1 to 8 items"},
		{[]string{candidate, `"A"`}, candidate, CodeType, `"A"`, "an object"},
		{[]string{"/demand/lables", "7"}, "/demand/lables", CodeUnknown, "7",
			"one of the fields labels_per_month, annual_growth, dataset_labels, profile, tasks"},
		{[]string{"/demand/Annual_Growth", "7"}, "/demand/Annual_Growth", CodeUnknown, "7",
			"one of the fields labels_per_month, annual_growth, dataset_labels, profile, tasks"},
		{[]string{"/demand/a~1b~0c", `{}`}, "/demand/a~1b~0c", CodeUnknown, "an object",
			"one of the fields labels_per_month, annual_growth, dataset_labels, profile, tasks"},
		{[]string{"/demand", `{"labels_per_month":1,"annual_growth":0,"dataset_labels":0,"annual\u005fgrowth":2}`},
			"/demand/annual_growth", CodeRepeated, "2", "each field once"},

		// pricing
		{[]string{priceA + "/model", `"flat"`}, priceA + "/model", CodeBounds, `"flat"`,
			"one of per_label, hourly, tiered, by_task"},
		{[]string{priceA + "/unit_price", ""}, priceA + "/unit_price", CodeMissing, "", prices},
		{[]string{priceA + "/hourly_rate", "20"}, priceA + "/hourly_rate", CodeUnknown, "20",
			"no such field with the pricing model per_label"},
		{[]string{priceA, `{"model":"hourly","hourly_rate":20}`}, priceA + "/minutes_per_label", CodeMissing, "",
			prices},
		{[]string{priceA, `{"model":"per_label","unit_price":1,"tiers":[]}`}, priceA + "/tiers", CodeUnknown,
			"a list of 0",
			"no such field with the pricing model per_label"},
		{[]string{tiers, ""}, tiers, CodeMissing, "", "a list of 1 to 20 items"},
		{[]string{tiers, "[]"}, tiers, CodeBounds, "a list of 0", "a list of 1 to 20 items"},
		{[]string{tiers, `[{"up_to":5,"unit_price":1},{"up_to":5,"unit_price":1},{"unit_price":1}]`},
			tiers + "/1/up_to", CodeBounds, "5", "a number of labels above 5"},
		{[]string{tiers, `[{"up_to":5000,"unit_price":1},{"up_to":-1,"unit_price":1},{"up_to":4000,"unit_price":1},
			{"unit_price":1},{"unit_price":1}]`},
			tiers + "/1/up_to", CodeBounds, "-1", "a number above 0 and up to 1,000,000,000,000"},
		{[]string{tiers, `[{"up_to":0,"unit_price":1},{"unit_price":1}]`},
			tiers + "/0/up_to", CodeBounds, "0", "a number above 0 and up to 1,000,000,000,000"},
		{[]string{tiers, `[{"unit_price":1},{"unit_price":1}]`}, tiers + "/0/up_to", CodeMissing, "",
			"a number of labels above 0"},
		{[]string{tiers, `[{"up_to":5,"unit_price":1},{"up_to":7,"unit_price":1}]`},
			tiers + "/1/up_to", CodeUnknown, "7", "no upper end on the last tier"},
		{[]string{tiers, `[{"up_to":5},{"unit_price":1}]`}, tiers + "/0/unit_price", CodeMissing, "", prices},
		{[]string{tiers, "[" + tiersUpTo(19) + `{"unit_price":1},"not looked at"]`},
			tiers, CodeBounds, "a list of 21", "a list of 1 to 20 items"},

		// months against one another
		{[]string{"/horizon_months", "2"}, transition + "/lead_months", CodeBounds, "3",
			"at most 2, the horizon_months"},
		{[]string{transition + "/parallel_months", "4"}, transition + "/parallel_months", CodeBounds, "4",
			"at most 3, the lead_months"},
		{[]string{candidate + "/cutover_month", "2"}, candidate + "/cutover_month", CodeBounds, "2",
			"a month from 3, the lead_months, to 36, the horizon_months"},
		{[]string{candidate + "/cutover_month", "37"}, candidate + "/cutover_month", CodeBounds, "37",
			"a month from 3, the lead_months, to 36, the horizon_months"},
		{[]string{candidate + "/cutover_month", "null"}, candidate + "/cutover_month", CodeType, "null",
			"a whole number from 1 to 120"},

		// scores and priorities
		{[]string{"/incumbent/scores", `{"accuracy":11,"scalability":1,"security":1,"pricing":1,"experience":1}`},
			"/incumbent/scores/accuracy", CodeBounds, "11", "a number from 0 to 10"},
		{[]string{"/priorities", `{"accuracy":1,"scalability":1,"security":1,"pricing":1}`},
			"/priorities/experience", CodeMissing, "", amounts},

		// ranges of uncertain inputs
		{uncertain("/discount_rate", `{"low":0.2,"high":0.3}`), "/uncertainty/~1discount_rate/low", CodeBounds, "0.2",
			"at most the value, 0.1"},
		{uncertain("/discount_rate", `{"low":0,"high":0.05}`), "/uncertainty/~1discount_rate/high", CodeBounds,
			"0.05", "at least the value, 0.1"},
		{uncertain("/discount_rate", `{"low":0,"high":2}`), "/uncertainty/~1discount_rate/high", CodeBounds, "2",
			fromZeroToOne},
		{uncertain("/discount_rate", `{"low":0}`), "/uncertainty/~1discount_rate/high", CodeMissing, "", fromZeroToOne},
		{uncertain("/discount_rate", `{"low":0,"high":1,"mode":0.5}`), "/uncertainty/~1discount_rate/mode",
			CodeUnknown, "0.5", "one of the fields low, high"},
		{uncertain("/discount_rate", `7`), "/uncertainty/~1discount_rate", CodeType, "7", "an object"},
		{uncertain("/horizon_months", `{"low":1,"high":40}`), "/uncertainty/~1horizon_months", CodeWhole, "",
			"no range for this input"},
		{uncertain("/nowhere", `{"low":1,"high":40}`), "/uncertainty/~1nowhere", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{uncertain("/currency", `{"low":1,"high":40}`), "/uncertainty/~1currency", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{uncertain("/candidates/00/offer/label_accuracy", `{"low":0,"high":1}`),
			"/uncertainty/~1candidates~100~1offer~1label_accuracy", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{uncertain("/candidates/*/offer/label_accuracy", `{"low":0,"high":1}`),
			"/uncertainty/~1candidates~1*~1offer~1label_accuracy", CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{uncertain("/incumbent/offer/capacity", `{"low":0,"high":1}`), "/uncertainty/~1incumbent~1offer~1capacity",
			CodeUnknown, "",
			"the JSON Pointer of a number that this scenario gives"},
		{uncertain(tiers+"/0/up_to", `{"low":1,"high":0}`), "/uncertainty/" + escapePointer(tiers+"/0/up_to") + "/high",
			CodeBounds, "0", "a number above 0 and up to 1,000,000,000,000"},
		{uncertain("/incumbent/offer/credits", `{"low":0}`), "/uncertainty/~1incumbent~1offer~1credits/high",
			CodeMissing, "", amounts},
		{[]string{"/uncertainty", `[]`}, "/uncertainty", CodeType, "a list of 0",
			"an object of JSON Pointers to ranges"},
		{[]string{"/uncertainty", `{"/discount_rate":{"low":0,"high":1},"\/discount_rate":{"low":2}}`},
			"/uncertainty/~1discount_rate", CodeRepeated, "an object", "each field once"},
	} {
		t.Run(strings.Join(test.edits, " "), func(t *testing.T) {
			_, err := Parse(typicalText(t, test.edits...))
			problems := problemsOf(t, err)
			i := slices.IndexFunc(problems, func(p Problem) bool { return p.Pointer == test.pointer })
			if i < 0 {
				t.Fatalf("no problem at %s:\n%v", test.pointer, problems)
			}
			if p := problems[i]; p.Code != test.code || p.Value != test.value || p.Accepted != test.accepted {
				t.Errorf("got %+v", p)
			}
			if len(problems) > 1 && !strings.Contains(test.edits[1], "4000") { // which is below 5000 as well
				t.Errorf("more problems than the one:\n%v", problems)
			}
		})
	}
}

func uncertain(pointer, text string) []string {
	return []string{"/uncertainty/" + escapePointer(pointer), text}
}

// Those of the text come first, then those of rules.
func TestAllProblemsComeAtOnce(t *testing.T) {
	_, err := Parse(typicalText(t,
		"/currency", `"EURO"`, "/discount_rate", `"much"`, "/team", "", "/demand/growth", "1",
		"/candidates/0/transition/parallel_months", "9", "/candidates/0/offer/pricing/tiers/0/up_to", "-5",
		"/incumbent/offer/pricing/minutes_per_label", "1", "/uncertainty/~1team~1staff_rate", `{"low":1,"high":2}`,
		"/uncertainty/~1shortfall_cost", `{"low":1,"high":0}`,
	))
	var got []string
	for _, p := range problemsOf(t, err) {
		got = append(got, p.Pointer+" "+string(p.Code))
	}
	slices.Sort(got)
	want := []string{
		"/candidates/0/offer/pricing/tiers/0/up_to bounds",
		"/candidates/0/transition/parallel_months bounds",
		"/currency bounds",
		"/demand/growth unknown",
		"/discount_rate type",
		"/incumbent/offer/pricing/minutes_per_label unknown",
		"/team missing",
		"/uncertainty/~1shortfall_cost/high bounds",
		"/uncertainty/~1shortfall_cost/low bounds",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestRangeOfAnUnknownInputIsCheckedForNumbers(t *testing.T) {
	_, err := Parse(typicalText(t, "/uncertainty/~1nothing", `{"low":[],"high":1}`))
	const want = "/uncertainty/~1nothing/low: type: got a list of 0, expected a number\n" +
		"/uncertainty/~1nothing: unknown: expected the JSON Pointer of a number that this scenario gives"
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestShortHorizonIsAProblemOfEachMonth(t *testing.T) {
	_, err := Parse(typicalText(t, "/horizon_months", "1", "/candidates/0/transition/parallel_months", "2",
		"/candidates/0/cutover_month", "9"))
	var got []string
	for _, p := range problemsOf(t, err) {
		got = append(got, p.Pointer+": "+p.Accepted)
	}
	want := []string{
		"/candidates/0/cutover_month: at most 1, the horizon_months",
		"/candidates/0/transition/lead_months: at most 1, the horizon_months",
		"/candidates/0/transition/parallel_months: at most 1, the horizon_months",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
