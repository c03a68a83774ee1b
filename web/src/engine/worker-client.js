// The page's side; worker-server.js answers in the worker.
import { EngineError, messageOf } from './engine-error.js';

/** @import { OnProgress, Transport } from './types.js' */
/** @import { Port } from './worker-server.js' */

/** Without a message for longer, a worker counts as dead; no question takes nearly as long. */
const workerTimeoutS = 60;

/** No worker is available: because of a policy, an origin or a missing script. */
export class WorkerRefused extends Error {
	name = 'WorkerRefused';
}

/**
 * Rejects with WorkerRefused if there is no worker, or with an EngineError.
 * @param {{workerUrl: string, wasmUrl: string}} urls
 * @param {OnProgress} onProgress
 * @returns {Promise<Transport>}
 */
export async function startWorker({ workerUrl, wasmUrl }, onProgress) {
	const worker = createWorker(workerUrl);
	let running = false;
	const client = new WorkerClient(worker, onProgress, () => {
		worker.terminate();
		client.fail(new EngineError(running ? 'crashed' : 'network', 'no word from the worker'));
	});
	/** @param {Event} event */
	const failed = (event) => {
		event.preventDefault(); // keeps a handled error out of the page's log
		const message = (event instanceof ErrorEvent && event.message) || `the worker ${workerUrl} failed`;
		client.fail(running ? new EngineError('crashed', message) : new WorkerRefused(message));
	};
	worker.onerror = failed;
	worker.onmessageerror = failed;
	try {
		await client.call('start', wasmUrl);
	} catch (error) {
		worker.terminate();
		throw error;
	}
	running = true;
	return {
		place: 'worker',
		call: (name, argument, signal) => client.call(name, argument, signal),
		close() {
			worker.terminate();
			client.fail(new EngineError('crashed', 'the worker was ended'));
		},
	};
}

export class WorkerClient {
	/** @type {Map<number, {resolve: (text: string) => void, reject: (error: unknown) => void}>} */ #pending = new Map();
	/** @type {unknown} */ #failed;
	#port;
	#lastId = 0;
	/** @type {ReturnType<typeof setInterval> | undefined} */ #watch;
	#onSilence;

	/**
	 * @param {Port} port
	 * @param {OnProgress} onProgress
	 * @param {() => void} [onSilence] called when the other side has stopped answering
	 */
	constructor(port, onProgress, onSilence = () => {}) {
		this.#port = port;
		this.#onSilence = onSilence;
		port.onmessage = ({ data: { id, answer, failed, loaded, total } }) => {
			const pending = this.#pending.get(id);
			this.#pending.delete(id);
			this.#restartWatch();
			if (id === undefined) return onProgress(loaded, total);
			if (failed) pending?.reject(new EngineError(failed.reason, failed.message));
			else pending?.resolve(answer);
		};
	}

	/**
	 * @param {string} call
	 * @param {string} [argument]
	 * @param {AbortSignal} [signal] ends the call
	 * @returns {Promise<string>}
	 */
	call(call, argument, signal) {
		if (this.#failed) return Promise.reject(this.#failed);
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			this.#pending.set(id, { resolve, reject });
			if (this.#pending.size === 1) this.#restartWatch();
			this.#port.postMessage({ id, call, argument });
			const stop = () => this.#pending.has(id) && this.#port.postMessage({ id, stop: true });
			signal?.addEventListener('abort', stop, { once: true });
		});
	}

	/** Rejects pending and future calls. @param {unknown} error */
	fail(error) {
		this.#failed ??= error;
		for (const pending of this.#pending.values()) pending.reject(this.#failed);
		this.#pending.clear();
		this.#restartWatch();
	}

	/** Counts the seconds until the next message; an interval leaves out the time in which the page itself is frozen. */
	#restartWatch() {
		clearInterval(this.#watch);
		let silent = 0;
		if (this.#pending.size) this.#watch = setInterval(() => ++silent < workerTimeoutS || this.#onSilence(), 1000);
	}
}

/** Creates the policy in a worker: where a page demands Trusted Types, its workers do too. */
const policyScript =
	"self.trustedTypes ? trustedTypes.createPolicy('switch-cost', { createScriptURL: (url) => url }) : undefined";

/** The page has to allow this policy by its name. @type {{createScriptURL: (url: string) => any} | undefined} */
let policy;

/** @param {string} url */
function createWorker(url) {
	try {
		policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy('switch-cost', {
			createScriptURL: (/** @type {string} */ text) => text,
		});
		const script = sameOriginUrl(url);
		return new Worker(policy ? policy.createScriptURL(script) : script);
	} catch (error) {
		throw new WorkerRefused(messageOf(error));
	}
}

/** Wraps a script of another origin, from which no worker may start, in one of the page's own. @param {string} url */
function sameOriginUrl(url) {
	if (new URL(url).origin === location.origin) return url;
	const address = JSON.stringify(url);
	const text = `const policy = ${policyScript};
importScripts(policy ? policy.createScriptURL(${address}) : ${address});`;
	return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
