// The phases of a move: what happens in which months.

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {{name: string, from: number, to: number}} Phase from and to are ends of months */

/**
 * @param {CandidateResult} candidate
 * @returns {Phase[]} those that are not empty, in order
 */
export function phases({ plan, benefits, cutover_month: k }) {
  const horizon = benefits.length;
  const step = (/** @type {string} */ name) => plan.find((part) => part.step === name);
  const prepared = (step('preparation')?.from_month ?? k + 1) - 1;
  const parallel = (step('parallel')?.from_month ?? k + 1) - 1;
  const ramped = Math.min(horizon, step('ramp')?.to_month ?? k);
  return [
    { name: 'As today', from: 0, to: prepared },
    { name: 'Preparation', from: prepared, to: parallel },
    { name: 'Parallel run', from: parallel, to: k },
    { name: 'Ramp-up', from: k, to: ramped },
    { name: 'Steady', from: ramped, to: horizon },
  ].filter(({ from, to }) => to > from);
}

/**
 * The same as a line to read, since short phases have no room for their name.
 * @param {CandidateResult} candidate
 * @param {import('../words/format.js').Format} format
 */
export function phaseWords(candidate, format) {
  const moved = phases(candidate).filter(({ name }) => name !== 'As today' && name !== 'Steady');
  return `${moved.map(({ name, from, to }) => `${name}: ${span(candidate, from + 1, to, format)}`).join('; ')}.`;
}

/** @param {CandidateResult} candidate @param {number} first @param {number} last @param {import('../words/format.js').Format} format */
function span({ benefits }, first, last, format) {
  const [a, b] = [first, last].map((month) => format.month(month, benefits[month - 1].date));
  return first === last ? a : `${a} to ${b}`;
}
