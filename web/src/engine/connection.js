import { EngineError, messageOf } from './engine-error.js';
import { startWorker, WorkerRefused } from './worker-client.js';

/** @import { EngineState, OnProgress, Reason, Transport } from './types.js' */

/** The first call starts the estimator, and the first after a failure starts it again. @fires state */
export class Connection extends EventTarget {
	/** @type {EngineState} */ state = { phase: 'idle', restarts: 0 };
	/** @type {Promise<Transport> | undefined} */ #started;
	#calls = 0;
	#urls;

	/** @param {{wasmUrl: string, workerUrl?: string}} urls without workerUrl, it runs on this thread */
	constructor(urls) {
		super();
		this.#urls = urls;
	}

	/**
	 * After a crash it starts the estimator again and retries once. Rejects with an EngineError.
	 * @param {string} name
	 * @param {string} [argument]
	 * @param {AbortSignal} [signal]
	 */
	async call(name, argument, signal) {
		this.#calls++;
		try {
			return await this.#attempt(name, argument, signal);
		} catch (error) {
			if (!hasCrashed(error)) throw error;
			return await this.#attempt(name, argument, signal);
		} finally {
			this.#calls--;
		}
	}

	/** Ends the estimator unless it is busy; the next call starts it again. */
	async release() {
		const transport = await this.#started?.catch(() => undefined); // the failure has been reported
		if (!transport || this.#calls) return;
		this.#started = undefined;
		transport.close();
		this.#setState({ phase: 'idle' });
	}

	/** @param {string} name @param {string} [argument] @param {AbortSignal} [signal] */
	async #attempt(name, argument, signal) {
		const started = (this.#started ??= this.#start());
		const transport = await started;
		try {
			return await transport.call(name, argument, signal);
		} catch (error) {
			if (this.#started === started) this.#drop(transport, error);
			throw error;
		}
	}

	async #start() {
		this.#setState({ phase: 'loading' });
		try {
			const transport = await this.#transport((loaded, total) => this.#setState({ phase: 'loading', loaded, total }));
			this.#setState({ phase: 'ready', place: transport.place });
			return transport;
		} catch (error) {
			this.#started = undefined;
			this.#setState({ phase: 'failed', ...failureOf(error) });
			throw error;
		}
	}

	/** @param {OnProgress} onProgress */
	async #transport(onProgress) {
		const { wasmUrl, workerUrl } = this.#urls;
		if (!workerUrl) return startHere(wasmUrl, onProgress);
		try {
			return await startWorker({ wasmUrl, workerUrl }, onProgress);
		} catch (error) {
			if (!(error instanceof WorkerRefused)) throw error;
			return startHere(wasmUrl, onProgress);
		}
	}

	/** @param {Transport} transport @param {unknown} error */
	#drop(transport, error) {
		this.#started = undefined;
		transport.close();
		this.#setState({ phase: 'idle', restarts: this.state.restarts + 1, ...failureOf(error) });
	}

	/** @param {Partial<EngineState> & Pick<EngineState, 'phase'>} state */
	#setState(state) {
		this.state = { restarts: this.state.restarts, ...state };
		this.dispatchEvent(new Event('state'));
	}
}

/** Its code is loaded only where there is no worker. @param {string} wasmUrl @param {OnProgress} onProgress */
async function startHere(wasmUrl, onProgress) {
	const script = await import('./program.js').catch((error) => {
		throw new EngineError('network', messageOf(error));
	});
	return script.startHere(wasmUrl, onProgress);
}

/** @param {unknown} error @returns {{reason: Reason, message: string}} */
const failureOf = (error) => ({
	reason: error instanceof EngineError ? error.reason : 'crashed',
	message: messageOf(error),
});

/** @param {unknown} error */
const hasCrashed = (error) => error instanceof EngineError && error.reason === 'crashed';
