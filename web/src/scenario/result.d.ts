// Types of an estimate and of the explanation of its figures. They mirror
// estimator/result.go and explain.go.
import type { CalendarMonth, Kind, Money, Ratio, Unit } from './scenario.js';

export interface ContractEnd {
  month: number;
  date?: CalendarMonth;
  /** By notice that is given today. */
  reachable: boolean;
}

export interface Result {
  version: number;
  currency: string;
  minor_units: number;
  /** Of the present term and of each renewal that begins within the horizon. */
  contract_ends: ContractEnd[];
  stay: Branch;
  candidates: CandidateResult[];
  recommendation: Recommendation;
}

export interface Branch {
  months: Month[];
  total: Money;
  present_value: Money;
}

/** Positive amounts are money out. */
export interface Month {
  month: number;
  date?: CalendarMonth;
  /** By the name of the line; one that does not apply in the month is absent. */
  lines: Record<string, Money>;
  total: Money;
}

/** Stay less switch: positive amounts are gains. */
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
  switch: Branch;
  benefits: Benefit[];
  one_time: Record<string, Money>;
  one_time_total: Money;
  npv: Money;
  npv_by_kind: ByKind;
  /** What each line adds to npv, by its name: what is saved on it, in today's money. */
  npv_by_line: Record<string, Money>;
  one_time_by_kind: ByKind;
  /** What each recurring line costs less than in staying, over the horizon. */
  saving: Record<string, Money>;
  saving_total: Money;
  saving_by_kind: ByKind;
  net_benefit: Money;
  net_benefit_by_kind: ByKind;
  /** 0: never behind; null: not within the horizon. */
  payback_month: number | null;
  payback_date?: CalendarMonth;
  discounted_payback_month: number | null;
  discounted_payback_date?: CalendarMonth;
  lock_in_ratio: Ratio | null;
  exit: ExitTerms;
  /** The earliest first. */
  plan: Step[];
  timing: Timing[];
  best_cutover_month: number;
  best_cutover_date?: CalendarMonth;
  missed_notice_cost: Money | null;
  /** The notice that missed_notice_cost is about; null with it, 0 today. */
  notice_deadline_month: number | null;
  notice_deadline_date?: CalendarMonth;
  break_even: BreakEven;
  /** The month in which one that never pays would pay at the highest prices; null where a month pays, or none would with free labels. */
  closest: { cutover_month: number; cutover_date?: CalendarMonth; break_even: BreakEven } | null;
  change: Change;
  /** Nil where the scenario does not say how prices move. */
  waiting_hurdle: Ratio | null;
  fit: Fit | null;
  /** Of assess only. */
  sensitivity?: Swing[];
  /** Of assess only. */
  risk?: Risk;
}

export type ByKind = Record<Kind, Money>;

/** Null where nothing within the bounds evens it out. */
export interface BreakEven {
  /** A share off the incumbent's prices, when staying. */
  retention_discount: Ratio | null;
  /** Off the incumbent's next invoices, when staying. */
  retention_credit: Money | null;
  candidate_price_factor: Ratio | null;
  /** Off the candidate's first invoices, in place of its credits. */
  signing_credit: Money | null;
  /** What the candidate could ask more at cutover, or below 0 would have to bear of the move. */
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
  | 'contract_end'
  | 'ramp'
  | 'accuracy_dip'
  | 'retraining'
  | 'payback';

/** A part of the move, from the start of from_month to the end of to_month; month 0 is today. */
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
  contract_end_month: number;
  contract_end_date?: CalendarMonth;
  method: 'none' | 'run_out' | 'terminate';
  settlement: Money;
  clawback: Money;
  export: Money;
  credit_refund: Money;
  credits_forfeited: Money;
  /** 0: today. */
  notice_by_month: number;
  notice_by_date?: CalendarMonth;
}

export interface Recommendation {
  verdict: 'switch_now' | 'switch_later' | 'stay' | 'toss_up';
  /** Index in the scenario's candidates. */
  candidate: number;
  cutover_month: number;
  cutover_date?: CalendarMonth;
  notice_by_month: number;
  notice_by_date?: CalendarMonth;
  npv: Money;
  case: VerdictCase;
  /** Of assess only. */
  reason?: VerdictReason;
}

