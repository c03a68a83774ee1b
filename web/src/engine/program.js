// Runs the compiled estimator.
import { goClass } from 'go-runtime';
import { EngineError, messageOf } from './engine-error.js';

/** How long the estimator works on a question before others have their turn, in ms: half a frame. */
const sliceMs = 8;

/** What the estimator does after a pause. */
const [goOn, wait, stop] = [0, 1, 2];

/** Calls one of the estimator's functions; rejects with an EngineError if the program has ended: then it must be started anew. @typedef {(name: string, argument?: string, stopped?: () => boolean) => Promise<string>} Program */

/** @param {WebAssembly.Module} module @returns {Promise<Program>} */
export async function start(module) {
  /** @type {Record<string, (argument?: unknown, call?: object) => unknown>} */
  const host = {};
  const ready = new Promise((resolve) => (host.ready = resolve));
  const go = new (goClass(host))();
  go.env = { GOGC: '400' }; // collecting garbage at 20 MB instead of 4 saves a fifth of the time
  /** What tells each call that is not answered yet. @type {Set<(error: unknown) => void>} */
  const open = new Set();
  /** @param {unknown} cause */
  const end = (cause) => open.forEach((reject) => reject(crashed(cause)));
  try {
    const instance = await WebAssembly.instantiate(module, go.importObject);
    const ended = go
      .run(instance)
      .then(() => (end('it ended'), Promise.reject(new Error('it ended before it was ready'))));
    await Promise.race([ready, ended]);
    ended.catch(() => {}); // who waits is told
  } catch (error) {
    throw crashed(error);
  }

  return (name, argument, stopped = () => false) =>
    new Promise((resolve, reject) => {
      let since = performance.now();
      open.add(reject);
      const close = () => open.delete(reject);
      const pause = (/** @type {() => void} */ resume) => {
        if (stopped()) return stop;
        if (performance.now() - since < sliceMs) return goOn;
        void nextTask()
          .then(() => {
            since = performance.now();
            resume();
          })
          .catch(end);
        return wait;
      };
      const done = (/** @type {string} */ text) => (close(), resolve(text));
      try {
        host[name](argument, { pause, done });
      } catch (error) {
        close();
        reject(crashed(error));
      }
    });
}

/** Until whatever else has come has been dealt with; a timer would wait for some ms more. @returns {Promise<void>} */
export function nextTask() {
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
