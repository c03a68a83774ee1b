// The page's one estimator, for all its calculators.
import { wasmUrl, workerUrl } from '../assets.js';
import { Connection } from './connection.js';
import { createEngine } from './engine.js';

/** @type {Connection | undefined} */
let connection;

/** An engine on the page's estimator. */
export function engine() {
  return createEngine((connection ??= new Connection({ wasmUrl, workerUrl })));
}
