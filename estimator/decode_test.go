package estimator

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/shopspring/decimal"
)

// Scenarios built in Go have not been parsed. Arithmetic with a huge exponent would
// not terminate.
func TestHugeNumbersInGoAreRejected(t *testing.T) {
	huge, tiny := decimal.New(1, math.MaxInt32), decimal.New(1, math.MinInt32)
	long := decimal.NewFromBigInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(1_000_000), nil), 0)
	for name, absurd := range map[string]decimal.Decimal{
		"huge": huge, "tiny": tiny, "long": long, "minus huge": huge.Neg(),
		"zero, a huge exponent": decimal.New(0, math.MaxInt32),
		"31 digits":             dec("1234567890123456789012345678901"), "exponent 31": decimal.New(1, 31),
		"exponent -61": decimal.New(1, -61),
	} {
		t.Run(name, func(t *testing.T) {
			s := plainScenario()
			s.DiscountRate = absurd
			s.Demand.LabelsPerMonth = absurd
			s.Incumbent.Offer.Capacity = &absurd
			s.Incumbent.Offer.Pricing = Tiered(Tier{&absurd, one}, Tier{pointer(one), absurd}, Tier{&absurd, one})
			s.Candidates[0].Offer.Pricing = Pricing{Model: PricingPerLabel, UnitPrice: &absurd, HourlyRate: &absurd}
			s.Priorities = &Scores{Pricing: absurd}
			s.Waiting = &Waiting{absurd, absurd}
			s.Uncertainty = map[string]Range{
				"/discount_rate":  {absurd, absurd},
				"/shortfall_cost": {absurd, absurd},
			}
			start := time.Now()
			problems := problemsOf(t, s.Validate())
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %v", took)
			}
			for _, pointer := range []string{
				"/discount_rate", "/demand/labels_per_month", "/incumbent/offer/capacity",
				"/incumbent/offer/pricing/tiers/0/up_to", "/incumbent/offer/pricing/tiers/1/unit_price",
				"/incumbent/offer/pricing/tiers/2/up_to", "/candidates/0/offer/pricing/unit_price",
				"/candidates/0/offer/pricing/hourly_rate", "/priorities/pricing",
				"/waiting/need_ends_rate", "/waiting/price_gap_deviation",
				"/uncertainty/~1shortfall_cost/low", "/uncertainty/~1shortfall_cost/high",
			} {
				at := slices.IndexFunc(problems, func(p Problem) bool { return p.Pointer == pointer })
				if at < 0 || problems[at].Code != CodeDigits || len(problems[at].Value) > 100 {
					t.Errorf("%s is not refused: %v", pointer, problems)
				}
			}
			if _, err := Estimate(t.Context(), s); err == nil {
				t.Error("estimated")
			}
		})
	}
}

func TestEmptyScenarioInGoIsRejectedFieldByField(t *testing.T) {
	problems := problemsOf(t, Scenario{}.Validate())
	for _, pointer := range []string{"/version", "/currency", "/horizon_months", "/candidates", "/incumbent/name",
		"/incumbent/offer/pricing/model"} {
		if !slices.ContainsFunc(problems, func(p Problem) bool { return p.Pointer == pointer }) {
			t.Errorf("nothing about %s:\n%v", pointer, problems)
		}
	}
	s := plainScenario()
	s.Candidates[0].Offer.Pricing = Pricing{Model: PricingHourly}
	s.Incumbent.Offer.Pricing = Pricing{Model: PricingTiered}
	if problems := problemsOf(t, s.Validate()); len(problems) != 3 {
		t.Errorf("want two missing prices and missing tiers:\n%v", problems)
	}
	s.HorizonMonths, s.Incumbent.Contract.MonthsLeft = math.MaxInt, math.MinInt
	if _, err := Estimate(t.Context(), s); err == nil {
		t.Error("estimated")
	}
}

