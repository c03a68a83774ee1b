// Types of the analyses of one switch; they mirror estimator/sensitivity.go and risk.go.
import type { CalendarMonth, JsonPointer, Money, Ratio } from './scenario.js';

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
