// The shapes of what goes to the estimator and comes back. They mirror
// estimator/scenario.go, input.go, line.go, problem.go and result.go.

/** A number, or its text where more digits matter than a double has. */
export type Decimal = number | string;

/** A decimal as text, with all of the currency's digits: "85000.00". */
export type Money = string;

/** A decimal as text, with six decimals: "0.314024". */
export type Ratio = string;

/** A calendar month, "YYYY-MM". */
export type CalendarMonth = string;

export interface Scenario {
  version: 1;
  currency: string;
  start?: CalendarMonth;
  horizon_months: Decimal;
  discount_rate: Decimal;
  shortfall_cost: Decimal;
  demand: Record<string, Decimal>;
  quality: Record<string, Decimal>;
  models: Record<string, Decimal>;
  team: Record<string, Decimal>;
  incumbent: Incumbent;
  candidates: Candidate[];
  priorities?: Record<string, Decimal>;
  uncertainty?: Record<string, { low: Decimal; high: Decimal }>;
  waiting?: Record<string, Decimal>;
}

export interface Incumbent {
  name: string;
  offer: Offer;
  contract: Contract;
  scores?: Record<string, Decimal>;
}

export interface Candidate {
  name: string;
  offer: Offer;
  transition: Record<string, Decimal>;
  cutover_month?: Decimal;
  scores?: Record<string, Decimal>;
}

export interface Offer {
  pricing: Pricing;
  label_accuracy: Decimal;
  platform_fee?: Decimal;
  commitment?: Decimal;
  annual_uplift?: Decimal;
  rework_price_share?: Decimal;
  capacity?: Decimal;
  credits?: Decimal;
  disruption_probability?: Decimal;
  disruption_months?: Decimal;
  recovery_cost?: Decimal;
}

export interface Pricing {
  model: 'per_label' | 'hourly' | 'tiered';
  unit_price?: Decimal;
  hourly_rate?: Decimal;
  minutes_per_label?: Decimal;
  tiers?: { up_to?: Decimal; unit_price: Decimal }[];
}

export interface Contract {
  months_left: Decimal;
  renewal_months?: Decimal;
  notice_months?: Decimal;
  early_exit?: { allowed: boolean; share_of_remaining?: Decimal; fixed_fee?: Decimal };
  rebate_clawback?: Decimal;
  credit_refund_share?: Decimal;
  export_fee?: Decimal;
  export_fee_per_label?: Decimal;
}

export interface Preset {
  name: string;
  title: string;
  summary: string;
  /** By JSON Pointer in the scenario. */
  sources: Record<string, string>;
  scenario: Scenario;
}

export type Unit =
  | 'money'
  | 'money_per_label'
  | 'money_per_hour'
  | 'share'
  | 'rate'
  | 'hours'
  | 'minutes'
  | 'months'
  | 'labels'
  | 'points'
  | 'count'
  | 'factor'
  | 'score'
  | 'weight'
  | 'text'
  | 'choice'
  | 'yes_no'
  | 'calendar_month'
  | 'currency';

/** In the order of the form. */
export type Section = 'demand' | 'contract' | 'offer' | 'transition' | 'models' | 'team' | 'risk' | 'fit' | 'frame';

/** What the list of inputs says of one; its numbers are decimals as text. */
export interface Input {
  /** JSON Pointer; "*" stands for any index of a list. */
  pointer: string;
  label: string;
  help: string;
  unit: Unit;
  section: Section;
  choices?: string[];
  whole?: boolean;
  min?: string;
  max?: string;
  /** The value must be above min, not equal to it. */
  above?: boolean;
  required?: boolean;
  absent?: string;
  default?: string;
  low?: string;
  high?: string;
  /** low and high are factors on the value. */
  relative?: boolean;
  quick?: boolean;
  source?: string;
}

export type Kind = 'cash' | 'staff' | 'quality' | 'risk';

/** A cost category. */
export interface Line {
  line: string;
  kind: Kind;
  one_time: boolean;
  label: string;
  help: string;
}

export interface Problem {
  /** JSON Pointer of the field; "" is the whole scenario. */
  pointer: string;
  code: 'syntax' | 'size' | 'missing' | 'unknown' | 'repeated' | 'type' | 'digits' | 'whole' | 'bounds' | 'more';
  /** As given; "" if nothing was. */
  value: string;
  rule: Rule;
  /** The rule in English. */
  accepted: string;
}

