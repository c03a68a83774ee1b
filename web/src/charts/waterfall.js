// Waterfalls: each bar begins where the one above ends. Also the one from the cost of staying to that of switching.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { costKinds } from '../scenario/costs.js';
import { textWidth } from '../text/text-width.js';
import { explainButton } from '../ui/explain-button.js';
import { figure } from './chart.js';

/** @import { CandidateResult, Result } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext, table } from './chart.js' */
/** @typedef {{name: string, amount: string}} Total */
/** @typedef {{name: string, by: number, kind: 'gain' | 'loss', text: string}} Step */
/** @typedef {{name: string, from: number, to: number, kind: 'total' | Step['kind'], text: string}} Bar */

const size = 12.5; // font size, px
const bar = 16; // height, px

/** @param {Result} result with one candidate @param {ChartContext} view */
export function waterfall({ stay, candidates: [candidate] }, view) {
	const { format } = view;
	const words = format.words.costs;
	const horizon = stay.months.length;
	const switching = candidate.switch.total;
	/** @param {string} name @param {number} by @returns {Step} */
	const step = (name, by) =>
		by > 0
			? { name, by, kind: 'loss', text: words.more({ amount: format.money(by) }) }
			: { name, by, kind: 'gain', text: words.less({ amount: format.money(-by) }) };
	return figure(
		{
			id: 'waterfall',
			name: words.chart,
			says: words.chartSays({ staying: format.money(stay.total), switching: format.money(switching), horizon }),
			...waterfallBars(
				{ name: words.staying({ horizon }), amount: stay.total },
				[
					...costKinds.map((kind) => step(words.once[kind], Number(candidate.one_time_by_kind[kind]))),
					...costKinds.map((kind) => step(words.running[kind], -Number(candidate.saving_by_kind[kind]))),
				],
				{ name: words.switching({ horizon }), amount: switching },
				view,
			),
			numbers: () => byKind(candidate, format),
		},
		view,
	);
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

/** Leaves out steps of 0. @param {Total} first @param {Step[]} steps @param {Total} last @param {ChartContext} view */
export function waterfallBars(first, steps, last, { width, format }) {
	/** @param {Total} total @returns {Bar} */
	const total = ({ name, amount }) => ({
		name,
		from: 0,
		to: Number(amount),
		kind: 'total',
		text: format.money(amount),
	});
	let level = Number(first.amount);
	const changes = steps
		.filter(({ by }) => by !== 0)
		.map(({ by, ...step }) => ({ ...step, from: level, to: (level += by) }));
	const bars = [total(first), ...changes, total(last)];
	const wide = width >= 560;
	const names = wide ? Math.min(250, 16 + Math.max(...bars.map(({ name }) => textWidth(name, size)))) : 0;
	const row = wide ? 21 : 34;
	const { low, high, cut } = extent(bars);
	const room = 16 + Math.max(...bars.map(({ text }) => textWidth(text, size)));
	const x = scaleLinear([low, high], [names + (cut ? 16 : 1) + (low < 0 ? room : 0), width - room]);
	const height = bars.length * row + 4;
	const start = cut ? names + 1 : x(0);
	const picture = svg`
    ${low <= 0 ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>` : nothing}
    ${bars.map((b, i) => barView(b, i * row, { x, wide, cut, start, next: bars[i + 1] && row }))}`;
	return { picture, height, below: cut ? html`<p class="quiet">${format.words.costs.cut}</p>` : nothing };
}

/** Does not begin at 0 where the steps would be too small to see beside the totals. @param {Bar[]} bars */
function extent(bars) {
	const ends = bars.map(({ to }) => to);
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	if (low > 0 && high - low < high / 4)
		return { low: Math.max(0, low - Math.max((high - low) / 3, high / 100)), high, cut: true };
	return { low: Math.min(0, low), high: Math.max(0, high) || (low < 0 ? 0 : 1), cut: false };
}

/**
 * start: of totals, px; next: height of this row if another follows, px
 * @typedef {{x: (amount: number) => number, wide: boolean, cut: boolean, start: number, next?: number}} Plot
 */
/** @param {Bar} b @param {number} top px @param {Plot} plot */
function barView({ name, from, to, kind, text }, top, { x, wide, cut, start, next }) {
	const y = top + (wide ? 2 : 16);
	const total = kind === 'total';
	const [a, b] = [total ? start : x(from), x(to)];
	const [left, right] = [Math.min(a, b), Math.max(a, b)];
	const before = total && to < 0; // negative totals have their label on the left
	const textX = before ? left - 6 : right + 6;
	const half = bar / 2 + 1;
	const zigzag = svg`<path class="break" d="M${left + 12},${y - 2} l-5,${half} l5,2 l-5,${half}"></path>`;
	return svg`<g class="fall ${kind}">
    <text class="name" x="0" y=${wide ? y + 12 : top + 12}>${name}</text>
    <rect x=${left} y=${y} width=${Math.max(1, right - left)} height=${bar}></rect>
    ${total && cut ? zigzag : nothing}
    <text class="amount" x=${textX} y=${y + 12} text-anchor=${before ? 'end' : 'start'}>${text}</text>
    ${next ? svg`<line class="joint" x1=${b} x2=${b} y1=${y + bar} y2=${y + next}></line>` : nothing}
  </g>`;
}
