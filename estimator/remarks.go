package estimator

import (
	"fmt"

	"github.com/shopspring/decimal"
)

// Remark points out something in a valid scenario that is probably unintended. It changes no figure. What depends on
// the cutover month is said about the candidate's own one.
type Remark struct {
	Code      RemarkCode   `json:"code"`
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
	CommitmentAboveNeed  RemarkCode = "commitment_above_need"        // Month to ToMonth: the first of Count periods
	KeptAboveNeed        RemarkCode = "kept_commitment_above_need"   // the same, since a part moves
	CapacityBelowNeed    RemarkCode = "capacity_below_need"          // Month: the first of Count; Amount: the capacity
	CreditsExpire        RemarkCode = "credits_expire"               // Month; Amount: unused
	HorizonWithinTerm    RemarkCode = "horizon_within_term"          // Month: the contract's end; ToMonth: the horizon
	HorizonCutsPeriod    RemarkCode = "horizon_cuts_period"          // Month: the horizon; ToMonth: the period's end
	PhasesOutlastTerm    RemarkCode = "phases_outlast_term"          // Month: the end that is missed; ToMonth: the next
	NothingToUseUp       RemarkCode = "nothing_to_use_up"            // Month: the contract's end
	NoService            RemarkCode = "no_service"                   // Month: cutover at the horizon
	PricesDifferWidely   RemarkCode = "prices_differ_widely"         // Amount: the candidate's; Need: the incumbent's
	InitialAccuracyAbove RemarkCode = "initial_accuracy_above_final" // Amount: at first; Need: in the end
	UnusedRange          RemarkCode = "unused_range"                 // Count: ranges of inputs that change no npv
	NoCandidateRange     RemarkCode = "no_candidate_range"           // a price or an accuracy is taken as certain
)

// RemarkCodes returns all codes, in the order of display.
func RemarkCodes() []RemarkCode {
	return []RemarkCode{FeeNeverDue, NoticePassed, IncumbentStops, SupplyGap, CommitmentAboveNeed, KeptAboveNeed,
		CapacityBelowNeed, CreditsExpire, HorizonWithinTerm, HorizonCutsPeriod, PhasesOutlastTerm, NothingToUseUp,
		NoService, PricesDifferWidely, InitialAccuracyAbove, UnusedRange, NoCandidateRange}
}

// A commitment is worth a remark if it exceeds the purchases of a period by more than a tenth, prices if they differ by
// a factor of 20.
var (
	commitmentSlack = decimal.New(11, -1)
	widePriceFactor = decimal.NewFromInt(20)
)

const (
	contractPointer  = "/incumbent/contract"
	incumbentPointer = "/incumbent/offer"
)

// span returns the values of a remark about months; a ToMonth of 0 is left out.
func (b *basis) span(month, toMonth int) RemarkValues {
	v := RemarkValues{Month: &month, Date: date(b.scenario.Start, month)}
	if toMonth > 0 {
		v.ToMonth, v.ToDate = &toMonth, date(b.scenario.Start, toMonth)
	}
	return v
}

func (v RemarkValues) counted(count int) RemarkValues {
	v.Count = &count
	return v
}

func (v RemarkValues) compared(amount, need decimal.Decimal) RemarkValues {
	v.Amount, v.Need = &amount, &need
	return v
}

// incumbentRemarks are about the contract and about staying.
func (sb *stayBranch) incumbentRemarks() (remarks []Remark) {
	add := func(code RemarkCode, values RemarkValues, pointers ...string) {
		remarks = append(remarks, Remark{Code: code, Pointers: pointers, Values: values})
	}
	contract, offer := &sb.scenario.Incumbent.Contract, &sb.scenario.Incumbent.Offer
	if values, pointers := sb.feeNeverDue(); pointers != nil {
		add(FeeNeverDue, values, pointers...)
	}
	stops := orElse(contract.EndsMonth, sb.horizon)
	if t := contract.MonthsLeft; t < contract.NoticeMonths && t < stops && (contract.renews() || t > 0) {
		add(NoticePassed, sb.span(t, contract.earliestEnd()), contractPointer+"/months_left",
			contractPointer+"/notice_months")
	}
	if stops < sb.horizon {
		add(IncumbentStops, sb.span(stops, 0), contractPointer+"/ends_month")
	}
	account := sb.newIncumbentAccount()
	service := func(m int) *service { return serviceOf(ofIncumbent, sb.months[m]) }
	if unmet := sb.unmetPeriods(sb.incumbent, account.periods, service, 1); len(unmet) > 0 {
		add(CommitmentAboveNeed, sb.unmetValues(unmet), commitmentPointers(offer, incumbentPointer)...)
	}
	if values, ok := sb.belowNeed(offer, service); ok {
		add(CapacityBelowNeed, values, incumbentPointer+"/capacity")
	}
	if values, ok := sb.expiredCredits(sb.months[sb.horizon].accounts.incumbent, offer); ok {
		add(CreditsExpire, values, incumbentPointer+"/credits_expire_month", incumbentPointer+"/credits")
	}
	if values, ok := sb.cutPeriod(sb.incumbent, account.periods); ok {
		add(HorizonCutsPeriod, values, "/horizon_months", incumbentPointer+"/commitment_period_months")
	}
	return remarks
}

