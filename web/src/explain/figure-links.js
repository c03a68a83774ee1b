// Links from names in formulas to figures.

/** @import { FigureInfo } from '../engine/types.js' */
/** @import { ExplainTarget } from '../ui/explain-button.js' */

/** The figures of totals that formulas name. @type {Record<string, ExplainTarget>} */
const totals = {
  stay_total: { figure: 'total', branch: 'stay' },
  switch_total: { figure: 'total', branch: 'switch' },
  first_year: { figure: 'total', branch: 'stay' },
};

/** Figures over the whole horizon that formulas name. */
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
 * Returns the figure that a name in a formula stands for, if any.
 * @param {string} name
 * @param {ExplainTarget} from the figure with the formula
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
