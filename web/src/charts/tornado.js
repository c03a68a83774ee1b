// The effect of each uncertain input from its low to its high end, the largest first.
import { nothing, svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { figure, textAnchor, textWidth, truncated } from './chart.js';

/** @import { Swing } from '../engine/types.js' */
/** @import { ChartContext } from './chart.js' */

/** @typedef {{label: (pointer: string) => string, formatValue: (pointer: string, value: string) => string}} Labels */
/** @typedef {{x: (npv: number) => number, npv: number, zero?: number, width: number}} Plot zero: px */

const maxRows = 6;
const row = 38; // height, px
const fontSize = 12.5; // px

/** @param {Swing[]} swings @param {number} npv @param {ChartContext & Labels} view */
export function tornado(swings, npv, view) {
	const { width, format, label, formatValue } = view;
	const words = format.words.risk;
	const strongest = swings.slice(0, maxRows);
	const head = words.swingsHead;
	const ends = strongest.flatMap((swing) => [Number(swing.npv_low), Number(swing.npv_high)]);
	const room =
		14 +
		Math.max(
			...strongest.flatMap(({ input, low, high }) =>
				[low, high].map((end) => textWidth(formatValue(input, end), fontSize)),
			),
		);
	const [low, high] = [Math.min(npv, ...ends), Math.max(npv, ...ends)];
	const x = scaleLinear([low, high === low ? low + 1 : high], [room, width - room]);
	const tickRoom = Math.max(90, ...[low, high].map((end) => 20 + textWidth(format.compact(end), fontSize)));
	const turns = low <= 0 && high >= 0; // a zero outside the swings would only make them small
	const bottom = strongest.length * row + 6;
	const height = bottom + (turns ? 38 : 20);
	const zero = turns ? x(0) : undefined;
	const picture = svg`
    ${x.ticks(Math.max(2, Math.floor((x.range()[1] - x.range()[0]) / tickRoom))).map((amount) => {
			const text = format.compact(amount);
			const anchor = textAnchor(x(amount), 0, width, text);
			return svg`<text class="tick" x=${x(amount)} y=${bottom + 12} text-anchor=${anchor}>${text}</text>`;
		})}
    ${turns ? stopsPaying(x(0), bottom + 30, width, words.stopsPaying) : nothing}
    ${strongest.map((swing, i) => bar(swing, i * row, { ...view, x, npv, zero }))}`;
	return figure(
		{
			id: 'drivers',
			name: words.swings,
			says: words.swingsSay({ input: label(strongest[0].input) }),
			height,
			picture,
			numbers: () => [
				words.swingsTable,
				[head.input, head.low, head.worthAtLow, head.high, head.worthAtHigh],
				swings.map((swing) => [
					label(swing.input),
					formatValue(swing.input, swing.low),
					format.exact(swing.npv_low),
					formatValue(swing.input, swing.high),
					format.exact(swing.npv_high),
				]),
			],
		},
		view,
	);
}

/** @param {number} x px @param {number} y px @param {number} width px @param {string} text */
const stopsPaying = (x, y, width, text) =>
	svg`<text class="tick" x=${x} y=${y} text-anchor=${textAnchor(x, 0, width, text)}>${text}</text>`;

/** @param {Swing} swing @param {number} top px @param {Plot & Labels} plot */
function bar(swing, top, { x, npv, zero, width, label, formatValue }) {
	const ends = [
		{ npv: Number(swing.npv_low), value: swing.low },
		{ npv: Number(swing.npv_high), value: swing.high },
	].sort((a, b) => a.npv - b.npv);
	const [left, right] = ends.map((end) => x(end.npv));
	const [first, last] = [Math.min(left, x(npv)), Math.max(right, x(npv))]; // both ends may be worth less, or more
	const y = top + 20;
	const name = truncated(label(swing.input), fontSize, width); // the table shows it in full
	const nameX = Math.max(0, Math.min(first, width - textWidth(name, fontSize)));
	return svg`<g class="swing">
    <text class="name" x=${nameX} y=${top + 13}>${name}</text>
    <rect class="loss" x=${first} y=${y} width=${x(npv) - first} height="14"></rect>
    <rect class="gain" x=${x(npv)} y=${y} width=${last - x(npv)} height="14"></rect>
    ${zero === undefined ? nothing : svg`<line class="zero" x1=${zero} x2=${zero} y1=${y - 3} y2=${y + 17}></line>`}
    <text x=${first - 6} y=${y + 11} text-anchor="end">${formatValue(swing.input, ends[0].value)}</text>
    <text x=${last + 6} y=${y + 11}>${formatValue(swing.input, ends[1].value)}</text>
  </g>`;
}
