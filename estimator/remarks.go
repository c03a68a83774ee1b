package estimator

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Remark points out something in a valid scenario that is probably unintended. It changes no figure. What depends on
// the cutover month is said about the candidate's own one.
type Remark struct {
	Code      RemarkCode   `json:"code"`
	Case      RemarkCase   `json:"case,omitempty"`
	Pointers  []string     `json:"pointers"`            // JSON Pointers of the inputs to look at
	Candidate *int         `json:"candidate,omitempty"` // index; nil: of no single candidate
	Values    RemarkValues `json:"values"`
}

// RemarkValues are the figures of a remark. Those that a code does not have are nil.
type RemarkValues struct {
	Month   *int             `json:"month,omitempty"`
	Date    string           `json:"date,omitempty"` // of Month
	ToMonth *int             `json:"to_month,omitempty"`
	ToDate  string           `json:"to_date,omitempty"`
	Count   *int             `json:"count,omitempty"`
	Amount  *decimal.Decimal `json:"amount,omitempty"`
	Need    *decimal.Decimal `json:"need,omitempty"`
	Spent   *decimal.Decimal `json:"spent,omitempty"`
	Task    string           `json:"task,omitempty"`
	Factor  *Ratio           `json:"factor,omitempty"`
}

// RemarkCode names a remark.
type RemarkCode string

// The codes of remarks, with the values of each.
const (
	FeeNeverDue          RemarkCode = "fee_never_due"                // Amount: of an early exit; nothing is committed
	NoticePassed         RemarkCode = "notice_passed"                // Month: the term's end; ToMonth: the first in reach
	IncumbentStops       RemarkCode = "incumbent_stops"              // Month: its last, so that staying is not possible
	SupplyGap            RemarkCode = "supply_gap"                   // Month to ToMonth, Count: labels are not delivered
	CommitmentAboveNeed  RemarkCode = "commitment_above_need"        // Month to ToMonth: the worst of Count periods
	KeptAboveNeed        RemarkCode = "kept_commitment_above_need"   // the same, since a part moves
	CommitmentNotBilled  RemarkCode = "commitment_not_billed"        // no share of a shortfall is
	CapacityBelowNeed    RemarkCode = "capacity_below_need"          // Month: the first of Count; Amount: the capacity
	CreditsExpire        RemarkCode = "credits_expire"               // Month; Amount: unused
	HorizonWithinTerm    RemarkCode = "horizon_within_term"          // Month: the contract's end; ToMonth: the horizon
	HorizonCutsPeriod    RemarkCode = "horizon_cuts_period"          // Month: the horizon; ToMonth: the period's end
	PhasesOutlastTerm    RemarkCode = "phases_outlast_term"          // Month: the end that is missed; ToMonth: the next
	NothingToUseUp       RemarkCode = "nothing_to_use_up"            // Month: the contract's end
	NoService            RemarkCode = "no_service"                   // Month: cutover at the horizon, set by the scenario
	PricesDifferWidely   RemarkCode = "prices_differ_widely"         // Amount: the candidate's; Need: the incumbent's
	InitialAccuracyAbove RemarkCode = "initial_accuracy_above_final" // Amount: at first; Need: in the end
	UnusedRange          RemarkCode = "unused_range"                 // Count: ranges of inputs that change no npv
	NoCandidateRange     RemarkCode = "no_candidate_range"           // a price or an accuracy is taken as certain
)

// RemarkCodes returns all codes, in the order of display.
func RemarkCodes() []RemarkCode {
	return []RemarkCode{FeeNeverDue, NoticePassed, IncumbentStops, SupplyGap, CommitmentAboveNeed, KeptAboveNeed,
		CommitmentNotBilled, CapacityBelowNeed, CreditsExpire, HorizonWithinTerm, HorizonCutsPeriod, PhasesOutlastTerm,
		NothingToUseUp, NoService, PricesDifferWidely, InitialAccuracyAbove, UnusedRange, NoCandidateRange}
}

// RemarkCase names values of a remark that ask for other words.
type RemarkCase string

// The cases of remarks; most have none.
const (
	RemarkBegun    RemarkCase = "begun"     // a period that began before month 1, so that it has no Month, but Spent
	RemarkToday    RemarkCase = "today"     // Month is 0
	RemarkOneMonth RemarkCase = "one_month" // Month is ToMonth
	RemarkTask     RemarkCase = "task"      // of one Task
)

func (v *RemarkValues) remarkCase() RemarkCase {
	switch {
	case v.Spent != nil:
		return RemarkBegun
	case v.Task != "":
		return RemarkTask
	case v.Month != nil && *v.Month == 0:
		return RemarkToday
	case v.Month != nil && v.ToMonth != nil && *v.Month == *v.ToMonth:
		return RemarkOneMonth
	default:
		return ""
	}
}

// A commitment is worth a remark if it exceeds the purchases of a period by more than a tenth, prices if they differ by
// a factor of 20.
var (
	commitmentSlack = decimal.New(11, -1)
	widePriceFactor = decimal.NewFromInt(20)
)

// remarks collects remarks about one candidate, or about none.
type remarks struct {
	list      []Remark
	at        string // pointer of the provider
	candidate *int
}

// add takes pointers with ~ for the provider and ^ for the contract; nil values are no remark.
func (r *remarks) add(code RemarkCode, values *RemarkValues, pointers string) {
	if values == nil {
		return
	}
	pointers = strings.ReplaceAll(strings.ReplaceAll(pointers, "~", r.at), "^", "/incumbent/contract")
	r.list = append(r.list, Remark{code, values.remarkCase(), strings.Fields(pointers), r.candidate, *values})
}

