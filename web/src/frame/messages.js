// The messages between a frame and its host page.
import { eventType, eventNames } from '../ui/events.js';

/**
 * @typedef {{switchCost: 'here'}
 *   | {switchCost: 'height', height: number}
 *   | {switchCost: 'event', type: string, detail: unknown}} FromFrame
 * @typedef {{switchCost: 'greeting', colorScheme: string, language: string} | {switchCost: 'visitor'}} FromHost
 */

/** @type {string[]} */
export const events = eventNames.map(eventType);

/** @template M @param {unknown} data @returns {M | undefined} undefined if it is not ours */
export function read(data) {
	return typeof data === 'object' && data !== null && 'switchCost' in data ? /** @type {M} */ (data) : undefined;
}
