// The sections below the verdict; each heading says what its picture shows.
import { html, nothing } from 'lit';
import { costTable } from '../charts/cost.js';
import { cumulativeChart } from '../charts/cumulative.js';
import { timingChart } from '../charts/timing.js';
import { duration, endOf } from '../words/format.js';
import { exitTerms } from './exit.js';
import { monthTables } from './months.js';
import { sureness } from './sureness.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Scenario} Scenario */
/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../words/format.js').Format} Format */

/**
 * How answers are drawn.
 * @typedef {object} View
 * @property {Format} format
 * @property {number} width px that a chart may take
 * @property {import('./disclosures.js').Disclosures} disclosures
 */

/**
 * @param {Session} session
 * @param {View} view
 */
export function answers(session, view) {
  const { format } = view;
  const { result, scenario } = /** @type {NonNullable<Session['answered']>} */ (session.answered);
  const [candidate] = result.candidates;
  const choose = (/** @type {number} */ month) => session.showCutover(month);
  return html`
    <section aria-labelledby="when"><p class="question">When to switch</p><h3 id="when">${when(candidate, format)}</h3>
      ${timingChart(candidate, scenario, { ...view, choose })}</section>
    <section aria-labelledby="months"><p class="question">Month by month</p><h3 id="months">${monthByMonth(candidate, scenario, format)}</h3>
      ${cumulativeChart(candidate, view, session.lastAssessed?.result.candidates[0].risk)}</section>
    <section aria-labelledby="costs"><p class="question">Where the cost comes from</p><h3 id="costs">${largest(session, candidate, format)}</h3>
      ${costTable(candidate, session.lines, format)}
      <p class="quiet">${byKind(candidate, format)}</p></section>
    ${sureness(session, view)}
    <section aria-labelledby="exit"><p class="question">Leaving the contract</p><h3 id="exit">${leaving(candidate, format)}</h3>
      ${exitTerms(candidate, format)}</section>
    ${candidate.fit ? html`<section aria-labelledby="fit"><p class="question">Beyond money</p><h3 id="fit">${fits(candidate.fit, scenario)}</h3>
      <p class="quiet">Scores from 0 to 10, weighed by your priorities; both stand under “Priorities and scores” below. They do not enter the money above.
        ${scenario.candidates[0].name} would score higher under ${Math.round(Number(candidate.fit.robustness) * 100)} % of all possible priorities.</p></section>` : nothing}
    <section aria-labelledby="audit"><p class="question">Every line</p><h3 id="audit">Staying costs ${format.money(result.stay.total)} ${over(scenario)}, switching ${format.money(candidate.switch.total)}</h3>
      ${monthTables(result, session.lines, view)}</section>`;
}

/** @param {Scenario} scenario */
const over = ({ horizon_months: months }) => `over ${duration(Number(months))}`;

/** @param {CandidateResult} candidate @param {Format} format */
function when({ timing, best_cutover_month: best, best_cutover_date: date }, format) {
  const at = timing.findIndex((t) => t.cutover_month === best);
  const worth = Number(timing[at].npv);
  if (worth <= 0) return 'No cutover month makes it pay';
  const waiting = worth - Math.max(...timing.slice(at + 1).map((t) => Number(t.npv)));
  const month = endOf(format, best, date);
  if (waiting > worth / 10 && Number.isFinite(waiting)) return `Waiting past ${month} costs ${format.money(waiting)} or more`;
  return at === 0 ? 'The first possible month is the best' : `${month[0].toUpperCase()}${month.slice(1)} is the best month to switch`;
}

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
function monthByMonth({ payback_month: month, payback_date: date, net_benefit: net, benefits }, scenario, format) {
  const low = Math.min(0, ...benefits.map((b) => Number(b.cumulative)));
  const end = `${format.size(net)} ${Number(net) < 0 ? 'behind' : 'ahead'} after ${duration(Number(scenario.horizon_months))}, before interest`;
  if (low === 0) return `Never behind staying, ${end}`;
  if (month === null) return `Not earned back: ${end}`;
  return `${format.money(-low)} behind at the deepest, even by ${endOf(format, month, date)}, ${end}`;
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function largest({ lines }, { one_time: amounts, one_time_total: total }, format) {
  if (Number(total) < 0) return `On balance, ${format.size(total)} comes back up front`;
  const largest = lines.filter((line) => line.one_time && Number(amounts[line.line]) > 0)
    .sort((a, b) => Number(amounts[b.line]) - Number(amounts[a.line])).slice(0, 2)
    .map(({ label }) => label[0].toLowerCase() + label.slice(1));
  return `${format.money(total)} up front${largest.length ? `; the most goes to ${largest.join(' and ')}` : ''}`;
}

/** @param {CandidateResult} candidate @param {Format} format */
function byKind({ npv_by_kind: kinds }, format) {
  return `Of what switching is worth, ${format.exact(kinds.cash)} is cash, ${format.exact(kinds.staff)} your own people’s hours, ${format.exact(kinds.quality)} quality and ${format.exact(kinds.risk)} risk.`;
}

/** @param {CandidateResult} candidate @param {Format} format */
function leaving({ one_time: { exit } }, format) {
  const amount = Number(exit);
  if (amount === 0) return 'Leaving costs nothing at this cutover';
  return amount > 0 ? `Leaving at this cutover costs ${format.money(exit)}` : `Leaving at this cutover brings back ${format.size(exit)}`;
}

/** @param {{incumbent: string, candidate: string}} fit @param {Scenario} scenario */
function fits(fit, scenario) {
  const [ours, theirs] = [fit.incumbent, fit.candidate].map(Number);
  const order = theirs > ours ? 'suits you better' : theirs < ours ? 'suits you less' : 'suits you as well';
  return `${scenario.candidates[0].name} ${order}: ${theirs.toFixed(1)} of 10, against ${ours.toFixed(1)} for ${scenario.incumbent.name}`;
}
