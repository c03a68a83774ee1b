// Types of a decision by simulation; they mirror estimator/decision.go.
import type { Driver } from './analysis.js';
import type { CalendarMonth, JsonPointer, Money, Ratio } from './scenario.js';

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
