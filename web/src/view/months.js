// Every line of every month of both futures, for whoever checks the sums.
import { html } from 'lit';

/** @typedef {import('../engine/types.js').Branch} Branch */
/** @typedef {import('../engine/types.js').Line} Line */
/** @typedef {import('../engine/types.js').Result} Result */
/** @typedef {import('../words/format.js').Format} Format */

/**
 * @param {Result} result
 * @param {Line[]} lines
 * @param {import('./answers.js').View} view
 */
export function monthTables({ stay, candidates: [candidate] }, lines, { format, disclosures }) {
  return html`
    ${disclosures.draw('staying', 'figures', 'Staying, line by line', () => months('Cost of staying', stay, lines, format))}
    ${disclosures.draw('switching', 'figures', 'Switching, line by line', () => months('Cost of switching', candidate.switch, lines, format))}`;
}

/** @param {string} caption @param {Branch} branch @param {Line[]} lines @param {Format} format */
function months(caption, branch, lines, format) {
  const used = lines.filter(({ line }) => branch.months.some((month) => Number(month.lines[line] ?? 0) !== 0));
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}><table>
    <caption>${caption}; lines that are 0 in every month are left out</caption>
    <thead><tr><th scope="col">Month</th>${used.map(({ label }) => html`<th scope="col">${label}</th>`)}<th scope="col">Total</th></tr></thead>
    <tbody>${branch.months.map((month) => html`<tr><th scope="row">${format.month(month.month, month.date)}</th>
      ${used.map(({ line }) => html`<td>${month.lines[line] === undefined ? '' : format.exact(month.lines[line])}</td>`)}
      <td>${format.exact(month.total)}</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">Total</th>${used.map(() => html`<td></td>`)}<td>${format.exact(branch.total)}</td></tr>
      <tr><th scope="row">Present value</th>${used.map(() => html`<td></td>`)}<td>${format.exact(branch.present_value)}</td></tr></tfoot>
  </table></div>`;
}
