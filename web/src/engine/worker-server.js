import { messageOf } from './engine-error.js';
import { load, start } from './program.js';

/** @import { Program } from './program.js' */

/** @typedef {{onmessage: ((event: MessageEvent) => void) | null, postMessage: (message: object) => void}} Port */

/**
 * Answers each {id, call, argument} with {id, answer} or {id, failed: {reason, message}}. {id, stop} ends a call. The
 * call 'start' loads the estimator from the address in its argument and posts {loaded, total} meanwhile.
 * @param {Port} port
 */
export function serve(port) {
	/** @type {Program} */
	let program;
	/** The calls to end. @type {Set<number>} */
	const stopped = new Set();

	/** @param {string} url */
	async function startProgram(url) {
		program = await start(await load(url, (loaded, total) => port.postMessage({ loaded, total })));
		return '';
	}

	port.onmessage = async ({ data: { id, call, argument, stop } }) => {
		if (stop) return void stopped.add(id);
		try {
			const answer =
				call === 'start' ? await startProgram(argument) : await program(call, argument, () => stopped.has(id));
			port.postMessage({ id, answer });
		} catch (error) {
			const { reason = 'crashed' } = /** @type {{reason?: string}} */ (error);
			port.postMessage({ id, failed: { reason, message: messageOf(error) } });
		} finally {
			stopped.delete(id);
		}
	};
}
