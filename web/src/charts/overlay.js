// The cumulative benefit of all candidates in one plot, each curve with its name at its end.
import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { axisWidth, figure, moneyAxis, moneyScale, monthAxis, pointList, textWidth, truncated } from './chart.js';

/** @import { CandidateAnswer, Estimate } from '../state/candidate-answer.js' */
/** @import { ChartContext } from './chart.js' */
/** @typedef {{part: CandidateAnswer, name: string, shown: boolean}} Shown */

const height = 320;
const margin = { top: 14, bottom: 26 };
const size = 12.5; // font size, px
const minGap = 16; // px between labels

/** @param {Shown[]} candidates all answered @param {ChartContext} view */
export function overlay(candidates, view) {
	const { width, format } = view;
	const words = format.words.compare;
	const benefits = candidates.map(({ part }) => /** @type {Estimate} */ (part.estimate).result.candidates[0].benefits);
	const curves = benefits.map((all) => [
		{ month: 0, value: 0 },
		...all.map((b) => ({ month: b.month, value: Number(b.cumulative) })),
	]);
	const bottom = height - margin.bottom;
	const y = moneyScale(
		curves.flatMap((points) => points.map(({ value }) => value)),
		margin.top,
		bottom,
	);
	const labels = candidates.map(({ name, shown }, i) => ({
		text: format.words.candidates.option({ at: i + 1, name }),
		size: shown ? size * 1.1 : size,
	})); // bold text is wider
	const room = Math.min(width * 0.36, 20 + Math.max(...labels.map((label) => textWidth(label.text, label.size))));
	const [left, right] = [axisWidth(y, format), width - room];
	const months = Math.max(...benefits.map((all) => all.length));
	const x = scaleLinear([0, months], [left, right]);
	const ends = curves.map((points) => points[points.length - 1]);
	const places = spread(
		ends.map(({ value }) => y(value)),
		margin.top,
		bottom,
	);
	// Draws the shown candidate on top.
	const order = candidates.map((_, i) => i).sort((a, b) => Number(candidates[a].shown) - Number(candidates[b].shown));
	const label = (/** @type {number} */ i) => truncated(labels[i].text, labels[i].size, room - 18);
	const picture = svg`
    ${moneyAxis(y, left, right, format)}
    ${order.map(
			(i) => svg`<g class="candidate ${candidates[i].shown ? 'shown' : ''}">
      <polyline class="line" points=${pointList(curves[i].map(({ month, value }) => [x(month), y(value)]))}></polyline>
      <path class="joint" d="M${x(ends[i].month)},${y(ends[i].value)} L${x(ends[i].month) + 10},${places[i]}"></path>
      <text x=${x(ends[i].month) + 13} y=${places[i]} dy="0.32em">${label(i)}</text>
    </g>`,
		)}
    ${monthAxis(benefits[0], x, height - 8, format)}`;
	const ranked = ends.map(({ value }, i) => ({ name: candidates[i].name, value })).sort((a, b) => b.value - a.value);
	return figure(
		{
			id: 'overlay',
			name: words.chart,
			says: words.chartSays({
				horizon: months,
				ends: ranked.map(({ name, value }) => ({ name, amount: format.money(value) })),
			}),
			height,
			picture,
			numbers: () => [
				words.chart,
				[words.month, ...candidates.map(({ name }, i) => format.words.candidates.option({ at: i + 1, name }))],
				benefits[0].map(({ month, date }, m) => [
					format.month(month, date),
					...benefits.map((all) => (all[m] ? format.exact(all[m].cumulative) : '')),
				]),
			],
		},
		view,
	);
}

/** Keeps labels apart and within the plot. @param {number[]} wanted px @param {number} top @param {number} bottom */
export function spread(wanted, top, bottom) {
	const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
	const places = [...wanted];
	order.forEach((i, n) => (places[i] = Math.max(places[i], n ? places[order[n - 1]] + minGap : top)));
	order.reverse().forEach((i, n) => (places[i] = Math.min(places[i], n ? places[order[n - 1]] - minGap : bottom)));
	return places;
}
