import { rangeAt } from '../scenario/ranges.js';

/** The part of the form: the key inputs or all inputs. @typedef {'quick' | 'all'} Place */

/** Returns the id of a field's control. @param {string} pointer @param {Place} place */
export function idOf(pointer, place) {
  const range = rangeAt(pointer);
  return `${range?.end ?? place}${(range?.input ?? pointer).replaceAll('/', '-')}`;
}
