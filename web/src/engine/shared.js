// The page's one estimator, for all its calculators.
import { wasmUrl, workerUrl } from './assets.js';
import { Connection } from './connection.js';
import { createEngine } from './engine.js';

/** @type {Connection | undefined} */
let connection;
let users = 0;

/** How long it stays in memory when the last calculator has gone, in ms: one that is only moved comes back at once. */
const idleReleaseMs = 3000;

/** An engine on the page's estimator. */
export function engine() {
  return createEngine((connection ??= new Connection({ wasmUrl, workerUrl })));
}

/** Takes the estimator into use; what is given back says that it is not needed any longer. */
export function retainEngine() {
  users++;
  return () => {
    users--;
    setTimeout(() => users || connection?.release(), idleReleaseMs);
  };
}
