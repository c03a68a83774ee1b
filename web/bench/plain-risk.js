// How sure an answer is, as one would find out in plain JavaScript: the plain
// model, many times, with each uncertain input drawn at random.
import { npv, prepare } from './plain-model.js';

/**
 * An input by its JSON Pointer, triangular between low and high, peaking at the scenario's value.
 * @typedef {{pointer: string, low: number, value: number, high: number}} Uncertain
 */

/**
 * The risk of moving to the first candidate.
 * @param {import('../src/engine/types.js').Scenario} scenario
 * @param {Uncertain[]} uncertain independent of each other
 * @param {{trials?: number, random?: () => number}} [options] random draws evenly from 0 to 1
 * @returns {{p10: number, p50: number, p90: number, probability: number}} probability of a gain
 */
export function plainRisk(scenario, uncertain, { trials = 10_000, random = Math.random } = {}) {
  const trial = prepare(scenario);
  const candidate = trial.candidates[0];
  const inputs = uncertain.map((input) => ({ ...input, ...place(trial, input.pointer) }));
  const values = new Float64Array(trials);
  let gains = 0;
  for (let i = 0; i < trials; i++) {
    for (const input of inputs) input.object[input.name] = triangular(input, random());
    values[i] = npv(trial, candidate);
    if (values[i] > 0) gains++;
  }
  values.sort();
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => values[Math.floor(share * trials)]);
  return { p10, p50, p90, probability: gains / trials };
}

/** The object that a pointer leads into, and the name of the field. @param {any} root @param {string} pointer */
function place(root, pointer) {
  const path = pointer.split('/').slice(1);
  const name = /** @type {string} */ (path.pop());
  return { object: path.reduce((object, part) => object[part], root), name };
}

/** @param {Uncertain} input @param {number} share of the distribution that lies below */
function triangular({ low, value, high }, share) {
  const width = high - low;
  const below = (value - low) / width;
  if (share < below) return low + Math.sqrt(share * width * (value - low));
  return high - Math.sqrt((1 - share) * width * (high - value));
}
