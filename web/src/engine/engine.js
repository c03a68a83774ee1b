// What the page asks: see Engine in types.d.ts.
import { Connection } from './connection.js';
import { messageOf } from './engine-error.js';
import { onlyLatest } from './latest.js';

/** @import { Engine, Scenario } from './types.js' */

/**
 * An engine of its own, or one more on a connection: engines that share one
 * do not supersede each other's questions.
 * @param {{wasmUrl: string, workerUrl?: string} | Connection} to
 * @returns {Engine}
 */
export function createEngine(to) {
  const connection = to instanceof Connection ? to : new Connection(to);

  /** @param {string} name @param {object | string} scenario @param {AbortSignal} [signal] */
  async function answer(name, scenario, signal) {
    if (signal?.aborted) return { superseded: true };
    try {
      const text = await connection.call(name, textOf(scenario), signal);
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
    explain: (question) => answer('explain', question),
    check: (scenario) => answer('check', scenario),
    async lists() {
      const [inputs, lines, presets] = await Promise.all(['inputs', 'lines', 'presets'].map(list));
      return { inputs, lines, presets };
    },
  };
}

/** @param {object | string} scenario */
const textOf = (scenario) => (typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
