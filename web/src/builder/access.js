// What visitors may do with each input: change it, only see it, or neither. It
// is kept as the attributes "locked" and "hidden-inputs" have it.
import { covers } from '../embed/settings.js';

/** @typedef {'open' | 'locked' | 'hidden'} Access */

/** @type {Record<'locked' | 'hidden', string>} */
const attributes = { locked: 'locked', hidden: 'hidden-inputs' };

/**
 * @param {Record<string, string>} given the widget's attributes
 * @param {string} input its pattern
 * @returns {Access}
 */
export function accessTo(given, input) {
  const within = (/** @type {'locked' | 'hidden'} */ access) =>
    patterns(given, access).some((pattern) => covers(pattern, input));
  return within('hidden') ? 'hidden' : within('locked') ? 'locked' : 'open';
}

/**
 * The attributes that give some inputs another access.
 * @param {Record<string, string>} given the widget's attributes
 * @param {string[]} all patterns of every input
 * @param {string[]} changed those that get it
 * @param {Access} access
 * @returns {[name: string, value: string | undefined][]} undefined where there is none
 */
export function withAccess(given, all, changed, access) {
  return /** @type {const} */ (['locked', 'hidden']).map((of) => {
    const inputs = all.filter((input) => (changed.includes(input) ? access : accessTo(given, input)) === of);
    return [attributes[of], shortest(inputs, all).join(' ') || undefined];
  });
}

/** @param {Record<string, string>} given @param {'locked' | 'hidden'} access */
const patterns = (given, access) => (given[attributes[access]] ?? '').split(/\s+/).filter(Boolean);

/**
 * The fewest patterns that cover some inputs and no others.
 * @param {string[]} inputs
 * @param {string[]} all
 */
export function shortest(inputs, all) {
  /** @type {string[]} */
  const found = [];
  for (const input of inputs) {
    if (found.some((pattern) => covers(pattern, input))) continue;
    const wider = ancestors(input).find((pattern) => all.every((one) => !covers(pattern, one) || inputs.includes(one)));
    found.push(wider ?? input);
  }
  return found;
}

/** What an input is below, the widest first; not the list of candidates, to which visitors may add. @param {string} input */
function ancestors(input) {
  const parts = input.split('/');
  return parts
    .slice(2)
    .map((_, i) => parts.slice(0, i + 2).join('/'))
    .filter((pattern) => pattern !== '/candidates');
}
