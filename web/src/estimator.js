// The estimator without the element, for scripts that have a use for its answers.
import { Connection } from './engine/connection.js';
import { createEngine } from './engine/engine.js';

/** @type {Connection | undefined} */
let connection;

/** An engine on the page's one estimator, which loads with the first question. */
export function estimator() {
  connection ??= new Connection({ wasmUrl: new URL(WASM_FILE, import.meta.url).href, workerUrl: new URL(WORKER_FILE, import.meta.url).href });
  return createEngine(connection);
}
