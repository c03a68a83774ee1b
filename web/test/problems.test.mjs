import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFormat } from '../src/text/number-format.js';
import { accepted, problemText, ruleText } from '../src/fields/problems.js';
import { Format } from '../src/words/format.js';

/** @import { Input, Rule } from '../src/engine/types.js' */

const format = new Format('en', 'USD', 2);
const german = new Format('de', 'EUR', 2);
const labelled = (/** @type {string} */ pointer) =>
  pointer === '/horizon_months' ? entry({ label: 'Horizon' }) : undefined;
const texts = [numberFormat('en'), numberFormat('de')];

/** @param {Partial<Input>} input */
const entry = (input) => /** @type {Input} */ (input);

const months = { unit: 'months', min: '1', max: '24', whole: true };
const atMost = { name: 'at_most', high: '36', high_field: '/horizon_months' };

test('a problem names what its rule accepts, in the unit of the field', () => {
  for (const [rule, input, want] of /** @type {[Partial<Rule>, Partial<Input>, string][]} */ ([
    [{}, { unit: 'share', min: '0', max: '1' }, 'Between 0 and 100 %'],
    [{}, { unit: 'rate', min: '-0.9', max: '10' }, 'Between -90 and 1,000 % a year'],
    [{}, { unit: 'money_per_label', min: '0', max: '1000000' }, 'Between 0 and $1,000,000 per label'],
    [{}, months, 'A whole number between 1 and 24 months'],
    [{}, { unit: 'labels', min: '0', max: '1000', above: true }, 'Above 0 and at most 1,000 labels'],
    [
      { digits: 30, exponent: 30 },
      { unit: 'share', min: '0', max: '1' },
      'Between 0 and 100 %, in at most 30 digits and with an exponent from -30 to 30',
    ],
    [atMost, months, 'Expected at most 36 months, the horizon'],
    [
      { name: 'at_most_value', high: '0.1' },
      { unit: 'rate', min: '0', max: '1' },
      'Expected at most the value itself, 10 % a year',
    ],
    [
      { name: 'not_with_model', model: 'hourly' },
      { unit: 'money_per_label', min: '0', max: '1' },
      'Expected no such field with the pricing model By the hour',
    ],
  ])) {
    assert.equal(
      ruleText(/** @type {Rule} */ ({ name: 'number', ...rule }), entry(input), labelled, texts[0], format),
      want,
    );
  }
  assert.equal(
    ruleText(
      { name: 'number' },
      entry({ unit: 'money_per_label', min: '0', max: '1000000' }),
      labelled,
      texts[1],
      german,
    ),
    'Between 0 and 1.000.000 € per label',
  );
});

test('an unlisted field has no unit, and keeps its pointer as its name', () => {
  assert.equal(
    accepted(/** @type {Rule} */ (atMost), undefined, () => undefined, texts[0], format),
    'at most 36, the /horizon_months',
  );
  assert.equal(accepted({ name: 'number' }, undefined, labelled, texts[0], format), 'a number');
});

test('a problem quotes the typed text, or the current value, or says that the field is empty', () => {
  const message = (/** @type {string | undefined} */ typing, /** @type {string} */ shown) =>
    problemText('Between 0 and 100 %', typing, shown, format);
  assert.equal(message('140', '140'), 'Between 0 and 100 %; you typed 140.');
  assert.equal(message(undefined, '140'), 'Between 0 and 100 %; it is 140.');
  assert.equal(message('', ''), 'Between 0 and 100 %; nothing is filled in.');
});
