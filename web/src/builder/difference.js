// The difference from a preset, as in the attribute "scenario": embed/scenario-attributes.js merges it again.
import { isObject } from '../embed/scenario-attributes.js';

/** null removes a value. @param {any} base @param {any} over @param {string} [name] @returns {any} */
export function difference(base, over, name = '') {
	if (name === 'candidates') return ofCandidates(base, over);
	if (!isObject(base) || !isObject(over))
		return JSON.stringify(base) === JSON.stringify(over) ? undefined : (over ?? null);
	// A different pricing model keeps nothing of the previous one.
	if (name === 'pricing' && base.model !== over.model) return over;
	const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
	const differing = keys
		.map((key) => [key, difference(base[key], over[key], key)])
		.filter(([, value]) => value !== undefined);
	return differing.length ? Object.fromEntries(differing) : undefined;
}

/** @param {any[]} base @param {any[]} over */
function ofCandidates(base, over) {
	const differing = over.map((one, i) => difference(base[i] ?? base[0], one));
	return over.length === base.length && differing.every((one) => one === undefined)
		? undefined
		: differing.map((one) => one ?? {});
}
