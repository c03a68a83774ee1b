// The access that visitors have to each input, in the attributes "locked" and "hidden-inputs".
import { covers } from '../embed/settings.js';

/** @typedef {'open' | 'locked' | 'hidden'} Access */

const attributes = { locked: 'locked', hidden: 'hidden-inputs' };

/** @param {Record<string, string>} values @param {string} input */
export function accessTo(values, input) {
	const within = (/** @type {string} */ attribute) =>
		(values[attribute] ?? '').split(/\s+/).some((pattern) => pattern && covers(pattern, input));
	return within(attributes.hidden) ? 'hidden' : within(attributes.locked) ? 'locked' : 'open';
}

/**
 * @param {Record<string, string>} values
 * @param {string[]} all
 * @param {string[]} changed
 * @param {Access} access
 * @returns {[name: string, value: string | undefined][]} undefined removes an attribute
 */
export function withAccess(values, all, changed, access) {
	return /** @type {const} */ (['locked', 'hidden']).map((kind) => {
		const inputs = all.filter((input) => (changed.includes(input) ? access : accessTo(values, input)) === kind);
		return [attributes[kind], shortest(inputs, all).join(' ') || undefined];
	});
}

/** Returns the fewest patterns that match these inputs only. @param {string[]} inputs @param {string[]} all */
export function shortest(inputs, all) {
	/** @type {string[]} */
	const found = [];
	for (const input of inputs) {
		if (found.some((pattern) => covers(pattern, input))) continue;
		const wider = ancestors(input).find((pattern) => all.every((one) => !covers(pattern, one) || inputs.includes(one)));
		found.push(wider ?? input);
	}
	return found;
}

/** The widest first, without the list of candidates, to which visitors can add. @param {string} input */
function ancestors(input) {
	const parts = input.split('/');
	return parts
		.slice(2)
		.map((_, i) => parts.slice(0, i + 2).join('/'))
		.filter((pattern) => pattern !== '/candidates');
}
