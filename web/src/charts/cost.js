// The one-time costs by kind, as a table with a bar for each amount.
import { html, svg, nothing } from 'lit';
import { costKinds } from '../scenario/costs.js';
import { explainButton } from '../ui/explain-button.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */

/** @param {CandidateResult} candidate @param {Line[]} lines @param {Format} format */
export function costTable(candidate, lines, format) {
	const words = format.words.charts;
	const rows = lines
		.filter((line) => line.one_time)
		.map((line) => ({ ...line, amount: candidate.one_time[line.line] ?? '0' }));
	const largest = Math.max(1, ...rows.map(({ amount }) => Math.abs(Number(amount))));
	const zeroLines = rows.filter(({ amount }) => Number(amount) === 0).map(({ label }) => label);
	return html` <table class="costs">
			<caption class="hidden">
				${words.costTable}
			</caption>
			<thead class="hidden">
				<tr>
					<th scope="col">${words.what}</th>
					<th scope="col">${words.amount}</th>
				</tr>
			</thead>
			${costKinds.map((kind) =>
				group(
					words.kinds[kind],
					rows.filter((row) => row.kind === kind && Number(row.amount) !== 0),
					largest,
					format,
				),
			)}
			<tfoot>
				<tr>
					<th scope="row">${words.oneTimeTotal}</th>
					<td>${explainButton(format, { figure: 'one_time_total' }, format.exact(candidate.one_time_total))}</td>
				</tr>
			</tfoot>
		</table>
		${zeroLines.length ? html`<p class="quiet">${words.nothingFor({ lines: zeroLines })}</p>` : nothing}`;
}

/** @typedef {Line & {amount: string}} Row */
/** @param {{title: string, says: string}} kind @param {Row[]} rows @param {number} largest @param {Format} format */
function group({ title, says }, rows, largest, format) {
	if (!rows.length) return nothing;
	return html`<tbody>
		<tr class="kind">
			<th scope="rowgroup" colspan="2">${title} <span class="quiet">${says}</span></th>
		</tr>
		${rows.map(
			(row) =>
				html`<tr>
					<th scope="row">${row.label}<span class="says">${row.help}</span></th>
					<td>
						${explainButton(format, { figure: row.line }, format.exact(row.amount))}${bar(Number(row.amount) / largest)}
					</td>
				</tr>`,
		)}
	</tbody>`;
}

/** @param {number} share of the largest amount; negative amounts are refunds */
function bar(share) {
	const percent = Math.max(0.5, Math.abs(share) * 100);
	return html`<svg class="bar" aria-hidden="true" width="100%" height="6" preserveAspectRatio="none">
		${svg`
    <rect class=${share < 0 ? 'gain' : 'loss'} width="${percent}%" height="6" rx="1"></rect>`}
	</svg>`;
}
