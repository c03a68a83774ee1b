// What every chart is: a figure with a name, a sentence that says what it
// shows, the picture, and the same figures as a table.
import { html, svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { pictureButtons } from './picture-buttons.js';
import { textWidth } from '../text/text-width.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */

/**
 * @typedef {object} ChartContext
 * @property {Format} format
 * @property {number} width px available to a chart
 * @property {Disclosures} disclosures
 */

// Of the labels, a little above what they are, for some are bold.
const type = 13.5; // px

/**
 * @param {object} chart
 * @param {string} chart.id
 * @param {string} chart.name
 * @param {string} chart.says one sentence
 * @param {number} chart.width px
 * @param {number} chart.height px
 * @param {unknown} chart.picture SVG content
 * @param {unknown} [chart.below] what stands between the picture and its table
 * @param {() => TemplateResult} chart.table
 * @param {Disclosures} chart.disclosures
 * @param {Format} chart.format
 */
export function figure({ id, name, says, width, height, picture, below, table, disclosures, format }) {
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
    ${below} ${pictureButtons(name, format)}
    ${disclosures.draw(`${id}-table`, 'figures', format.words.charts.asTable, table)}
  </figure>`;
}

/**
 * A table that scrolls in its own box when it is wide.
 * @param {string} caption
 * @param {string[]} heads
 * @param {unknown[][]} rows the first cell of each is its heading
 */
export function table(caption, heads, rows) {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * A scale for money from the top of a plot to its bottom, with 0 in it and room
 * for a label beyond the largest and the smallest value.
 * @param {number[]} values
 * @param {number} top px
 * @param {number} bottom px
 */
export function moneyScale(values, top, bottom) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low) * 0.1 || 1;
  return scaleLinear([low < 0 ? low - room : 0, high + room], [bottom, top]);
}

/**
 * Grid lines with their amounts; the zero line is the strongest.
 * @param {import('d3-scale').ScaleLinear<number, number>} y
 * @param {number} left px
 * @param {number} right px
 * @param {Format} format
 */
export function moneyAxis(y, left, right, format) {
  return y.ticks(4).map(
    (amount) => svg`<g>
    <line class=${amount === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${y(amount)} y2=${y(amount)}></line>
    <text class="tick" x=${left - 8} y=${y(amount)} dy="0.32em" text-anchor="end">${format.compact(amount)}</text>
  </g>`,
  );
}

/**
 * What the amounts on the axis need to its left.
 * @param {import('d3-scale').ScaleLinear<number, number>} y
 * @param {Format} format
 */
export const axisWidth = (y, format) =>
  14 + Math.max(...y.ticks(4).map((amount) => textWidth(format.compact(amount), 13)));

/**
 * Marks on a month axis: few enough to be read, the first of each year where
 * months have dates.
 * @param {{month: number, date?: string}[]} months
 * @param {(month: number) => number} x
 * @param {number} y px
 * @param {Format} format
 * @param {number} [right] px that a label may reach; a plot leaves some beside its last month
 */
export function monthAxis(months, x, y, format, right = x(/** @type {any} */ (months.at(-1)).month) + 18) {
  const span = x(/** @type {any} */ (months.at(-1)).month) - x(months[0].month);
  const need =
    10 + Math.max(...months.slice(0, 12).map(({ month, date }) => textWidth(format.shortMonth(month, date), type)));
  const step = [1, 2, 3, 6, 12, 24, 48].find((n) => (span * n) / months.length >= need) ?? 60;
  return months
    .filter(({ month }) => (month - months[0].month) % step === 0)
    .map(({ month, date }) => {
      const text = format.shortMonth(month, date);
      return svg`<text class="tick" x=${x(month)} y=${y} text-anchor=${textAnchor(x(month), 0, right, text)}>${text}</text>`;
    });
}

/**
 * How a label at a place is anchored so that it stays inside the plot.
 * @param {number} x px
 * @param {number} left px
 * @param {number} right px
 * @param {string} text
 * @returns {'start' | 'middle' | 'end'}
 */
export function textAnchor(x, left, right, text) {
  const half = textWidth(text, type) / 2;
  if (x - left < half) return 'start';
  return right - x < half ? 'end' : 'middle';
}

/**
 * Where the middle of a label is nearest to a place with all of it in the plot.
 * @param {number} x px
 * @param {number} left px
 * @param {number} right px
 * @param {string} text
 */
export function labelCentre(x, left, right, text) {
  const half = textWidth(text, type) / 2;
  return Math.max(left + half, Math.min(right - half, x));
}

/**
 * Where a label stands beside a place: after it, else before it, else wherever
 * it fits into the plot.
 * @param {number} x px
 * @param {number} gap px between the two
 * @param {number} left px
 * @param {number} right px
 * @param {string} text
 * @returns {{x: number, anchor: 'start' | 'end', over?: boolean}} over: it covers the place
 */
export function labelPosition(x, gap, left, right, text) {
  const need = textWidth(text, type);
  if (x + gap + need <= right) return { x: x + gap, anchor: 'start' };
  if (x - gap - need >= left) return { x: x - gap, anchor: 'end' };
  return right - need >= left ? { x: right, anchor: 'end', over: true } : { x: left, anchor: 'start', over: true };
}
