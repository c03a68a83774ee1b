// What is wrong with a field, in the field's own unit and the reader's numbers.
import { isDecimal } from './number-text.js';
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
  const given = shown === '' ? 'nothing is filled in' : typing === undefined ? `it is ${shown}` : `you typed ${typing}`;
  if (!input || !isNumeric(input) || withinBounds(input, value)) return `Expected ${problem.accepted}; ${given}.`;
  return `${bounds(input, text, format)}; ${given}.`;
}

/**
 * What would be accepted, with fields called by their labels.
 * @param {Problem} problem
 * @param {Input[]} inputs the list
 */
export function acceptedWords({ accepted }, inputs) {
  return accepted.replace(/\b[a-z]+(_[a-z]+)+\b/g, (name) => inputs.find(({ pointer }) => pointer.endsWith(`/${name}`))?.label.toLowerCase() ?? name);
}

/** Where it is, another field stands in the way. @param {Input} input @param {string} value */
function withinBounds(input, value) {
  if (!isDecimal(value) || (input.whole && value.includes('.'))) return false;
  const [number, min] = [Number(value), Number(input.min)];
  return (input.above ? number > min : number >= min) && number <= Number(input.max);
}

/** The bounds of an input in words. @param {Input} input @param {NumberText} text @param {Format} format */
export function bounds(input, text, format) {
  const [min, max] = [input.min, input.max].map((end) => text.format(toField(input, String(end))));
  if (input.above) return `Above ${min} and at most ${withUnit(input, max, format)}`;
  return `${input.whole ? 'A whole number between' : 'Between'} ${min} and ${withUnit(input, max, format)}`;
}
