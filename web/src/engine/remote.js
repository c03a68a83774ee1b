// The page's side of a port that serve.js answers on.
import { EngineError } from './engine-error.js';

/** @typedef {import('./serve.js').Port} Port */
/** @typedef {{resolve: (text: string) => void, reject: (error: unknown) => void}} Pending */

export class Remote {
  /** @type {Map<number, Pending>} */ #pending = new Map();
  /** @type {unknown} */ #failed;
  #port;
  #last = 0;

  /**
   * @param {Port} port
   * @param {import('./types.js').OnProgress} onProgress
   */
  constructor(port, onProgress) {
    this.#port = port;
    port.onmessage = ({ data: { id, answer, failed, loaded, total } }) => {
      if (id === undefined) return onProgress(loaded, total);
      const pending = this.#pending.get(id);
      this.#pending.delete(id);
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
      this.#port.postMessage({ id, call, argument });
      signal?.addEventListener('abort', () => this.#pending.has(id) && this.#port.postMessage({ id, stop: true }), { once: true });
    });
  }

  /** Ends every call, pending or to come, with an error. @param {unknown} error */
  fail(error) {
    this.#failed ??= error;
    for (const pending of this.#pending.values()) pending.reject(this.#failed);
    this.#pending.clear();
  }
}
