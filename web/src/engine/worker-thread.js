// The estimator in a worker.
import { EngineError, messageOf } from './engine-error.js';
import { WorkerClient } from './remote.js';

/** @import { Transport } from './types.js' */

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
  const worker = createWorker(workerUrl);
  let running = false;
  const remote = new WorkerClient(worker, onProgress, () => {
    worker.terminate();
    remote.fail(new EngineError(running ? 'crashed' : 'network', 'no word from the worker'));
  });
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
    call: (name, argument, signal) => remote.call(name, argument, signal),
    close() {
      worker.terminate();
      remote.fail(new EngineError('crashed', 'the worker was ended'));
    },
  };
}

/** Where a page demands Trusted Types, it has to allow this policy by name, and its worker has the same demand. */
const policyScript =
  "self.trustedTypes ? trustedTypes.createPolicy('switch-cost', { createScriptURL: (url) => url }) : undefined";

/** @type {{createScriptURL: (url: string) => any} | undefined} */
let policy;

/** @param {string} url */
function createWorker(url) {
  try {
    policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy('switch-cost', {
      createScriptURL: (/** @type {string} */ text) => text,
    });
    const own = sameOriginUrl(url);
    return new Worker(policy ? policy.createScriptURL(own) : own);
  } catch (error) {
    throw new WorkerRefused(messageOf(error));
  }
}

/** No worker starts from another origin; one of the page's own may load the script from there. @param {string} url */
function sameOriginUrl(url) {
  if (new URL(url).origin === location.origin) return url;
  const address = JSON.stringify(url);
  const text = `const policy = ${policyScript}; importScripts(policy ? policy.createScriptURL(${address}) : ${address});`;
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
