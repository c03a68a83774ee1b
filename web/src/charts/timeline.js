// The plan as a timeline, with a row for each step.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { deadlines, milestones, stepsOf } from '../scenario/plan.js';
import { figure, monthAxis } from './chart.js';
import { textWidth } from '../text/text-width.js';

/** @import { CandidateResult, Step } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext } from './chart.js' */
/** @typedef {{step: Step['step'], name: string, when: string, spans: Step[]}} Row */

const size = 12.5; // font size, px
const bar = 12; // height, px
const day = 7; // half the size of a milestone, px

/** @param {CandidateResult} candidate @param {ChartContext} view */
export function timeline(candidate, view) {
	const { width, format } = view;
	const words = format.words.plan;
	const { benefits, cutover_month: cutover } = candidate;
	const rows = rowsOf(candidate.plan, format);
	const end = Math.min(benefits.length, Math.max(...candidate.plan.map((step) => step.to_month)));
	const wide = width >= 560;
	const names = wide ? Math.min(230, 20 + Math.max(...rows.map(({ name }) => textWidth(name, size)))) : 0;
	const row = wide ? 21 : 34;
	const x = scaleLinear([0, end], [names + (wide ? day + 1 : 24), width - day - 6]);
	const [top, bottom] = [22, 22 + rows.length * row];
	const picture = svg`
    <line class="grid" x1=${x(0)} x2=${x(0)} y1=${top - 4} y2=${bottom}></line>
    <text class="tick" x=${x(0)} y="12" text-anchor=${wide ? 'middle' : 'start'}>${words.todayMark}</text>
    <line class="cutover" x1=${x(cutover)} x2=${x(cutover)} y1=${top - 4} y2=${bottom}></line>
    ${rows.map((r, i) => rowView(r, top + i * row, { x, end, cutover, wide, width }))}
    ${monthAxis(benefits.slice(0, end), (month) => x(month - 0.5), bottom + 18, format)}`;
	const [first, last] = [rows[0], rows[rows.length - 1]];
	return figure(
		{
			id: 'timeline',
			name: words.chart({ name: candidate.name }),
			says: words.chartSays({ first: first.name, when: first.when, last: last.name, until: last.when }),
			height: bottom + 26,
			picture,
			below: rows.some(({ spans }) => spans.some((span) => span.to_month > end))
				? html`<p class="quiet">${words.beyond}</p>`
				: nothing,
			numbers: () => [
				words.table({ name: candidate.name }),
				[words.step, words.from, words.until, words.todo],
				rows.flatMap(({ step, name, spans }) =>
					spans.map((span, i) => [
						spans.length > 1 ? words.round({ step: name, n: i + 1 }) : name,
						milestones.has(step) ? '' : format.month(span.from_month, span.from_date),
						span.to_month === 0 ? words.today : format.month(span.to_month, span.to_date),
						words.steps[step].does,
					]),
				),
			],
		},
		view,
	);
}

/** @param {Step[]} plan @param {Format} format */
const rowsOf = (plan, format) =>
	stepsOf(plan).map(({ step, spans }) => ({
		step,
		spans,
		name: format.words.plan.steps[step].name,
		when: when(step, spans, format),
	}));

/** @param {Step['step']} step @param {Step[]} spans @param {Format} format */
function when(step, spans, format) {
	const words = format.words.plan;
	const [first, last] = [spans[0], spans[spans.length - 1]];
	if (last.to_month === 0) return words.today;
	const to = format.markedMonth(last.to_month, last.to_date);
	if (first.from_month !== last.to_month)
		return words.span({ from: format.markedMonth(first.from_month, first.from_date), to });
	return milestones.has(step) ? words.endOf({ month: to }) : to;
}

/** @typedef {{x: (month: number) => number, end: number, cutover: number, wide: boolean, width: number}} Plot */
/** @param {Row} row @param {number} top px @param {Plot} plot */
function rowView({ step, name, when, spans }, top, { x, end, cutover, wide, width }) {
	const middle = top + (wide ? 10 : 24);
	const kind = deadlines.has(step)
		? 'deadline'
		: step === 'cutover'
			? 'now'
			: spans[0].from_month > cutover
				? 'after'
				: 'before';
	const milestone = milestones.has(step);
	const half = milestone ? day : 0;
	const from = x(Math.min(end, milestone ? spans[0].to_month : spans[0].from_month - 1)) - half;
	const to = x(Math.min(end, spans[spans.length - 1].to_month)) + half;
	const room = textWidth(when, size) + 8;
	const [at, side] =
		to + room <= width ? [to + 8, 'start'] : from - room >= x(0) - day ? [from - 8, 'end'] : [to - 8, 'end'];
	const diamond = (/** @type {Step} */ span) => mark(x(Math.min(end, span.to_month)), middle);
	const beyond = svg`<path class="beyond" d="M${x(end) + 3},${middle - 5} l6,5 l-6,5 z"></path>`;
	return svg`<g class="step ${kind}">
    <text class="name" x="0" y=${wide ? middle + 4 : top + 13}>${name}</text>
    ${spans.map((span) => (milestone ? diamond(span) : length(span, x, end, middle)))}
    ${spans.some((span) => span.to_month > end) ? beyond : nothing}
    <text x=${wide ? at : width} y=${wide ? middle + 4 : top + 13} text-anchor=${wide ? side : 'end'}>${when}</text>
  </g>`;
}

/** @param {number} x px @param {number} y px */
const mark = (x, y) =>
	svg`<path class="day" d="M${x - day},${y} l${day},${-day} l${day},${day} l${-day},${day} z"></path>`;

/** @param {Step} span @param {(month: number) => number} x @param {number} end @param {number} middle px */
function length({ from_month: from, to_month: to }, x, end, middle) {
	if (from > end) return nothing;
	const [start, stop] = [x(from - 1), x(Math.min(end, to))];
	const width = Math.max(3, stop - start - 1);
	return svg`<rect x=${start} y=${middle - bar / 2} width=${width} height=${bar} rx="2"></rect>`;
}
