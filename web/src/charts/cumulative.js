// The cumulative benefit of switching by month; above zero it is ahead of staying.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import {
	areaPoints,
	axisWidth,
	figure,
	labelPosition,
	moneyAxis,
	moneyScale,
	monthAxis,
	pointList,
	textAnchor,
	textWidth,
} from './chart.js';
import { phases } from '../scenario/plan.js';

/** @import { CandidateResult, Risk } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext } from './chart.js' */

const height = 300;
const margin = { top: 50, right: 20, bottom: 26 };

/** @param {CandidateResult} candidate @param {ChartContext} view @param {Risk} [risk] */
export function cumulativeChart(candidate, view, risk) {
	const { width, format } = view;
	const band = risk?.cumulative.length === candidate.benefits.length ? risk.cumulative : [];
	const bottom = height - margin.bottom;
	const points = [
		{ month: 0, cumulative: 0 },
		...candidate.benefits.map((b) => ({ month: b.month, date: b.date, cumulative: Number(b.cumulative) })),
	];
	const y = moneyScale(
		[...points.map((p) => p.cumulative), ...band.flatMap((b) => [Number(b.p10), Number(b.p90)])],
		margin.top,
		bottom,
	);
	const [left, right] = [axisWidth(y, format), width - margin.right];
	const x = scaleLinear([0, candidate.benefits.length], [left, right]);
	const plot = { x, y, left, right, format };
	const { charts, monthly: words } = format.words;
	const picture = svg`
    ${strip(candidate, x, charts.phases)}
    ${moneyAxis(y, left, right, format)}
    ${range(band, plot)}
    ${tinted(points, plot)}
    ${lowest(points, plot)}
    ${payback(candidate, plot)}
    ${last(points, plot)}
    ${monthAxis(points.slice(1), x, height - 8, format)}`;
	return figure(
		{
			id: 'cumulative',
			name: words.cumulative,
			says: says(points, candidate, format),
			height,
			picture,
			below: html`<p class="quiet">${phaseWords(candidate, format)} ${band.length ? words.range : nothing}</p>`,
			numbers: () => [
				words.cumulativeTable,
				[charts.month, charts.benefit, words.addedUp, words.discounted],
				candidate.benefits.map((b) => [
					format.month(b.month, b.date),
					format.exact(b.benefit),
					format.exact(b.cumulative),
					format.exact(b.cumulative_discounted),
				]),
			],
		},
		view,
	);
}

/** @typedef {{month: number, date?: string, cumulative: number}} Point */
/** @typedef {(value: number) => number} Scale of a month or an amount to px */
/** @typedef {{x: Scale, y: Scale, left: number, right: number, format: Format}} Plot */

/** @param {Point[]} points @param {CandidateResult} candidate @param {Format} format */
function says(points, { payback_month: month }, format) {
	const low = Math.min(...points.map((p) => p.cumulative));
	const end = format.money(points[points.length - 1].cumulative);
	return low >= 0
		? format.words.monthly.neverBehind({ end })
		: format.words.monthly.course({ deepest: format.money(-low), month, end });
}

/** @param {Point[]} points @param {Plot} plot */
function tinted(points, { x, y }) {
	const crossed = withCrossings(points);
	/** @param {(v: number) => number} part */
	const tint = (part) =>
		areaPoints(
			crossed.map((p) => [x(p.month), y(0)]),
			crossed.map((p) => [x(p.month), y(part(p.cumulative))]),
		);
	return svg`
    <polygon class="ahead" points=${tint((v) => Math.max(0, v))}></polygon>
    <polygon class="behind" points=${tint((v) => Math.min(0, v))}></polygon>
    <polyline class="line" points=${pointList(points.map((p) => [x(p.month), y(p.cumulative)]))}></polyline>`;
}

