// What differs from a preset, as the attribute "scenario" has it: what
// embed/start.js merges into the preset to have the same scenario again.
import { isObject } from '../embed/scenario-attributes.js';

/**
 * @param {any} base
 * @param {any} over
 * @param {string} [name] of both in what they stand in
 * @returns {any} undefined where nothing differs; null where something is taken away
 */
export function difference(base, over, name = '') {
  if (name === 'candidates') return ofCandidates(base, over);
  if (!isObject(base) || !isObject(over))
    return JSON.stringify(base) === JSON.stringify(over) ? undefined : (over ?? null);
  if (name === 'pricing' && base.model !== over.model) return over; // another way to price takes nothing over
  const keys = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  const differing = keys
    .map((key) => [key, difference(base[key], over[key], key)])
    .filter(([, value]) => value !== undefined);
  return differing.length ? Object.fromEntries(differing) : undefined;
}

/** One by one, each more as the first. @param {any[]} base @param {any[]} over */
function ofCandidates(base, over) {
  const differing = over.map((one, i) => difference(base[i] ?? base[0], one));
  return over.length === base.length && differing.every((one) => one === undefined)
    ? undefined
    : differing.map((one) => one ?? {});
}
