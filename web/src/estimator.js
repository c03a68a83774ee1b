// The estimator without the element, for scripts that have a use for its answers.

/** An engine on the page's one estimator, which loads with the first question. */
export { engine as estimator } from './engine/shared.js';
