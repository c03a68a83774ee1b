// The sections below the verdict; each heading says what its picture shows.
import { html } from 'lit';
import { costTable } from '../charts/cost.js';
import { cumulativeChart } from '../charts/cumulative.js';
import { timingChart } from '../charts/timing.js';
import { duration, endOf } from '../words/format.js';
import { exitTerms } from './exit.js';
import { monthTables } from './months.js';

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
      ${cumulativeChart(candidate, scenario, view)}</section>
    <section aria-labelledby="costs"><p class="question">Where the cost comes from</p><h3 id="costs">${largest(session, candidate, format)}</h3>
      ${costTable(candidate, session.lines, format)}</section>
    <section aria-labelledby="exit"><p class="question">Leaving the contract</p><h3 id="exit">${leaving(candidate, format)}</h3>
      ${exitTerms(candidate, format)}</section>
    <section aria-labelledby="audit"><p class="question">Every line</p><h3 id="audit">Staying costs ${format.money(result.stay.total)} ${over(scenario)}, switching ${format.money(candidate.switch.total)}</h3>
      ${monthTables(result, session.lines, view)}</section>`;
}

/** @param {Scenario} scenario */
const over = ({ horizon_months: months }) => `over ${duration(Number(months))}`;

/** @param {CandidateResult} candidate @param {Format} format */
function when({ timing, best_cutover_month: best, best_cutover_date: date, missed_notice_cost: missed }, format) {
  const at = timing.findIndex((t) => t.cutover_month === best);
  const after = timing[at + 1];
  const drop = after ? Number(timing[at].npv) - Number(after.npv) : 0;
  if (Number(missed) > 0 && drop > Number(missed) / 2) return `Waiting past ${endOf(format, best, date)} costs ${format.money(drop)}`;
  if (Number(timing[at].npv) <= 0) return 'No cutover month makes it pay';
  return at === 0 ? 'The sooner the better: the first possible month is the best' : `${capital(endOf(format, best, date))} is the best month to switch`;
}

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
function monthByMonth({ payback_month: month, payback_date: date, net_benefit: net, benefits }, scenario, format) {
  const low = Math.min(0, ...benefits.map((b) => Number(b.cumulative)));
  const end = `${format.size(net)} ${Number(net) < 0 ? 'behind' : 'ahead'} after ${duration(Number(scenario.horizon_months))}`;
  if (low === 0) return `Never behind staying, ${end}`;
  if (month === null) return `Not earned back: ${end}`;
  return `${format.money(-low)} behind at the deepest, even by ${endOf(format, month, date)}, ${end}`;
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function largest({ lines }, { one_time: amounts, one_time_total: total }, format) {
  const [first, second] = lines.filter((line) => line.one_time && Number(amounts[line.line]) > 0)
    .sort((a, b) => Number(amounts[b.line]) - Number(amounts[a.line]));
  if (!first) return `Switching costs ${format.money(total)} up front`;
  return `Of ${format.money(total)} up front, ${words(first)}${second ? ` and ${words(second)}` : ''} weigh most`;
}

/** @param {{label: string}} line */
const words = ({ label }) => label[0].toLowerCase() + label.slice(1);

/** @param {CandidateResult} candidate @param {Format} format */
function leaving({ one_time: { exit } }, format) {
  const amount = Number(exit);
  if (amount === 0) return 'Leaving costs nothing at this cutover';
  return amount > 0 ? `Leaving at this cutover costs ${format.money(exit)}` : `Leaving at this cutover brings back ${format.size(exit)}`;
}

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);
