// Puts figures of the answer into the address of the call to action. Nothing else that a visitor typed gets there.

/** @import { estimateDetail } from '../ui/events.js' */
/** @typedef {ReturnType<typeof estimateDetail>} Figures */

/** What a page may write in braces, and the field of the event `estimate`. @type {Record<string, keyof Figures>} */
const fields = {
	verdict: 'verdict',
	currency: 'currency',
	npv: 'npv',
	mean: 'mean',
	upfront: 'up_front_cost',
	payback: 'payback_month',
	cutover: 'cutover_month',
	horizon: 'horizon_months',
	probability: 'probability_positive',
};

export const templateNames = Object.keys(fields).map((name) => `{${name}}`);

/**
 * Encodes each figure for an address. A figure that is unknown yet, or that there is not, is empty; other text in braces
 * stays.
 * @param {string} href
 * @param {Figures | undefined} figures
 */
export const withFigures = (href, figures) =>
	href.replace(/\{([a-z]+)\}/g, (mark, name) =>
		Object.hasOwn(fields, name) ? encodeURIComponent(figures?.[fields[name]] ?? '') : mark,
	);

/** Returns the first text in braces that is no figure. @param {string} href */
export const unknownFigure = (href) => href.match(/\{[^{}]*\}/g)?.find((mark) => !templateNames.includes(mark));
