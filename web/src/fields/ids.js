// What a field's control is called in the page.
import { rangeAt } from '../scenario/ranges.js';

/** Where a field stands: among the few of the quick view or among all. @typedef {'quick' | 'all'} Place */

/** The id of a field's control. @param {string} pointer @param {Place} place */
export function idOf(pointer, place) {
  const range = rangeAt(pointer);
  return `${range?.end ?? place}${(range?.input ?? pointer).replaceAll('/', '-')}`;
}
