// Measures the estimator in the real browser, beside its peers, and prints what
// it took: node web/bench/bench.mjs, or make bench, which builds what it needs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sliderRange } from '../src/fields/slider.js';
import { atIndex, valueAt } from '../src/scenario/pointer.js';
import { openBrowser, startSite } from '../test/e2e/browser.mjs';
import { drags, keystrokes } from './page.mjs';
import { openBench } from './site.mjs';
import { median, ms, ratio, row, spread } from './statistics.mjs';

/** @import { Input, Scenario } from '../src/engine/types.js' */
/** @import { Question } from './subjects.js' */
/** @import { Uncertain } from './plain-risk.js' */
/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */

const preset = join(import.meta.dirname, '../../estimator/presets/preference-data.json');
const site = await startSite();
const browser = await openBrowser({ optimizes: true });
try {
  const bench = await openBench(browser, site.address);
  /** @type {{scenario: Scenario}} */
  const { scenario } = JSON.parse(await readFile(preset, 'utf8'));
  const question = {
    scenario,
    uncertain: await uncertainInputs(bench, scenario),
    curves: await quickCurves(bench, scenario),
  };
  await agree(bench, question);
  await compare(bench, question);
  await compare(bench, withUncertain(question, 15));
  await recalculate(bench, question);
  await grow(bench, question);
  await bench.close();
  await usePage();
} finally {
  await browser.close();
  await site.stop();
}

/** The inputs that the estimator takes to be uncertain. @param {Bench} bench @param {Scenario} scenario @returns {Promise<Uncertain[]>} */
async function uncertainInputs(bench, scenario) {
  /** @type {{input: string, low: string, high: string}[]} */
  const swings = await bench.answer('sensitivity', { scenario, uncertain: [], curves: [] });
  return swings.map(({ input, low, high }) => ({
    pointer: input,
    low: Number(low),
    value: Number(valueAt(scenario, input)),
    high: Number(high),
  }));
}

/** The curves under the sliders. @param {Bench} bench @param {Scenario} scenario */
async function quickCurves(bench, scenario) {
  /** @type {Input[]} */
  const inputs = await bench.list('inputs');
  return inputs
    .filter(({ quick, min }) => quick && min !== undefined)
    .flatMap((input) => {
      const pointer = atIndex(input.pointer, 0);
      const value = valueAt(scenario, pointer);
      if (value === undefined) return [];
      const { min, max } = sliderRange(input, value);
      return [{ input: pointer, low: min, high: max }];
    });
}

/** Measures nothing unless both answer the same. @param {Bench} bench @param {Question} question */
async function agree(bench, question) {
  const plain = await bench.answer('plain', question);
  const risk = await bench.answer('risk', question);
  for (const name of ['p10', 'p50', 'p90']) {
    const off = Math.abs(Number(risk[name]) - plain[name]) / (plain.p90 - plain.p10);
    if (off > 0.05) throw new Error(`${name} is ${risk[name]} for the estimator, ${plain[name]} for the plain model`);
  }
}

/** Takes turns, so that a busy machine delays all alike. @param {Bench} bench @param {Question} question */
async function compare(bench, question) {
  /** @type {Record<string, number[]>} */
  const samples = { plain: [], squiggle: [], estimate: [], sensitivity: [], curves: [], risk: [] };
  for (let round = -3; round < 25; round++) {
    for (const [subject, times] of Object.entries(samples)) {
      const time = await bench.time(subject, question);
      if (round >= 0) times.push(time);
    }
  }
  heading(
    `In Chromium ${browser.version()}: ${question.scenario.horizon_months} months, ${question.uncertain.length} uncertain inputs, one candidate`,
  );
  console.log(row('', 'median', '95 %', 'to plain'));
  const names = {
    plain: 'plain JavaScript, risk by 10,000 trials',
    squiggle: 'Squiggle, a tenth of the model, 10,000',
    estimate: 'estimate, to the cent',
    sensitivity: 'sensitivity',
    curves: `curves of ${question.curves.length} inputs`,
    risk: 'risk',
  };
  for (const [subject, name] of Object.entries(names)) {
    console.log(spread(name, samples[subject], ratio(samples[subject], samples.plain).toFixed(2)));
  }
  const all = samples.estimate.map((_, i) =>
    ['estimate', 'sensitivity', 'curves', 'risk'].reduce((sum, name) => sum + samples[name][i], 0),
  );
  console.log(spread('the four answers together', all, ratio(all, samples.plain).toFixed(2)));
}

