// From the cost of staying to the cost of switching: what is paid once, by kind
// of cost, and what is saved afterwards. Each bar begins where the one above
// it ends.
import { html, svg, nothing } from 'lit';
import { scaleLinear } from 'd3-scale';
import { figure, table } from './chart.js';
import { textWidth } from './text-width.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Result} Result */
/** @typedef {import('../words/format.js').Format} Format */
/** @typedef {{name: string, from: number, to: number, total?: true}} Bar */

export const kinds = /** @type {const} */ (['cash', 'staff', 'quality', 'risk']);

const size = 12.5; // of the type, px
const bar = 16; // px high

/**
 * @param {Result} result with one candidate
 * @param {import('../view/answers.js').View} view
 */
export function waterfall({ stay, candidates: [candidate] }, { width, format, disclosures }) {
  const words = format.words.costs;
  const horizon = stay.months.length;
  const bars = barsOf(Number(stay.total), candidate, horizon, words);
  const labels = bars.map((b) => label(b, format));
  const wide = width >= 560;
  const names = wide ? Math.min(250, 16 + Math.max(...bars.map(({ name }) => textWidth(name, size)))) : 0;
  const row = wide ? 28 : 42;
  const { low, high, cut } = extent(bars);
  const room = 12 + Math.max(...labels.map((text) => textWidth(text, size)));
  const x = scaleLinear([low, high], [names + (cut ? 16 : 1) + (low < 0 ? room : 0), width - room]);
  const height = bars.length * row + 4;
  const picture = svg`
    ${low <= 0 ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>` : nothing}
    ${bars.map((b, i) => drawn(b, labels[i], i * row, { x, wide, cut, start: cut ? names + 1 : x(0), next: bars[i + 1] && row }))}`;
  return figure({
    id: 'waterfall',
    name: words.chart,
    says: words.chartSays({ staying: format.money(stay.total), switching: format.money(candidate.switch.total), horizon }),
    width,
    height,
    picture,
    below: cut ? html`<p class="quiet">${words.cut}</p>` : nothing,
    disclosures,
    format,
    table: () => byKind(candidate, format),
  });
}

/**
 * @param {number} staying
 * @param {CandidateResult} candidate
 * @param {number} horizon
 * @param {Format['words']['costs']} words
 * @returns {Bar[]}
 */
function barsOf(staying, candidate, horizon, words) {
  const steps = [
    ...kinds.map((kind) => ({ name: words.once[kind], by: Number(candidate.one_time_by_kind[kind]) })),
    ...kinds.map((kind) => ({ name: words.running[kind], by: -Number(candidate.saving_by_kind[kind]) })),
  ].filter(({ by }) => by !== 0);
  let level = staying;
  const bars = steps.map(({ name, by }) => ({ name, from: level, to: (level += by) }));
  const switching = Number(candidate.switch.total);
  return [{ name: words.staying({ horizon }), from: 0, to: staying, total: true }, ...bars, { name: words.switching({ horizon }), from: 0, to: switching, total: true }];
}

/** @param {Bar} bar @param {Format} format */
function label({ from, to, total }, format) {
  if (total) return format.money(to);
  return to > from ? format.words.costs.more({ amount: format.money(to - from) }) : format.words.costs.less({ amount: format.money(from - to) });
}

/**
 * The amounts that the picture spans. Where the steps are small beside the
 * totals it does not begin at 0, or nobody could see them.
 * @param {Bar[]} bars
 */
function extent(bars) {
  const ends = bars.map(({ to }) => to);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low > 0 && high - low < high / 4) return { low: Math.max(0, low - Math.max((high - low) / 3, high / 100)), high, cut: true };
  return { low: Math.min(0, low), high: Math.max(0, high) || (low < 0 ? 0 : 1), cut: false };
}

/**
 * @param {Bar} b
 * @param {string} text
 * @param {number} top px
 * @param {{x: (amount: number) => number, wide: boolean, cut: boolean, start: number, next: number | undefined}} plot start of the totals' bars, next row
 */
function drawn({ name, from, to, total }, text, top, { x, wide, cut, start, next }) {
  const y = top + (wide ? 6 : 20);
  const [a, b] = [total ? start : x(from), x(to)];
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  const kind = total ? 'total' : to > from ? 'loss' : 'gain';
  const before = total && to < 0; // a total below 0 has its label on its left
  return svg`<g class="fall ${kind}">
    <text class="name" x="0" y=${wide ? y + 12 : top + 13}>${name}</text>
    <rect x=${left} y=${y} width=${Math.max(1, right - left)} height=${bar}></rect>
    ${total && cut ? svg`<path class="break" d="M${left + 12},${y - 2} l-5,${bar / 2 + 1} l5,2 l-5,${bar / 2 + 1}"></path>` : nothing}
    <text class="amount" x=${before ? left - 6 : right + 6} y=${y + 12} text-anchor=${before ? 'end' : 'start'}>${text}</text>
    ${next ? svg`<line class="joint" x1=${b} x2=${b} y1=${y + bar} y2=${y + next}></line>` : nothing}
  </g>`;
}

/** The same by kind of cost, with what it is worth today. @param {CandidateResult} candidate @param {Format} format */
function byKind({ one_time_by_kind: once, one_time_total: cost, saving_by_kind: saving, saving_total: saved, net_benefit: net, net_benefit_by_kind: nets, npv_by_kind: worth, npv }, format) {
  const words = format.words.costs;
  return table(words.table, [words.kind, words.upFront, words.saved, words.net, words.worth], [
    ...kinds.map((kind) => [format.words.charts.kinds[kind].title, format.exact(once[kind]), format.exact(saving[kind]), format.exact(nets[kind]), format.exact(worth[kind])]),
    [words.all, format.exact(cost), format.exact(saved), format.exact(net), format.exact(npv)],
  ]);
}
