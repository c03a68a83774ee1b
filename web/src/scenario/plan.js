// The steps of a plan as one shows them.

/** @import { Step } from '../engine/types.js' */

/** What falls on the end of a month; the other steps take whole months. @type {ReadonlySet<Step['step']>} */
export const moments = new Set(['notice', 'cutover', 'contract_end', 'payback']);

/** Of those, what the contract with the incumbent sets. @type {ReadonlySet<Step['step']>} */
export const deadlines = new Set(['notice', 'contract_end']);

/** What the preparation is made of. @type {ReadonlySet<Step['step']>} */
const prepared = new Set(['evaluation', 'security', 'legal', 'migration']);

/**
 * Each step once, in the order in which they begin, with its rounds; the
 * preparation only where none of its parts is there.
 * @param {Step[]} plan
 * @returns {{step: Step['step'], spans: Step[]}[]}
 */
export function stepsOf(plan) {
  const shown = plan.some(({ step }) => prepared.has(step)) ? plan.filter(({ step }) => step !== 'preparation') : plan;
  return [...new Set(shown.map(({ step }) => step))].map((step) => ({
    step,
    spans: shown.filter((other) => other.step === step),
  }));
}
