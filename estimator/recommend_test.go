package estimator

import (
	"slices"
	"testing"
)

func TestCasesOfSwitchingNow(t *testing.T) {
	for _, test := range []struct {
		name    string
		cutover int
		payback *int
		want    CaseCode
	}{
		{"earns its cost back", 2, pointer(9), NowPaysBack},
		{"never behind", 2, pointer(0), NowNeverBehind},
		{"ends behind without discounting", 2, nil, NowWorth},
		{"result of another month", 5, pointer(9), NowWorth},
	} {
		r := CandidateResult{CutoverMonth: test.cutover, BestCutoverMonth: 2, PaybackMonth: test.payback}
		if got := newNowCase(&r); got.Code != test.want || (got.PaybackMonths != nil) != (test.want == NowPaysBack) {
			t.Errorf("%s: got %+v, want %s", test.name, got, test.want)
		}
	}
}

func TestCasesOfStaying(t *testing.T) {
	for _, test := range []struct {
		name         string
		npv, oneTime string
		cutover      int
		payback      *int
		want         CaseCode
	}{
		{"neither gain nor loss", "0", "4000", 2, nil, StayEven},
		{"result of another month", "-10", "4000", 5, nil, StayAtBest},
		{"no cost up front", "-10", "0", 2, nil, StayLoss},
		{"a refund up front", "-10", "-2", 2, nil, StayLoss},
		{"cost not earned back", "-10", "4000", 2, nil, StayCost},
		{"cost earned back without interest", "-10", "4000", 2, pointer(11), StayInterest},
	} {
		r := CandidateResult{CutoverMonth: test.cutover, BestCutoverMonth: 2, PaybackMonth: test.payback,
			OneTimeTotal: Money{dec(test.oneTime)}, Timing: []Timing{{CutoverMonth: 2, NPV: Money{dec(test.npv)}}}}
		got := newStayCase(&r)
		if got.Code != test.want || (got.OneTimeTotal != nil) != (test.want == StayCost || test.want == StayInterest) {
			t.Errorf("%s: got %+v, want %s", test.name, got, test.want)
		}
	}
}

func TestSwitchingLaterGainsOverSwitchingAtOnce(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Contract.MonthsLeft = 6
	s.Incumbent.Offer.Commitment = dec("1000")
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9"))
	result := estimated(t, s)
	got, want := result.Recommendation, result.Recommendation.NPV.Sub(result.Candidates[0].Timing[0].NPV.Decimal)
	if got.Verdict != SwitchLater || got.Case.Code != LaterGains || !got.Case.Gain.Equal(want) || !want.IsPositive() {
		t.Errorf("got %+v, want a gain of %s", got, want)
	}
}

// A discount of 100.50 is paid back by leaving a month before the term ends, in which 100 is saved.
func TestGainOfAFewCentsIsNoReasonToSwitchLater(t *testing.T) {
	s := plainScenario()
	s.Incumbent.Contract.MonthsLeft, s.Incumbent.Contract.RebateClawback = 2, dec("100.50")
	s.Candidates[0].Offer.Pricing = PerLabel(dec("0.9"))
	result := estimated(t, s)
	equal(t, "at once", result.Candidates[0].Timing[0].NPV, "999.50")
	got := result.Recommendation
	if got.Verdict != SwitchLater || got.Case.Code != LaterEven || got.Case.Gain != nil {
		t.Errorf("got %s, %+v", got.Verdict, got.Case)
	}
	equal(t, "worth", got.NPV, "1000.00")
}

func TestCaseCodesListEachCaseOnce(t *testing.T) {
	seen := map[CaseCode]bool{}
	for _, code := range CaseCodes() {
		if seen[code] {
			t.Errorf("%s is listed twice", code)
		}
		seen[code] = true
	}
}

func TestChanges(t *testing.T) {
	ratio := func(text string) *Ratio { return &Ratio{dec(text)} }
	rate := dec("50")
	hourly := Pricing{Model: PricingHourly, HourlyRate: &rate}
	seen := map[ChangeCode]bool{}
	for _, test := range []struct {
		npv              string
		pricing          Pricing
		factor, discount *Ratio
		closest          bool
		want             ChangeCode
		price, change    string
	}{
		{"-5", PerLabel(dec("0.85")), nil, ratio("0"), false, NeverPays, "", ""},
		{"-5", PerLabel(dec("0.85")), ratio("0"), ratio("0"), false, NeverPays, "", ""},
		{"-5", PerLabel(dec("0.85")), ratio("0.01"), ratio("0"), false, PaysBelowPrice, "0.0085", ""},
		{"0", PerLabel(dec("0.85")), ratio("1"), ratio("0"), false, PaysBelowPrice, "0.85", ""},
		{"-5", Pricing{Model: PricingTiered}, ratio("0.7"), ratio("0"), false, PaysBelowPrices, "", "0.3"},
		{"-5", hourly, ratio("0.5"), ratio("0"), true, FirstPaysBelowPrice, "25", ""},
		{"-5", Pricing{Model: PricingTiered}, ratio("0.7"), ratio("0"), true, FirstPaysBelowPrices, "", "0.3"},
		{"5", PerLabel(dec("0.85")), nil, nil, false, AlwaysPays, "", ""},
		{"5", hourly, ratio("1.2"), nil, false, StopsAbovePrice, "60", ""},
		{"5", Pricing{Model: PricingTiered}, ratio("1.2"), nil, false, StopsAbovePrices, "", "0.2"},
		{"5", PerLabel(dec("0.85")), nil, ratio("0.31"), false, StopsAtDiscount, "", ""},
		{"5", PerLabel(dec("0.85")), ratio("1.2"), ratio("0.31"), false, StopsAtPriceDiscount, "1.02", ""},
		{"5", Pricing{Model: PricingTiered}, ratio("1.2"), ratio("0.31"), false, StopsAtPricesDiscount, "", "0.2"},
	} {
		seen[test.want] = true
		breakEven := BreakEven{CandidatePriceFactor: test.factor, RetentionDiscount: test.discount}
		r, cutover := CandidateResult{CutoverMonth: 36, NPV: Money{dec(test.npv)}, BreakEven: breakEven}, 36
		if test.closest {
			r.BreakEven, cutover = BreakEven{}, 8
			r.NearestBreakEven = &NearestBreakEven{CutoverMonth: cutover, BreakEven: breakEven}
		}
		got := newChange(&Candidate{Offer: Offer{Pricing: test.pricing}}, &r)
		same := func(got, want string) bool { return got == want || want != "" && dec(got).Equal(dec(want)) }
		price, change := "", ""
		if got.Price != nil {
			price = got.Price.String()
		}
		if got.PriceChange != nil {
			change = got.PriceChange.String()
		}
		if got.Code != test.want || got.CutoverMonth != cutover ||
			!same(price, test.price) || !same(change, test.change) {
			t.Errorf("%+v: got %+v", test, got)
		}
	}
	for _, code := range ChangeCodes() {
		if !seen[code] {
			t.Errorf("%s is not tested", code)
		}
	}
}