// span returns the values of a remark about months; a ToMonth of 0 is left out.
func (b *basis) span(month, toMonth int) *RemarkValues {
	v := &RemarkValues{Month: &month, Date: date(b.scenario.Start, month)}
	if toMonth > 0 {
		v.ToMonth, v.ToDate = &toMonth, date(b.scenario.Start, toMonth)
	}
	return v
}

func (v *RemarkValues) counted(count int) *RemarkValues {
	v.Count = &count
	return v
}

func (v *RemarkValues) compared(amount, need decimal.Decimal) *RemarkValues {
	v.Amount, v.Need = &amount, &need
	return v
}

// onlyIf returns nil unless a condition holds.
func (v *RemarkValues) onlyIf(holds bool) *RemarkValues {
	if holds {
		return v
	}
	return nil
}

// incumbentRemarks are about the contract and about staying.
func (sb *stayBranch) incumbentRemarks() []Remark {
	r := remarks{at: "/incumbent"}
	contract := &sb.scenario.Incumbent.Contract
	values, fees := sb.feeNeverDue()
	r.add(FeeNeverDue, values, fees)
	t, stops := contract.MonthsLeft, orElse(contract.EndsMonth, sb.horizon)
	passed := t < contract.NoticeMonths && t < stops && (contract.renews() || t > 0)
	r.add(NoticePassed, sb.span(t, contract.earliestEnd()).onlyIf(passed), "^/months_left ^/notice_months")
	r.add(IncumbentStops, sb.span(stops, 0).onlyIf(stops < sb.horizon), "^/ends_month")
	sb.providerRemarks(&r, sb.incumbent, sb.serving(ofIncumbent, sb.months), sb.months[sb.horizon].accounts.incumbent, 1)
	return r.list
}

// candidateRemarks are about a candidate, given by its index, and its move in month k.
func (sw *switching) candidateRemarks(i, k int) []Remark {
	r := remarks{at: "/candidates/" + strconv.Itoa(i), candidate: &i}
	to := sw.switchTo(sw.moveAt(k))
	c, contract := sw.candidate, &sw.scenario.Incumbent.Contract
	incumbentUntil := sw.allMoved(to) - 1
	if sw.keepsIncumbent {
		incumbentUntil = sw.horizon
	}
	stops := orElse(contract.EndsMonth, incumbentUntil)
	gap := sw.span(stops+1, incumbentUntil).counted(incumbentUntil - stops)
	r.add(SupplyGap, gap.onlyIf(stops < incumbentUntil), "^/ends_month ~/cutover_month")
	own := to
	if sw.allMoved(to) > sw.horizon { // a late month must not hide what is wrong with the offer
		own = sw.switchTo(sw.moveAt(c.Transition.LeadMonths))
	}
	account := sw.newCandidateAccount(own.cutover, quantity{})
	account.expired = own.months[sw.horizon].accounts.candidate.expired
	sw.providerRemarks(&r, sw.provider, sw.serving(ofCandidate, own.months), account, sw.allMoved(own))
	moved := "~/tasks "
	if c.MoveShare != nil {
		moved = "~/move_share "
	}
	offer := &sw.scenario.Incumbent.Offer
	r.add(KeptAboveNeed, sw.unmetValues(sw.unmetByMoving(to)), moved+commitmentPointers(offer, "/incumbent"))
	now, later := contract.firstEnd(k, -1), contract.firstEnd(k+sw.phases-1, -1)
	outlasts := !sw.keepsIncumbent && contract.renews() && now < later
	r.add(PhasesOutlastTerm, sw.span(now, later).onlyIf(outlasts), "~/phase_months")
	idle := c.RunOutUse && (!to.usesUp || !sw.incumbent.commits)
	r.add(NothingToUseUp, sw.span(now, 0).onlyIf(idle), "~/run_out_use")
	r.add(NoService, sw.span(k, 0).onlyIf(c.CutoverMonth != nil && k == sw.horizon), "~/cutover_month /horizon_months")
	r.add(PricesDifferWidely, sw.widePrices(), "~/offer/pricing /incumbent/offer/pricing")
	first, final := c.Transition.InitialAccuracy, c.Offer.LabelAccuracy
	accuracies := new(RemarkValues).compared(first, final).onlyIf(first.GreaterThan(final))
	r.add(InitialAccuracyAbove, accuracies, "~/transition/initial_accuracy ~/offer/label_accuracy")
	certain := sw.scenario.withoutRange(r.at + "/offer")
	r.add(NoCandidateRange, new(RemarkValues).onlyIf(certain != ""), certain)
	return r.list
}

// providerRemarks are about a provider in one branch; from is the first month that counts for its commitment.
func (b *basis) providerRemarks(r *remarks, p *provider, service func(int) *service, a account, from int) {
	unmet := b.unmetValues(b.unmetPeriods(p, a.periods, service, from))
	r.add(CommitmentAboveNeed, unmet, commitmentPointers(p.offer, "~"))
	unbilled := new(RemarkValues).onlyIf(p.commits && !b.billsCommitment(p))
	r.add(CommitmentNotBilled, unbilled, "~/offer/true_up_share "+commitmentPointers(p.offer, "~"))
	r.add(CapacityBelowNeed, b.belowNeed(p.offer, service), "~/offer/capacity")
	r.add(CreditsExpire, b.expiredCredits(a, p.offer), "~/offer/credits_expire_month ~/offer/credits")
	r.add(HorizonCutsPeriod, b.cutPeriod(p, a.periods), "/horizon_months ~/offer/commitment_period_months")
}
