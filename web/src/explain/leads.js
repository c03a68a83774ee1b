// Where a name in a formula leads.

/** @import { FigureInfo } from '../engine/types.js' */
/** @import { Opened } from '../ui/opens.js' */

// Totals that a formula names, and which figure each is.
/** @type {Record<string, Opened>} */
const totals = {
  stay_total: { figure: 'total', branch: 'stay' },
  switch_total: { figure: 'total', branch: 'switch' },
  first_year: { figure: 'total', branch: 'stay' },
};

// Answers that a formula names; they are over the whole horizon.
const whole = new Set(['npv', 'first_year', 'one_time_total', 'settlement', 'clawback', 'export', 'credit_refund']);

/**
 * The figure of the result that a name in a formula is, if it is one.
 * @param {string} name
 * @param {Opened} of the figure whose formula it stands in
 * @param {FigureInfo[]} figures
 * @returns {Opened | undefined}
 */
export function leadsTo(name, { branch, month, cutover }, figures) {
  /** @type {Opened} */
  const at = { figure: name, ...(whole.has(name) ? {} : { month }), ...(cutover === undefined ? {} : { cutover }) };
  if (name in totals) return { ...at, ...totals[name] };
  if (whole.has(name) || name === 'discount') return at;
  if (name.startsWith('benefit')) return { ...at, figure: 'benefit' };
  return figures.some((figure) => figure.name === name && figure.sort === 'line') ? { ...at, branch } : undefined;
}
