// Where the other built files stand: beside the bundle that this module ends
// up in, whatever the origin it was loaded from.

/** The estimator, application/wasm. */
export const wasmUrl = new URL(WASM_FILE, import.meta.url).href;

/** The script of the worker that runs it. */
export const workerUrl = new URL(WORKER_FILE, import.meta.url).href;
