// Where the up-front cost comes from: the one-time lines by kind of cost. The
// table is the chart: each amount has its bar beside it.
import { html, svg, nothing } from 'lit';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Line} Line */
/** @typedef {import('../words/format.js').Format} Format */

/** @type {[kind: string, title: string, says: string][]} */
export const kinds = [
  ['cash', 'Cash', 'paid to somebody'],
  ['staff', 'Own staff', 'your people’s hours'],
  ['quality', 'Quality', 'what late or worse labels cost'],
  ['risk', 'Risk', 'expected losses'],
];

/**
 * @param {CandidateResult} candidate
 * @param {Line[]} lines
 * @param {Format} format
 */
export function costTable(candidate, lines, format) {
  const rows = lines.filter((line) => line.one_time).map((line) => ({ ...line, amount: candidate.one_time[line.line] ?? '0' }));
  const largest = Math.max(1, ...rows.map(({ amount }) => Math.abs(Number(amount))));
  const nothingFor = rows.filter(({ amount }) => Number(amount) === 0);
  return html`
    <table class="costs">
      <caption class="hidden">One-time cost of switching by line</caption>
      <thead class="hidden"><tr><th scope="col">What</th><th scope="col">Amount</th></tr></thead>
      ${kinds.map(([kind, title, says]) => group(title, says, rows.filter((row) => row.kind === kind && Number(row.amount) !== 0), largest, format))}
      <tfoot><tr><th scope="row">One-time total</th><td>${format.exact(candidate.one_time_total)}</td></tr></tfoot>
    </table>
    ${nothingFor.length ? html`<p class="quiet">Nothing falls due for: ${nothingFor.map((row) => row.label.toLowerCase()).join('; ')}.</p>` : nothing}`;
}

/**
 * @param {string} title
 * @param {string} says
 * @param {(Line & {amount: string})[]} rows
 * @param {number} largest
 * @param {Format} format
 */
function group(title, says, rows, largest, format) {
  if (!rows.length) return nothing;
  return html`<tbody>
    <tr class="kind"><th scope="rowgroup" colspan="2">${title} <span class="quiet">${says}</span></th></tr>
    ${rows.map((row) => html`<tr>
      <th scope="row">${row.label}<span class="says">${row.help}</span></th>
      <td><span>${format.exact(row.amount)}</span>${bar(Number(row.amount) / largest)}</td>
    </tr>`)}
  </tbody>`;
}

/** @param {number} share of the largest; below 0 is money back */
function bar(share) {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="6" preserveAspectRatio="none">${svg`
    <rect class=${share < 0 ? 'gain' : 'loss'} width="${Math.max(0.5, Math.abs(share) * 100)}%" height="6" rx="1"></rect>`}</svg>`;
}
