// The parts that all charts share: a figure with a name, a description, a picture and its numbers as a table.
import { scaleLinear } from 'd3-scale';
import { html, nothing, svg } from 'lit';

/** @import { ScaleLinear } from 'd3-scale' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */

/** width: px available @typedef {{format: Format, width: number, disclosures: Disclosures}} ChartContext */

/** px; slightly above the actual size, for bold labels */
const fontSize = 13.5;

/**
 * numbers: the picture as a table
 * @typedef {{height: number, picture: unknown, below?: unknown, numbers: () => Parameters<typeof table>}} Drawn px
 * @param {{id: string, name: string, says: string} & Drawn} chart
 * @param {ChartContext} view
 */
export function figure({ id, name, says, height, picture, below, numbers }, { width, format, disclosures }) {
	const { asTable } = format.words.charts;
	return html`<figure>
		<svg
			role="img"
			aria-labelledby="${id}-name"
			aria-describedby="${id}-says"
			viewBox="0 0 ${width} ${height}"
			width=${width}
			height=${height}
		>
			<title id="${id}-name">${name}</title>
			<desc id="${id}-says">${says}</desc>
			${picture}
		</svg>
		${below} ${disclosures.draw(`${id}-table`, 'figures', asTable, () => table(...numbers()))}
	</figure>`;
}

/** @param {string} caption @param {unknown[]} heads @param {unknown[][]} rows */
export const table = (caption, heads, rows) =>
	scrollTable(
		caption,
		heads,
		rows,
		html`<caption>
			${caption}
		</caption>`,
	);

/** @param {string} label @param {unknown[]} heads @param {unknown[][]} rows @param {unknown} [caption] */
export const scrollTable = (label, heads, rows, caption = nothing) =>
	html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
		<table>
			${caption}
			<thead>
				<tr>
					${heads.map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${tableRows(rows)}
			</tbody>
		</table>
	</div>`;

/** @param {unknown[][]} rows the first cell of each is its heading */
export const tableRows = (rows) =>
	rows.map(
		([first, ...rest]) =>
			html`<tr>
				<th scope="row">${first}</th>
				${rest.map((cell) => html`<td>${cell}</td>`)}
			</tr>`,
	);

/** Includes 0 and room for a label at each end. @param {number[]} values @param {number} top @param {number} bottom */
export function moneyScale(values, top, bottom) {
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const room = (high - low) * 0.1 || 1;
	return scaleLinear([low < 0 ? low - room : 0, high + room], [bottom, top]);
}

/** @param {ScaleLinear<number, number>} y @param {number} left px @param {number} right px @param {Format} format */
export function moneyAxis(y, left, right, format) {
	return y.ticks(4).map(
		(amount) => svg`<g>
    <line class=${amount === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${y(amount)} y2=${y(amount)}></line>
    <text class="tick" x=${left - 8} y=${y(amount)} dy="0.32em" text-anchor="end">${format.compact(amount)}</text>
  </g>`,
	);
}

/** Returns px. @param {ScaleLinear<number, number>} y @param {Format} format */
export const axisWidth = (y, format) =>
	14 + Math.max(...y.ticks(4).map((amount) => textWidth(format.compact(amount), 13)));

/**
 * Draws as many labels as there is room for.
 * @param {{month: number, date?: string}[]} months
 * @param {(month: number) => number} x
 * @param {number} y px
 * @param {Format} format
 * @param {number} [right] px
 */
export function monthAxis(months, x, y, format, right = x(months[months.length - 1].month) + 18) {
	const span = x(months[months.length - 1].month) - x(months[0].month);
	const need =
		10 + Math.max(...months.slice(0, 12).map(({ month, date }) => textWidth(format.shortMonth(month, date), fontSize)));
	const step = [1, 2, 3, 6, 12, 24, 48].find((n) => (span * n) / months.length >= need) ?? 60;
	return months
		.filter(({ month }) => (month - months[0].month) % step === 0)
		.map(({ month, date }) => {
			const text = format.shortMonth(month, date);
			const at = x(month);
			return svg`<text class="tick" x=${at} y=${y} text-anchor=${textAnchor(at, 0, right, text)}>${text}</text>`;
		});
}

/** Keeps a label within the plot. @param {number} x @param {number} left @param {number} right @param {string} text */
export function textAnchor(x, left, right, text) {
	const half = textWidth(text, fontSize) / 2;
	if (x - left < half) return 'start';
	return right - x < half ? 'end' : 'middle';
}

/** Keeps a label within the plot. @param {number} x @param {number} left @param {number} right @param {string} text */
export function labelCentre(x, left, right, text) {
	const half = textWidth(text, fontSize) / 2;
	return Math.max(left + half, Math.min(right - half, x));
}

/**
 * Places a label after x, else before it, else where it fits into the plot.
 * @param {number} x px
 * @param {number} gap px
 * @param {number} left px
 * @param {number} right px
 * @param {string} text
 * @returns {{x: number, anchor: 'start' | 'end', over?: boolean}} over: the label covers x
 */
export function labelPosition(x, gap, left, right, text) {
	const need = textWidth(text, fontSize);
	if (x + gap + need <= right) return { x: x + gap, anchor: 'start' };
	if (x - gap - need >= left) return { x: x - gap, anchor: 'end' };
	return right - need >= left ? { x: right, anchor: 'end', over: true } : { x: left, anchor: 'start', over: true };
}

/** @param {[x: number, y: number][]} points px */
export const pointList = (points) => points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

/** @param {[x: number, y: number][]} one px @param {[x: number, y: number][]} other px */
export const areaPoints = (one, other) => pointList([...one, ...other.reverse()]);

// Estimates widths, because measuring would force the browser to lay out the page.

// Ideographs, kana and full-width signs are as wide as high.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const zeroWidth = /\p{Cf}|\p{Mn}/u;

/** @param {string} char @returns {number} in font sizes */
const charWidth = (char) => (zeroWidth.test(char) ? 0 : wide.test(char) ? 1 : char === '−' ? 0.84 : 0.56);

/** @param {string} text @param {number} size font size, px @returns {number} px, rather too much than too little */
export const textWidth = (text, size) => [...text].reduce((width, char) => width + charWidth(char) * size, 0);

/** @param {string} text @param {number} size font size, px @param {number} room px */
export function truncated(text, size, room) {
	if (textWidth(text, size) <= room) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
	return `${letters.join('')}…`;
}
