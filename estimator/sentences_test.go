package estimator

import (
	"slices"
	"testing"
)

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
		{Stay, StayLoss, &notice, false, []string{"verdict.advice.stay"}, "verdict.give.by"},
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
