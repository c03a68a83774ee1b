// The page that measurements run in: one of the built site's own origin, under
// its policy, but without a calculator, and with the subjects in it.
import { openPage } from '../test/e2e/browser.mjs';
import { bundle } from '../build/bundle.mjs';

const [script] = await bundle('bench/subjects.js', { output: { format: 'iife', minify: true, codeSplitting: false } });

/** @import { Question } from './subjects.js' */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function openBench(browser, address) {
  const { page, close } = await openPage(browser, `${address}manifest.json`, { prepare: keepMemory });
  const manifest = JSON.parse(await page.locator('body').innerText());
  await page.evaluate(script.code); // by the debugger, for which the page's policy has no say
  /** @param {string} name @param {unknown[]} args @returns {Promise<any>} */
  const call = (name, ...args) =>
    page.evaluate(
      ([name, args]) => /** @type {any} */ (globalThis).bench[name](...args),
      /** @type {const} */ ([name, args]),
    );
  await call('start', manifest);
  const client = await page.context().newCDPSession(page);
  return {
    close,
    /** @param {string} name */
    list: (name) => call('list', name),
    /** @param {string} subject @param {Question} question */
    answer: (subject, question) => call('answer', subject, question),
    /** @param {string} subject @param {Question} question @returns {Promise<number>} ms */
    time: (subject, question) => call('time', subject, question),
    /** In bytes, what is live on the page and what the estimator has taken. @returns {Promise<{page: number, estimator: number}>} */
    async memory() {
      await client.send('HeapProfiler.collectGarbage');
      return {
        page: (await client.send('Runtime.getHeapUsage')).usedSize,
        estimator: await page.workers()[0].evaluate(() => /** @type {any} */ (globalThis).memory.buffer.byteLength),
      };
    },
  };
}

/** Has the worker keep the estimator's memory where one can see it. @param {import('playwright-core').Page} page */
async function keepMemory(page) {
  await page.route('**/worker.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${kept})();${await response.text()}` });
  });
}

// Runs in the worker.
function kept() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any} */ module, /** @type {any} */ imports) => {
      const instance = /** @type {any} */ (await instantiate(module, imports));
      Object.assign(globalThis, { memory: instance.exports.mem });
      return instance;
    }
  );
}
