package estimator

import "github.com/shopspring/decimal"

// Case is the case of a verdict. Every face of the estimator puts it into the
// sentence of its code and shows the figures that come with it; the other
// figures of the sentence are those of the [Recommendation].
type Case struct {
	Code CaseCode `json:"code"`
	// PaybackMonths is the payback month of switching at the best month.
	PaybackMonths *int `json:"payback_months,omitempty"` // of [NowPaysBack]
	// Gain is what the best month brings over the first possible one.
	Gain *Money `json:"gain,omitempty"` // of [LaterGains]
	// OneTimeTotal is what switching costs up front.
	OneTimeTotal *Money `json:"one_time_total,omitempty"` // of [StayCost] and [StayInterest]
}

// CaseCode names a case of a verdict.
type CaseCode string

// The cases of [SwitchNow], [SwitchLater], [Stay] and [TossUp]. Those of Stay
// are in the order in which they are tried.
const (
	NowPaysBack    CaseCode = "now_pays_back"    // earns its cost back in some months
	NowNeverBehind CaseCode = "now_never_behind" // never costs more than staying
	NowWorth       CaseCode = "now_worth"        // pays, but the payback month is unknown or beyond the horizon
	LaterGains     CaseCode = "later_gains"      // pays more than switching at once
	StayEven       CaseCode = "stay_even"        // switching gains nothing and loses nothing
	StayAtBest     CaseCode = "stay_at_best"     // switching loses even in its best month, which is not the scenario's
	StayLoss       CaseCode = "stay_loss"        // switching loses without a cost up front
	StayCost       CaseCode = "stay_cost"        // switching does not earn its cost back
	StayInterest   CaseCode = "stay_interest"    // switching earns its cost back, but not with interest
	TossUpGain     CaseCode = "toss_up_gain"     // npv is above 0
	TossUpLoss     CaseCode = "toss_up_loss"     // npv is below 0
	TossUpEven     CaseCode = "toss_up_even"     // npv is 0
)

// CaseCodes returns all cases of a verdict.
func CaseCodes() []CaseCode {
	return []CaseCode{NowPaysBack, NowNeverBehind, NowWorth, LaterGains, StayEven, StayAtBest, StayLoss, StayCost,
		StayInterest, TossUpGain, TossUpLoss, TossUpEven}
}

// recommend picks the best candidate and month of all, the first on a tie.
func recommend(s *Scenario, results []CandidateResult, exits []ExitTerms) Recommendation {
	best := 0
	for i := range results {
		if bestNPV(&results[i]).GreaterThan(bestNPV(&results[best]).Decimal) {
			best = i
		}
	}
	r, exit := &results[best], exits[best]
	recommendation := Recommendation{
		Candidate:     best,
		CutoverMonth:  r.BestCutoverMonth,
		CutoverDate:   r.BestCutoverDate,
		NoticeByMonth: exit.NoticeByMonth,
		NoticeByDate:  exit.NoticeByDate,
		NPV:           bestNPV(r),
	}
	switch {
	case !recommendation.NPV.IsPositive():
		recommendation.Verdict, recommendation.Case = Stay, newStayCase(r)
	case r.BestCutoverMonth == s.Candidates[best].Transition.LeadMonths:
		recommendation.Verdict, recommendation.Case = SwitchNow, newNowCase(r)
	default:
		gain := Money{recommendation.NPV.Sub(r.Timing[0].NPV.Decimal)}
		recommendation.Verdict, recommendation.Case = SwitchLater, Case{Code: LaterGains, Gain: &gain}
	}
	return recommendation
}

func bestNPV(r *CandidateResult) Money {
	return r.Timing[r.BestCutoverMonth-r.Timing[0].CutoverMonth].NPV
}

// newNowCase returns the case of a switch that pays best at once. The payback month is known
// for its cutover month only.
func newNowCase(r *CandidateResult) Case {
	switch payback := r.PaybackMonth; {
	case payback == nil || r.CutoverMonth != r.BestCutoverMonth:
		return Case{Code: NowWorth}
	case *payback == 0:
		return Case{Code: NowNeverBehind}
	default:
		return Case{Code: NowPaysBack, PaybackMonths: payback}
	}
}

func newStayCase(r *CandidateResult) Case {
	switch {
	case bestNPV(r).IsZero():
		return Case{Code: StayEven}
	case r.CutoverMonth != r.BestCutoverMonth:
		return Case{Code: StayAtBest}
	case !r.OneTimeTotal.IsPositive():
		return Case{Code: StayLoss}
	case r.PaybackMonth == nil:
		return Case{Code: StayCost, OneTimeTotal: &r.OneTimeTotal}
	default:
		return Case{Code: StayInterest, OneTimeTotal: &r.OneTimeTotal}
	}
}

// Between these probabilities of an npv above 0 a switch is a toss-up.
var tossUpAbove, tossUpBelow = decimal.New(4, -1), decimal.New(6, -1)

// minCertainty is the probability below which a verdict is doubted.
var minCertainty = decimal.New(75, -2)

// weigh turns a verdict into a toss-up where the probability that switching
// pays is about one half, and says whether another verdict is doubted.
func (r *Recommendation) weigh(probability decimal.Decimal) (doubted bool) {
	if probability.GreaterThan(tossUpAbove) && probability.LessThan(tossUpBelow) {
		r.Verdict = TossUp
		r.Case = Case{Code: map[int]CaseCode{-1: TossUpLoss, 0: TossUpEven, 1: TossUpGain}[r.NPV.Sign()]}
		return false
	}
	if r.Verdict == Stay {
		probability = one.Sub(probability)
	}
	return probability.LessThan(minCertainty)
}
