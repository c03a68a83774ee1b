// What a rule of the estimator accepts, in the reader's language and numbers.
import { toField, withUnit } from '../words/unit.js';

/** @import { Input, Rule } from '../engine/types.js' */
/** @import { NumberFormat } from '../text/number-format.js' */
/** @import { Format } from '../words/format.js' */

/**
 * What the field of an input accepts, as a clause.
 * @param {Rule} rule
 * @param {Input} input
 * @param {(pointer: string) => Input | undefined} inputOf
 * @param {NumberFormat} text
 * @param {Format} format
 * @returns {string}
 */
export function ruleText(rule, input, inputOf, text, format) {
  const { problems } = format.words;
  if (rule.name !== 'number') return problems.expected({ accepted: accepted(rule, input, inputOf, text, format) });
  const { digits, exponent } = rule;
  return digits
    ? problems.inDigits({ bounds: bounds(input, text, format), digits, exponent })
    : bounds(input, text, format);
}

/**
 * The same as a noun, with numbers in the input's unit where there is one.
 * @param {Rule} rule
 * @param {Input | undefined} input
 * @param {(pointer: string) => Input | undefined} inputOf
 * @param {NumberFormat} text
 * @param {Format} format
 * @returns {string}
 */
export function accepted(
  { name, low = '', high = '', low_field = '', high_field = '', choices = [], model },
  input,
  inputOf,
  text,
  format,
) {
  const {
    problems: { rules },
    fields: { pricingModels },
  } = format.words;
  const words = rules[name];
  if (typeof words === 'string') return words;
  const said = (/** @type {string} */ decimal) =>
    input && decimal ? withUnit(input, decimal, text, format) : text.format(decimal);
  const label = (/** @type {string} */ pointer) => inputOf(pointer)?.label ?? pointer;
  const fields = { lowField: label(low_field), highField: label(high_field) };
  return words({
    low: said(low),
    high: said(high),
    ...fields,
    choices: choices.join(', '),
    model: model ? pricingModels[model] : '',
  });
}

/** The bounds of an input. @param {Input} input @param {NumberFormat} text @param {Format} format */
export function bounds(input, text, format) {
  const { above, between, betweenWhole } = format.words.problems;
  const ends = {
    min: text.format(toField(input, String(input.min))),
    max: withUnit(input, String(input.max), text, format),
  };
  return (input.above ? above : input.whole ? betweenWhole : between)(ends);
}
