// Events name the input that was changed but hold neither its value nor any typed text.

/** @import { Session } from '../state/session.js' */
/** @import { Decision } from '../state/inquiry.js' */

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
	if (element.hasAttribute('data-layer')) pushToDataLayer(event, detail);
	return element.dispatchEvent(
		new CustomEvent(event, { bubbles: true, composed: true, cancelable: name === 'cta', detail }),
	);
}

export class SessionEvents {
	#element;
	#session;
	#ready = false;
	/** @type {unknown} */ #estimated;
	/** @type {Set<string>} */ #changed = new Set();
	#failed = '';

	/** @param {Element} element @param {Session} session */
	constructor(element, session) {
		this.#element = element;
		this.#session = session;
		session.onEdit = (input) => this.#changed.add(input);
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
		if (!this.#ready) emit(this.#element, 'ready', { preset: preset?.name });
		this.#ready = true;
		if (!decision || !decided || decision === this.#estimated) return;
		this.#estimated = decision;
		emit(this.#element, 'estimate', estimateDetail(decision));
	}
}

/** @param {Decision} decision */
function estimateDetail({ scenario, result: { recommendation, candidates } }) {
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
