// Measures the estimator and the page in Chromium: node web/bench/bench.mjs, or make bench, which builds what it needs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, openPage, startSite } from '../test/e2e/browser.mjs';
import { drags, keystrokes } from './page.mjs';
import { median, milliseconds, quantile, ratio, row } from './table.mjs';

/** @import { Engine, Scenario } from '../src/engine/types.js' */
/** @typedef {'estimate' | 'sensitivity' | 'assess'} Question */

/** @type {Question[]} */
const questions = ['estimate', 'sensitivity', 'assess'];

const preset = join(import.meta.dirname, '../../estimator/presets/preference-data.json');
const site = await startSite();
const browser = await openBrowser({ optimizes: true });
try {
  /** @type {{scenario: Scenario}} */
  const { scenario } = JSON.parse(await readFile(preset, 'utf8'));
  const estimator = await openEstimator();
  const uncertain = await estimator.uncertainInputs(scenario);
  await compareQuestions(estimator, scenario, uncertain.length);
  await measureGrowth(estimator, scenario, uncertain);
  await measureMemory(estimator, scenario);
  await estimator.close();
  await measurePage();
} finally {
  await browser.close();
  await site.stop();
}

/** @typedef {Awaited<ReturnType<typeof openEstimator>>} Estimator */

/** Opens a page of the site without a calculator, with an estimator in it. */
async function openEstimator() {
  const { page, close } = await openPage(browser, `${site.address}manifest.json`, { prepare: exposeMemory });
  const client = await page.context().newCDPSession(page);
  await page.evaluate(async (url) => {
    const { estimator } = await import(url);
    Object.assign(globalThis, { engine: estimator() });
  }, `${site.address}estimator.js`);
  return {
    close,
    /** @param {Scenario} scenario @returns {Promise<{input: string, low: string, high: string}[]>} */
    uncertainInputs: (scenario) =>
      page.evaluate(async (scenario) => {
        const engine = /** @type {{engine: Engine}} */ (/** @type {unknown} */ (globalThis)).engine;
        const answer = await engine.sensitivity({ scenario, candidate: 0 });
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.ok.map(({ input, low, high }) => ({ input, low, high }));
      }, scenario),
    /** Returns the time of an answer in ms. @param {Question} question @param {Scenario} scenario */
    time: (question, scenario) =>
      page.evaluate(
        async ({ question, scenario }) => {
          const engine = /** @type {{engine: Engine}} */ (/** @type {unknown} */ (globalThis)).engine;
          const start = performance.now();
          const answer =
            question === 'sensitivity'
              ? await engine.sensitivity({ scenario, candidate: 0 })
              : await engine[question](scenario);
          if (!answer.ok) throw new Error(JSON.stringify(answer));
          return performance.now() - start;
        },
        { question, scenario },
      ),
    /** Returns the live memory of the page and the memory of the estimator, in bytes. */
    async memory() {
      await client.send('HeapProfiler.collectGarbage');
      return {
        page: (await client.send('Runtime.getHeapUsage')).usedSize,
        estimator: await page.workers()[0].evaluate(() => /** @type {any} */ (globalThis).memory.buffer.byteLength),
      };
    },
  };
}

/** Makes the worker expose the estimator's memory as a global. @param {import('playwright-core').Page} page */
async function exposeMemory(page) {
  await page.route('**/worker.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${exposeInWorker})();${await response.text()}` });
  });
}

// Runs in the worker.
function exposeInWorker() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any} */ module, /** @type {any} */ imports) => {
      const instance = /** @type {any} */ (await instantiate(module, imports));
      Object.assign(globalThis, { memory: instance.exports.mem });
      return instance;
    }
  );
}

/**
 * Asks in turn, so that a busy machine delays all alike.
 * @param {Estimator} estimator
 * @param {Scenario} scenario
 * @param {number} uncertain number of uncertain inputs
 */
