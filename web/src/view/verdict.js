// The answer: a sentence, the figures that matter, and what would change it.
import { html, nothing } from 'lit';
import { counted, duration, endOf, ofFifty } from '../words/format.js';
import { verdict, verdictWords, whatWouldChange } from '../words/verdict.js';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../engine/types.js').Result} Result */
/** @typedef {import('../engine/types.js').Scenario} Scenario */
/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../words/format.js').Format} Format */

/**
 * @param {Session} session
 * @param {Format} format
 */
export function verdictView(session, format) {
  const { result, scenario } = /** @type {NonNullable<Session['answered']>} */ (session.known);
  const shown = /** @type {NonNullable<Session['answered']>} */ (session.answered);
  const [candidate] = shown.result.candidates;
  return html`<header class="verdict" data-verdict=${result.recommendation.verdict}>
    <p class="word">${verdictWords[result.recommendation.verdict]}</p>
    <h2 class="sentence">${verdict(result, scenario, format)}</h2>
    ${session.followsBest ? nothing : fixedMonth(session, candidate, format)}
    <dl class="answers">${figures(session, candidate, shown.scenario, format).map(({ name, value, says, old }) => html`
      <div ?data-old=${old === true}><dt>${name}</dt><dd>${value}</dd><dd class="says">${says}</dd></div>`)}</dl>
    <p class="change">${whatWouldChange(candidate, shown.scenario, format)}</p>
  </header>`;
}

/**
 * @param {Session} session
 * @param {CandidateResult} candidate
 * @param {Scenario} scenario
 * @param {Format} format
 * @returns {{name: string, value: string, says: string, old?: boolean}[]}
 */
function figures(session, candidate, scenario, format) {
  const { payback_month: month, payback_date: date } = candidate;
  const over = duration(Number(scenario.horizon_months));
  return [
    { name: 'Up front', value: format.money(candidate.one_time_total), says: `all one-time cost, ${format.exact(candidate.one_time_total)}` },
    {
      name: 'Pays back',
      value: month === null ? 'Never' : month === 0 ? 'At once' : `In ${counted(month, 'month')}`,
      says: month === null ? `not within ${over}` : month === 0 ? 'never behind staying' : `${endOf(format, month, date)}, before interest`,
    },
    { name: `Worth over ${over}`, value: format.money(candidate.npv), says: `with interest, in today’s money, ${format.exact(candidate.npv)}` },
    chance(session, format),
  ];
}

/** The chance that it pays, as it was until the new one is known. @param {Session} session @param {Format} format */
function chance(session, format) {
  const risk = session.lastAssessed?.result.candidates[0].risk;
  if (!risk) return { name: 'Chance that it pays', value: '…', says: 'thousands of futures are being looked at', old: true };
  return {
    name: 'Chance that it pays',
    value: `${ofFifty(risk.probability_positive)} in 50`,
    says: `worth ${format.money(risk.p10)} to ${format.money(risk.p90)} in eight of ten futures`,
    old: session.assessed === undefined,
  };
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function fixedMonth(session, { cutover_month: month, cutover_date: date, best_cutover_month: best, best_cutover_date: bestDate }, format) {
  return html`<p class="note">The figures below are for a cutover at ${endOf(format, month, date)}.
    ${month === best ? 'That is the best month.' : nothing}
    <button type="button" class="link" @click=${() => session.showCutover(undefined)}>Show the best month, ${format.month(best, bestDate)}</button></p>`;
}
