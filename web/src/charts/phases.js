// The phases of a move: what happens in which months.

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Scenario} Scenario */
/** @typedef {{name: string, from: number, to: number}} Phase from and to are ends of months */

// After this many half-lives the new workforce is within 5 % of its full speed.
const rampHalfLives = Math.log2(20);

/**
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @returns {Phase[]} those that are not empty, in order
 */
export function phases({ cutover_month: k }, { horizon_months: months, candidates: [{ transition }] }) {
  const horizon = Number(months);
  const lead = Number(transition.lead_months);
  const parallel = Number(transition.parallel_months);
  const ramped = Math.min(horizon, k + Math.ceil(Number(transition.ramp_half_life) * rampHalfLives));
  return [
    { name: 'As today', from: 0, to: k - lead },
    { name: 'Preparation', from: k - lead, to: k - parallel },
    { name: 'Parallel run', from: k - parallel, to: k },
    { name: 'Ramp-up', from: k, to: ramped },
    { name: 'Steady', from: ramped, to: horizon },
  ].filter(({ from, to }) => to > from);
}

/**
 * The same as a line to read, since short phases have no room for their name.
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {import('../words/format.js').Format} format
 */
export function phaseWords(candidate, scenario, format) {
  const moved = phases(candidate, scenario).filter(({ name }) => name !== 'As today' && name !== 'Steady');
  return `${moved.map(({ name, from, to }) => `${name}: ${span(candidate, from + 1, to, format)}`).join('; ')}.`;
}

/** @param {CandidateResult} candidate @param {number} first @param {number} last @param {import('../words/format.js').Format} format */
function span({ benefits }, first, last, format) {
  const [a, b] = [first, last].map((month) => format.month(month, benefits[month - 1].date));
  return first === last ? a : `${a} to ${b}`;
}
