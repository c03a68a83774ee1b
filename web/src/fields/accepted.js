// The estimator says in English what it accepts; here that is taken apart, so
// that every language can say it.

/** @typedef {import('../engine/types.js').Input} Input */
/** @typedef {import('../words/format.js').Format} Format */
/** @typedef {import('./number-text.js').NumberText} NumberText */

/** Each sentence of the estimator by its name in the catalogue; what is named in it goes into the language's own. @type {[name: keyof Format['words']['problems']['accepted'], form: RegExp][]} */
const forms = [
  ['inDigits', /^(?<accepted>.+), in at most (?<digits>\d+) digits and with an exponent from -\d+ to (?<exponent>\d+)$/],
  ['fromTo', /^a number from (?<low>\S+) to (?<high>\S+)$/],
  ['wholeFromTo', /^a whole number from (?<low>\S+) to (?<high>\S+)$/],
  ['aboveUpTo', /^a number above (?<low>\S+) and up to (?<high>\S+)$/],
  ['just', /^the number (?<low>\S+)$/],
  ['number', /^a number$/],
  ['yesNo', /^true or false$/],
  ['oneOf', /^one of (?<choices>.+)$/],
  ['currency', /^an ISO 4217 currency code such as USD$/],
  ['calendarMonth', /^a month such as 2027-01, from 1900-01 to 2199-12$/],
  ['text', /^a text of 1 to (?<high>\d+) valid characters$/],
  ['items', /^a list of 1 to (?<high>\d+) items$/],
  ['notWithModel', /^no such field with the pricing model (?<model>\S+)$/],
  ['labelsAbove', /^a number of labels above (?<low>\S+)$/],
  ['noUpperEnd', /^no upper end on the last tier$/],
  ['atMostValue', /^at most the value, (?<high>\S+)$/],
  ['atLeastValue', /^at least the value, (?<low>\S+)$/],
  ['atMost', /^at most (?<high>\S+), the (?<field>\w+)$/],
  ['monthBetween', /^a month from (?<low>\S+), the (?<lowField>\w+), to (?<high>\S+), the (?<highField>\w+)$/],
  ['pointer', /^the JSON Pointer of a number that this scenario gives$/],
  ['noRange', /^no range for a whole number$/],
];

/**
 * What would be accepted, in the reader's language and numbers, with fields
 * called by their labels; as the estimator has it where there is no such form.
 * @param {string} accepted
 * @param {Input[]} inputs the list
 * @param {NumberText} text
 * @param {Format} format
 * @returns {string}
 */
export function acceptedWords(accepted, inputs, text, format) {
  for (const [name, form] of forms) {
    const found = form.exec(accepted);
    if (!found) continue;
    const words = format.words.problems.accepted[name];
    return typeof words === 'string' ? words : words(/** @type {any} */ (said(found.groups ?? {}, inputs, text, format)));
  }
  return accepted;
}

/**
 * @param {Record<string, string>} groups
 * @param {Input[]} inputs
 * @param {NumberText} text
 * @param {Format} format
 */
function said(groups, inputs, text, format) {
  const entries = Object.entries(groups).map(([name, value]) => {
    if (name === 'accepted') return [name, acceptedWords(value, inputs, text, format)];
    if (/field$/i.test(name)) return [name, inputs.find(({ pointer }) => pointer.endsWith(`/${value}`))?.label ?? value];
    if (name === 'model') return [name, format.words.fields.pricingModels[/** @type {'hourly'} */ (value)] ?? value];
    return [name, name === 'choices' ? value : text.format(value.replaceAll(',', ''))];
  });
  return Object.fromEntries(entries);
}
