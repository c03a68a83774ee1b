import { Connection } from './connection.js';
import { messageOf } from './engine-error.js';

/** @import { Engine } from './types.js' */

/**
 * Engines that share a connection do not supersede each other's questions.
 * @param {{wasmUrl: string, workerUrl?: string} | Connection} to
 * @returns {Engine}
 */
export function createEngine(to) {
	const connection = to instanceof Connection ? to : new Connection(to);

	/** @param {string} name @param {object | string} scenario @param {AbortSignal} [signal] */
	async function answer(name, scenario, signal) {
		if (signal?.aborted) return { superseded: true };
		try {
			const text = await connection.call(name, toJson(scenario), signal);
			return signal?.aborted ? { superseded: true } : JSON.parse(text);
		} catch (error) {
			return { error: { message: messageOf(error), reason: /** @type {any} */ (error).reason } };
		}
	}

	/** @param {string} name */
	const list = async (name) => JSON.parse(await connection.call(name)).ok;

	return {
		get state() {
			return connection.state;
		},
		addEventListener: (type, listener) => connection.addEventListener(type, listener),
		removeEventListener: (type, listener) => connection.removeEventListener(type, listener),
		estimate: onlyLatest((scenario) => answer('estimate', scenario)),
		assess: onlyLatest((scenario, signal) => answer('assess', scenario, signal)),
		curves: onlyLatest((question, signal) => answer('curves', question, signal)),
		sensitivity: onlyLatest((question, signal) => answer('sensitivity', question, signal)),
		ranges: onlyLatest((scenario) => answer('ranges', scenario)),
		split: onlyLatest((question) => answer('split', question)),
		explain: (question) => answer('explain', question),
		check: (scenario) => answer('check', scenario),
		async lists() {
			const [inputs, lines, presets] = await Promise.all(['inputs', 'lines', 'presets'].map(list));
			return { inputs, lines, presets };
		},
	};
}

/** @param {object | string} scenario */
const toJson = (scenario) => (typeof scenario === 'string' ? scenario : JSON.stringify(scenario));

/**
 * Asks one question at a time and queues only the newest: a dragged slider asks faster than answers come. A queued
 * question that a newer one replaces resolves as superseded.
 * @template Q, A
 * @param {(question: Q, signal?: AbortSignal) => Promise<A>} ask
 * @returns {(question: Q, signal?: AbortSignal) => Promise<A | {superseded: true}>}
 */
function onlyLatest(ask) {
	/**
	 * @type {{question: Q, signal?: AbortSignal, resolve: (answer: Promise<A> | {superseded: true}) => void} | undefined}
	 */
	let queued;
	let busy = false;

	/** @param {Q} question @param {AbortSignal} [signal] */
	async function run(question, signal) {
		busy = true;
		try {
			return await ask(question, signal);
		} finally {
			busy = false;
			const next = queued;
			queued = undefined;
			next?.resolve(run(next.question, next.signal));
		}
	}

	return (question, signal) => {
		if (!busy) return run(question, signal);
		queued?.resolve({ superseded: true });
		return new Promise((resolve) => (queued = { question, signal, resolve }));
	};
}