func TestManyProblemsAreTruncated(t *testing.T) {
	s := plainScenario()
	s.Uncertainty = map[string]Range{}
	for i := range 1000 {
		s.Uncertainty[strings.Repeat("/x", i)] = Range{}
	}
	start := time.Now()
	problems := problemsOf(t, s.Validate())
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
	if len(problems) != maxProblems+1 {
		t.Fatalf("got %d problems", len(problems))
	}
	if last := problems[maxProblems]; last.Code != CodeMore || last.Value != "900 more problems" {
		t.Errorf("the last is %+v", last)
	}
	for _, p := range problems {
		if len(p.Pointer) > maxPointer+len("…") {
			t.Errorf("a pointer of %d bytes", len(p.Pointer))
		}
	}
}

func TestProblemsHaveOneLineEach(t *testing.T) {
	p := Problem{Code: CodeSize, Value: "2 GB", Accepted: "less"}
	if got, want := p.Error(), "scenario: size: got 2 GB, expected less"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if all := problemsOf(t, make(Problems, maxProblems).asError()); len(all) != maxProblems ||
		all[maxProblems-1].Code == CodeMore {
		t.Errorf("%d problems, the last is %+v", len(all), all[len(all)-1])
	}
}

// tiersUpTo returns n tiers as JSON, without the last one.
func tiersUpTo(n int) (text string) {
	for i := range n {
		text += fmt.Sprintf(`{"up_to":%d,"unit_price":1},`, i+1)
	}
	return text
}

func TestValuesAtTheirLimitsAreAccepted(t *testing.T) {
	for _, edits := range [][]string{
		{"/discount_rate", "0"}, {"/discount_rate", "1.000"}, {"/discount_rate", `"0.1"`}, {"/discount_rate", "-0"},
		{"/discount_rate", "1e-30"}, {"/discount_rate", "0.000000000000000000000000000001e-30"},
		{"/discount_rate", `"1E-1"`}, {"/demand/annual_growth",
			"-0." + strings.Repeat("0", 60) + strings.Repeat("9", 30) + "e30"},
		{"/discount_rate", "0.123456789012345678901234567890"},
		{"/demand/labels_per_month", "1e12"}, {"/demand/annual_growth", "-0.9"},
		{"/horizon_months", `"36.0"`}, {"/horizon_months", "3.6e1"}, {"/horizon_months", "3"},
		{"/horizon_months", "120"},
		{"/start", ""}, {"/start", `"1900-01"`}, {"/start", `"2199-12"`}, {"/currency", `"KWD"`},
		{"/incumbent/name", `"` + strings.Repeat("ß", 80) + `"`}, {"/incumbent/name", `"😀"`},
		{"/incumbent/contract/early_exit", ""}, {"/incumbent/contract/early_exit", `{"allowed":false}`},
		{"/models/incremental_share", ""}, {"/candidates/0/offer/capacity", ""},
		{"/candidates/0/transition/pilot_labels", ""},
		{"/candidates/0/cutover_month", "3"}, {"/candidates/0/cutover_month", "36"},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[{"unit_price":1}]}`},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[` + tiersUpTo(19) + `{"unit_price":1}]}`},
		{"/candidates/0/offer/pricing", `{"model":"tiered","tiers":[{"up_to":1e-30,"unit_price":1},{"unit_price":1}]}`},
		{"/uncertainty", `{}`}, uncertain("/discount_rate", `{"low":0.1,"high":0.1}`),
		uncertain("/candidates/0/offer/capacity", `{"low":0,"high":1000000}`),
	} {
		s, err := Parse(typicalText(t, edits...))
		if err != nil {
			t.Errorf("%s: %v", strings.Join(edits, " "), err)
			continue
		}
		estimated(t, s)
	}
}

func TestAbsentNumbersHaveTheirDefaults(t *testing.T) {
	s, err := Parse(typicalText(t, "/models/incremental_share", "", "/candidates/0/transition/setup_fee", "",
		"/incumbent/contract/early_exit", "", "/candidates/0/offer/capacity", ""))
	if err != nil {
		t.Fatal(err)
	}
	c := s.Candidates[0]
	if !s.Models.IncrementalShare.Equal(one) || !c.Transition.SetupFee.IsZero() ||
		s.Incumbent.Contract.EarlyExit.Allowed || c.Offer.Capacity != nil || c.Cutover() != 3 {
		t.Errorf("got %+v", s)
	}
}

