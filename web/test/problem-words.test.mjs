import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText } from '../src/fields/number-text.js';
import { problemWords } from '../src/fields/problem-words.js';
import { Format } from '../src/words/format.js';

/** @typedef {import('../src/engine/types.js').Input} Input */

const format = new Format('en', 'USD', 2);
const german = new Format('de', 'EUR', 2);
const problem = /** @type {any} */ ({ pointer: '/x', code: 'bounds', value: '', accepted: 'at most 36, the horizon_months' });

test('an error says what would be accepted, in the unit of the field', () => {
  for (const [input, value, typed, want] of /** @type {[Partial<Input>, string, string, string][]} */ ([
    [{ unit: 'share', min: '0', max: '1' }, '1.4', '140', 'Between 0 and 100 %; you typed 140.'],
    [{ unit: 'rate', min: '-0.9', max: '10' }, 'x', 'x', 'Between -90 and 1,000 % a year; you typed x.'],
    [{ unit: 'money_per_label', min: '0', max: '1000000' }, '-1', '-1', 'Between 0 and $1,000,000 per label; you typed -1.'],
    [{ unit: 'months', min: '1', max: '120', whole: true }, '1.5', '1.5', 'A whole number between 1 and 120 months; you typed 1.5.'],
    [{ unit: 'months', min: '1', max: '120', whole: true }, '40', '40', 'Expected at most 36, the horizon_months; you typed 40.'],
    [{ unit: 'labels', min: '0', max: '1000', above: true }, '0', '0', 'Above 0 and at most 1,000 labels; you typed 0.'],
    [{ unit: 'months', min: '1', max: '24', whole: true }, '', '', 'A whole number between 1 and 24 months; nothing is filled in.'],
    [{ unit: 'text' }, '', '', 'Expected at most 36, the horizon_months; nothing is filled in.'],
  ])) {
    assert.equal(problemWords(problem, /** @type {Input} */ (input), value, typed, typed, numberText('en'), format), want);
  }
  assert.equal(problemWords(problem, /** @type {Input} */ ({ unit: 'months', min: '1', max: '24', whole: true }), '3', undefined, '3', numberText('en'), format), 'Expected at most 36, the horizon_months; it is 3.');
  const price = /** @type {Input} */ ({ unit: 'money_per_label', min: '0', max: '1000000' });
  assert.equal(problemWords(problem, price, '-1', '-1', '-1', numberText('de'), german), 'Between 0 and 1.000.000 € per label; you typed -1.');
});