// candidateRemarks are about a candidate, given by its index, and its move.
func (sw *switching) candidateRemarks(i int) (remarks []Remark) {
	at, to := fmt.Sprintf("/candidates/%d", i), sw.switchTo(sw.moveAt(sw.candidate.Cutover()))
	add := func(code RemarkCode, values RemarkValues, pointers ...string) {
		remarks = append(remarks, Remark{code, pointers, &i, values})
	}
	c, k, contract := sw.candidate, to.cutover, &sw.scenario.Incumbent.Contract
	incumbentUntil, allMoved := k+sw.phases-1, k+sw.phases
	if to.usesUp {
		incumbentUntil, allMoved = to.last, to.last+1
	} else if sw.keepsIncumbent {
		incumbentUntil = sw.horizon
	}
	if contract.EndsMonth != nil && *contract.EndsMonth < incumbentUntil {
		values := sw.span(*contract.EndsMonth+1, incumbentUntil).counted(incumbentUntil - *contract.EndsMonth)
		add(SupplyGap, values, contractPointer+"/ends_month", at+"/cutover_month")
	}
	service := func(m int) *service { return serviceOf(ofCandidate, to.months[m]) }
	account := sw.newCandidateAccount(k, quantity{})
	if unmet := sw.unmetPeriods(sw.provider, account.periods, service, allMoved); len(unmet) > 0 {
		add(CommitmentAboveNeed, sw.unmetValues(unmet), commitmentPointers(&c.Offer, at+"/offer")...)
	}
	if unmet := sw.unmetByMoving(to, allMoved); len(unmet) > 0 {
		moved := at + "/move_share"
		if c.MoveShare == nil {
			moved = at + "/tasks"
		}
		offer := &sw.scenario.Incumbent.Offer
		add(KeptAboveNeed, sw.unmetValues(unmet), append([]string{moved}, commitmentPointers(offer, incumbentPointer)...)...)
	}
	if values, ok := sw.belowNeed(&c.Offer, service); ok {
		add(CapacityBelowNeed, values, at+"/offer/capacity")
	}
	if values, ok := sw.expiredCredits(to.months[sw.horizon].accounts.candidate, &c.Offer); ok {
		add(CreditsExpire, values, at+"/offer/credits_expire_month", at+"/offer/credits")
	}
	if values, ok := sw.cutPeriod(sw.provider, account.periods); ok {
		add(HorizonCutsPeriod, values, "/horizon_months", at+"/offer/commitment_period_months")
	}
	now, later := contract.firstEnd(k, -1), contract.firstEnd(k+sw.phases-1, -1)
	if !sw.keepsIncumbent && contract.renews() && now < later {
		add(PhasesOutlastTerm, sw.span(now, later), at+"/phase_months")
	}
	if c.RunOutUse && (!to.usesUp || !sw.incumbent.commits) {
		add(NothingToUseUp, sw.span(now, 0), at+"/run_out_use")
	}
	if k == sw.horizon {
		add(NoService, sw.span(k, 0), at+"/cutover_month", "/horizon_months")
	}
	if values, ok := sw.widePrices(); ok {
		add(PricesDifferWidely, values, at+"/offer/pricing", incumbentPointer+"/pricing")
	}
	if first, final := c.Transition.InitialAccuracy, c.Offer.LabelAccuracy; first.GreaterThan(final) {
		add(InitialAccuracyAbove, RemarkValues{}.compared(first, final),
			at+"/transition/initial_accuracy", at+"/offer/label_accuracy")
	}
	if pointers := sw.scenario.withoutRange(at + "/offer"); pointers != nil {
		add(NoCandidateRange, RemarkValues{}, pointers...)
	}
	return remarks
}
