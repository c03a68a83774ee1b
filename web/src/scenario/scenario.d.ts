// These types mirror estimator/scenario.go, input.go, line.go and problem.go.

/** A number, or its text where a double has too few digits. */
export type Decimal = number | string;

/** A decimal as text with all minor units of the currency: "85000.00". */
export type Money = string;

/** A decimal as text with six decimals: "0.314024". */
export type Ratio = string;

/** "YYYY-MM" */
export type CalendarMonth = string;

export type JsonPointer = string;

/** Where a figure comes from. */
export interface Origin {
	kind: 'typed' | 'measured' | 'example';
	note?: string;
}

export interface Scenario {
	version: 1;
	/** The edition of the model when it was saved; 1 if absent. */
	model?: number;
	currency: string;
	start?: CalendarMonth;
	horizon_months: Decimal;
	discount_rate: Decimal;
	shortfall_cost: Decimal;
	demand: Demand;
	quality: Record<string, Decimal>;
	models: Record<string, Decimal>;
	team: Record<string, Decimal>;
	incumbent: Incumbent;
	candidates: Candidate[];
	priorities?: Record<string, Decimal>;
	uncertainty?: Record<string, { low: Decimal; high: Decimal }>;
	waiting?: Record<string, Decimal>;
	/** Where figures come from; they affect no result. */
	origins?: Record<JsonPointer, Origin>;
}

export interface Demand {
	/** Without tasks. */
	labels_per_month?: Decimal;
	/** Without tasks. */
	annual_growth?: Decimal;
	dataset_labels: Decimal;
	/** 12 monthly factors. */
	profile?: Decimal[];
	tasks?: Task[];
}

export interface Task {
	name: string;
	labels_per_month: Decimal;
	annual_growth: Decimal;
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
	move_share?: Decimal;
	phase_months?: Decimal;
	/** Names of the tasks that move; absent: all. */
	tasks?: string[];
	amends?: boolean;
	run_out_use?: boolean;
	scores?: Record<string, Decimal>;
}

export interface Offer {
	pricing: Pricing;
	label_accuracy: Decimal;
	platform_fee?: Decimal;
	commitment?: Decimal;
	commitment_labels?: Decimal;
	commitment_period_months?: Decimal;
	true_up_share?: Decimal;
	prepaid?: boolean;
	annual_uplift?: Decimal;
	next_uplift?: Decimal;
	uplift_months?: Decimal;
	rework_price_share?: Decimal;
	capacity?: Decimal;
	credits?: Decimal;
	credits_expire_month?: Decimal;
	disruption_probability?: Decimal;
	disruption_months?: Decimal;
	recovery_cost?: Decimal;
}

export interface Pricing {
	model: 'per_label' | 'hourly' | 'tiered' | 'by_task';
	unit_price?: Decimal;
	hourly_rate?: Decimal;
	minutes_per_label?: Decimal;
	tiers?: { up_to?: Decimal; unit_price: Decimal }[];
	/** A rate card. */
	prices?: TaskPricing[];
}

export interface TaskPricing {
	task: string;
	pricing: Pricing;
}

export interface Contract {
	months_left: Decimal;
	renewal_months?: Decimal;
	notice_months?: Decimal;
	early_exit?: { allowed: boolean; share_of_remaining?: Decimal; fixed_fee?: Decimal; fee_declines?: boolean };
	commitment_spent?: Decimal;
	commitment_ends_with_term?: boolean;
	rebate_clawback?: Decimal;
	clawback_declines?: boolean;
	credit_refund_share?: Decimal;
	export_fee?: Decimal;
	export_fee_per_label?: Decimal;
	ends_month?: Decimal;
}

export interface Preset {
	name: string;
	title: string;
	summary: string;
	sources: Record<JsonPointer, string>;
	scenario: Scenario;
}

/** A common cause of several uncertain inputs. */
export type CauseName =
	| 'price_uplifts'
	| 'minutes_per_label'
	| 'rework_price_share'
	| 'disruption_months'
	| 'recovery_cost'
	| 'new_workforce';

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

/** Numbers are decimals as text. */
export interface Input {
	/** "*" stands for any index of a list. */
	pointer: JsonPointer;
	label: string;
	help: string;
	unit: Unit;
	section: Section;
	choices?: string[];
	whole?: boolean;
	/** Whether it takes no range. */
	certain?: boolean;
	min?: string;
	max?: string;
	/** Whether min itself is excluded. */
	above?: boolean;
	required?: boolean;
	absent?: string;
	default?: string;
	low?: string;
	high?: string;
	/** Whether low and high are factors of the value. */
	relative?: boolean;
	/** Whether low and high are added to the value. */
	around?: boolean;
	/** The common cause of the input's uncertainty and of others'. */
	cause?: CauseName;
	/** Whether the input falls when its cause rises. */
	reversed?: boolean;
	quick?: boolean;
	source?: string;
	/** The ID of a source that several entries share. */
	source_id?: string;
}

export type Kind = 'cash' | 'staff' | 'quality' | 'risk';

export interface Line {
	line: string;
	kind: Kind;
	one_time: boolean;
	label: string;
	help: string;
}

export interface Problem {
	/** "" is the whole scenario. */
	pointer: JsonPointer;
	code: 'syntax' | 'size' | 'missing' | 'unknown' | 'repeated' | 'type' | 'digits' | 'whole' | 'bounds' | 'more';
	/** The rejected value; "" if there is none. */
	value: string;
	rule: Rule;
	/** The rule in English. */
	accepted: string;
	/** The share that a percentage probably stands for, such as 0.07 for 7. */
	suggestion?: Decimal;
}

/** Numbers are in the scenario's units; fields are JSON Pointers. */
export interface Rule {
	name:
		| 'number'
		| 'yes_no'
		| 'choice'
		| 'currency'
		| 'calendar_month'
		| 'text'
		| 'note'
		| 'items'
		| 'object'
		| 'fields'
		| 'once'
		| 'ranges'
		| 'not_with_model'
		| 'not_with_tasks'
		| 'needs_tasks'
		| 'rate_card_needs_tasks'
		| 'price_for'
		| 'unique'
		| 'profile'
		| 'labels_above'
		| 'no_upper_end'
		| 'at_most'
		| 'month_between'
		| 'phases'
		| 'whole_move'
		| 'not_both'
		| 'at_most_value'
		| 'at_least_value'
		| 'given_number'
		| 'input'
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
	/** Whether low itself is excluded. */
	above?: boolean;
	digits?: number;
	/** The largest exponent; its negative is the smallest. */
	exponent?: number;
	choices?: string[];
	model?: Pricing['model'];
}
