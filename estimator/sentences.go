package estimator

// Sentences names the sentences that put a [Recommendation] into words, in order. The page and the command line hold
// their texts by these ids and fill in the figures.
type Sentences struct {
	Notice  string   `json:"notice"`  // fills {give} in Advice
	Advice  []string `json:"advice"`  // what to do
	Worth   []string `json:"worth"`   // what that is worth, or what switching would lose
	Turning string   `json:"turning"` // the prices at which the mean is 0; "" without one or without a simulation
}

// caseSentences has a row for each case: its advice, and one or two sentences on what that is worth.
var caseSentences = []struct {
	code                CaseCode
	advice, worth, more string
}{
	{NowPaysBack, "now", "pays_back", ""},
	{NowNeverBehind, "now", "never_behind", ""},
	{NowWorth, "now", "values", ""},
	{NowAverage, "now", "average", ""},
	{LaterGains, "later", "values", "gain"},
	{LaterEven, "later", "values", "gain_even"},
	{LaterAverage, "later", "average", "gain"},
	{LaterAverageEven, "later", "average", "gain_even"},
	{UseUpWorth, "use_up", "values", ""},
	{UseUpAverage, "use_up", "average", ""},
	{AmendWorth, "amend", "values", ""},
	{AmendAverage, "amend", "average", ""},
	{TossUpWorth, "toss_up", "values", ""},
	{TossUpAverage, "toss_up", "average", ""},
	{StayEven, "stay", "stay_even", ""},
	{StayAtBest, "stay", "stay_at_best", ""},
	{StayLoss, "stay", "stay_loss", ""},
	{StayCost, "stay", "stay_cost", ""},
	{StayInterest, "stay", "stay_interest", ""},
	{StayAverage, "stay", "stay_average", ""},
	{MustMove, "must_move", "must_move", ""},
}

// CaseCodes returns all cases of a verdict.
func CaseCodes() []CaseCode {
	codes := make([]CaseCode, len(caseSentences))
	for i, row := range caseSentences {
		codes[i] = row.code
	}
	return codes
}

// SentencesOf chooses the sentences of a recommendation.
func SentencesOf(r Recommendation) (s Sentences) {
	for _, row := range caseSentences {
		if row.code != r.Case.Code {
			continue
		}
		s.Advice = r.adviceSentences(row.advice)
		worth := "verdict.worth." + row.worth
		if row.code == MustMove && r.Decision != nil {
			worth += "_average"
		}
		s.Worth = []string{worth}
		if row.more != "" {
			s.Worth = append(s.Worth, "verdict.worth."+row.more)
		}
	}
	if r.Decision != nil && r.TiedWith != nil {
		s.Worth = append(s.Worth, "verdict.tied_with")
	}
	if notice := r.NoticeByMonth; notice != nil {
		s.Notice = "verdict.give.by"
		if *notice == 0 {
			s.Notice = "verdict.give.today"
		}
	}
	s.Turning = r.turningSentence()
	return s
}

// adviceSentences starts with the notice to give, because its date is the first that matters.
func (r *Recommendation) adviceSentences(advice string) []string {
	id := "verdict.advice." + advice
	switches := r.Verdict == SwitchNow || r.Verdict == SwitchLater
	gives := r.NoticeByMonth != nil && switches
	switch mustMove := r.Case.Code == MustMove; {
	case mustMove && r.RunOutUse:
		id += "_use_up"
	case !mustMove && switches && r.part != "":
		id = "verdict.advice.part_" + r.part
	case !mustMove && gives, advice == "stay" && orElse(r.NoticeByMonth, 0) > 0:
		return []string{id + "_notice"}
	}
	if gives {
		return []string{"verdict.advice.give", id}
	}
	return []string{id}
}

// turningSentence returns none for [MustMove]: no price makes an incumbent that stops go on.
func (r *Recommendation) turningSentence() string {
	if r.Decision == nil || r.Case.Code == MustMove {
		return ""
	}
	discount, factor := r.TurningPrices.RetentionDiscount, r.TurningPrices.CandidatePriceFactor
	discounted := discount != nil && discount.IsPositive()
	rises := factor != nil && factor.GreaterThan(one)
	switch {
	case discounted && rises:
		return "verdict.turning.both"
	case discounted:
		return "verdict.turning.discount"
	case rises:
		return "verdict.turning.rise"
	case factor != nil && factor.LessThan(one):
		return "verdict.turning.fall"
	default:
		return ""
	}
}
