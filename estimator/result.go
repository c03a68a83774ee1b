package estimator

// Result is the answer to a scenario. Months that stand for a date also come
// as "YYYY-MM" where the scenario has a start.
type Result struct {
	Version        int               `json:"version"`
	Currency       string            `json:"currency"`
	MinorUnits     int               `json:"minor_units"`   // digits after the decimal point
	ContractEnds   []ContractEnd     `json:"contract_ends"` // of the present term and of each renewal that begins within the horizon
	Stay           Branch            `json:"stay"`
	Candidates     []CandidateResult `json:"candidates"`
	Recommendation Recommendation    `json:"recommendation"`
}

// ContractEnd is the end of a term of the contract with the incumbent.
type ContractEnd struct {
	Month     int    `json:"month"`
	Date      string `json:"date,omitempty"`
	Reachable bool   `json:"reachable"` // by notice that is given today
}

// Branch is one of the two futures that are compared, month by month.
type Branch struct {
	Months       []Month `json:"months"`
	Total        Money   `json:"total"`
	PresentValue Money   `json:"present_value"`
}

// Month is one month of a branch; positive amounts are money out.
type Month struct {
	Month int    `json:"month"`
	Date  string `json:"date,omitempty"`
	Lines Lines  `json:"lines"`
	Total Money  `json:"total"`
}

// Benefit is what switching brings in one month, and up to it: stay less
// switch, so that positive amounts are benefits.
type Benefit struct {
	Month                int    `json:"month"`
	Date                 string `json:"date,omitempty"`
	Benefit              Money  `json:"benefit"`
	Cumulative           Money  `json:"cumulative"`            // undiscounted
	CumulativeDiscounted Money  `json:"cumulative_discounted"` // the last one is npv
}

// CandidateResult is what moving to one candidate at the end of its cutover
// month costs and brings. NPV is Σ benefit(m)·(1 + discount_rate)^(−m/12), the
// benefit being stay less switch; NetBenefit is the same undiscounted. The
// payback months are the first from which the running sum of the (discounted)
// benefits stays at or above 0 to the horizon. LockInRatio is OneTimeTotal over
// what staying costs in the first twelve months. Where prices move, waiting has a
// value: WaitingHurdle is the share of a year's cost of staying that the yearly
// saving should exceed. MissedNoticeCost is what the
// best cutover month loses if the first contract end that notice can still
// reach is let pass. Saving is what each recurring line costs less than in
// staying, over the horizon and undiscounted, so that NetBenefit is
// SavingTotal − OneTimeTotal.
type CandidateResult struct {
	Name                   string    `json:"name"`
	CutoverMonth           int       `json:"cutover_month"`
	CutoverDate            string    `json:"cutover_date,omitempty"`
	Switch                 Branch    `json:"switch"`
	Benefits               []Benefit `json:"benefits"` // month by month
	OneTime                Lines     `json:"one_time"`
	OneTimeTotal           Money     `json:"one_time_total"`
	NPV                    Money     `json:"npv"`
	NPVByKind              ByKind    `json:"npv_by_kind"`
	NPVByLine              Lines     `json:"npv_by_line"` // present value of staying less that of switching
	OneTimeByKind          ByKind    `json:"one_time_by_kind"`
	Saving                 Lines     `json:"saving"`
	SavingTotal            Money     `json:"saving_total"`
	SavingByKind           ByKind    `json:"saving_by_kind"`
	NetBenefit             Money     `json:"net_benefit"`
	NetBenefitByKind       ByKind    `json:"net_benefit_by_kind"`
	PaybackMonth           *int      `json:"payback_month"` // 0: never behind; nil: not within the horizon
	PaybackDate            string    `json:"payback_date,omitempty"`
	DiscountedPaybackMonth *int      `json:"discounted_payback_month"`
	DiscountedPaybackDate  string    `json:"discounted_payback_date,omitempty"`
	LockInRatio            *Ratio    `json:"lock_in_ratio"` // nil where staying costs nothing
	Exit                   ExitTerms `json:"exit"`
	Plan                   []Step    `json:"plan"`
	Timing                 []Timing  `json:"timing"`
	BestCutoverMonth       int       `json:"best_cutover_month"`
	BestCutoverDate        string    `json:"best_cutover_date,omitempty"`
	MissedNoticeCost       *Money    `json:"missed_notice_cost"` // nil where the contract does not renew
	// NoticeDeadlineMonth is the last month in which notice still reaches the
	// first contract end that it can, whatever the cutover month: the notice
	// whose cost of missing MissedNoticeCost is. Nil with it; 0 is today.
	NoticeDeadlineMonth *int              `json:"notice_deadline_month"`
	NoticeDeadlineDate  string            `json:"notice_deadline_date,omitempty"`
	BreakEven           BreakEven         `json:"break_even"`
	NearestBreakEven    *NearestBreakEven `json:"closest"`               // nil if a month pays, or none would even with free labels
	Change              Change            `json:"change"`                // what would turn the answer
	WaitingHurdle       *Ratio            `json:"waiting_hurdle"`        // nil where the scenario has no waiting
	Fit                 *Fit              `json:"fit"`                   // nil without priorities and both scores
	Sensitivity         []Swing           `json:"sensitivity,omitempty"` // of [Assess] only
	Risk                *Risk             `json:"risk,omitempty"`        // of [Assess] only
}

