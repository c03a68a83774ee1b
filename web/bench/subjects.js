// What is measured in the browser: entry of a script that bench.mjs bundles and
// runs in a page of the built site.
import { Connection } from '../src/engine/connection.js';
import { plainRisk } from './plain-risk.js';
import { squiggleRisk } from './squiggle.js';

/** @import { Scenario } from '../src/engine/types.js' */
/** @typedef {{scenario: Scenario, uncertain: import('./plain-risk.js').Uncertain[], curves: import('../src/engine/types.js').Span[]}} Question */

/** @type {Connection} */ let connection;

/** Asks the estimator, as the page does. @param {string} name @param {object} [argument] */
async function ask(name, argument) {
  const { ok, ...otherwise } = JSON.parse(await connection.call(name, argument && JSON.stringify(argument)));
  if (ok === undefined) throw new Error(`${name}: ${JSON.stringify(otherwise)}`);
  return ok;
}

/** @type {Record<string, (question: Question) => unknown>} */
const subjects = {
  plain: ({ scenario, uncertain }) => plainRisk(scenario, uncertain),
  squiggle: ({ scenario, uncertain }) => squiggleRisk(scenario, uncertain),
  estimate: ({ scenario }) => ask('estimate', scenario),
  sensitivity: ({ scenario }) => ask('sensitivity', { scenario, candidate: 0 }),
  curves: ({ scenario, curves }) => ask('curves', { scenario, candidate: 0, spans: curves }),
  risk: ({ scenario }) => ask('risk', { scenario, candidate: 0 }),
};

/** How bench.mjs calls it. */
const bench = {
  /** @param {Record<string, string>} manifest name of the source file → name of the built file */
  start(manifest) {
    const built = (/** @type {string} */ name) => new URL(manifest[name], location.href).href;
    connection = new Connection({ wasmUrl: built('estimator.wasm'), workerUrl: built('worker.js') });
  },

  /** The estimator's lists. @param {string} name */
  list: (name) => ask(name),

  /** What a subject answers. @param {string} subject @param {Question} question */
  answer: (subject, question) => subjects[subject](question),

  /** How long a subject takes for an answer, in ms. @param {string} subject @param {Question} question */
  async time(subject, question) {
    const start = performance.now();
    await subjects[subject](question);
    return performance.now() - start;
  },
};

Object.assign(globalThis, { bench });
