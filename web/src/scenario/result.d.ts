// Types of an estimate; they mirror estimator/result.go.
import type { Decision, Risk, Swing } from './analysis.js';
import type { CalendarMonth, JsonPointer, Kind, Money, Ratio } from './scenario.js';

export interface ContractEnd {
	month: number;
	date?: CalendarMonth;
	/** Whether notice given today is early enough. */
	reachable: boolean;
}

export interface Result {
	version: number;
	/** The edition of the model: the same scenario gets other figures in another. */
	model: number;
	currency: string;
	minor_units: number;
	/** Of the current term and of each renewal within the horizon. */
	contract_ends: ContractEnd[];
	stay: Branch;
	candidates: CandidateResult[];
	recommendation: Recommendation;
	remarks: Remark[] | null;
}

/** A valid scenario that is probably unintended; see estimator/remarks.go. */
export interface Remark {
	code: string;
	/** Of the code, in other words; see estimator/remarks.go. */
	case?: string;
	/** Of the inputs to look at. */
	pointers: JsonPointer[];
	/** Index; absent for a remark on no single candidate. */
	candidate?: number;
	values: {
		month?: number;
		date?: CalendarMonth;
		to_month?: number;
		to_date?: CalendarMonth;
		count?: number;
		amount?: string;
		need?: string;
		spent?: string;
		task?: string;
	};
}

export interface Branch {
	months: Month[];
	total: Money;
	present_value: Money;
}

/** Positive amounts are paid. */
export interface Month {
	month: number;
	date?: CalendarMonth;
	/** By line; lines that do not apply in the month are absent. */
	lines: Record<string, Money>;
	total: Money;
}

/** Cost of staying minus cost of switching. */
export interface Benefit {
	month: number;
	date?: CalendarMonth;
	benefit: Money;
	cumulative: Money;
	cumulative_discounted: Money;
}

export interface CandidateResult {
	name: string;
	cutover_month: number;
	cutover_date?: CalendarMonth;
	/** The commitment is used up while the contract runs out. */
	run_out_use: boolean;
	switch: Branch;
	benefits: Benefit[];
	one_time: Record<string, Money>;
	one_time_total: Money;
	npv: Money;
	npv_by_kind: ByKind;
	/** Discounted. */
	npv_by_line: Record<string, Money>;
	one_time_by_kind: ByKind;
	/** Savings over the horizon by recurring line. */
	saving: Record<string, Money>;
	saving_total: Money;
	saving_by_kind: ByKind;
	net_benefit: Money;
	net_benefit_by_kind: ByKind;
	/** 0 if switching is never behind, null if it does not pay back within the horizon. */
	payback_month: number | null;
	payback_date?: CalendarMonth;
	discounted_payback_month: number | null;
	discounted_payback_date?: CalendarMonth;
	lock_in_ratio: Ratio | null;
	exit: ExitTerms;
	/** The earliest step first. */
	plan: Step[];
	timing: Timing[];
	best_cutover_month: number;
	best_cutover_date?: CalendarMonth;
	missed_notice_cost: Money | null;
	/** What using up the commitment would add, where it is possible and is not done. */
	use_up_gain: Money | null;
	/** Of the notice whose cost is missed_notice_cost; 0 is today. */
	notice_deadline_month: number | null;
	notice_deadline_date?: CalendarMonth;
	break_even: BreakEven;
	/**
	 * For a candidate that never pays: the month in which it would pay at the highest prices. Null if none would with
	 * free labels.
	 */
	closest: { cutover_month: number; cutover_date?: CalendarMonth; break_even: BreakEven } | null;
	change: Change;
	/** Null unless the scenario states how prices move. */
	waiting_hurdle: Ratio | null;
	yearly_saving: Ratio | null;
	fit: Fit | null;
	/** Only from assess. */
	sensitivity?: Swing[];
	/** Only from assess. */
	risk?: Risk;
}

export type ByKind = Record<Kind, Money>;

/** Values at which npv is 0; null if there is none within the bounds. */
export interface BreakEven {
	cutover_month: number;
	cutover_date?: CalendarMonth;
	/** Discount on the incumbent's prices, when staying. */
	retention_discount: Ratio | null;
	/** Credit against the incumbent's next invoices, when staying. */
	retention_credit: Money | null;
	candidate_price_factor: Ratio | null;
	/** Credit against the candidate's first invoices, in place of its credits. */
	signing_credit: Money | null;
	/** Payment to the candidate at cutover; below 0, the share of the move it would have to pay. */
	cutover_payment: Money;
}