// ByKind is an amount split by kind of cost. Each part of a net present value
// is rounded once, so the parts, as those by line, may differ from the whole by
// a few minor units.
type ByKind struct {
	Cash    Money `json:"cash"`
	Staff   Money `json:"staff"`
	Quality Money `json:"quality"`
	Risk    Money `json:"risk"`
}

// Timing is the net present value of cutting over in one month.
type Timing struct {
	CutoverMonth int    `json:"cutover_month"`
	CutoverDate  string `json:"cutover_date,omitempty"`
	NPV          Money  `json:"npv"`
}

// ExitMethod is how the commitment that remains at cutover is ended.
type ExitMethod string

// The ways out of the incumbent's contract.
const (
	ExitNone      ExitMethod = "none"      // nothing remains to be paid
	ExitRunOut    ExitMethod = "run_out"   // what remains is paid out
	ExitTerminate ExitMethod = "terminate" // early exit is strictly cheaper
)

// ExitTerms is what leaving the incumbent costs at cutover and takes in notice.
// The exit line is Settlement + Clawback + Export − CreditRefund; credits that
// are neither used nor refunded are forfeited, which is no line of its own.
type ExitTerms struct {
	ContractEndMonth int        `json:"contract_end_month"`
	ContractEndDate  string     `json:"contract_end_date,omitempty"`
	Method           ExitMethod `json:"method"`
	Settlement       Money      `json:"settlement"`
	Clawback         Money      `json:"clawback"`
	Export           Money      `json:"export"`
	CreditRefund     Money      `json:"credit_refund"`
	CreditsForfeited Money      `json:"credits_forfeited"`
	NoticeByMonth    int        `json:"notice_by_month"` // 0: today
	NoticeByDate     string     `json:"notice_by_date,omitempty"`
}

// BreakEven is what would make staying and switching cost the same, to six
// decimals. RetentionDiscount is the share off the incumbent's price per label,
// when staying, at which npv is 0: 0 where npv is not above 0, nil where even
// free labels do not do it. CandidatePriceFactor is the factor from 0 to 10 on
// all that the candidate charges per label at which npv is 0, nil where none is.
//
// RetentionCredit is the least that the incumbent would have to take off its
// next invoices, when staying, for npv to be 0 or less: 0 where it is, nil where
// even free labels do not do it. SigningCredit is the least that the candidate
// would have to take off its first ones, in place of its credits, for npv to be
// 0 or more. CutoverPayment is what npv amounts to at the end of the cutover
// month: the candidate could ask so much more for the set-up, or where it is
// below 0 would have to bear so much of the move, for npv to be 0.
type BreakEven struct {
	RetentionDiscount    *Ratio `json:"retention_discount"`
	RetentionCredit      *Money `json:"retention_credit"`
	CandidatePriceFactor *Ratio `json:"candidate_price_factor"`
	SigningCredit        *Money `json:"signing_credit"`
	CutoverPayment       Money  `json:"cutover_payment"`
}

// Closest is the cutover month in which a candidate that does not pay in any
// would do so at the highest prices, and what would even it out then.
type NearestBreakEven struct {
	CutoverMonth int       `json:"cutover_month"`
	CutoverDate  string    `json:"cutover_date,omitempty"`
	BreakEven    BreakEven `json:"break_even"`
}

// Fit is each provider's score, 0 to 10, weighted by the buyer's priorities.
// Robustness is the share of all possible priorities under which the candidate
// scores above the incumbent; Flip is the least change of a single priority
// that turns the order of the two, nil where none does.
type Fit struct {
	Incumbent  Ratio              `json:"incumbent"`
	Candidate  Ratio              `json:"candidate"`
	Robustness Ratio              `json:"robustness"`
	BreakEven  *PriorityBreakEven `json:"flip"`
}

// Verdict is the recommendation in a word.
type Verdict string

// The verdicts.
const (
	SwitchNow   Verdict = "switch_now"
	SwitchLater Verdict = "switch_later"
	Stay        Verdict = "stay"
	TossUp      Verdict = "toss_up" // of [Assess] only: about as likely to pay as not
)

// Recommendation is the best candidate and month of all; with [Stay] it is
// the best that switching could do, which is not better than staying.
type Recommendation struct {
	Verdict       Verdict `json:"verdict"`
	Candidate     int     `json:"candidate"` // index in the scenario's candidates
	CutoverMonth  int     `json:"cutover_month"`
	CutoverDate   string  `json:"cutover_date,omitempty"`
	NoticeByMonth int     `json:"notice_by_month"`
	NoticeByDate  string  `json:"notice_by_date,omitempty"`
	NPV           Money   `json:"npv"`
	Case          Case    `json:"case"`
	Reason        *Reason `json:"reason,omitempty"` // of [Assess] only
}
