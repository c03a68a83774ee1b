// What a frame and the page around it say to each other. Each message is an
// object whose property switchCost names its kind.

/**
 * @typedef {{switchCost: 'here'} | {switchCost: 'height', height: number} | {switchCost: 'event', type: string, detail: unknown}} FromFrame
 * @typedef {{switchCost: 'greeting', colorScheme: string}} FromHost
 */

/** The events of the element that are passed on. */
export const events = ['ready', 'change', 'estimate', 'share', 'export', 'cta', 'error'].map((name) => `switch-cost-${name}`);

/** What a message of ours says; nothing where it is none. @template M @param {unknown} data @returns {M | undefined} */
export function read(data) {
  return typeof data === 'object' && data !== null && 'switchCost' in data ? /** @type {M} */ (data) : undefined;
}
