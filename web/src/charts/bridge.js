// The change in net present value from the baseline to the current state, line by line.
import { scaleLinear } from 'd3-scale';
import { nothing, svg } from 'lit';
import { lineSteps, minus } from '../state/difference.js';
import { figure, textWidth } from './chart.js';
import { explainButton } from '../ui/explain-button.js';

/** @import { CandidateResult, Line } from '../engine/types.js' */
/** @import { Step } from '../state/difference.js' */
/** @import { FigureOwner } from '../ui/explain-button.js' */
/** @import { ChartContext } from './chart.js' */

const maxBars = 7; // lines with their own bar; the others share one
const minShare = 0.01; // of the largest step; smaller bars would be invisible

/**
 * @param {CandidateResult & {owner: FigureOwner}} a
 * @param {CandidateResult} b
 * @param {Line[]} lines
 * @param {ChartContext} view
 */
export function bridge(a, b, lines, view) {
	const { format } = view;
	const words = format.words.baseline;
	const all = lineSteps(a, b, lines);
	const name = (/** @type {Step} */ { line }) => line?.label ?? words.rounding;
	const more = (/** @type {number} */ by) =>
		by > 0 ? words.gain({ amount: format.money(by) }) : words.loss({ amount: format.money(-by) });
	const wide = all
		.slice(0, maxBars)
		.filter(({ line, by }) => line && Math.abs(Number(by)) >= minShare * Math.abs(Number(all[0].by)));
	const single = all.length - wide.length === 1 ? all : wide;
	const bars = [
		...single.map((step) => ({ name: name(step), by: Number(step.by) })),
		...(single.length < all.length
			? [{ name: words.others, by: all.slice(single.length).reduce((sum, { by }) => sum + Number(by), 0) }]
			: []),
	];
	const ends = { from: format.money(a.npv), to: format.money(b.npv) };
	const [largest] = all;
	return figure(
		{
			id: 'bridge',
			name: words.chart,
			says: largest
				? words.chartSays({ ...ends, line: name(largest), amount: more(Number(largest.by)) })
				: words.chartSame(ends),
			...waterfallBars(
				{ name: words.a, amount: a.npv },
				bars.map((step) => ({ ...step, kind: step.by > 0 ? 'gain' : 'loss', text: more(step.by) })),
				{ name: words.now, amount: b.npv },
				view,
			),
			numbers: () => [
				words.explains,
				[words.line, words.a, words.now, words.difference],
				[
					...all.map((step) => [name(step), format.exact(step.a), format.exact(step.b), format.exact(step.by)]),
					[
						words.total,
						explainButton(format, { figure: 'npv', owner: a.owner }, format.exact(a.npv)),
						explainButton(format, { figure: 'npv' }, format.exact(b.npv)),
						format.exact(minus(b.npv, a.npv)),
					],
				],
			],
		},
		view,
	);
}

// A waterfall: each bar begins where the one above ends, and the totals at zero.

/** @typedef {{name: string, amount: string}} Total */
/** @typedef {{name: string, by: number, kind: 'gain' | 'loss', text: string}} Rise */
/** @typedef {{name: string, from: number, to: number, kind: 'total' | Rise['kind'], text: string}} Bar */

const size = 12.5; // font size, px
const bar = 16; // height, px

/** Leaves out steps of 0. @param {Total} first @param {Rise[]} steps @param {Total} last @param {ChartContext} view */
function waterfallBars(first, steps, last, { width, format }) {
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
	const ends = bars.map(({ to }) => to);
	const low = Math.min(0, ...ends);
	const high = Math.max(0, ...ends) || (low < 0 ? 0 : 1);
	const room = 16 + Math.max(...bars.map(({ text }) => textWidth(text, size)));
	const x = scaleLinear([low, high], [names + 1 + (low < 0 ? room : 0), width - room]);
	const height = bars.length * row + 4;
	const picture = svg`
    <line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>
    ${bars.map((b, i) => barView(b, i * row, { x, wide, next: bars[i + 1] && row }))}`;
	return { picture, height };
}

/**
 * next: height of this row if another follows, px
 * @typedef {{x: (amount: number) => number, wide: boolean, next?: number}} Plot
 */
/** @param {Bar} b @param {number} top px @param {Plot} plot */
function barView({ name, from, to, kind, text }, top, { x, wide, next }) {
	const y = top + (wide ? 2 : 16);
	const total = kind === 'total';
	const [a, b] = [x(from), x(to)];
	const [left, right] = [Math.min(a, b), Math.max(a, b)];
	const before = total && to < 0; // negative totals have their label on the left
	const textX = before ? left - 6 : right + 6;
	return svg`<g class="fall ${kind}">
    <text class="name" x="0" y=${wide ? y + 12 : top + 12}>${name}</text>
    <rect x=${left} y=${y} width=${Math.max(1, right - left)} height=${bar}></rect>
    <text class="amount" x=${textX} y=${y + 12} text-anchor=${before ? 'end' : 'start'}>${text}</text>
    ${next ? svg`<line class="joint" x1=${b} x2=${b} y1=${y + bar} y2=${y + next}></line>` : nothing}
  </g>`;
}