/** @param {Risk['cumulative']} band @param {Plot} plot */
function range(band, { x, y }) {
	if (!band.length) return nothing;
	const all = [{ month: 0, p10: '0', p90: '0' }, ...band];
	/** @param {'p10' | 'p90'} end @returns {[number, number][]} */
	const line = (end) => all.map((b) => [x(b.month), y(Number(b[end]))]);
	return svg`<polygon class="range" points=${areaPoints(line('p10'), line('p90'))}></polygon>`;
}

/** Adds the points where the line crosses zero, at which the tints end. @param {Point[]} points */
function withCrossings(points) {
	return points.flatMap((p, i) => {
		const before = points[i - 1];
		if (!before || before.cumulative * p.cumulative >= 0) return [p];
		const share = before.cumulative / (before.cumulative - p.cumulative);
		return [{ month: before.month + share * (p.month - before.month), cumulative: 0 }, p];
	});
}

/** @param {Point[]} points @param {Plot} plot */
function lowest(points, { x, y, left, right, format }) {
	const low = points.reduce((a, b) => (b.cumulative < a.cumulative ? b : a));
	if (low.cumulative >= 0 || low === points[points.length - 1]) return nothing;
	const at = x(low.month);
	const words = format.compact(low.cumulative);
	return svg`<g class="mark loss"><circle cx=${at} cy=${y(low.cumulative)} r="4"></circle>
    <text x=${at} y=${y(low.cumulative) + 18} text-anchor=${textAnchor(at, left, right, words)}>${words}</text></g>`;
}

/** @param {CandidateResult} candidate @param {Plot} plot */
function payback({ payback_month: month, payback_date: date }, { x, y, left, right, format }) {
	if (month === null || month === 0) return nothing;
	const at = x(month);
	const words = format.words.monthly.paysBack({ month: format.markedMonth(month, date) });
	const before = at - 9 - textWidth(words, 13.5) >= left; // left of the rising line
	const label = before ? { x: at - 9, anchor: 'end' } : labelPosition(at, 0, left, right, words);
	return svg`<g class="mark"><circle cx=${at} cy=${y(0)} r="5"></circle>
    <text x=${label.x} y=${y(0) - 9} text-anchor=${label.anchor}>${words}</text></g>`;
}

/** @param {Point[]} points @param {Plot} plot */
function last(points, { x, y, format }) {
	const end = points[points.length - 1];
	const below = end.cumulative < 0;
	const textY = y(end.cumulative) + (below ? 20 : -10);
	return svg`<g class="mark ${below ? 'loss' : ''}"><circle cx=${x(end.month)} cy=${y(end.cumulative)} r="4"></circle>
    <text x=${x(end.month) - 2} y=${textY} text-anchor="end">${format.compact(end.cumulative)}</text></g>`;
}

/** @param {CandidateResult} candidate @param {Scale} x @param {Format['words']['charts']['phases']} names */
function strip(candidate, x, names) {
	return phases(candidate).map(({ phase, from, to }) => {
		const [start, width, name] = [x(from), x(to) - x(from), names[phase]];
		const label = svg`<text x=${start + width / 2 - 1} y="22" text-anchor="middle">${name}</text>`;
		return svg`<g class="phase ${phase}">
      <rect x=${start} y="8" width=${Math.max(0, width - 2)} height="20" rx="3"></rect>
      ${width > textWidth(name, 12) + 8 ? label : nothing}
    </g>`;
	});
}

/** Short phases have no room for their names in the plot. @param {CandidateResult} candidate @param {Format} format */
function phaseWords(candidate, format) {
	const { charts } = format.words;
	const moved = phases(candidate).filter(({ phase }) => phase !== 'as-today' && phase !== 'steady');
	const named = (/** @type {number} */ month) => format.month(month, candidate.benefits[month - 1].date);
	return charts.phaseList({
		phases: moved.map(({ phase, from, to }) => ({ name: charts.phases[phase], from: named(from + 1), to: named(to) })),
	});
}
