package estimator

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

// smallScenario is a short scenario with a cost in most lines.
const smallScenario = `{"version":1,"currency":"USD","horizon_months":3,"discount_rate":0.1,"shortfall_cost":1,
"demand":{"labels_per_month":10,"annual_growth":0,"dataset_labels":100},
"quality":{"review_share":0.1,"catch_rate":0.5,"review_minutes":1,"reviewer_rate":40},
"models":{"count":1,"gpu_hours":1,"gpu_rate":1,"engineer_hours":1,"evaluation_hours":1,"rounds":1,
"round_interval_months":1,"noise_sensitivity":0.3,"point_value":10},
"team":{"staff_rate":1,"engineer_rate":1,"legal_rate":1},
"incumbent":{"name":"A","offer":{"pricing":{"model":"per_label","unit_price":1},"label_accuracy":0.9},
"contract":{"months_left":2}},
"candidates":[{"name":"B","offer":{"pricing":{"model":"per_label","unit_price":"0.8"},"label_accuracy":0.95},
"transition":{"lead_months":1,"parallel_months":1,"parallel_share":0.1,"initial_throughput":0.5,
"initial_accuracy":0.9,"ramp_half_life":1,"dip_points":1,"dip_half_life":1}}]}`

// seed is a fuzz seed: smallScenario with replacements, in pairs of old and new.
type seed struct {
	name         string
	replacements []string
}

// validSeeds are scenarios with extreme or optional values.
var validSeeds = []seed{
	{"small", nil},
	{"hourly price with tiny minutes", []string{
		`"per_label","unit_price":"0.8"`, `"hourly","hourly_rate":20,"minutes_per_label":1e-30`}},
	{"tiers from a tiny end, no discount", []string{
		`"discount_rate":0.1`, `"discount_rate":0`,
		`"per_label","unit_price":"0.8"`,
		`"tiered","tiers":[{"up_to":1e-30,"unit_price":1},{"up_to":5,"unit_price":0.5},{"unit_price":0.2}]`}},
	{"longest number", []string{`"discount_rate":0.1`, `"discount_rate":1.23456789012345678901234567890e-30`}},
	{"smallest number", []string{`"discount_rate":0.1`, `"discount_rate":0.` + strings.Repeat("0", 29) + `1`}},
	{"priorities and waiting", []string{`"dip_half_life":1}}]`, `"dip_half_life":1}}],
		"priorities":{"accuracy":1,"scalability":0,"security":1e12,"pricing":1,"experience":1},
		"waiting":{"need_ends_rate":0.2,"price_gap_deviation":0.08}`}},
	{"uncertainty", []string{
		`"dip_half_life":1}}]`, `"dip_half_life":1}}],"uncertainty":{"/discount_rate":{"low":0,"high":"0.2"}}`}},
	{"tasks with a rate card, of which one moves", []string{
		`"labels_per_month":10,"annual_growth":0`, `"tasks":[{"name":"box","labels_per_month":1e-30,"annual_growth":-0.9},
		{"name":"mask","labels_per_month":1e12,"annual_growth":10}],"profile":[12,0,0,0,0,0,0,0,0,0,0,0]`,
		`"per_label","unit_price":1}`, `"by_task","prices":[{"task":"mask","pricing":{"model":"per_label","unit_price":1}},
		{"task":"box","pricing":{"model":"tiered","tiers":[{"up_to":1e-30,"unit_price":1},{"unit_price":0}]}}]}`,
		`"name":"B"`, `"name":"B","tasks":["mask"],"move_share":1e-30,"phase_months":3`}},
	{"clauses of both providers", []string{
		`"label_accuracy":0.9}`, `"label_accuracy":0.9,"commitment":1e12,"commitment_labels":20,"true_up_share":1e-30,
		"commitment_period_months":60,"next_uplift":-0.5,"uplift_months":1,"credits":50,"credits_expire_month":1}`,
		`"months_left":2`, `"months_left":2,"commitment_spent":1e12,"commitment_ends_with_term":true,"notice_months":1,
		"early_exit":{"allowed":true,"fixed_fee":5,"fee_declines":true},"rebate_clawback":5,"clawback_declines":true`,
		`"label_accuracy":0.95}`, `"label_accuracy":0.95,"commitment":3,"prepaid":true,"commitment_period_months":2}`}},
	{"commitment used up until the incumbent stops", []string{
		`"label_accuracy":0.9}`, `"label_accuracy":0.9,"commitment":5,"prepaid":true,"commitment_period_months":3}`,
		`"months_left":2`, `"months_left":2,"ends_month":2`, `"name":"B"`, `"name":"B","run_out_use":true`}},
	{"incumbent that stops today", []string{`"months_left":2`, `"months_left":2,"ends_month":0`}},
	{"amended contract", []string{`"name":"B"`, `"name":"B","amends":true`, `"months_left":2`, `"months_left":0`}},
	{"origins", []string{`"dip_half_life":1}}]`, `"dip_half_life":1}}],
		"origins":{"/candidates/0/name":{"kind":"measured","note":"~/ \u200f"},"/discount_rate":{"kind":"typed"}}`}},
}

