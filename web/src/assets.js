// Where the other built files stand: beside the bundle that this module ends
// up in, whatever the origin it was loaded from.

/** The estimator, application/wasm. */
export const wasmUrl = new URL(WASM_FILE, import.meta.url).href;

/** The script of the worker that runs it. */
export const workerUrl = new URL(WORKER_FILE, import.meta.url).href;

/** The page of methods, which has a name of its own for good. */
export const methodsUrl = new URL('../methods.html', import.meta.url).href;

/** The calculator on a page of its own, beside that one; said so that bundlers do not look for what a package leaves out. */
export const pageUrl = new URL('index.html', methodsUrl).href;
