// The public API of the element <switch-cost>. README.md describes its attributes.
// Importing the package registers the element.
import type { Reason, Recommendation, Scenario } from '../src/engine/types.js';

export type { Scenario };

/** What visitors can take away. */
export type Sharing = 'link' | 'csv' | 'xlsx' | 'json' | 'print' | 'pictures' | 'calendar';

/** Each property is the attribute of the same name in kebab case; null if the attribute is absent. */
export class SwitchCost extends HTMLElement {
	/** Name of the preset to start from. */
	preset: string | null;
	/** The scenario that is answered. Set it to a scenario or to differences from the preset, as an object or JSON. */
	get scenario(): Scenario | null;
	set scenario(value: object | string | null);
	/** Names of the candidates. The attribute is a JSON array, or names separated by commas. */
	candidates: string[] | string | null;
	/** Values by JSON Pointer; "*" in a pointer stands for every candidate. */
	values: Record<string, unknown> | string | null;
	/** JSON Pointers, separated by spaces, of inputs that visitors can see but not change. */
	locked: string | null;
	/** JSON Pointers, separated by spaces, of inputs that visitors cannot see. */
	hiddenInputs: string | null;
	view: 'full' | 'quick' | (string & {}) | null;
	/** BCP 47 language tag. */
	locale: string | null;
	/** ISO 4217 code. */
	currency: string | null;
	theme: 'light' | 'dark' | (string & {}) | null;
	/** Values of Sharing, separated by spaces, or "none". */
	sharing: string | null;
	storage: 'draft' | 'none' | (string & {}) | null;
	ctaHref: string | null;
	ctaLabel: string | null;
	/** Names of parameters, separated by spaces, that the link takes over from the page's address. */
	ctaParameters: string | null;
	/** The link's fragment carries the scenario. */
	ctaScenario: boolean;
	/** Each event is pushed to window.dataLayer too. */
	dataLayer: boolean;
}

/** An answer in figures, without any text that a visitor typed. Money is in units of the currency. */
export interface Estimate {
	verdict: Recommendation['verdict'];
	/** Index of the candidate. */
	candidate: number;
	/** Number of candidates. */
	candidates: number;
	currency: string;
	npv: number;
	/** On average over the scenarios; npv if nothing is uncertain. */
	mean: number;
	up_front_cost: number;
	/** 0 if switching is never behind; null if it does not pay back within the horizon. */
	payback_month: number | null;
	cutover_month: number;
	horizon_months: number;
	probability_positive: number | null;
	/** The first answer of an element that replaces an earlier one of this visit. */
	remount?: true;
}

/** All events bubble and are composed. */
export interface SwitchCostEventMap {
	/** remount: the element replaces an earlier one of this visit. */
	'switch-cost-ready': CustomEvent<{ preset: string; remount?: true }>;
	/** A visitor has changed an input; `input` is its JSON Pointer. */
	'switch-cost-change': CustomEvent<{ input: string }>;
	'switch-cost-estimate': CustomEvent<Estimate>;
	'switch-cost-share': CustomEvent<{ way: string }>;
	'switch-cost-export': CustomEvent<{ format: string }>;
	/** Cancelable; if cancelled, the browser does not follow the link. */
	'switch-cost-cta': CustomEvent<{ href: string }>;
	'switch-cost-error': CustomEvent<{ reason: Reason | 'cors' | 'unknown'; message: string }>;
}

declare global {
	interface HTMLElementTagNameMap {
		'switch-cost': SwitchCost;
	}
	interface GlobalEventHandlersEventMap extends SwitchCostEventMap {}
}
