// The estimator without the element.

/** Returns an engine that uses the page's one estimator, which loads with the first question. */
export { engine as estimator } from './engine/shared.js';
