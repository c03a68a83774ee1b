// The estimator in a worker.
import { EngineError, messageOf } from './engine-error.js';
import { Remote } from './remote.js';

/** @typedef {import('./types.js').Transport} Transport */

/** There is no worker to be had here: a policy, an origin, a missing script. */
export class WorkerRefused extends Error {
  name = 'WorkerRefused';
}

/**
 * @param {{workerUrl: string, wasmUrl: string}} urls
 * @param {import('./types.js').OnProgress} onProgress
 * @returns {Promise<Transport>}
 */
export async function startWorker({ workerUrl, wasmUrl }, onProgress) {
  const worker = created(workerUrl);
  const remote = new Remote(worker, onProgress);
  let running = false;
  /** @param {Event} event */
  const failed = (event) => {
    event.preventDefault(); // it is dealt with, and need not stand in the page's log
    const message = (event instanceof ErrorEvent && event.message) || `the worker ${workerUrl} failed`;
    remote.fail(running ? new EngineError('crashed', message) : new WorkerRefused(message));
  };
  worker.onerror = failed;
  worker.onmessageerror = failed;
  try {
    await remote.call('start', wasmUrl);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  running = true;
  return {
    place: 'worker',
    call: (name, argument) => remote.call(name, argument),
    close() {
      worker.terminate();
      remote.fail(new EngineError('crashed', 'the worker was ended'));
    },
  };
}

/** @type {{createScriptURL: (url: string) => any} | undefined} */
let policy;

/** @param {string} url */
function created(url) {
  try {
    // Where a page demands Trusted Types, it has to allow this policy by name.
    policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy('switch-cost', {
      createScriptURL: (/** @type {string} */ text) => text,
    });
    return new Worker(policy ? policy.createScriptURL(url) : url);
  } catch (error) {
    throw new WorkerRefused(messageOf(error));
  }
}
