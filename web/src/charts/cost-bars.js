// What switching costs once, saves afterwards and leaves over, and its present value: bars from zero, cash first.
import { scaleLinear } from 'd3-scale';
import { html, nothing, svg } from 'lit';
import { costKinds } from '../scenario/costs.js';
import { figure, textWidth } from './chart.js';
import { explainButton } from '../ui/explain-button.js';

/** @import { CandidateResult, Kind, Line } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext, table } from './chart.js' */

/**
 * Positive: to the visitor's benefit.
 * @typedef {{name: string, amount: number, text: string, kind: 'gain' | 'loss' | 'total'}} Bar
 */

/**
 * Amounts in one unit, whose sums hold as displayed.
 * @typedef {{unit: number, once: Record<Kind, number>, cost: number, saved: number, net: number}} CostAmounts
 */

const size = 12.5; // font size, px
const thickness = 16; // of a bar, px
const boldWidth = 1.1; // of the total's amount, compared with the others

/**
 * Rounds to the unit of the one-time total's third digit, or of the saving's fifth if that is coarser.
 * @param {Pick<CandidateResult, 'one_time_by_kind' | 'one_time_total' | 'saving_total'>} candidate
 * @returns {CostAmounts}
 */
export function costAmounts({ one_time_by_kind: once, one_time_total: total, saving_total: saving }) {
	const digitsOf = (/** @type {string} */ amount, /** @type {number} */ digits) =>
		Number(amount) ? 10 ** (Math.floor(Math.log10(Math.abs(Number(amount)))) - digits + 1) : 0;
	const unit = Math.max(0.01, Number(total) ? digitsOf(total, 3) : digitsOf(saving, 3), digitsOf(saving, 5));
	const inUnits = (/** @type {string} */ amount) => Number(amount) / unit;
	const rounded = apportioned(
		costKinds.map((kind) => inUnits(once[kind])),
		Math.round(inUnits(total)),
	);
	const [cost, saved] = [Math.round(inUnits(total)) * unit, Math.round(inUnits(saving)) * unit];
	return {
		unit,
		once: /** @type {Record<Kind, number>} */ (
			Object.fromEntries(costKinds.map((kind, i) => [kind, rounded[i] * unit]))
		),
		cost,
		saved,
		net: saved - cost,
	};
}

/**
 * Rounds parts to integers with a given sum: those nearest to the next integer go up.
 * @param {number[]} parts
 * @param {number} total
 */
function apportioned(parts, total) {
	const down = parts.map(Math.floor);
	const missing = total - down.reduce((sum, part) => sum + part, 0);
	const order = parts.map((part, i) => ({ i, rest: part - down[i] })).sort((a, b) => b.rest - a.rest);
	for (const { i } of order.slice(0, missing)) down[i]++;
	return down;
}

/** @param {CandidateResult} candidate @param {string} says a sentence @param {ChartContext} view */
export function costBars(candidate, says, view) {
	const { format } = view;
	const words = format.words.costs;
	const { once, saved, net, unit } = costAmounts(candidate);
	/** @param {string} name @param {number} amount @returns {Bar} */
	const bar = (name, amount) => ({
		name,
		amount,
		text: signed(amount, format.inUnit(Math.abs(amount), unit), format),
		kind: amount < 0 ? 'loss' : 'gain',
	});
	const npv = Number(candidate.npv);
	/** @type {Bar[]} */
	const bars = [
		...costKinds.filter((kind) => once[kind]).map((kind) => bar(words.once[kind], -once[kind])),
		bar(words.saved, saved),
		{ ...bar(words.net, net), kind: 'total' },
		{ name: words.worth, amount: npv, text: signed(npv, format.size(candidate.npv), format), kind: 'total' },
	];
	return figure(
		{
			id: 'cost',
			name: words.table,
			says,
			...drawn(bars, view),
			numbers: () => byKind(candidate, format),
		},
		view,
	);
}

/** @param {number} amount @param {string} size @param {Format} format */
function signed(amount, size, format) {
	const { more, less } = format.words.costs;
	return (amount < 0 ? less : more)({ amount: size });
}

/** @param {Bar[]} bars @param {ChartContext} view */
function drawn(bars, { width }) {
	const wide = width >= 560;
	const names = wide ? Math.min(0.45 * width, 16 + Math.max(...bars.map(({ name }) => textWidth(name, size)))) : 0;
	const row = wide ? 22 : 35;
	const gap = wide ? 3 : 0; // of the line of zero around a bar, below its name
	const widths = bars.map(({ text, kind }) => textWidth(text, size) * (kind === 'total' ? boldWidth : 1));
	const room = 16 + Math.max(...widths);
	const amounts = bars.map(({ amount }) => amount);
	const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
	const x = scaleLinear([low, high > low ? high : low + 1], [names + (low < 0 ? room : 1), width - room]);
	const height = bars.length * row + 4;
	const picture = svg`
    ${bars.map(({ name, amount, text, kind }, i) => {
			const y = i * row + (wide ? 2 : 17);
			const [from, to] = [x(Math.min(0, amount)), x(Math.max(0, amount))];
			const at = amount < 0 ? from - 6 : to + 6;
			return svg`<g class="fall ${kind}">
      <text class="name" x="0" y=${wide ? y + 12 : y - 5}>${name}</text>
      <rect x=${from} y=${y} width=${Math.max(1, to - from)} height=${thickness}></rect>
      <text class="amount" x=${at} y=${y + 12} text-anchor=${amount < 0 ? 'end' : 'start'}>${text}</text>
      <line class="zero" x1=${x(0)} x2=${x(0)} y1=${y - gap} y2=${y + thickness + gap}></line>
    </g>`;
		})}`;
	return { picture, height };
}

/** @param {CandidateResult} candidate @param {Format} format @returns {Parameters<typeof table>} */
function byKind(candidate, format) {
	const { one_time_by_kind: once, saving_by_kind: saving, net_benefit_by_kind: net, npv_by_kind: worth } = candidate;
	const words = format.words.costs;
	const explained = (/** @type {string} */ figure, /** @type {string} */ amount) =>
		explainButton(format, { figure }, format.exact(amount));
	return [
		words.table,
		[words.kind, words.upFront, words.saved, words.net, words.worth],
		[
			...costKinds.map((kind) => [
				format.words.charts.kinds[kind].title,
				format.exact(once[kind]),
				format.exact(saving[kind]),
				format.exact(net[kind]),
				explained(`npv_${kind}`, worth[kind]),
			]),
			[
				words.all,
				explained('one_time_total', candidate.one_time_total),
				format.exact(candidate.saving_total),
				explained('net_benefit', candidate.net_benefit),
				explained('npv', candidate.npv),
			],
		],
	];
}

// The one-time costs by kind, as a table with a bar for each amount.

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