/** The same question with only the first inputs uncertain. @param {Question} question @param {number} n @returns {Question} */
function withUncertain(question, n) {
  const uncertain = question.uncertain.slice(0, n);
  const uncertainty = Object.fromEntries(uncertain.map(({ pointer, low, high }) => [pointer, { low, high }]));
  return { ...question, scenario: { ...question.scenario, uncertainty }, uncertain };
}

/** How cost grows. @param {Bench} bench @param {Question} question */
async function grow(bench, question) {
  const { scenario, uncertain } = question;
  const [candidate] = scenario.candidates;
  await table('months', [12, 24, 48, 72, 96, 120], (n) => ({
    ...question,
    scenario: { ...scenario, horizon_months: n },
  }));
  await table('candidates', [1, 2, 4, 8], (n) => {
    const candidates = Array.from({ length: n }, (_, i) => ({ ...candidate, name: `New provider ${i + 1}` }));
    return { ...question, scenario: { ...scenario, candidates } };
  });
  await table('uncertain inputs', [1, 6, 12, 24, uncertain.length], (n) => withUncertain(question, n));

  /** @param {string} name @param {number[]} sizes @param {(size: number) => Question} questionAt */
  async function table(name, sizes, questionAt) {
    const subjects = ['plain', 'estimate', 'sensitivity', 'risk'];
    /** @type {number[][][]} */
    const times = sizes.map(() => subjects.map(() => []));
    for (let round = 0; round < 3; round++) {
      for (const [i, size] of sizes.entries()) {
        for (const [j, subject] of subjects.entries()) times[i][j].push(await bench.time(subject, questionAt(size)));
      }
    }
    heading(`Growth with ${name}: medians, and times the first`);
    console.log(row(name, ...subjects));
    for (const [i, size] of sizes.entries()) {
      console.log(
        row(
          String(size),
          ...times[i].map(
            (samples, j) => `${median(samples).toFixed(0)} ms ×${ratio(samples, times[0][j]).toFixed(1)}`,
          ),
        ),
      );
    }
  }
}

/** Whether memory stays flat. @param {Bench} bench @param {Question} question */
async function recalculate(bench, question) {
  heading('Memory over 1,000 recalculations, in turn estimate, sensitivity and risk');
  console.log(row('', 'estimator', 'live on page'));
  /** @param {number} bytes */
  const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  for (let done = 0; done <= 1000; done++) {
    if ([0, 10, 100, 250, 500, 1000].includes(done)) {
      const { estimator, page } = await bench.memory();
      console.log(row(`after ${done}`, mebibytes(estimator), mebibytes(page)));
    }
    await bench.time(['estimate', 'sensitivity', 'risk'][done % 3], question);
  }
}

/** The page as a visitor has it. */
async function usePage() {
  heading('On the page at 360 px: from keystroke to new headline');
  console.log(row('', 'median', '95 %'));
  for (const slower of [1, 4]) {
    console.log(
      spread(`main thread ${slower} × slower`, await keystrokes(browser, site.address, { slower, strokes: 40 })),
    );
  }
  heading('The main thread’s longest task while dragging, 4 × slower');
  console.log(row('slider', 'by the clock', 'of its own', 'over 50 ms', 'let go'));
  for (const { slider, longest, busiest, over, after } of await drags(browser, site.address, { slower: 4 })) {
    console.log(row(slider, ms(longest), ms(busiest), String(over), ms(after)));
  }
}

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text}`);
}
