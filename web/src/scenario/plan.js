// The steps of a plan as one shows them.

/** @import { CandidateResult, Step } from './result.js' */

/** What falls on the end of a month; the other steps take whole months. @type {ReadonlySet<Step['step']>} */
export const milestones = new Set(['notice', 'cutover', 'contract_end', 'payback']);

/** Of those, what the contract with the incumbent sets. @type {ReadonlySet<Step['step']>} */
export const deadlines = new Set(['notice', 'contract_end']);

/** What the preparation is made of. @type {ReadonlySet<Step['step']>} */
const preparationSteps = new Set(['evaluation', 'security', 'legal', 'migration']);

/**
 * Each step once, in the order in which they begin, with its rounds; the
 * preparation only where none of its parts is there.
 * @param {Step[]} plan
 * @returns {{step: Step['step'], spans: Step[]}[]}
 */
export function stepsOf(plan) {
  const shown = plan.some(({ step }) => preparationSteps.has(step))
    ? plan.filter(({ step }) => step !== 'preparation')
    : plan;
  return [...new Set(shown.map(({ step }) => step))].map((step) => ({
    step,
    spans: shown.filter((other) => other.step === step),
  }));
}

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
