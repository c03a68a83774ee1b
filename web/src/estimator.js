// The estimator without the element.
export { engine as estimator } from './engine/shared.js';
