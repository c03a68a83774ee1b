// The messages between a frame and its host page. The property switchCost of a
// message is its kind.
import { eventType, eventNames } from '../ui/events.js';

/**
 * @typedef {{switchCost: 'here'}
 *   | {switchCost: 'height', height: number}
 *   | {switchCost: 'event', type: string, detail: unknown}} FromFrame
 * @typedef {{switchCost: 'greeting', colorScheme: string}} FromHost
 */

/** The types of events that the frame passes on. @type {string[]} */
export const events = eventNames.map(eventType);

/** Returns a message of ours; undefined for any other. @template M @param {unknown} data @returns {M | undefined} */
export function read(data) {
	return typeof data === 'object' && data !== null && 'switchCost' in data ? /** @type {M} */ (data) : undefined;
}
