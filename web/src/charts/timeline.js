// The plan as a timeline, with a row for each step.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { briefStepsOf, deadlines, milestones, stepsOf } from '../scenario/plan.js';
import { figure, monthAxis, textWidth } from './chart.js';

/** @import { CandidateResult, Step } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext } from './chart.js' */
/** @typedef {{step: Step['step'], name: string, when: string, spans: Step[]}} Row */

const size = 12.5; // font size, px
const bar = 12; // height, px
const day = 7; // half the size of a milestone, px

/**
 * @param {CandidateResult} candidate
 * @param {ChartContext} view
 * @param {{brief?: boolean}} [options] brief: with the preparation in one row, and no steps that follow from others
 */
export function timeline(candidate, view, { brief = false } = {}) {
	const { width, format } = view;
	const words = format.words.plan;
	const { benefits, cutover_month: cutover } = candidate;
	const all = rowsOf(stepsOf(candidate.plan), format);
	const rows = brief ? rowsOf(briefStepsOf(candidate.plan), format) : all;
	const end = Math.min(benefits.length, Math.max(...candidate.plan.map((step) => step.to_month)));
	const wide = width >= 560;
	const names = wide ? Math.min(230, 20 + Math.max(...rows.map(({ name }) => textWidth(name, size)))) : 0;
	const dates = wide ? 16 + Math.max(...rows.map(({ when }) => textWidth(when, size))) : day + 6; // a column of its own
	const row = wide ? 21 : 34;
	const x = scaleLinear([0, end], [names + (wide ? day + 1 : 24), width - dates]);
	const [top, bottom] = [22, 22 + rows.length * row];
	const picture = svg`
    <text class="tick" x=${x(0)} y="12" text-anchor=${wide ? 'middle' : 'start'}>${words.todayMark}</text>
    ${rows.map((r, i) => rowView(r, top + i * row, { x, end, cutover, wide, width }))}
    ${monthAxis(benefits.slice(0, end), (month) => x(month - 0.5), bottom + 18, format, width)}`;
	const [first, last] = [rows[0], rows[rows.length - 1]];
	return figure(
		{
			id: brief ? 'timeline' : 'steps',
			name: (brief ? words.chart : words.table)({ name: candidate.name }),
			says: words.chartSays({ first: first.name, when: first.when, last: last.name, until: last.when }),
			height: bottom + 26,
			picture,
			below: rows.some(({ spans }) => spans.some((span) => span.to_month > end))
				? html`<p class="quiet">${words.beyond}</p>`
				: nothing,
			numbers: () => [
				(brief ? words.table : words.chart)({ name: candidate.name }),
				[words.step, words.from, words.until, words.todo],
				all.flatMap(({ step, name, spans }) =>
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

/** @param {ReturnType<typeof stepsOf>} steps @param {Format} format */
const rowsOf = (steps, format) =>
	steps.map(({ step, spans }) => ({
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
	if (step === 'notice') return format.noticeBy(last.to_month, last.to_date);
	if (deadlines.has(step)) return format.deadline(last.to_month, last.to_date);
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
	const diamond = (/** @type {Step} */ span) => mark(x(Math.min(end, span.to_month)), middle);
	const beyond = svg`<path class="beyond" d="M${x(end) + 3},${middle - 5} l6,5 l-6,5 z"></path>`;
	const half = wide ? 10.5 : day; // no line crosses a name
	const line = (/** @type {string} */ name, /** @type {number} */ month) =>
		svg`<line class=${name} x1=${x(month)} x2=${x(month)} y1=${middle - half} y2=${middle + half}></line>`;
	return svg`<g class="step ${kind}">
    ${line('grid', 0)} ${line('cutover', cutover)}
    <text class="name" x="0" y=${wide ? middle + 4 : top + 13}>${name}</text>
    ${spans.map((span) => (milestone ? diamond(span) : length(span, x, end, middle)))}
    ${spans.some((span) => span.to_month > end) ? beyond : nothing}
    <text x=${width} y=${wide ? middle + 4 : top + 13} text-anchor="end">${when}</text>
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
