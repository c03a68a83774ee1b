// Types of the analyses of one switch; they mirror estimator/sensitivity.go and risk.go.
import type { CalendarMonth, JsonPointer, Kind, Money, Ratio, Unit } from './scenario.js';

/** npv at the ends of an uncertain input's range. */
export interface Swing {
	input: JsonPointer;
	low: string;
	high: string;
	npv_low: Money;
	npv_high: Money;
}

export interface Span {
	input: JsonPointer;
	low: number;
	high: number;
}

export interface InputRange {
	input: JsonPointer;
	/** Null if the input is certain. */
	range: { low: string; high: string } | null;
	/** Null if there is none. */
	plausible: { low: string; high: string } | null;
}

/** npv across a range of an input. */
export interface Curve {
	input: JsonPointer;
	points: { value: string; npv: Money }[];
	/** Values at which npv is 0. */
	crossings: string[] | null;
}

/** A move of a share of the labels at the end of its own best month. */
export interface Split {
	move_share: Ratio;
	cutover_month: number;
	cutover_date?: string;
	npv: Money;
}

/** Share of the variance of npv that an input, or a cause shared by several, explains alone. */
export interface Driver {
	input?: JsonPointer;
	cause?: string;
	share: Ratio;
}

/** The distribution of npv. */
export interface Risk {
	p10: Money;
	p50: Money;
	p90: Money;
	mean: Money;
	probability_positive: Ratio;
	/** Mean npv of the worst tenth. */
	expected_shortfall: Money;
	/** npv of 50 equally likely scenarios, the worst first. */
	outcomes: Money[];
	/** The strongest driver first. */
	drivers: Driver[] | null;
	/** Cumulative benefit by month. */
	cumulative: { month: number; date?: CalendarMonth; p10: Money; p50: Money; p90: Money }[];
}

// Types of explanations; they mirror estimator/explain.go and figures.go.

/** See Explain in estimator/explain.go. */
export interface Figure {
	figure: string;
	branch?: 'stay' | 'switch';
	/** Absent for a figure over the whole horizon. */
	month?: number;
}

export interface Explanation {
	figure: string;
	branch: 'stay' | 'switch';
	month?: number;
	date?: CalendarMonth;
	unit: Unit;
	value: string;
	/** In the model's notation; empty if the value is counted. */
	formula: string;
	/** Of the formula and of the formulas of its terms. */
	terms: Term[];
	/** Of a sum over months. */
	months?: { month: number; date?: CalendarMonth; terms: Term[] }[];
}

export interface Term {
	name: string;
	unit: Unit;
	value: string;
	input?: JsonPointer;
	formula?: string;
}

export interface FigureInfo {
	name: string;
	sort: 'answer' | 'line' | 'quantity';
	label: string;
	unit: Unit;
	kind?: Kind;
	one_time?: boolean;
	rule: string;
	formulas: { key: string; when?: string; formula: string }[];
	/** With "*" for any index. */
	inputs: JsonPointer[];
	source: string;
	/** The ID of a source that several entries share. */
	source_id?: string;
	/** Whether explain returns it with numbers. */
	explained?: boolean;
}

// Types of a decision by simulation; they mirror estimator/decision.go.

/** To stay, or to move to a candidate in a month. */
export interface Choice {
	/** Index; null to stay. */
	candidate: number | null;
	/** Absent to stay. */
	cutover_month?: number;
	cutover_date?: CalendarMonth;
	/** Whether the commitment is used up while the contract runs out. */
	run_out_use: boolean;
}

/** How much more the best action of each draw is worth. */
export interface Regret {
	mean: Money;
	p90: Money;
}

export interface Action extends Choice {
	mean: Money;
	regret: Regret;
	/** Share of the draws in which it is the best. */
	best_in: Ratio;
}

/** All actions on the same draws; mean to best_in are those of the recommended switch, even if staying is better. */
export interface Decision {
	/** Number of scenarios, which are equally likely. */
	draws: number;
	mean: Money;
	p10: Money;
	p50: Money;
	p90: Money;
	regret: Regret;
	best_in: Ratio;
	/** Index of another candidate that is about equally good. */
	tied_with: number | null;
	/** The best in the worst tenth of its draws. */
	cautious: Choice;
	turning_prices: TurningPrices;
	/** The most that knowing every input before deciding can be worth. */
	evpi: Money;
	/** The same by uncertain input, the highest first. */
	evppi: { input: JsonPointer; value: Money }[];
	/** By candidate with an uncertain label accuracy. */
	evsi: Pilot[];
	/** Staying first, unless it is impossible. */
	actions: Action[];
	reason: VerdictReason;
}

/** At which the mean of the recommended switch is 0; null if there is none. */
export interface TurningPrices {
	retention_discount: Ratio | null;
	candidate_price_factor: Ratio | null;
}

/** What checking labels of a candidate before deciding is worth. */
export interface Pilot {
	/** Index. */
	candidate: number;
	sizes: PilotSize[];
	/** Labels with the highest value less cost; null if no pilot pays off. */
	best: number | null;
}

export interface PilotSize {
	labels: number;
	value: Money;
	cost: Money;
}

export interface VerdictReason {
	probability_positive: Ratio;
	driver: Driver | null;
	/** The value of an input at which the mean of the recommended switch passes 0. */
	turns_at: {
		input: JsonPointer;
		value: Ratio;
		pays: 'above' | 'below';
		cutover_month: number;
		cutover_date?: CalendarMonth;
	} | null;
}
