// The element <switch-cost>, as a page sees it; README.md says what each of its
// attributes means. Importing the package registers it.
import type { Reason, Recommendation, Scenario } from '../src/engine/types.js';

export type { Scenario };

/** What a visitor may do with the answer. */
export type Sharing = 'link' | 'csv' | 'xlsx' | 'json' | 'print' | 'pictures' | 'calendar';

/** Each is the attribute of the same name in kebab case; null: the attribute is absent. */
export class SwitchCost extends HTMLElement {
  /** Name of the preset to start from. */
  preset: string | null;
  /** The scenario that is answered; set it to a whole one, to what differs from the preset, or to JSON text. */
  get scenario(): Scenario | null;
  set scenario(value: object | string | null);
  /** Names of the candidates; as an attribute a JSON array, or separated by commas. */
  candidates: string[] | string | null;
  /** Values by JSON Pointer; "*" in one stands for every candidate. */
  values: Record<string, unknown> | string | null;
  /** Pointers, separated by spaces, that show and cannot be changed. */
  locked: string | null;
  /** Pointers, separated by spaces, that do not show. */
  hiddenInputs: string | null;
  view: 'full' | 'quick' | (string & {}) | null;
  /** BCP 47. */
  locale: string | null;
  /** ISO 4217. */
  currency: string | null;
  theme: 'light' | 'dark' | (string & {}) | null;
  /** Some of Sharing, separated by spaces, or "none". */
  sharing: string | null;
  storage: 'draft' | 'none' | (string & {}) | null;
  ctaHref: string | null;
  ctaLabel: string | null;
  /** The link's fragment carries the scenario. */
  ctaScenario: boolean;
  /** Each event is pushed to window.dataLayer too. */
  dataLayer: boolean;
}

/** What an answer says; nothing that a visitor has typed as text. Money is in the currency's units. */
export interface Estimate {
  verdict: Recommendation['verdict'];
  /** Index of the candidate that it is about. */
  candidate: number;
  /** How many there are. */
  candidates: number;
  currency: string;
  npv: number;
  up_front_cost: number;
  /** 0: never behind; null: not within the horizon. */
  payback_month: number | null;
  cutover_month: number;
  horizon_months: number;
  probability_positive: number | null;
}

/** All bubble and are composed. */
export interface SwitchCostEventMap {
  'switch-cost-ready': CustomEvent<{ preset: string }>;
  /** A visitor has changed an input: its JSON Pointer. */
  'switch-cost-change': CustomEvent<{ input: string }>;
  'switch-cost-estimate': CustomEvent<Estimate>;
  'switch-cost-share': CustomEvent<{ way: string }>;
  'switch-cost-export': CustomEvent<{ format: string }>;
  /** Cancelable: then the link is not followed. */
  'switch-cost-cta': CustomEvent<{ href: string }>;
  'switch-cost-error': CustomEvent<{ reason: Reason | 'unknown'; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'switch-cost': SwitchCost;
  }
  interface GlobalEventHandlersEventMap extends SwitchCostEventMap {}
}
