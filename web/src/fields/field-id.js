import { rangeAt } from '../scenario/ranges.js';

/** Key inputs, all inputs, or those most worth knowing. @typedef {'quick' | 'all' | 'rests'} Place */

/** @param {string} pointer @param {Place} place */
export function idOf(pointer, place) {
	const range = rangeAt(pointer);
	return `${range?.end ?? place}${(range?.input ?? pointer).replaceAll('/', '-')}`;
}
