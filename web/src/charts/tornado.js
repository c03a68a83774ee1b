// The effect of each uncertain input from its low to its high end, the largest first.
import { nothing, svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { figure, textAnchor, textWidth, truncated } from './chart.js';

/** @import { Swing } from '../engine/types.js' */
/** @import { ChartContext } from './chart.js' */

/** @typedef {{label: (pointer: string) => string, formatValue: (pointer: string, value: string) => string}} Labels */
/** @typedef {{x: (npv: number) => number, npv: number, width: number}} Plot px */

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
		8 +
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
	const zero = turns ? zeroLine(x(0), bottom, width, words.stopsPaying) : nothing;
	const picture = svg`
    ${zero}
    ${x.ticks(Math.max(1, Math.floor((x.range()[1] - x.range()[0]) / tickRoom))).map((amount) => {
			const text = format.compact(amount);
			const anchor = textAnchor(x(amount), 0, width, text);
			return svg`<text class="tick" x=${x(amount)} y=${bottom + 12} text-anchor=${anchor}>${text}</text>`;
		})}
    ${strongest.map((swing, i) => bar(swing, i * row, { ...view, x, npv }))}`;
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

/** @param {number} x px @param {number} bottom px @param {number} width px @param {string} text */
const zeroLine = (x, bottom, width, text) =>
	svg`<line class="zero" x1=${x} x2=${x} y1="0" y2=${bottom - 2}></line>
    <text class="tick" x=${x} y=${bottom + 30} text-anchor=${textAnchor(x, 0, width, text)}>${text}</text>`;

/** @param {Swing} swing @param {number} top px @param {Plot & Labels} plot */
function bar(swing, top, { x, npv, width, label, formatValue }) {
	const ends = [
		{ npv: Number(swing.npv_low), value: swing.low },
		{ npv: Number(swing.npv_high), value: swing.high },
	].sort((a, b) => a.npv - b.npv);
	const [left, right] = ends.map((end) => x(end.npv));
	const y = top + 20;
	const name = truncated(label(swing.input), fontSize, width); // the table shows it in full
	const nameX = Math.max(0, Math.min(left, x(npv), width - textWidth(name, fontSize)));
	return svg`<g class="swing">
    <text class="name" x=${nameX} y=${top + 13}>${name}</text>
    <rect class="loss" x=${left} y=${y} width=${Math.max(0, x(npv) - left)} height="14"></rect>
    <rect class="gain" x=${x(npv)} y=${y} width=${Math.max(0, right - x(npv))} height="14"></rect>
    <text x=${left - 6} y=${y + 11} text-anchor="end">${formatValue(swing.input, ends[0].value)}</text>
    <text x=${right + 6} y=${y + 11}>${formatValue(swing.input, ends[1].value)}</text>
  </g>`;
}
