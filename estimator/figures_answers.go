package estimator

import "strings"

// answerRows document what a result says over the whole horizon.
func answerRows() []figureRow {
	const futures = "Over some thousand futures in which every uncertain input is drawn by itself from a triangular distribution between its low and its high end that peaks at its value. The futures are the same each time."
	everyMonth := []string{"horizon_months"}
	everything := []string{"npv"}
	rows := []figureRow{
		{name: "one_time_total", explained: true, label: "Up front", unit: UnitMoney, cases: []FormulaCase{{Key: "one_time_total", Formula: strings.Join(oneTimeNames(), " + ")}}, uses: everyMonth,
			rule: "The one-time lines of the switch over the horizon, undiscounted.", source: byArithmetic},
		{name: "npv", explained: true, label: "Worth over the horizon (net present value)", unit: UnitMoney, cases: by("npv"), uses: everyMonth,
			rule: "The benefits of all months, each discounted to today; rounded once.", source: "The usual way to value flows over time."},
		{name: "npv_cash", explained: true, label: "Worth in cash", unit: UnitMoney, cases: by("npv_cash"), uses: everyMonth, rule: "The same over the lines that are paid to somebody.", source: byArithmetic},
		{name: "npv_staff", explained: true, label: "Worth in own people's hours", unit: UnitMoney, cases: by("npv_staff"), uses: everyMonth, rule: "The same over the lines that are your own people's hours.", source: byArithmetic},
		{name: "npv_quality", explained: true, label: "Worth in quality", unit: UnitMoney, cases: by("npv_quality"), uses: everyMonth, rule: "The same over the lines that late or worse labels make.", source: byArithmetic},
		{name: "npv_risk", explained: true, label: "Worth in risk", unit: UnitMoney, cases: by("npv_risk"), uses: everyMonth, rule: "The same over the lines that are expected losses.", source: byArithmetic},
		{name: "net_benefit", explained: true, label: "Net benefit before interest", unit: UnitMoney, cases: by("net_benefit"), uses: everyMonth, rule: "The benefits of all months, undiscounted.", source: byArithmetic},
		{name: "payback_month", explained: true, label: "Pays back", unit: UnitMonths, uses: []string{"net_benefit"}, rule: "The first month from which the running sum of the benefits stays at or above 0 to the horizon; at once where it never is below, never where it ends below.", source: byArithmetic},
		{name: "discounted_payback_month", explained: true, label: "Pays back with interest", unit: UnitMonths, uses: everything, rule: "The same with each benefit discounted to today.", source: byArithmetic},
		{name: "total", explained: true, label: "Cost of a future", unit: UnitMoney, cases: by("total", when("of switching", "total.switch")), uses: everyMonth, rule: "The totals of all months.", source: byArithmetic},
		{name: "present_value", explained: true, label: "Present value of a future", unit: UnitMoney, cases: by("present_value", when("of switching", "present_value.switch")), uses: everyMonth, rule: "The totals of all months, each discounted to today; rounded once.", source: byArithmetic},
		{name: "timing", label: "Worth by cutover month", unit: UnitMoney, uses: everything, rule: "The net present value of a cutover at the end of each month from the lead time to the horizon.", source: byArithmetic},
		{name: "best_cutover_month", label: "Best cutover month", unit: UnitMonths, uses: everything, rule: "The cutover month that is worth most, the earliest of equals.", source: byArithmetic},
		{name: "lock_in_ratio", explained: true, label: "Lock-in", unit: UnitShare, cases: by("lock_in_ratio"), rule: "One-time cost as a share of the first year's cost of staying.", source: byArithmetic},
		{name: "contract_end", explained: true, label: "Contract ends", unit: UnitMonths, cases: by("contract_end"), byMonth: true,
			rule: "The contract can end on the last month of its term and of each renewal, if notice can still be given: the first such month that is not before the cutover, nor before the notice period from today. Where it does not renew, any month from the end of the term on.", source: byContract},
		{name: "notice_by", explained: true, label: "Notice", unit: UnitMonths, cases: by("notice_by", when("the contract is ended early", "notice_by.early")), uses: []string{"settlement"}, whose: "incumbent", byMonth: true,
			rule: "The last month in which notice is in time; 0 is today.", source: byContract},
		{name: "settlement", explained: true, label: "Settlement", unit: UnitMoney, cases: by("settlement", when("early exit is allowed", "settlement.early")), uses: []string{"allowed"}, whose: "incumbent", byMonth: true,
			rule: "The rest of the commitment is paid out, or ended early where that is allowed and strictly cheaper; paid at cutover.", source: byContract},
		{name: "clawback", explained: true, label: "Rebate paid back", unit: UnitMoney, cases: by("clawback", when("cutover is before the end of the present term", "clawback.before_term")), uses: []string{"months_left"}, byMonth: true,
			rule: "Rebates that fall due again, where the cutover is before the end of the present term.", source: byContract},
		{name: "export", explained: true, label: "Export of your data", unit: UnitMoney, cases: by("export"), rule: "A fixed fee, and one for each label in today's training set.", source: byContract},
		{name: "credit_refund", explained: true, label: "Credits refunded", unit: UnitMoney, cases: by("credit_refund"), byMonth: true, whose: "incumbent", rule: "The share of the unused credits that comes back.", source: byContract},
		{name: "credits_forfeited", explained: true, label: "Credits forfeited", unit: UnitMoney, cases: by("credits_forfeited"), byMonth: true, whose: "incumbent", rule: "Unused credits that do not come back. No line of cost: staying would have used them, and the comparison shows that already.", source: byContract},
		{name: "missed_notice_cost", label: "If the notice is missed", unit: UnitMoney, uses: everything, rule: "What the best cutover month is worth, or 0 by staying, less the same if the first contract end that notice can still reach is let pass, so that every contract end is one of those after it.", source: byContract},
		{name: "retention_discount", label: "Break-even discount of the incumbent", unit: UnitShare, uses: everything, rule: "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found by narrowing it down to six decimals.", source: byArithmetic},
		{name: "candidate_price_factor", label: "Break-even price of the candidate", unit: UnitFactor, uses: everything, rule: "The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; found by narrowing it down to six decimals.", source: byArithmetic},
		{name: "retention_credit", label: "Break-even credit of the incumbent", unit: UnitMoney, uses: everything, rule: "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is worth 0; rounded up to a minor unit.", source: byArithmetic},
		{name: "signing_credit", label: "Break-even credit of the candidate", unit: UnitMoney, uses: everything, rule: "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch is worth 0; rounded up to a minor unit.", source: byArithmetic},
		{name: "cutover_payment", explained: true, label: "Break-even payment at cutover", unit: UnitMoney, cases: by("cutover_payment"), rule: "What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what it would have to bear.", source: byArithmetic},
		{name: "closest", label: "Month closest to paying", unit: UnitMonths, uses: everything, rule: "Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the candidate, the earliest of equals.", source: byArithmetic},
		{name: "break_even", label: "Break-even of an input", unit: UnitMoney, uses: everything, rule: "The value of one input, within its bounds and all others as given, at which the switch is worth 0; of several, the one next to the value given.", source: byArithmetic},
		{name: "sensitivity", label: "Swing of an input", unit: UnitMoney, uses: everything, rule: "What the switch is worth at the low and at the high end of one uncertain input, all others as given. It misses what inputs do together.", source: independent},
		{name: "probability_positive", label: "Chance that it pays", unit: UnitShare, uses: everything, rule: "The share of futures in which the switch is worth more than 0. " + futures, source: independent},
		{name: "p10", label: "Low end of the range", unit: UnitMoney, uses: everything, rule: "One future in ten is worth less. " + futures, source: independent},
		{name: "p50", label: "Middle of the range", unit: UnitMoney, uses: everything, rule: "Half of the futures are worth less. " + futures, source: independent},
		{name: "p90", label: "High end of the range", unit: UnitMoney, uses: everything, rule: "One future in ten is worth more. " + futures, source: independent},
		{name: "expected_shortfall", label: "Mean of the worst tenth", unit: UnitMoney, uses: everything, rule: "What the switch is worth on average in the worst tenth of the futures.", source: independent},
		{name: "drivers", label: "What decides most", unit: UnitShare, uses: everything, rule: "The share of the variance of the worth that an uncertain input makes by itself.", source: independent},
		{name: "fit", label: "Fit", unit: UnitScore, cases: []FormulaCase{{Key: "fit", Formula: "Σ priority · score / Σ priority"}}, uses: scoredInputs(),
			rule: "A provider's scores weighed by your priorities. It does not enter the money.", source: "Your own scores."},
		{name: "robustness", label: "Robustness of the fit", unit: UnitShare, uses: scoredInputs()[5:], rule: "The share of all possible priorities under which the candidate scores above the incumbent.", source: byArithmetic},
		{name: "waiting_hurdle", label: "Hurdle while prices move", unit: UnitShare,
			cases: []FormulaCase{{Key: "waiting_hurdle", Formula: "(φ + W(−e^(−φ))) / ψ, φ = 1 + ψ · (discount_rate + need_ends_rate) · one_time_total / first_year, ψ = √(2 · (discount_rate + need_ends_rate)) / price_gap_deviation"}},
			rule:  "The share of a year's cost of staying that the yearly saving should exceed before one switches, since waiting has a value where prices move. W is Lambert's function. Indicative: it assumes a gap without drift.", source: "Agarwal, Driscoll, Laibson (NBER w13487), for refinancing."},
	}
	for i := range rows {
		rows[i].sort = SortAnswer
	}
	return rows
}

// scoredInputs are the pointers of the priorities, then of both providers' scores.
func scoredInputs() (pointers []string) {
	for _, in := range fitInputs() {
		pointers = append(pointers, in.Pointer)
	}
	return pointers
}