func TestAbsentWholeNumbersHaveTheirDefaults(t *testing.T) {
	const pointer = "/incumbent/contract/notice_months"
	listed := inputIndex[pointer]
	t.Cleanup(func() { inputIndex[pointer] = listed })
	entry := listed
	entry.Absent = number("3")
	inputIndex[pointer] = entry
	s, err := Parse(typicalText(t, pointer, ""))
	if err != nil || s.Incumbent.Contract.NoticeMonths != 3 {
		t.Errorf("got %d months of notice, %v", s.Incumbent.Contract.NoticeMonths, err)
	}
}

// utf16Text is a text in UTF-16.
func utf16Text(text string, order binary.AppendByteOrder) (encoded []byte) {
	for _, unit := range utf16.Encode([]rune(text)) {
		encoded = order.AppendUint16(encoded, unit)
	}
	return encoded
}

func TestTextsInOtherEncodingsAreRead(t *testing.T) {
	const mark = "\ufeff"
	text := strings.Replace(smallScenario, `"name":"A"`, `"name":"Ä 標注 😀"`, 1)
	want, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for name, encoded := range map[string][]byte{
		"UTF-8 with a mark":                     []byte(mark + text),
		"little-endian UTF-16 with a mark":      utf16Text(mark+text, binary.LittleEndian),
		"big-endian UTF-16 with a mark":         utf16Text(mark+text, binary.BigEndian),
		"little-endian UTF-16 without a mark":   utf16Text(text, binary.LittleEndian),
		"big-endian UTF-16 without a mark":      utf16Text(text, binary.BigEndian),
		"UTF-16 with blank lines at both ends":  utf16Text(mark+"\r\n"+text+"\r\n", binary.LittleEndian),
		"UTF-8 with a mark and a blank at last": []byte(mark + text + " "),
	} {
		if got, err := Parse(encoded); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %q, %v", name, got.Incumbent.Name, err)
		}
	}
}

func TestTextsThatBreakOffInUTF16AreRejected(t *testing.T) {
	whole := utf16Text("\ufeff"+smallScenario, binary.LittleEndian)
	for name, text := range map[string][]byte{
		"nothing but a mark":      whole[:2],
		"half a character at end": append(whole[:len(whole):len(whole)], '}'),
		"half a text":             whole[:len(whole)/2],
		"a mark inside":           []byte(smallScenario[:1] + "\ufeff" + smallScenario[1:]),
		"two marks":               []byte("\ufeff\ufeff" + smallScenario),
	} {
		_, err := Parse(text)
		if err == nil {
			t.Errorf("%s: read", name)
		} else if problems := problemsOf(t, err); problems[0].Code != CodeSyntax {
			t.Errorf("%s: %v", name, err)
		}
	}
	lone := strings.Replace(smallScenario, `"name":"A"`, `"name":"X"`, 1)
	text := utf16Text(lone, binary.BigEndian)
	at := strings.Index(lone, "X")
	text[2*at], text[2*at+1] = 0xd8, 0x00 // half of a pair
	_, err := Parse(text)
	if problems := problemsOf(t, err); problems[0].Pointer != "/incumbent/name" {
		t.Errorf("half of a surrogate pair in a name: %v", err)
	}
}

func TestNamesNeedAVisibleCharacter(t *testing.T) {
	for name, visible := range map[string]bool{
		"": false, " ": false, "\u00a0\u3000": false, "\u200b": false, "\u2060\ufeff": false, "\u202e": false,
		"\u200e\u200f": false, "\u00ad": false, "\u3164": false, "\u2800": false, "\ufe0f": false, "\U000e0041": false,
		"\u115f": false, "\t": false, "A\n": false, "A\u0085": false, "A\u2028B": false, "A\u2029B": false,
		"\u202eabc": false, "A\u202a": false, "A\u2066B\u2069": false, "\u061cA": true,
		"A": true, " A ": true, "\u200fא": true, "A\u200d": true,
		"é": true, "標": true, "👩‍🔬": true, ".": true, "\u0301": true,
	} {
		in, _ := InputAt("/incumbent/name")
		if in.acceptsText(name) != visible {
			t.Errorf("%+q is accepted: %t", name, !visible)
		}
	}
}
