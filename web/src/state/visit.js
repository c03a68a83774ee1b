// What one visit to a page remembers of calculators that have been removed: frameworks that replace pages without
// loading them, such as Turbo and Next.js, make a new element when the visitor comes back.

/** @import { Scenario } from '../engine/types.js' */

/**
 * edited: by a visitor; mounted: elements in the page that have been ready; ready: the most at one time; left: what
 * the last one held
 * @typedef {{mounted: number, ready: number, edited?: boolean, left?: {preset: string, scenario: Scenario}}} Place
 */

/** @type {Map<string, Place>} */
const places = new Map();

/** @param {string} key of the page and the element's settings */
export function placeOf(key) {
	const place = places.get(key) ?? { mounted: 0, ready: 0 };
	places.set(key, place);
	return place;
}

/** What the last one held, if another one was there and is gone. @param {Place} place */
export const leftAt = ({ mounted, ready, left }) => (mounted < ready ? left : undefined);

/** Returns whether the element replaces one that was ready before. @param {Place} place */
export function mount(place) {
	const again = ++place.mounted <= place.ready;
	place.ready = Math.max(place.ready, place.mounted);
	return again;
}
