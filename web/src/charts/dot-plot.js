// The distribution of net present value: fifty equally likely scenarios as dots, filled where switching pays.
import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { textAnchor, figure, labelPosition } from './chart.js';

/** @import { Risk } from '../engine/types.js' */
/** @import { ChartContext } from './chart.js' */

const radius = 6; // px
const markRow = 17; // height of a mark's label, px

/** @param {Risk} risk @param {ChartContext} view @param {string} [npv] at the values, which is marked as well */
export function dotPlot(risk, view, npv) {
	const { width, format } = view;
	const words = format.words.risk;
	const worths = risk.outcomes.map(Number);
	const all = [0, ...worths, ...(npv === undefined ? [] : [Number(npv)])];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const x = scaleLinear([low, high === low ? low + 1 : high], [radius * 3, width - radius * 3]).nice(5);
	const columns = dots(worths, x);
	const marks = [
		{ name: 'median', at: x(Number(risk.p50)), text: words.medianMark({ amount: format.compact(risk.p50) }) },
		...(npv === undefined
			? []
			: [{ name: 'yours', at: x(Number(npv)), text: words.yoursMark({ amount: format.compact(npv) }) }]),
	];
	const top = marks.length * markRow;
	const height = top + 46 + 2 * radius * Math.max(...columns.map(({ level }) => level + 1));
	const base = height - 30;
	const picture = svg`
    ${x.ticks(Math.max(2, Math.floor(width / 110))).map((amount) => {
			const [at, text] = [x(amount), format.compact(amount)];
			const anchor = textAnchor(at, 0, width, text);
			return svg`<text class="tick" x=${at} y=${height - 8} text-anchor=${anchor}>${text}</text>`;
		})}
    <line class="grid" x1="0" x2=${width} y1=${base + 4} y2=${base + 4}></line>
    <line class="zero" x1=${x(0)} x2=${x(0)} y1=${top + 8} y2=${base + 10}></line>
    ${columns.map(({ worth, at, level }) => {
			const y = base - radius - level * 2 * radius;
			return svg`<circle class="outcome ${worth > 0 ? 'gain' : 'loss'}" cx=${at} cy=${y} r=${radius - 1}></circle>`;
		})}
    ${marks.map((mark, row) => markLine(mark, row, width, base))}`;
	return figure(
		{
			id: 'scenarios',
			name: words.scenarios,
			says: words.scenariosSay({ low: format.money(risk.p10), high: format.money(risk.p90) }),
			height,
			picture,
			numbers: () => [
				words.scenariosTable,
				[words.measure, format.words.charts.netPresentValue],
				[
					[words.low, format.exact(risk.p10)],
					[words.middle, format.exact(risk.p50)],
					[words.high, format.exact(risk.p90)],
					[words.mean, format.exact(risk.mean)],
					[words.worstTenth, format.exact(risk.expected_shortfall)],
					[words.chance, format.percent(risk.probability_positive)],
				],
			],
		},
		view,
	);
}

/**
 * @param {{name: string, at: number, text: string}} mark
 * @param {number} row
 * @param {number} width
 * @param {number} base px
 */
function markLine({ name, at, text }, row, width, base) {
	const y = (row + 1) * markRow - 4;
	const label = labelPosition(at, 5, 0, width, text);
	return svg`<g class="mark ${name}">
    <line x1=${at} x2=${at} y1=${label.over ? y + 4 : y - 10} y2=${base + 4}></line>
    <text x=${label.x} y=${y} text-anchor=${label.anchor}>${text}</text>
  </g>`;
}

/** Fills columns from the bottom. @param {number[]} worths rising @param {(worth: number) => number} x */
function dots(worths, x) {
	/** @type {Map<number, number>} */
	const levels = new Map();
	return worths.map((worth) => {
		// Keeps dots with a positive value to the right of zero.
		const column = Math.round((x(worth) - x(0)) / (2 * radius) + (worth > 0 ? 0.5 : -0.5));
		const level = levels.get(column) ?? 0;
		levels.set(column, level + 1);
		return { worth, level, at: x(0) + column * 2 * radius + (worth > 0 ? -radius : radius) };
	});
}