func TestAdviceStartsWithTheNotice(t *testing.T) {
	notice, today := 6, 0
	for _, test := range []struct {
		verdict Verdict
		code    CaseCode
		notice  *int
		usesUp  bool
		want    []string
		give    string
	}{
		{SwitchNow, NowWorth, &notice, false, []string{"verdict.advice.now_notice"}, "verdict.give.by"},
		{SwitchLater, LaterGains, &today, false, []string{"verdict.advice.later_notice"}, "verdict.give.today"},
		{SwitchLater, UseUpAverage, &notice, true, []string{"verdict.advice.use_up_notice"}, "verdict.give.by"},
		{SwitchNow, NowWorth, nil, false, []string{"verdict.advice.now"}, ""},
		{Stay, StayLoss, &notice, false, []string{"verdict.advice.stay_notice"}, "verdict.give.by"},
		{Stay, StayLoss, &today, false, []string{"verdict.advice.stay"}, "verdict.give.today"},
		{Stay, StayAverage, nil, false, []string{"verdict.advice.stay"}, ""},
		{Amend, AmendWorth, &notice, false, []string{"verdict.advice.amend"}, "verdict.give.by"},
		{SwitchNow, MustMove, &notice, false, []string{"verdict.advice.give", "verdict.advice.must_move"}, "verdict.give.by"},
		{SwitchLater, MustMove, nil, true, []string{"verdict.advice.must_move_use_up"}, ""},
	} {
		got := SentencesOf(Recommendation{
			Verdict: test.verdict, Case: Case{Code: test.code}, NoticeByMonth: test.notice, RunOutUse: test.usesUp,
		})
		if !slices.Equal(got.Advice, test.want) || got.Notice != test.give {
			t.Errorf("%s, notice %v: got %+v, want %s", test.code, test.notice, got, test.want)
		}
	}
}

func TestWorthStatesTheMeanAndATie(t *testing.T) {
	r := Recommendation{Case: Case{Code: MustMove}}
	if got := SentencesOf(r).Worth; !slices.Equal(got, []string{"verdict.worth.must_move"}) {
		t.Errorf("by values: got %s", got)
	}
	r.Decision = &Decision{TiedWith: new(1)}
	want := []string{"verdict.worth.must_move_average", "verdict.tied_with"}
	if got := SentencesOf(r).Worth; !slices.Equal(got, want) {
		t.Errorf("by simulation: got %s", got)
	}
	r.Case.Code = LaterAverage
	want = []string{"verdict.worth.average", "verdict.worth.gain", "verdict.tied_with"}
	if got := SentencesOf(r).Worth; !slices.Equal(got, want) {
		t.Errorf("later: got %s", got)
	}
}

func TestTurningSentenceFitsThePrices(t *testing.T) {
	for _, test := range []struct{ discount, factor, want string }{
		{"", "", ""},
		{"0", "1", ""},
		{"0.12", "", "verdict.turning.discount"},
		{"0.12", "0.9", "verdict.turning.discount"},
		{"0", "1.2", "verdict.turning.rise"},
		{"0.12", "1.2", "verdict.turning.both"},
		{"", "0.8", "verdict.turning.fall"},
	} {
		ratio := func(text string) *Ratio {
			if text == "" {
				return nil
			}
			return &Ratio{dec(text)}
		}
		prices := TurningPrices{RetentionDiscount: ratio(test.discount), CandidatePriceFactor: ratio(test.factor)}
		r := Recommendation{Case: Case{Code: NowAverage}, Decision: &Decision{TurningPrices: prices}}
		if got := SentencesOf(r).Turning; got != test.want {
			t.Errorf("%+v: got %q", test, got)
		}
		r.Case.Code = MustMove
		if got := SentencesOf(r).Turning; got != "" {
			t.Errorf("the incumbent stops: got %q", got)
		}
	}
}
