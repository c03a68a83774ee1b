// From the cost of staying to the cost of switching: one-time costs and savings by kind.
import { html, nothing } from 'lit';
import { costKinds } from '../scenario/costs.js';
import { explainButton } from '../ui/explain-button.js';
import { figure, table } from './chart.js';
import { waterfallBars } from './waterfall-bars.js';

/** @import { CandidateResult, Result } from '../engine/types.js' */
/** @import { Format } from '../words/format.js' */
/** @import { ChartContext } from './chart.js' */
/** @import { Bar } from './waterfall-bars.js' */

/**
 * @param {Result} result with one candidate
 * @param {ChartContext} view
 */
export function waterfall({ stay, candidates: [candidate] }, { width, format, disclosures }) {
  const words = format.words.costs;
  const horizon = stay.months.length;
  const bars = barsOf(Number(stay.total), candidate, horizon, format);
  const { picture, height, cut } = waterfallBars(bars, width);
  return figure({
    id: 'waterfall',
    name: words.chart,
    says: words.chartSays({
      staying: format.money(stay.total),
      switching: format.money(candidate.switch.total),
      horizon,
    }),
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
 * @param {Format} format
 * @returns {Bar[]}
 */
function barsOf(staying, candidate, horizon, format) {
  const words = format.words.costs;
  const steps = [
    ...costKinds.map((kind) => ({ name: words.once[kind], by: Number(candidate.one_time_by_kind[kind]) })),
    ...costKinds.map((kind) => ({ name: words.running[kind], by: -Number(candidate.saving_by_kind[kind]) })),
  ].filter(({ by }) => by !== 0);
  let level = staying;
  const bars = steps.map(({ name, by }) => ({
    name,
    from: level,
    to: (level += by),
    kind: /** @type {'gain' | 'loss'} */ (by > 0 ? 'loss' : 'gain'),
    text: by > 0 ? words.more({ amount: format.money(by) }) : words.less({ amount: format.money(-by) }),
  }));
  const switching = Number(candidate.switch.total);
  return [
    { name: words.staying({ horizon }), from: 0, to: staying, kind: 'total', text: format.money(staying) },
    ...bars,
    { name: words.switching({ horizon }), from: 0, to: switching, kind: 'total', text: format.money(switching) },
  ];
}

/** Returns the table by kind of cost, with present values. @param {CandidateResult} candidate @param {Format} format */
function byKind(
  {
    one_time_by_kind: once,
    one_time_total: cost,
    saving_by_kind: saving,
    saving_total: saved,
    net_benefit: net,
    net_benefit_by_kind: nets,
    npv_by_kind: worth,
    npv,
  },
  format,
) {
  const words = format.words.costs;
  return table(
    words.table,
    [words.kind, words.upFront, words.saved, words.net, words.worth],
    [
      ...costKinds.map((kind) => [
        format.words.charts.kinds[kind].title,
        format.exact(once[kind]),
        format.exact(saving[kind]),
        format.exact(nets[kind]),
        explainButton(format, { figure: `npv_${kind}` }, format.exact(worth[kind])),
      ]),
      [
        words.all,
        explainButton(format, { figure: 'one_time_total' }, format.exact(cost)),
        format.exact(saved),
        explainButton(format, { figure: 'net_benefit' }, format.exact(net)),
        explainButton(format, { figure: 'npv' }, format.exact(npv)),
      ],
    ],
  );
}
