// The answer: a sentence, the figures that matter, and what would change it.
import { html, nothing } from 'lit';
import { counted, duration, endOf } from '../words/format.js';
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
  const { result, scenario } = /** @type {NonNullable<Session['answered']>} */ (session.answered);
  const [candidate] = result.candidates;
  return html`<header class="verdict" data-verdict=${result.recommendation.verdict}>
    <p class="word">${verdictWords[result.recommendation.verdict]}</p>
    <h2 class="sentence">${verdict(result, scenario, format)}</h2>
    ${session.followsBest ? nothing : fixedMonth(session, candidate, format)}
    <dl class="answers">${figures(candidate, scenario, format).map(({ name, value, says }) => html`
      <div><dt>${name}</dt><dd>${value}</dd><dd class="says">${says}</dd></div>`)}</dl>
    <p class="change">${whatWouldChange(candidate, scenario, format)}</p>
  </header>`;
}

/** @param {CandidateResult} candidate @param {Scenario} scenario @param {Format} format */
function figures(candidate, scenario, format) {
  const { payback_month: month, payback_date: date, npv_by_kind: kinds } = candidate;
  const over = duration(Number(scenario.horizon_months));
  return [
    { name: 'Up front', value: format.money(candidate.one_time_total), says: `all one-time cost, ${format.exact(candidate.one_time_total)}` },
    {
      name: 'Pays back',
      value: month === null ? 'Never' : month === 0 ? 'At once' : `In ${counted(month, 'month')}`,
      says: month === null ? `not within ${over}` : month === 0 ? 'never behind staying' : `${endOf(format, month, date)}, before interest`,
    },
    { name: `Worth over ${over}`, value: format.money(candidate.npv), says: `with interest, in today’s money, ${format.exact(candidate.npv)}` },
    { name: 'In cash alone', value: format.money(kinds.cash), says: 'without own hours, quality and risk' },
  ];
}

/** @param {Session} session @param {CandidateResult} candidate @param {Format} format */
function fixedMonth(session, { cutover_month: month, cutover_date: date, best_cutover_month: best, best_cutover_date: bestDate }, format) {
  return html`<p class="note">The figures below are for a cutover at ${endOf(format, month, date)}.
    ${month === best ? 'That is the best month.' : nothing}
    <button type="button" class="link" @click=${() => session.showCutover(undefined)}>Show the best month, ${format.month(best, bestDate)}</button></p>`;
}
