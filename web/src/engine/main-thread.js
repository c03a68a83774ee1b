// The estimator on the page's own thread, where a worker is refused.
import { load } from './load.js';
import { nextTask, start } from './program.js';

/** @import { Transport } from './types.js' */

/**
 * @param {string} wasmUrl
 * @param {import('./types.js').OnProgress} onProgress
 * @returns {Promise<Transport>}
 */
export async function startHere(wasmUrl, onProgress) {
  const program = await start(await load(wasmUrl, onProgress));
  return {
    place: 'main',
    async call(name, argument, signal) {
      await nextTask(); // the page draws and takes input between two calls
      return program(name, argument, () => signal?.aborted === true);
    },
    close() {},
  };
}