// textSeeds are texts that are hard to parse.
var textSeeds = []seed{
	{"huge exponent", []string{`"discount_rate":0.1`, `"discount_rate":1e999999999`}},
	{"minus zero", []string{`"discount_rate":0.1`, `"discount_rate":-0.0e-5`}},
	{"numbers in strings", []string{`"discount_rate":0.1`, `"discount_rate":"1E-1"`, `"0.8"`, `"1e6"`}},
	{"text after the end", []string{`"dip_half_life":1}}]}`, `"dip_half_life":1}}]} {}`}},
	{"deep nesting", []string{smallScenario, "[[[[[[[[[[[[["}},
	{"byte-order mark", []string{`{"version":1`, "\ufeff" + `{"version":1`}},
	{"UTF-16", []string{smallScenario, string(utf16Text("\ufeff"+smallScenario, binary.LittleEndian))}},
	{"half of a character in UTF-16", []string{smallScenario, "\xfe\xff\x00{\xd8"}},
	{"rate cards inside one another", []string{`"per_label","unit_price":1}`, `"by_task","prices":[{"task":"a",
		"pricing":{"model":"by_task","prices":[{"task":"a","pricing":{"model":"by_task","prices":[]}}]}}]}`}},
	{"tasks and a volume of all", []string{`"annual_growth":0`, `"annual_growth":0,"tasks":[7,{},null],"profile":{}`}},
	{"invisible names", []string{`"name":"A"`, `"name":"\u200b"`, `"name":"B"`, `"name":" ","tasks":["\u00ad",""]`}},
	{"moves that exclude each other", []string{
		`"name":"B"`, `"name":"B","amends":true,"run_out_use":true,"move_share":0.5,"phase_months":4`}},
	{"invalid UTF-8", []string{smallScenario, "{\"currency\":\"\xff\"}"}},
	{"surrogate", []string{smallScenario, `{"incumbent":{"name":"\ud800"}}`}},
	{"repeated names", []string{smallScenario, `{"version":1,"version":1,"\u0076ersion":2}`}},
	{"escaped pointer", []string{smallScenario, `{"uncertainty":{"/candidates/0/~1~0":{"low":1,"high":"x"}}}`}},
	{"wrong types", []string{smallScenario,
		`{"incumbent":[],"candidates":{},"demand":null,"models":"x","uncertainty":[1],"priorities":7}`}},
}

// addSeeds adds seeds, and the scenarios of the vectors and field cases.
func addSeeds(f *testing.F, seeds ...seed) {
	for _, s := range seeds {
		f.Add([]byte(strings.NewReplacer(s.replacements...).Replace(smallScenario)))
	}
	for _, v := range slices.Concat(readVectors(f), readFieldCases(f)) {
		f.Add([]byte(v.Scenario))
	}
}

// The fuzz targets are worth little if their valid seeds are refused.
func TestFuzzSeedsAreValid(t *testing.T) {
	for _, s := range validSeeds {
		if _, err := Parse([]byte(strings.NewReplacer(s.replacements...).Replace(smallScenario))); err != nil {
			t.Errorf("%s: %v", s.name, err)
		}
	}
}

// Parsing never panics. A bad text gives problems with codes and words. A good one
// is valid, and the same after encoding and parsing it again.
func FuzzParse(f *testing.F) {
	addSeeds(f, slices.Concat(validSeeds, textSeeds)...)
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Parse(text)
		if err != nil {
			for _, p := range problemsOf(t, err) {
				if p.Code == "" || p.Accepted == "" {
					t.Errorf("a problem without code or words: %+v", p)
				}
			}
			return
		}
		if err := s.Validate(); err != nil {
			t.Fatalf("parsed, but not valid: %v", err)
		}
		written, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(written)
		if err != nil {
			t.Fatalf("written as %s: %v", written, err)
		}
		if rewritten, _ := json.Marshal(again); string(rewritten) != string(written) {
			t.Errorf("written as %s\nand then as %s", written, rewritten)
		}
	})
}

// Estimating never panics, ends in time, adds up and depends on the values alone,
// not on their notation.
func FuzzEstimate(f *testing.F) {
	addSeeds(f, validSeeds...)
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Parse(text)
		if err != nil {
			return
		}
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		result, err := Estimate(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range result.Candidates {
			if !c.NetBenefit.Equal(result.Stay.Total.Sub(c.Switch.Total.Decimal)) {
				t.Errorf("%s: net benefit %s of %s and %s", c.Name, c.NetBenefit, result.Stay.Total, c.Switch.Total)
			}
		}
		written, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(written)
		if err != nil {
			t.Fatal(err)
		}
		same, err := Estimate(ctx, again)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(encoded(t, result), encoded(t, same)) {
			t.Error("another result for the same values")
		}
	})
}

func encoded(t *testing.T, result Result) any {
	text, err := json.Marshal(result)
	if err != nil {
		t.Fatal(err)
	}
	return decoded(t, text)
}
