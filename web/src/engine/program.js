// The estimator on the current thread.
import { goClass } from 'go-runtime';
import { EngineError, messageOf } from './engine-error.js';

/** @import { OnProgress, Transport } from './types.js' */

/**
 * Rejects with an EngineError if the program has ended; it must be started anew then.
 * @typedef {(name: string, argument?: string, stopped?: () => boolean) => Promise<string>} Program
 */

/** Working time before other tasks have their turn: half a frame. */
const sliceMs = 8;

/** Answers to a pause; the values are part of the bridge (wasm/). */
const [proceed, wait, stop] = [0, 1, 2];

/** @param {string} wasmUrl @param {OnProgress} onProgress @returns {Promise<Transport>} */
export async function startHere(wasmUrl, onProgress) {
	const program = await start(await load(wasmUrl, onProgress));
	return {
		place: 'main',
		async call(name, argument, signal) {
			await nextTask(); // lets the page draw and take input between two calls
			return program(name, argument, () => signal?.aborted === true);
		},
		close() {},
	};
}

/**
 * Compiles the estimator while it downloads. Rejects with an EngineError.
 * @param {string} url
 * @param {OnProgress} onProgress
 */
export async function load(url, onProgress) {
	checkAllowed();
	const response = await fetchWasm(url);
	try {
		return await WebAssembly.compileStreaming(withProgress(response, onProgress));
	} catch (error) {
		if (error instanceof WebAssembly.CompileError) throw new EngineError('compile', messageOf(error), error);
		throw new EngineError('network', messageOf(error), error);
	}
}

/** Compiles the smallest module before anything is downloaded: the errors for a forbidden one differ by browser. */
function checkAllowed() {
	if (typeof WebAssembly !== 'object') throw new EngineError('no-wasm', 'WebAssembly is missing');
	try {
		new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
	} catch (error) {
		throw new EngineError('blocked', messageOf(error), error);
	}
}

/** @param {string} url */
async function fetchWasm(url) {
	let response;
	try {
		response = await fetch(url);
	} catch (error) {
		throw new EngineError('network', messageOf(error), error);
	}
	const { status } = response;
	if (status === 404 || status === 410) throw new EngineError('not-found', `${url}: status ${status}`);
	if (!response.ok) throw new EngineError('network', `${url}: status ${status}`);
	// Many servers answer a request for a missing file with a page and status 200.
	if (response.headers.get('content-type')?.includes('html')) throw new EngineError('not-found', `${url} is a page`);
	return response;
}

/**
 * Sets the media type that compiling requires, since not every server knows it.
 * @param {Response} response
 * @param {OnProgress} onProgress
 */
function withProgress(response, onProgress) {
	const { headers } = response;
	const total = headers.has('content-encoding') ? undefined : Number(headers.get('content-length')) || undefined;
	let loaded = 0;
	/** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
	const counter = new TransformStream({
		transform(chunk, controller) {
			loaded += chunk.byteLength;
			onProgress(loaded, total);
			controller.enqueue(chunk);
		},
	});
	return new Response(response.body?.pipeThrough(counter), { headers: { 'content-type': 'application/wasm' } });
}

/** @param {WebAssembly.Module} module @returns {Promise<Program>} */
export async function start(module) {
	/**
	 * The Go program's global named switchcost.
	 * @type {Record<string, (argument?: unknown, call?: object) => unknown>}
	 */
	const host = {};
	const ready = new Promise((resolve) => (host.ready = resolve));
	const go = new (goClass(host))();
	go.env = { GOGC: '400' }; // collecting garbage at 20 MB instead of 4 saves a fifth of the time
	/** Rejects the calls that are not answered yet. @type {Set<(error: unknown) => void>} */
	const pending = new Set();
	/** @param {unknown} cause */
	const rejectAll = (cause) => pending.forEach((reject) => reject(crashed(cause)));
	try {
		const instance = await WebAssembly.instantiate(module, go.importObject);
		const ended = go.run(instance).then(() => {
			rejectAll('it ended');
			throw new Error('it ended before it was ready');
		});
		await Promise.race([ready, ended]);
		ended.catch(() => {}); // pending calls have been rejected
	} catch (error) {
		throw crashed(error);
	}

	return (name, argument, stopped = () => false) =>
		new Promise((resolve, reject) => {
			let sliceStart = performance.now();
			pending.add(reject);
			const pause = (/** @type {() => void} */ resume) => {
				if (stopped()) return stop;
				if (performance.now() - sliceStart < sliceMs) return proceed;
				void nextTask()
					.then(() => {
						sliceStart = performance.now();
						resume();
					})
					.catch(rejectAll);
				return wait;
			};
			const done = (/** @type {string} */ text) => {
				pending.delete(reject);
				resolve(text);
			};
			try {
				host[name](argument, { pause, done });
			} catch (error) {
				pending.delete(reject);
				reject(crashed(error));
			}
		});
}

/** Resolves after all tasks that are waiting now. A timer would take several ms. @returns {Promise<void>} */
function nextTask() {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(0);
	});
}

/** @param {unknown} cause */
const crashed = (cause) => new EngineError('crashed', `the estimator stopped: ${messageOf(cause)}`, cause);
