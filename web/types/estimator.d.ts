// The estimator without the element.
import type { Engine } from '../src/engine/types.js';

export type * from '../src/engine/types.js';

/** Returns an engine that uses the page's one estimator, which loads with the first question. */
export function estimator(): Engine;
