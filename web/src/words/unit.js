// Units of inputs as fields and sentences show them.
import { shiftPoint } from '../scenario/decimals.js';
import { numberFormat } from '../text/number-format.js';

/** @import { Input } from '../engine/types.js' */

/** Reports whether numbers are fractions in the scenario and per cent on the page. @param {string} unit */
export const isShare = (unit) => unit === 'share' || unit === 'rate';

/** Places by which a field shifts the decimal point of the scenario's number to the right. @param {Input} input */
const decimalShift = (input) => (isShare(input.unit) ? 2 : 0);

/** Converts the scenario's number to the field's. @param {Input} input @param {string} decimal */
export const toField = (input, decimal) => shiftPoint(decimal, decimalShift(input));

/** Converts the field's number to the scenario's. @param {Input} input @param {string} decimal */
export const fromField = (input, decimal) => shiftPoint(decimal, -decimalShift(input));

/** Reports whether the input's value is an amount of the currency. @param {Input} input */
export const isMoney = (input) => input.unit.startsWith('money');

/**
 * Returns what the field shows before and after the number; the currency's symbol
 * is on the side that the language uses.
 * @param {Input} input
 * @param {import('./format.js').Format} format
 */
export function unitAffixes(input, { symbol, symbolFirst, words }) {
	const word = words.fields.units[input.unit] ?? '';
	if (!isMoney(input)) return { before: '', after: word };
	return symbolFirst ? { before: symbol, after: word } : { before: '', after: `${symbol} ${word}`.trim() };
}

/**
 * Names a unit without a number; the currency by its code.
 * @param {Input} input
 * @param {import('./format.js').Format} format
 */
export const unitName = (input, { currency, words }) =>
	`${isMoney(input) ? currency : ''} ${words.fields.units[input.unit] ?? ''}`.trim();

/**
 * Formats the scenario's number for its field.
 * @param {Input} input
 * @param {string} decimal
 * @param {import('../text/number-format.js').NumberFormat} text
 * @param {import('./format.js').Format} format
 */
export const fieldText = (input, decimal, text, format) =>
	text.format(toField(input, decimal), isMoney(input) ? format.digits : 0);

/**
 * Formats the scenario's number with its unit for a sentence.
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
 * Describes what the field accepts: currency, per cent, and the words of the unit.
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

/** Reports whether the input's value is a number. @param {Input} input */
export const isNumeric = (input) => input.min !== undefined;

/**
 * Formats the value of any input for a table; input is undefined for a value that is not in the list.
 * @param {Input | undefined} input
 * @param {unknown} value
 * @param {{none: string, yes: string, no: string}} words
 * @param {import('./format.js').Format} format
 */
export function valueText(input, value, words, format) {
	if (value === undefined) return words.none;
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (input && isNumeric(input)) return withUnit(input, String(value), numberFormat(format.locale), format);
	return format.words.fields.pricingModels[/** @type {'tiered'} */ (value)] ?? String(value);
}
