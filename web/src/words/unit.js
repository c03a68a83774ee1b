// What a unit of the list of inputs means to somebody who reads a field.
import { shiftPoint } from '../scenario/decimals.js';

/** @import { Input } from '../engine/types.js' */

/** Whether numbers are fractions in the scenario and per cent on the page. @param {string} unit */
export const isShare = (unit) => unit === 'share' || unit === 'rate';

/** How far the decimal point of a field stands to the right of the scenario's. @param {Input} input */
const decimalShift = (input) => (isShare(input.unit) ? 2 : 0);

/** The scenario's number as the field shows it. @param {Input} input @param {string} decimal */
export const toField = (input, decimal) => shiftPoint(decimal, decimalShift(input));

/** The field's number as the scenario holds it. @param {Input} input @param {string} decimal */
export const fromField = (input, decimal) => shiftPoint(decimal, -decimalShift(input));

/** Whether the input's value is an amount of the currency. @param {Input} input */
export const isMoney = (input) => input.unit.startsWith('money');

/**
 * What stands before and behind the number in its field; the currency's sign
 * is where the language has it.
 * @param {Input} input
 * @param {import('./format.js').Format} format
 */
export function unitAffixes(input, { symbol, symbolFirst, words }) {
  const word = words.fields.units[input.unit] ?? '';
  if (!isMoney(input)) return { before: '', after: word };
  return symbolFirst ? { before: symbol, after: word } : { before: '', after: `${symbol} ${word}`.trim() };
}

/**
 * What a unit is called where no number is: the currency by its code.
 * @param {Input} input
 * @param {import('./format.js').Format} format
 */
export const unitName = (input, { currency, words }) =>
  `${isMoney(input) ? currency : ''} ${words.fields.units[input.unit] ?? ''}`.trim();

/**
 * The scenario's number as its field has it written.
 * @param {Input} input
 * @param {string} decimal
 * @param {import('../text/number-format.js').NumberFormat} text
 * @param {import('./format.js').Format} format
 */
export const fieldText = (input, decimal, text, format) =>
  text.format(toField(input, decimal), isMoney(input) ? format.digits : 0);

/**
 * The scenario's number with its unit, as one says it.
 * @param {Input} input
 * @param {string} decimal
 * @param {import('../text/number-format.js').NumberFormat} text
 * @param {import('./format.js').Format} format
 * @param {{short?: boolean}} [options] short where there is room for little
 */
export function withUnit(input, decimal, text, format, { short = false } = {}) {
  const bare = fieldText(input, decimal, text, format);
  const number = isMoney(input) ? format.withSymbol(bare) : bare;
  const n = Number(toField(input, decimal));
  return format.words.fields.quantities[input.unit]?.({ number, n, short }) ?? number;
}

/**
 * What may be typed into its field.
 * @param {Input} input
 * @param {import('./format.js').Format} format
 * @returns {import('../text/number-format.js').Expected}
 */
export function expectedNumber(input, { currency, words: { fields } }) {
  const quantities = [1, 2].map((n) => fields.quantities[input.unit]?.({ number: '', n, short: false }).trim() ?? '');
  return {
    currency: isMoney(input) ? currency : undefined,
    percent: isShare(input.unit),
    units: [fields.units[input.unit] ?? '', ...quantities],
  };
}

/** Whether the input's value is a number. @param {Input} input */
export const isNumeric = (input) => input.min !== undefined;
