package estimator

// Result is the answer to a scenario. Dates, "YYYY-MM", are present if the scenario has a start.
type Result struct {
	Version        int               `json:"version"`
	Model          int               `json:"model"` // edition of the model
	Currency       string            `json:"currency"`
	MinorUnits     int               `json:"minor_units"`   // digits after the decimal point
	ContractEnds   []ContractEnd     `json:"contract_ends"` // of the term and of renewals within the horizon
	Stay           Branch            `json:"stay"`
	Candidates     []CandidateResult `json:"candidates"`
	Recommendation Recommendation    `json:"recommendation"`
	Remarks        []Remark          `json:"remarks"`
}

// ContractEnd is the end of a term of the contract with the incumbent.
type ContractEnd struct {
	Month     int    `json:"month"`
	Date      string `json:"date,omitempty"`
	Reachable bool   `json:"reachable"` // by notice given today
}

// Branch is one of the two alternatives, staying and switching, month by month.
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

// Benefit is stay less switch in one month, and the sum up to it. Positive amounts speak for switching.
type Benefit struct {
	Month                int    `json:"month"`
	Date                 string `json:"date,omitempty"`
	Benefit              Money  `json:"benefit"`
	Cumulative           Money  `json:"cumulative"`            // undiscounted
	CumulativeDiscounted Money  `json:"cumulative_discounted"` // the last one is npv
}

// CandidateResult gives the costs and benefits of moving to one candidate at the
// end of its cutover month.
//
//   - NPV is Σ benefit(m)·(1 + discount_rate)^(−m/12); NetBenefit is the same undiscounted.
//   - The payback months are the first from which the running sum of the (discounted)
//     benefits stays at or above 0 to the horizon.
//   - LockInRatio is OneTimeTotal over the cost of staying in a year.
//   - UseUpGain is npv if the committed labels are ordered until the contract ends, less
//     NPV.
//   - Saving is staying less switching by recurring line, undiscounted: NetBenefit is
//     SavingTotal − OneTimeTotal.
//   - NoticeDeadlineMonth is the last month in which notice reaches the earliest contract
//     end, MissedNoticeCost the loss of the best cutover month if that end passes.
//   - WaitingHurdle is the share of a year's cost of staying that the yearly saving
//     should exceed, since waiting has a value while prices move. YearlySaving is the
//     actual one as the same share: SavingTotal · 12 / (horizon − CutoverMonth).
type CandidateResult struct {
	Name                   string            `json:"name"`
	CutoverMonth           int               `json:"cutover_month"`
	CutoverDate            string            `json:"cutover_date,omitempty"`
	RunOutUse              bool              `json:"run_out_use"` // the commitment is used up while the contract runs out
	Switch                 Branch            `json:"switch"`
	Benefits               []Benefit         `json:"benefits"` // month by month
	OneTime                Lines             `json:"one_time"`
	OneTimeTotal           Money             `json:"one_time_total"`
	NPV                    Money             `json:"npv"`
	NPVByKind              ByKind            `json:"npv_by_kind"`
	NPVByLine              Lines             `json:"npv_by_line"` // present value of staying less that of switching
	OneTimeByKind          ByKind            `json:"one_time_by_kind"`
	Saving                 Lines             `json:"saving"`
	SavingTotal            Money             `json:"saving_total"`
	SavingByKind           ByKind            `json:"saving_by_kind"`
	NetBenefit             Money             `json:"net_benefit"`
	NetBenefitByKind       ByKind            `json:"net_benefit_by_kind"`
	PaybackMonth           *int              `json:"payback_month"` // 0: never negative; nil: not within the horizon
	PaybackDate            string            `json:"payback_date,omitempty"`
	DiscountedPaybackMonth *int              `json:"discounted_payback_month"`
	DiscountedPaybackDate  string            `json:"discounted_payback_date,omitempty"`
	LockInRatio            *Ratio            `json:"lock_in_ratio"` // nil if staying costs nothing
	Exit                   ExitTerms         `json:"exit"`
	Plan                   []Step            `json:"plan"`
	Timing                 []Timing          `json:"timing"`
	BestCutoverMonth       int               `json:"best_cutover_month"`
	BestCutoverDate        string            `json:"best_cutover_date,omitempty"`
	MissedNoticeCost       *Money            `json:"missed_notice_cost"`    // nil without renewal, or if the incumbent stays
	NoticeDeadlineMonth    *int              `json:"notice_deadline_month"` // 0: today; nil without renewal
	NoticeDeadlineDate     string            `json:"notice_deadline_date,omitempty"`
	UseUpGain              *Money            `json:"use_up_gain"` // nil unless the contract runs out, and may be used up
	BreakEven              BreakEven         `json:"break_even"`
	NearestBreakEven       *NearestBreakEven `json:"closest"`               // nil if a month pays or none ever would
	Change                 Change            `json:"change"`                // what would change the answer
	WaitingHurdle          *Ratio            `json:"waiting_hurdle"`        // nil if the scenario has no waiting
	YearlySaving           *Ratio            `json:"yearly_saving"`         // nil without WaitingHurdle, or at the horizon
	Fit                    *Fit              `json:"fit"`                   // nil without priorities and both scores
	Sensitivity            []Swing           `json:"sensitivity,omitempty"` // of [Assess] only
	Risk                   *Risk             `json:"risk,omitempty"`        // of [Assess] only
}

