// Waterfall bars: each begins where the one above ends.
import { svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../text/text-width.js';

/**
 * A total, or a step that is a gain or a loss.
 * @typedef {{name: string, from: number, to: number, kind: 'total' | 'gain' | 'loss', text: string}} Bar
 */

const size = 12.5; // font size, px
const bar = 16; // height, px

/**
 * @param {Bar[]} bars
 * @param {number} width px
 * @returns {{picture: unknown, height: number, cut: boolean}} cut: the totals' bars do not begin at 0
 */
export function waterfallBars(bars, width) {
  const wide = width >= 560;
  const names = wide ? Math.min(250, 16 + Math.max(...bars.map(({ name }) => textWidth(name, size)))) : 0;
  const row = wide ? 28 : 42;
  const { low, high, cut } = extent(bars);
  const room = 12 + Math.max(...bars.map(({ text }) => textWidth(text, size)));
  const x = scaleLinear([low, high], [names + (cut ? 16 : 1) + (low < 0 ? room : 0), width - room]);
  const height = bars.length * row + 4;
  const start = cut ? names + 1 : x(0);
  const picture = svg`
    ${low <= 0 ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>` : nothing}
    ${bars.map((b, i) => barView(b, i * row, { x, wide, cut, start, next: bars[i + 1] && row }))}`;
  return { picture, height, cut };
}

/**
 * Returns the range of amounts. Where the steps are small compared with the totals it does not begin at 0, so that they
 * are visible.
 * @param {Bar[]} bars
 */
function extent(bars) {
  const ends = bars.map(({ to }) => to);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low > 0 && high - low < high / 4)
    return { low: Math.max(0, low - Math.max((high - low) / 3, high / 100)), high, cut: true };
  return { low: Math.min(0, low), high: Math.max(0, high) || (low < 0 ? 0 : 1), cut: false };
}

/**
 * @param {Bar} b
 * @param {number} top px
 * @param {object} plot
 * @param {(amount: number) => number} plot.x
 * @param {boolean} plot.wide
 * @param {boolean} plot.cut
 * @param {number} plot.start of totals, px
 * @param {number | undefined} plot.next height of this row if another follows, px
 */
function barView({ name, from, to, kind, text }, top, { x, wide, cut, start, next }) {
  const y = top + (wide ? 6 : 20);
  const total = kind === 'total';
  const [a, b] = [total ? start : x(from), x(to)];
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const before = total && to < 0; // negative totals have their label on the left
  const textX = before ? left - 6 : right + 6;
  const half = bar / 2 + 1;
  const zigzag = svg`<path class="break" d="M${left + 12},${y - 2} l-5,${half} l5,2 l-5,${half}"></path>`;
  return svg`<g class="fall ${kind}">
    <text class="name" x="0" y=${wide ? y + 12 : top + 13}>${name}</text>
    <rect x=${left} y=${y} width=${Math.max(1, right - left)} height=${bar}></rect>
    ${total && cut ? zigzag : nothing}
    <text class="amount" x=${textX} y=${y + 12} text-anchor=${before ? 'end' : 'start'}>${text}</text>
    ${next ? svg`<line class="joint" x1=${b} x2=${b} y1=${y + bar} y2=${y + next}></line>` : nothing}
  </g>`;
}