export type StepName =
	| 'notice'
	| 'preparation'
	| 'evaluation'
	| 'pilot'
	| 'security'
	| 'legal'
	| 'migration'
	| 'parallel'
	| 'relabel'
	| 'cutover'
	| 'phased_move'
	| 'true_up'
	| 'credits_expire'
	| 'provider_end'
	| 'contract_end'
	| 'new_true_up'
	| 'new_credits_expire'
	| 'ramp'
	| 'accuracy_dip'
	| 'retraining'
	| 'payback';

/** A step from the start of from_month to the end of to_month; month 0 is today. */
export interface Step {
	step: StepName;
	from_month: number;
	from_date?: CalendarMonth;
	to_month: number;
	to_date?: CalendarMonth;
}

export interface Timing {
	cutover_month: number;
	cutover_date?: CalendarMonth;
	npv: Money;
}

export interface ExitTerms {
	/** Null if the incumbent is not left. */
	contract_end_month: number | null;
	contract_end_date?: CalendarMonth;
	method: 'kept' | 'amended' | 'used_up' | 'none' | 'run_out' | 'terminate';
	settlement: Money;
	clawback: Money;
	export: Money;
	credit_refund: Money;
	credits_forfeited: Money;
	/** 0 is today; null if no notice is needed. */
	notice_by_month: number | null;
	notice_by_date?: CalendarMonth;
}

/** See estimator/result.go and decision.go. The fields of the decision are there by simulation only. */
export interface Recommendation extends Partial<Decision> {
	verdict: 'switch_now' | 'switch_later' | 'amend' | 'stay' | 'toss_up';
	by: 'values' | 'simulation';
	/** Index in the scenario's candidates. */
	candidate: number;
	cutover_month: number;
	cutover_date?: CalendarMonth;
	run_out_use: boolean;
	/** 0 is today; null if no notice is needed. */
	notice_by_month: number | null;
	notice_by_date?: CalendarMonth;
	npv: Money;
	case: VerdictCase;
	sentences: Sentences;
}

/** Ids of the sentences that put a recommendation into words; see estimator/sentences.go. */
export interface Sentences {
	/** Fills the slot "give" in the advice. */
	notice: string;
	advice: string[];
	worth: string[];
	/** Empty without turning prices. */
	turning: string;
}

/** With the figures that only the verdict's sentence states; see Case in estimator/recommend.go. */
export interface VerdictCase {
	code:
		| 'now_pays_back'
		| 'now_never_behind'
		| 'now_worth'
		| 'later_gains'
		| 'use_up_worth'
		| 'amend_worth'
		| 'stay_even'
		| 'stay_at_best'
		| 'stay_loss'
		| 'stay_cost'
		| 'stay_interest'
		| 'toss_up_worth'
		| 'later_even'
		| 'later_average_even'
		| 'now_average'
		| 'later_average'
		| 'use_up_average'
		| 'amend_average'
		| 'stay_average'
		| 'toss_up_average'
		| 'must_move';
	payback_months?: number;
	/** Compared with switching in the first possible month. */
	gain?: Money;
	one_time_total?: Money;
}

/** What would reverse the verdict; see Change in estimator/recommend.go. */
export interface Change {
	code:
		| 'never_pays'
		| 'pays_below_price'
		| 'pays_below_prices'
		| 'first_pays_below_price'
		| 'first_pays_below_prices'
		| 'always_pays'
		| 'stops_above_price'
		| 'stops_above_prices'
		| 'stops_at_discount'
		| 'stops_at_price_discount'
		| 'stops_at_prices_discount';
	cutover_month: number;
	cutover_date?: CalendarMonth;
	/** The candidate's price, if it has a single one. */
	price?: string;
	price_unit?: 'money_per_label' | 'money_per_hour';
	/** Reduction of all its prices, above 0. */
	price_change?: Ratio;
	/** Discount on the incumbent's prices. */
	discount?: Ratio;
}

/** Weighted scores. */
export interface Fit {
	incumbent: Ratio;
	candidate: Ratio;
	robustness: Ratio;
	/** The smallest change of one priority that reverses the order. */
	flip: { input: string; value: Ratio } | null;
}
