// Events name the input that was changed but hold neither its value nor any typed text.
import { mount } from '../state/visit.js';

/** @import { Session } from '../state/session.js' */
/** @import { Decision } from '../state/inquiry.js' */
/** @import { Place } from '../state/visit.js' */

/** Without their prefix. */
export const eventNames = /** @type {const} */ (['ready', 'change', 'estimate', 'share', 'export', 'cta', 'error']);

/** @typedef {typeof eventNames[number]} EventName */

/** @param {EventName} name */
export const eventType = (name) => `switch-cost-${name}`;

/** @param {string} event @param {object} detail */
export function pushToDataLayer(event, detail) {
	const page = /** @type {{dataLayer?: object[]}} */ (globalThis);
	(page.dataLayer ??= []).push({ event, ...detail });
}

/**
 * @param {Element} element
 * @param {EventName} name
 * @param {object} detail
 * @returns {boolean} false if the page has prevented the default action
 */
export function emit(element, name, detail) {
	const event = eventType(name);
	if (element.hasAttribute('data-layer') && !('remount' in detail)) pushToDataLayer(event, detail);
	return element.dispatchEvent(
		new CustomEvent(event, { bubbles: true, composed: true, cancelable: name === 'cta', detail }),
	);
}

/** Of an element that replaces an earlier one of this visit, `ready` and the first `estimate` are marked. */
export class SessionEvents {
	#element;
	#session;
	#place;
	/** Undefined until the element is ready. @type {boolean | undefined} */ #remounted;
	/** @type {unknown} */ #estimated;
	/** @type {Set<string>} */ #changed = new Set();
	#failed = '';

	/** @param {Element} element @param {Session} session @param {Place} place */
	constructor(element, session, place) {
		this.#element = element;
		this.#place = place;
		this.#session = session;
		session.onEdit = (input) => {
			this.#changed.add(input);
			place.edited = true;
		};
	}

	get #mark() {
		return this.#remounted ? { remount: true } : {};
	}

	hostConnected() {
		if (this.#remounted !== undefined) this.#place.mounted++; // it has moved within the page
	}

	hostDisconnected() {
		if (this.#remounted !== undefined) this.#place.mounted--;
	}

	/** @param {{reason?: string, message?: string}} [failure] of the engine */
	failed({ reason, message } = {}) {
		const failure = `${reason} ${message}`;
		if (failure !== this.#failed && message !== undefined)
			emit(this.#element, 'error', { reason: reason ?? 'unknown', message });
		this.#failed = failure;
	}

	hostUpdated() {
		const { estimate, asking, stale, decision, decided, preset } = this.#session;
		for (const input of this.#changed) emit(this.#element, 'change', { input });
		this.#changed.clear();
		if (!estimate || asking || stale) return;
		if (this.#remounted === undefined) {
			this.#remounted = mount(this.#place);
			emit(this.#element, 'ready', { preset: preset?.name, ...this.#mark });
		}
		if (!decision || !decided || decision === this.#estimated) return;
		const mark = this.#estimated ? {} : this.#mark;
		this.#estimated = decision;
		emit(this.#element, 'estimate', { ...estimateDetail(decision), ...mark });
	}
}

/** The answer in figures. @param {Decision} decision */
export function estimateDetail({ scenario, result: { recommendation, candidates } }) {
	const { verdict, candidate, npv, mean = npv } = recommendation;
	const of = candidates[candidate];
	return {
		verdict,
		candidate,
		candidates: candidates.length,
		currency: scenario.currency,
		npv: Number(npv),
		mean: Number(mean),
		up_front_cost: Number(of.one_time_total),
		payback_month: of.payback_month,
		cutover_month: of.cutover_month,
		horizon_months: Number(scenario.horizon_months),
		probability_positive: of.risk ? Number(of.risk.probability_positive) : null,
	};
}