async function compareQuestions(estimator, scenario, uncertain) {
  /** @type {Record<Question, number[]>} */
  const times = { estimate: [], sensitivity: [], assess: [] };
  for (let round = -3; round < 25; round++) {
    for (const question of questions) {
      const time = await estimator.time(question, scenario);
      if (round >= 0) times[question].push(time);
    }
  }
  heading(
    `In Chromium ${browser.version()}: ${scenario.horizon_months} months, ${uncertain} uncertain inputs, one candidate`,
  );
  console.log(row('', 'median', '95 %', 'to estimate'));
  for (const question of questions)
    printSpread(question, times[question], ratio(times[question], times.estimate).toFixed(1));
}

/**
 * @param {Estimator} estimator
 * @param {Scenario} scenario
 * @param {{input: string, low: string, high: string}[]} uncertain
 */
async function measureGrowth(estimator, scenario, uncertain) {
  const [candidate] = scenario.candidates;
  await printGrowth(estimator, 'months', [12, 24, 48, 72, 96, 120], (n) => ({ ...scenario, horizon_months: n }));
  await printGrowth(estimator, 'candidates', [1, 2, 4, 8], (n) => ({
    ...scenario,
    candidates: Array.from({ length: n }, (_, i) => ({ ...candidate, name: `New provider ${i + 1}` })),
  }));
  await printGrowth(estimator, 'uncertain inputs', [1, 6, 12, 24, uncertain.length], (n) => ({
    ...scenario,
    uncertainty: Object.fromEntries(uncertain.slice(0, n).map(({ input, low, high }) => [input, { low, high }])),
  }));
}

/**
 * @param {Estimator} estimator
 * @param {string} name
 * @param {number[]} sizes
 * @param {(size: number) => Scenario} scenarioOf
 */
async function printGrowth(estimator, name, sizes, scenarioOf) {
  /** @type {number[][][]} */
  const times = sizes.map(() => questions.map(() => []));
  for (let round = 0; round < 3; round++) {
    for (const [i, size] of sizes.entries()) {
      for (const [j, question] of questions.entries())
        times[i][j].push(await estimator.time(question, scenarioOf(size)));
    }
  }
  heading(`Growth with ${name}: medians, and ratios to the first`);
  console.log(row(name, ...questions));
  for (const [i, size] of sizes.entries()) {
    const cells = times[i].map(
      (samples, j) => `${median(samples).toFixed(0)} ms ×${ratio(samples, times[0][j]).toFixed(1)}`,
    );
    console.log(row(String(size), ...cells));
  }
}

/** Shows whether memory stays flat. @param {Estimator} estimator @param {Scenario} scenario */
async function measureMemory(estimator, scenario) {
  heading('Memory over 1,000 answers: estimate, sensitivity and assess in turn');
  console.log(row('', 'estimator', 'live on page'));
  const mebibytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  for (let answers = 0; answers <= 1000; answers++) {
    if ([0, 10, 100, 250, 500, 1000].includes(answers)) {
      const { estimator: wasm, page } = await estimator.memory();
      console.log(row(`after ${answers}`, mebibytes(wasm), mebibytes(page)));
    }
    await estimator.time(questions[answers % 3], scenario);
  }
}

/** Measures the page as visitors use it. */
async function measurePage() {
  heading('On the page at 360 px: from keystroke to new headline');
  console.log(row('', 'median', '95 %'));
  for (const slower of [1, 4]) {
    const times = await keystrokes(browser, site.address, { slower, strokes: 40 });
    printSpread(`main thread ${slower} × slower`, times);
  }
  heading('The main thread’s longest task while dragging, 4 × slower');
  console.log(row('slider', 'elapsed', 'CPU', 'over 50 ms', 'on release'));
  for (const { slider, elapsed, cpu, over50, release } of await drags(browser, site.address, { slower: 4 }))
    console.log(row(slider, milliseconds(elapsed), milliseconds(cpu), String(over50), milliseconds(release)));
}

/** @param {string} name @param {number[]} samples in ms @param {string[]} more */
function printSpread(name, samples, ...more) {
  console.log(row(name, milliseconds(median(samples)), milliseconds(quantile(samples, 0.95)), ...more));
}

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text}`);
}
