// What a frame and the page around it say to each other. Each message is an
// object whose property switchCost names its kind.
import { eventType, eventNames } from '../ui/events.js';

/**
 * @typedef {{switchCost: 'here'} | {switchCost: 'height', height: number} | {switchCost: 'event', type: string, detail: unknown}} FromFrame
 * @typedef {{switchCost: 'greeting', colorScheme: string}} FromHost
 */

/** The events of the element that are passed on. @type {string[]} */
export const events = eventNames.map(eventType);

/** What a message of ours says; nothing where it is none. @template M @param {unknown} data @returns {M | undefined} */
export function read(data) {
  return typeof data === 'object' && data !== null && 'switchCost' in data ? /** @type {M} */ (data) : undefined;
}
