// One estimator for all calculators of a page.
import { assetUrl } from './asset-url.js';
import { Connection } from './connection.js';
import { createEngine } from './engine.js';

// The build names the files; they are next to the bundle.
const wasmUrl = assetUrl(new URL(WASM_FILE, import.meta.url));
const workerUrl = assetUrl(new URL(WORKER_FILE, import.meta.url));

/** @type {Connection | undefined} */
let connection;
let users = 0;

/** An element that moves within the page comes back at once. */
const idleReleaseMs = 3000;

export function engine() {
	return createEngine((connection ??= new Connection({ wasmUrl, workerUrl })));
}

/** Keeps the estimator in memory until the returned function is called. */
export function retainEngine() {
	users++;
	return () => {
		users--;
		setTimeout(() => users || connection?.release(), idleReleaseMs);
	};
}