/** The case of a verdict, and the figures that only its sentence states; see Case in estimator/recommend.go. */
export interface VerdictCase {
  code:
    | 'now_pays_back'
    | 'now_never_behind'
    | 'now_worth'
    | 'later_gains'
    | 'stay_even'
    | 'stay_at_best'
    | 'stay_loss'
    | 'stay_cost'
    | 'stay_interest'
    | 'toss_up_gain'
    | 'toss_up_loss'
    | 'toss_up_even';
  payback_months?: number;
  /** Over switching in the first possible month. */
  gain?: Money;
  one_time_total?: Money;
}

/** What would turn the answer for a candidate in a cutover month; see Change in estimator/change.go. */
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
  /** The candidate's, where it has just one. */
  price?: string;
  price_unit?: 'money_per_label' | 'money_per_hour';
  /** Of all its prices, a share above 0. */
  price_change?: Ratio;
  /** Off the incumbent's prices. */
  discount?: Ratio;
}

/** Each provider's score weighed by the priorities, and how far the order hangs on them. */
export interface Fit {
  incumbent: Ratio;
  candidate: Ratio;
  robustness: Ratio;
  /** The least change of one priority that turns the order. */
  flip: { input: string; value: Ratio } | null;
}

/** npv at the ends of an uncertain input's range. */
export interface Swing {
  /** JSON Pointer. */
  input: string;
  low: string;
  high: string;
  npv_low: Money;
  npv_high: Money;
}

/** A range of an input. */
export interface Span {
  /** JSON Pointer. */
  input: string;
  low: number;
  high: number;
}

/** How uncertain an input of a scenario is taken to be. */
export interface InputRange {
  /** JSON Pointer. */
  input: string;
  /** What sensitivity and risk use; null where the input is certain. */
  range: { low: string; high: string } | null;
  /** What the list of inputs says of this value; null where it says nothing. */
  plausible: { low: string; high: string } | null;
}

/** npv across a range of an input. */
export interface Curve {
  /** JSON Pointer. */
  input: string;
  points: { value: string; npv: Money }[];
  /** The values at which it is 0. */
  crossings: string[] | null;
}

/** How sure npv is, over many equally likely futures. */
export interface Risk {
  p10: Money;
  p50: Money;
  p90: Money;
  mean: Money;
  probability_positive: Ratio;
  /** Mean of the worst tenth. */
  expected_shortfall: Money;
  /** 50 equally likely ones, the worst first. */
  futures: Money[];
  /** The strongest first. */
  drivers: { input: string; share: Ratio }[] | null;
  /** Cumulative benefit by month. */
  cumulative: { month: number; date?: CalendarMonth; p10: Money; p50: Money; p90: Money }[];
}

/** Why a recommendation is as it is. */
export interface VerdictReason {
  probability_positive: Ratio;
  /** Whether less than 75 % of the futures agree with a verdict that is no toss-up. */
  doubted: boolean;
  driver: { input: string; share: Ratio } | null;
  /** Where the answer turns, from a value on or up to it. */
  flip: { input: string; value: string | null; pays: 'above' | 'below' | 'always' | 'never' } | null;
  words: string;
}

/** A figure of a result; see Explain in estimator/explain.go. */
export interface Figure {
  figure: string;
  branch?: 'stay' | 'switch';
  /** Absent where it is one over the whole horizon. */
  month?: number;
}

/** How a figure comes about. */
export interface Explanation {
  figure: string;
  branch: 'stay' | 'switch';
  month?: number;
  date?: CalendarMonth;
  unit: Unit;
  value: string;
  /** In the model's notation; empty where it is counted. */
  formula: string;
  /** Every name in the formula, and in theirs. */
  terms: Term[];
  /** Of what adds months up. */
  months?: { month: number; date?: CalendarMonth; terms: Term[] }[];
}

/** A name in a formula: an input, or a quantity. */
export interface Term {
  name: string;
  unit: Unit;
  value: string;
  /** JSON Pointer. */
  input?: string;
  formula?: string;
}

/** What the list of figures says of one. */
export interface FigureInfo {
  name: string;
  sort: 'answer' | 'line' | 'quantity';
  label: string;
  unit: Unit;
  kind?: Kind;
  one_time?: boolean;
  rule: string;
  formulas: { key: string; when?: string; formula: string }[];
  /** JSON Pointers, with "*" for any index. */
  inputs: string[];
  source: string;
  /** The ID of a source that several entries share. */
  source_id?: string;
  /** Explain has it with its numbers. */
  explained?: boolean;
}