/** What would be accepted. Numbers are as a scenario has them, fields are JSON Pointers. */
export interface Rule {
  name:
    | 'number'
    | 'yes_no'
    | 'choice'
    | 'currency'
    | 'calendar_month'
    | 'text'
    | 'items'
    | 'object'
    | 'fields'
    | 'once'
    | 'ranges'
    | 'not_with_model'
    | 'labels_above'
    | 'no_upper_end'
    | 'at_most'
    | 'month_between'
    | 'at_most_value'
    | 'at_least_value'
    | 'given_number'
    | 'no_range'
    | 'range_within'
    | 'figure'
    | 'json'
    | 'size'
    | 'none';
  low?: string;
  high?: string;
  low_field?: string;
  high_field?: string;
  whole?: boolean;
  /** Low itself is too low. */
  above?: boolean;
  digits?: number;
  /** At most, and at least its negative. */
  exponent?: number;
  choices?: string[];
  model?: 'per_label' | 'hourly' | 'tiered';
}

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
  /** Of assess only. */
  reason?: VerdictReason;
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
  /** Explain has it with its numbers. */
  explained?: boolean;
}

/** Why the engine cannot answer. */
export type Reason = 'no-wasm' | 'blocked' | 'network' | 'not-found' | 'compile' | 'crashed';

/** What a question gets: one of the four is there. */
export interface Answer<T> {
  ok?: T;
  /** Every problem of a bad scenario. */
  problems?: Problem[];
  /** The engine failed; without a reason, it goes on answering. */
  error?: { message: string; reason?: Reason };
  /** A newer question came before this one's turn. */
  superseded?: true;
}

/** How the engine fares. */
export interface EngineState {
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Bytes so far, decompressed, while loading. */
  loaded?: number;
  /** Bytes in all, where the server says so. */
  total?: number;
  /** Where it runs, once ready. */
  place?: 'worker' | 'main';
  /** Why it failed; while idle, why it must start anew with the next question. */
  reason?: Reason;
  message?: string;
  /** How often it crashed and was built again. */
  restarts: number;
}

export interface Lists {
  inputs: Input[];
  lines: Line[];
  presets: Preset[];
}

/** The estimator, wherever it runs. It loads with the first question; asking again after a failure tries again. */
export interface Engine {
  readonly state: EngineState;
  /** Tells of every change of state. */
  addEventListener(type: 'state', listener: () => void): void;
  removeEventListener(type: 'state', listener: () => void): void;
  /** Never rejects. While one question is worked on, only the newest waits. */
  estimate(scenario: Scenario | string): Promise<Answer<Result>>;
  /** As estimate, with how sure the answer is; it takes several times as long. A signal ends it, as superseded. */
  assess(scenario: Scenario, signal?: AbortSignal): Promise<Answer<Result>>;
  /** Never rejects. A signal ends it, as superseded. */
  curves(
    question: { scenario: Scenario; candidate: number; spans: Span[] },
    signal?: AbortSignal,
  ): Promise<Answer<Curve[]>>;
  /** Never rejects. A signal ends it, as superseded. */
  sensitivity(question: { scenario: Scenario; candidate: number }, signal?: AbortSignal): Promise<Answer<Swing[]>>;
  /** Never rejects. */
  ranges(scenario: Scenario): Promise<Answer<InputRange[]>>;
  /** Never rejects. */
  explain(question: { scenario: Scenario; candidate: number } & Figure): Promise<Answer<Explanation>>;
  /** Never rejects. A scenario may be JSON text. */
  check(scenario: Scenario | string): Promise<Answer<true>>;
  /** Rejects with an EngineError where the engine cannot answer. */
  lists(): Promise<Lists>;
}

/** A running estimator. */
export interface Transport {
  place: 'worker' | 'main';
  /** The JSON text of an answer, which may be that it was stopped; rejects with an EngineError. */
  call(name: string, argument?: string, signal?: AbortSignal): Promise<string>;
  close(): void;
}

export type OnProgress = (loaded: number, total?: number) => void;
