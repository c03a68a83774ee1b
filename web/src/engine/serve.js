// The worker's side: answers each {id, call, argument} with {id, answer} or
// {id, failed}; {id, stop} ends a call whose answer is not wanted any longer. The
// call 'start' loads the estimator, telling of {loaded, total} on the way; its
// argument is the address.
import { load } from './load.js';
import { start } from './program.js';
import { messageOf } from './engine-error.js';

/**
 * @typedef {{
 *   onmessage: ((event: MessageEvent) => void) | null,
 *   postMessage: (message: object) => void,
 * }} Port
 */

/** @param {Port} port */
export function serve(port) {
  /** @type {import('./program.js').Program} */
  let program;
  /** The calls to end. @type {Set<number>} */
  const stopped = new Set();

  /** @param {string} url */
  async function begin(url) {
    program = await start(await load(url, (loaded, total) => port.postMessage({ loaded, total })));
    return '';
  }

  port.onmessage = async ({ data: { id, call, argument, stop } }) => {
    if (stop) return void stopped.add(id);
    try {
      port.postMessage({
        id,
        answer: call === 'start' ? await begin(argument) : await program(call, argument, () => stopped.has(id)),
      });
    } catch (error) {
      const { reason = 'crashed' } = /** @type {{reason?: string}} */ (error);
      port.postMessage({ id, failed: { reason, message: messageOf(error) } });
    } finally {
      stopped.delete(id);
    }
  };
}
