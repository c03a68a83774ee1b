// The page's side of a port that serve.js answers on.
import { EngineError } from './engine-error.js';

/** @import { Port } from './serve.js' */
/** @typedef {{resolve: (text: string) => void, reject: (error: unknown) => void}} Pending */

/** Seconds without a word while something is asked; far longer than anything takes. */
const workerTimeoutS = 60;

export class WorkerClient {
  /** @type {Map<number, Pending>} */ #pending = new Map();
  /** @type {unknown} */ #failed;
  #port;
  #last = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */ #watch;
  #onSilence;

  /**
   * @param {Port} port
   * @param {import('./types.js').OnProgress} onProgress
   * @param {() => void} [onSilence] the other side has stopped answering
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
   * @param {AbortSignal} [signal] that the answer is not wanted any longer
   * @returns {Promise<string>}
   */
  call(call, argument, signal) {
    if (this.#failed) return Promise.reject(this.#failed);
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#pending.set(id, { resolve, reject });
      if (this.#pending.size === 1) this.#restartWatch();
      this.#port.postMessage({ id, call, argument });
      signal?.addEventListener('abort', () => this.#pending.has(id) && this.#port.postMessage({ id, stop: true }), {
        once: true,
      });
    });
  }

  /** Ends every call, pending or to come, with an error. @param {unknown} error */
  fail(error) {
    this.#failed ??= error;
    for (const pending of this.#pending.values()) pending.reject(this.#failed);
    this.#pending.clear();
    this.#restartWatch();
  }

  /** Counts the seconds from now to the next word; those in which the page itself stands still do not count. */
  #restartWatch() {
    clearInterval(this.#watch);
    let silent = 0;
    if (this.#pending.size) this.#watch = setInterval(() => ++silent < workerTimeoutS || this.#onSilence(), 1000);
  }
}
