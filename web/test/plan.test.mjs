import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsOf } from '../src/scenario/plan.js';

/** @param {string[]} steps */
const shown = (...steps) =>
  stepsOf(/** @type {any} */ (steps.map((step, i) => ({ step, from_month: i })))).map(({ step, spans }) => [
    step,
    ...spans.map(({ from_month: from }) => from),
  ]);

test('rounds of a plan step share one bar, and a preparation shows as its parts', () => {
  assert.deepEqual(shown('notice', 'preparation', 'security', 'cutover', 'retraining', 'ramp', 'retraining'), [
    ['notice', 0],
    ['security', 2],
    ['cutover', 3],
    ['retraining', 4, 6],
    ['ramp', 5],
  ]);
  assert.deepEqual(shown('preparation', 'parallel', 'cutover'), [
    ['preparation', 0],
    ['parallel', 1],
    ['cutover', 2],
  ]);
});
