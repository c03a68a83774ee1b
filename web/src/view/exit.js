// What leaving the present contract takes and costs.
import { html } from 'lit';

/** @typedef {import('../engine/types.js').CandidateResult} CandidateResult */
/** @typedef {import('../words/format.js').Format} Format */

/** @param {CandidateResult} candidate @param {Format} format */
export function exitTerms({ exit, missed_notice_cost: missed, lock_in_ratio: lockIn }, format) {
  const words = format.words.exit;
  const rows = [
    [words.ends, format.endOf(exit.contract_end_month, exit.contract_end_date)],
    [words.notice, exit.notice_by_month === 0 ? words.today : words.by({ end: format.endOf(exit.notice_by_month, exit.notice_by_date) })],
    [words.settlement, format.exact(exit.settlement), words.methods[exit.method]],
    [words.clawback, format.exact(exit.clawback)],
    [words.export, format.exact(exit.export)],
    [words.refund, format.exact(exit.credit_refund)],
    [words.forfeited, format.exact(exit.credits_forfeited), words.forfeitedSays],
    [words.missed, missed === null ? words.doesNotRenew : format.exact(missed), missed === null ? '' : words.missedSays],
    [words.lockIn, lockIn === null ? words.none : format.percent(lockIn), words.lockInSays],
  ];
  return html`<dl class="terms">${rows.map(([name, value, says = '']) => html`
    <div><dt>${name}</dt><dd>${value}${says ? html`<span class="says">${says}</span>` : ''}</dd></div>`)}</dl>`;
}
