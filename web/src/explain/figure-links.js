// Where a name in a formula leads.

/** @import { FigureInfo } from '../engine/types.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */

// Totals that a formula names, and which figure each is.
/** @type {Record<string, ExplainTarget>} */
const totals = {
  stay_total: { figure: 'total', branch: 'stay' },
  switch_total: { figure: 'total', branch: 'switch' },
  first_year: { figure: 'total', branch: 'stay' },
};

// Answers that a formula names; they are over the whole horizon.
const wholeHorizon = new Set([
  'npv',
  'first_year',
  'one_time_total',
  'settlement',
  'clawback',
  'export',
  'credit_refund',
]);

/**
 * The figure of the result that a name in a formula is, if it is one.
 * @param {string} name
 * @param {ExplainTarget} of the figure whose formula it stands in
 * @param {FigureInfo[]} figures
 * @returns {ExplainTarget | undefined}
 */
export function figureLink(name, { branch, month, cutover }, figures) {
  /** @type {ExplainTarget} */
  const at = {
    figure: name,
    ...(wholeHorizon.has(name) ? {} : { month }),
    ...(cutover === undefined ? {} : { cutover }),
  };
  if (name in totals) return { ...at, ...totals[name] };
  if (wholeHorizon.has(name) || name === 'discount') return at;
  if (name.startsWith('benefit')) return { ...at, figure: 'benefit' };
  return figures.some((figure) => figure.name === name && figure.sort === 'line') ? { ...at, branch } : undefined;
}
