// What a unit of the list of inputs means to somebody who reads a field.
import { shift } from './number-text.js';

/** @typedef {import('../engine/types.js').Input} Input */

// Shares are fractions in the scenario and per cent on the page.
const percent = new Set(['share', 'rate']);

/** How far the decimal point of a field stands to the right of the scenario's. @param {Input} input */
const places = (input) => (percent.has(input.unit) ? 2 : 0);

/** The scenario's number as the field shows it. @param {Input} input @param {string} decimal */
export const toField = (input, decimal) => shift(decimal, places(input));

/** The field's number as the scenario holds it. @param {Input} input @param {string} decimal */
export const fromField = (input, decimal) => shift(decimal, -places(input));

/** @type {Record<string, string>} */
const words = {
  share: '%',
  rate: '% a year',
  hours: 'hours',
  minutes: 'minutes',
  months: 'months',
  labels: 'labels',
  points: 'points',
};

/**
 * What stands behind the number in its field.
 * @param {Input} input
 * @param {string} symbol of the currency
 */
export function unitWords(input, symbol) {
  switch (input.unit) {
    case 'money':
      return symbol;
    case 'money_per_label':
      return `${symbol} per label`;
    case 'money_per_hour':
      return `${symbol} per hour`;
    default:
      return words[input.unit] ?? '';
  }
}

/** Whether the input's value is a number. @param {Input} input */
export const isNumeric = (input) => input.min !== undefined;