// ByKind is an amount split by kind of cost. Parts of a net present value are rounded one by one, so their sum may be a
// few minor units off.
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

// ExitMethod is the way out of the commitment that remains at cutover.
type ExitMethod string

// The ways out of the incumbent's contract.
const (
	ExitKept      ExitMethod = "kept"      // only a part of the labels moves
	ExitAmended   ExitMethod = "amended"   // the incumbent's contract is amended
	ExitUsedUp    ExitMethod = "used_up"   // the commitment is used up while the contract runs out
	ExitNone      ExitMethod = "none"      // nothing remains to be paid
	ExitRunOut    ExitMethod = "run_out"   // what remains is paid out
	ExitTerminate ExitMethod = "terminate" // early exit is strictly cheaper
)

// ExitTerms gives the cost and the notice of leaving the incumbent at cutover. The exit line is Settlement + Clawback +
// Export − CreditRefund; forfeited credits have no line.
type ExitTerms struct {
	ContractEndMonth *int       `json:"contract_end_month"` // nil: kept or amended
	ContractEndDate  string     `json:"contract_end_date,omitempty"`
	Method           ExitMethod `json:"method"`
	Settlement       Money      `json:"settlement"`
	Clawback         Money      `json:"clawback"`
	Export           Money      `json:"export"`
	CreditRefund     Money      `json:"credit_refund"`
	CreditsForfeited Money      `json:"credits_forfeited"`
	NoticeByMonth    *int       `json:"notice_by_month"` // 0: today; nil: no notice is needed
	NoticeByDate     string     `json:"notice_by_date,omitempty"`
}

// BreakEven gives changes of a move in CutoverMonth that would make staying and switching cost the same, so
// that npv is 0. Ratios have six decimals.
//
//   - RetentionDiscount is the share off the incumbent's price per label, and
//     RetentionCredit the least credit on its next invoices, when staying: 0 if npv is
//     not above 0.
//   - CandidatePriceFactor is the factor, from 0 to 10, on all prices per label of the
//     candidate.
//   - SigningCredit is the least credit on the candidate's first invoices, in place of
//     the credits that it offers.
//   - CutoverPayment is the value of npv at the end of the cutover month: what the
//     candidate could add to its set-up fee or, below 0, would have to pay.
//
// They are nil where there is none: not even free labels suffice.
type BreakEven struct {
	CutoverMonth         int    `json:"cutover_month"`
	CutoverDate          string `json:"cutover_date,omitempty"`
	RetentionDiscount    *Ratio `json:"retention_discount"`
	RetentionCredit      *Money `json:"retention_credit"`
	CandidatePriceFactor *Ratio `json:"candidate_price_factor"`
	SigningCredit        *Money `json:"signing_credit"`
	CutoverPayment       Money  `json:"cutover_payment"`
}

// NearestBreakEven is, for a candidate that pays in no month, the cutover month in which it would pay at the highest
// prices, with the break-evens of that month.
type NearestBreakEven struct {
	CutoverMonth int       `json:"cutover_month"`
	CutoverDate  string    `json:"cutover_date,omitempty"`
	BreakEven    BreakEven `json:"break_even"`
}

// Fit is each provider's score, 0 to 10, weighted by the buyer's priorities. Robustness is the share of all possible
// priorities under which the candidate scores higher. BreakEven is nil if no single priority can change who leads.
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
	Amend       Verdict = "amend" // the candidate is the incumbent's amended contract
	Stay        Verdict = "stay"
	TossUp      Verdict = "toss_up" // of [BySimulation]: staying and the best switch are about equally good
)

// Recommendation is what to do. It names the best switch of all candidates and months, even with [Stay] and [TossUp].
// NPV is that of the named switch at the scenario's values.
type Recommendation struct {
	Verdict       Verdict   `json:"verdict"`
	By            Basis     `json:"by"`
	Candidate     int       `json:"candidate"` // index in the scenario's candidates
	CutoverMonth  int       `json:"cutover_month"`
	CutoverDate   string    `json:"cutover_date,omitempty"`
	RunOutUse     bool      `json:"run_out_use"`
	NoticeByMonth *int      `json:"notice_by_month"` // of [ExitTerms]
	NoticeByDate  string    `json:"notice_by_date,omitempty"`
	NPV           Money     `json:"npv"`
	Case          Case      `json:"case"`
	Sentences     Sentences `json:"sentences"`
	part          string    // what moves of the labels: "share", "tasks" or "" for all
	*Decision               // of [Assess] only, with [BySimulation]; its fields follow in the same JSON object
}
