// What is wrong with a field, in the field's own unit and the reader's numbers.
import { isDecimal } from '../decimal.js';
import { isNumeric, toField, withUnit } from './unit.js';

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../engine/types.js').Problem} Problem */
/** @typedef {import('./number-text.js').NumberText} NumberText */
/** @typedef {import('../words/format.js').Format} Format */

/**
 * @param {Problem} problem
 * @param {Input | undefined} input
 * @param {string} value as the scenario holds it
 * @param {string | undefined} typing what is being typed in the field
 * @param {string} shown what the field shows
 * @param {NumberText} text
 * @param {Format} format
 */
export function problemWords(problem, input, value, typing, shown, text, format) {
  const { problems } = format.words;
  const inBounds = !input || !isNumeric(input) || withinBounds(input, value);
  const accepted = inBounds ? problems.expected(problem) : bounds(input, text, format);
  if (shown === '') return problems.missing({ bounds: accepted });
  return typing === undefined ? problems.is({ bounds: accepted, value: shown }) : problems.typed({ bounds: accepted, value: typing });
}

/**
 * Why a text was not taken for a number of the field.
 * @param {import('./number-text.js').Reading} reading
 * @param {string} typed
 * @param {NumberText} text
 * @param {Format} format
 */
export function refusalWords(reading, typed, text, { words: { problems }, locale, currency }) {
  switch (reading.refused) {
    case 'other_currency':
      return problems.otherCurrency({ typed, currency: new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency });
    case 'currency':
      return problems.noMoney({ typed });
    case 'percent':
      return problems.noShare({ typed });
    case 'ambiguous':
      return problems.ambiguous({ typed, readings: (reading.readings ?? []).map((number) => text.format(number)) });
    default:
      return undefined;
  }
}

/** Where it is, another field stands in the way. @param {Input} input @param {string} value */
function withinBounds(input, value) {
  if (!isDecimal(value) || (input.whole && value.includes('.'))) return false;
  const [number, min] = [Number(value), Number(input.min)];
  return (input.above ? number > min : number >= min) && number <= Number(input.max);
}

/** The bounds of an input in words. @param {Input} input @param {NumberText} text @param {Format} format */
export function bounds(input, text, format) {
  const { above, between, betweenWhole } = format.words.problems;
  const ends = { min: text.format(toField(input, String(input.min))), max: withUnit(input, String(input.max), text, format) };
  return (input.above ? above : input.whole ? betweenWhole : between)(ends);
}
