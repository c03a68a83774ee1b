import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliderRange } from '../src/fields/slider.js';

/** @type {[string, any, string][]} name, input, value of the preset */
const cases = [
  ['volume', { unit: 'labels', min: '0', max: '1000000000000', low: '0.7', high: '1.4', relative: true }, '60000'],
  ['price', { unit: 'money_per_label', min: '0', max: '1000000' }, '0.85'],
  ['accuracy', { unit: 'share', min: '0', max: '1' }, '0.94'],
  ['months', { unit: 'months', min: '0', max: '120', whole: true }, '8'],
  ['rate', { unit: 'rate', min: '-0.5', max: '1', low: '0', high: '0.09' }, '0.05'],
  ['count', { unit: 'count', min: '0', max: '1000', whole: true }, '2'],
  ['nothing yet', { unit: 'money', min: '0', max: '1000000000000' }, '0'],
  ['at its bound', { unit: 'months', min: '1', max: '24', whole: true }, '24'],
];

test('a slider covers the preset’s value, within the bounds, in readable steps', () => {
  for (const [name, input, value] of cases) {
    const { min, max, step } = sliderRange(input, value);
    assert.ok(min >= Number(input.min) && max <= Number(input.max), `${name}: ${min}..${max}`);
    assert.ok(min <= Number(value) && Number(value) <= max, `${name}: ${value} in ${min}..${max}`);
    assert.ok(min < max, name);
    assert.match(step.toExponential(), /^[125]e/, `${name}: ${step}`);
    if (input.whole) assert.equal(step, 1, name);
    assert.ok((max - min) / step >= 8, `${name}: ${min}..${max} by ${step}`);
  }
});
