// The phases of a move: what happens in which months.

/** @import { CandidateResult } from '../engine/types.js' */
/** @typedef {'as-today' | 'preparation' | 'parallel-run' | 'ramp-up' | 'steady'} PhaseName */
/** @typedef {{phase: PhaseName, from: number, to: number}} Phase from and to are ends of months */

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
  /** @type {Phase[]} */
  const all = [
    { phase: 'as-today', from: 0, to: prepared },
    { phase: 'preparation', from: prepared, to: parallel },
    { phase: 'parallel-run', from: parallel, to: k },
    { phase: 'ramp-up', from: k, to: ramped },
    { phase: 'steady', from: ramped, to: horizon },
  ];
  return all.filter(({ from, to }) => to > from);
}

/**
 * The same as a line to read, since short phases have no room for their name.
 * @param {CandidateResult} candidate
 * @param {import('../words/format.js').Format} format
 */
export function phaseWords(candidate, format) {
  const { charts } = format.words;
  const moved = phases(candidate).filter(({ phase }) => phase !== 'as-today' && phase !== 'steady');
  const named = (/** @type {number} */ month) => format.month(month, candidate.benefits[month - 1].date);
  return charts.phaseList({
    phases: moved.map(({ phase, from, to }) => ({ name: charts.phases[phase], from: named(from + 1), to: named(to) })),
  });
}
